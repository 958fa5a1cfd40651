import { type ErrorBody, type ErrorCode, IsthmusError, isIsthmusError } from "@isthmus/protocol";

const statusOf: Partial<Record<ErrorCode, number>> = {
  INPUT_INVALID: 400,
  COMMAND_UNKNOWN: 400,
  AMOUNT_OUT_OF_RANGE: 400,
  UNAUTHORIZED: 401,
  SIGNATURE_INVALID: 403,
  SIGNER_UNKNOWN: 403,
  NOT_FOUND: 404,
  ACCOUNT_UNKNOWN: 404,
  CHAIN_UNKNOWN: 404,
  SOURCE_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  ACCOUNT_EXISTS: 409,
  ALREADY_REGISTERED: 409,
  NONCE_USED: 409,
  TRADE_DUPLICATE: 409,
  CYCLE_OUT_OF_ORDER: 409,
  INPUT_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  PROCESS_FAILED: 500,
  HOUSE_HALTED: 503,
  STORE_UNAVAILABLE: 503,
  NOT_READY: 503,
  TERM_FENCED: 503,
  REQUEST_TIMEOUT: 504,
};

/** An error as it leaves over HTTP. */
export interface HttpError {
  readonly status: number;
  readonly body: { readonly error: ErrorBody };
}

/** The answer to anything thrown. What is not ours says INTERNAL and nothing else: messages of libraries stay inside. */
export function httpErrorOf(error: unknown): HttpError {
  const ours = isIsthmusError(error) ? error : foreign(error);
  return { status: statusOf[ours.code] ?? 422, body: { error: ours.toBody() } };
}

function foreign(error: unknown): IsthmusError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const statusCode = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return new IsthmusError("INPUT_TOO_LARGE", {});
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return new IsthmusError("INPUT_INVALID", { field: "content-type" });
  // Everything else that Fastify raises below 500 is about the request: broken JSON, empty body, bad length, bad URL.
  if (statusCode >= 400 && statusCode < 500) return new IsthmusError("INPUT_INVALID", { field: "body" });
  return new IsthmusError("INTERNAL", {});
}
