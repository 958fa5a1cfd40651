import { type ErrorCode, errorCodes, errorDocs } from "./codes.ts";

/** Values that may accompany an error: printable, never secrets. */
export type ErrorDetails = Readonly<Record<string, string | number | bigint | boolean | null>>;

/** An error as a service returns it to a machine. */
export interface ErrorBody {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  /** What the caller does next. */
  readonly next: string;
  /** Whether repeating the request later can succeed although the caller changed nothing. */
  readonly retriable: boolean;
  /** Where the code is documented, from the root of the repository. */
  readonly docs: string;
}

/**
 * Base of every error that Isthmus raises on purpose.
 *
 * @param code stable code from the one error table, shared with Solidity and C
 * @param details the offending values, named with their units
 */
export class IsthmusError extends Error {
  readonly code: ErrorCode;
  /** Wire number of the code. */
  readonly number: number;
  readonly details: ErrorDetails;
  /** What the caller does next. */
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

  /** Status of an HTTP answer with this error. */
  get httpStatus(): number {
    return errorCodes[this.code].httpStatus;
  }

  /** Whether repeating the request later can succeed although the caller changed nothing. */
  get retriable(): boolean {
    return errorCodes[this.code].retriable;
  }

  /** The same error as JSON: bigints become decimal strings. */
  toBody(): ErrorBody {
    const details: Record<string, string | number | boolean | null> = {};
    for (const [key, value] of Object.entries(this.details)) {
      details[key] = typeof value === "bigint" ? value.toString() : value;
    }
    const { code, message, next, retriable } = this;
    return { code, message, details, next, retriable, docs: errorDocs(code) };
  }
}

/** Narrows an unknown thrown value to an IsthmusError, with the given code if one is given. */
export function isIsthmusError(value: unknown, code?: ErrorCode): value is IsthmusError {
  return value instanceof IsthmusError && (code === undefined || value.code === code);
}

/** The code of anything thrown; INTERNAL for everything that is not an IsthmusError. */
export function codeOfThrown(thrown: unknown): ErrorCode {
  return isIsthmusError(thrown) ? thrown.code : "INTERNAL";
}
