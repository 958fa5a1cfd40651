import { clearingErrors } from "./table/clearing.ts";
import type { ErrorEntry } from "./table/entry.ts";
import { gateErrors } from "./table/gate.ts";
import { hubErrors } from "./table/hub.ts";
import { inputErrors } from "./table/input.ts";
import { mintErrors } from "./table/mint.ts";
import { serviceErrors } from "./table/service.ts";
import { solanaErrors } from "./table/solana.ts";
import { vaultErrors } from "./table/vault.ts";
import { venueErrors } from "./table/venue.ts";
import { wireErrors } from "./table/wire.ts";

/**
 * The one error table for TypeScript, Solidity and C. Codes are only ever added; a number is never reused.
 * Numbers: 1xx input, 2xx protocol bytes, 3xx gate and adapters, 4xx vault, 5xx hub, 6xx venue and credit,
 * 7xx engine, 8xx services, storage and transactions, 9xx Solana accounts.
 */
export const errorCodes = {
  ...inputErrors,
  ...wireErrors,
  ...gateErrors,
  ...mintErrors,
  ...vaultErrors,
  ...hubErrors,
  ...venueErrors,
  ...clearingErrors,
  ...serviceErrors,
  ...solanaErrors,
} as const satisfies Record<string, ErrorEntry>;

/** A stable error code. */
export type ErrorCode = keyof typeof errorCodes;

/** Where a code is documented, from the root of the repository. */
export function errorDocs(code: ErrorCode): string {
  return `docs/reference/errors.md#${code.toLowerCase()}`;
}

/** Whether a text is a code of the table. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errorCodes, text);
}

/** The code to read for a wire number: a reserved code gives the one that replaces it; null for a number outside the table. */
export function errorCodeByNumber(number: number): ErrorCode | null {
  return codeByNumber.get(number) ?? null;
}

const codeByNumber: ReadonlyMap<number, ErrorCode> = new Map(
  Object.entries(errorCodes).map(([code, { number, replacedBy }]: [string, ErrorEntry]) => {
    const read = replacedBy ?? code;
    return [number, read as ErrorCode];
  }),
);
