import { type ErrorCode, errorCodeByNumber } from "@isthmus/protocol";

/** The code of a custom program error number, or null if the error table has no such number. */
export function errorCodeOfNumber(number: number): ErrorCode | null {
  return errorCodeByNumber(number);
}

/**
 * Finds the program's code in a failed transaction as web3.js reports it.
 * @param error a transaction error (`{ InstructionError: [index, { Custom: number }] }`), an `Error`, or a log line or
 *   message ("custom program error: 0x130")
 * @returns null if it has no custom program error, or one that the error table does not have
 */
export function errorCodeOf(error: unknown): ErrorCode | null {
  if (typeof error === "string") {
    const match = /custom program error: 0x([0-9a-fA-F]+)/.exec(error) ?? /"Custom":"?(\d+)/.exec(error);
    if (match === null) return null;
    return errorCodeOfNumber(Number.parseInt(match[1] as string, match[0].startsWith("custom") ? 16 : 10));
  }
  if (error instanceof Error) return errorCodeOf(error.message);
  if (typeof error === "object" && error !== null)
    return errorCodeOf(
      JSON.stringify(error, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)),
    );
  return null;
}
