import type { ErrorCode } from "@isthmus/protocol";

/** HTTP statuses by error code. */
export type StatusTable = Readonly<Partial<Record<ErrorCode, number>>>;

/** What any door may have to say, whatever is behind it. A door's own table adds the codes of what it serves. */
export const commonStatus: StatusTable = {
  INPUT_INVALID: 400,
  UNAUTHORIZED: 401,
  NOT_FOUND: 404,
  SOURCE_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  INPUT_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  NOT_READY: 503,
  STORE_UNAVAILABLE: 503,
  REQUEST_TIMEOUT: 504,
};
