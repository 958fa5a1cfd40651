/** One row of the error table. */
export interface ErrorEntry {
  /** Wire number: unique, never reused. Solana returns it as its custom program error. */
  readonly number: number;
  /** The Solidity custom error with the same meaning, for codes that a contract can raise. */
  readonly solidity?: string;
  /** What happened, in one sentence without a full stop. */
  readonly text: string;
  /** What the caller does next. */
  readonly next: string;
  /** Status of an HTTP answer with this code, the same in every service. */
  readonly httpStatus: number;
  /** Whether repeating the request later can succeed although the caller changed nothing. */
  readonly retriable: boolean;
  /** Set on a reserved code, which no part of this version raises: the code to read instead. */
  readonly replacedBy?: string;
}

/** Columns that differ from the usual ones. */
export interface ErrorColumns {
  readonly solidity?: string;
  /** HTTP status; 422 when left out: well-formed, and refused by a rule. */
  readonly http?: number;
  /** False when left out. */
  readonly retriable?: boolean;
  readonly replacedBy?: string;
}

const refusedByRule = 422;

/**
 * Makes a row of the table.
 * @param number wire number, unique in the table
 * @param text what happened
 * @param next what the caller does next
 * @param columns the columns that differ from the usual ones
 */
export function errorEntry(number: number, text: string, next: string, columns: ErrorColumns = {}): ErrorEntry {
  const { solidity, http = refusedByRule, retriable = false, replacedBy } = columns;
  return {
    number,
    text,
    next,
    httpStatus: http,
    retriable,
    ...(solidity === undefined ? {} : { solidity }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
}
