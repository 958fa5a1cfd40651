import { type ErrorCode, errorCodes } from "./codes.ts";

/** Values that may accompany an error: printable, never secrets. */
export type ErrorDetails = Readonly<Record<string, string | number | bigint | boolean | null>>;

/** What leaves the process when an error is shown to a machine. */
export interface ErrorBody {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  readonly next: string;
}

/**
 * Base of every error that Isthmus raises on purpose.
 *
 * @param code stable code from the one error table, shared with Solidity and C
 * @param details the offending values, named with their units
 */
export class IsthmusError extends Error {
  readonly code: ErrorCode;
  readonly number: number;
  readonly details: ErrorDetails;
  /** What the caller should do next. */
  readonly next: string;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    const entry = errorCodes[code];
    const shown = Object.entries(details).map(([key, value]) => `${key}=${String(value)}`);
    super(shown.length === 0 ? entry.text : `${entry.text} (${shown.join(", ")})`, options);
    this.name = "IsthmusError";
    this.code = code;
    this.number = entry.number;
    this.details = details;
    this.next = entry.next;
  }

  /** The same error as JSON: bigints become decimal strings. */
  toBody(): ErrorBody {
    const details: Record<string, string | number | boolean | null> = {};
    for (const [key, value] of Object.entries(this.details)) {
      details[key] = typeof value === "bigint" ? value.toString() : value;
    }
    return { code: this.code, message: this.message, details, next: this.next };
  }
}

/** Narrows an unknown thrown value to an error of ours with (optionally) one given code. */
export function isIsthmusError(value: unknown, code?: ErrorCode): value is IsthmusError {
  return value instanceof IsthmusError && (code === undefined || value.code === code);
}
