import type { ErrorCode } from "@isthmus/protocol";

/** HTTP statuses of what commands and readings are refused with, beside those that every door knows. */
export const statusOf: Readonly<Partial<Record<ErrorCode, number>>> = {
  COMMAND_UNKNOWN: 400,
  AMOUNT_OUT_OF_RANGE: 400,
  SIGNATURE_INVALID: 403,
  SIGNER_UNKNOWN: 403,
  ACCOUNT_UNKNOWN: 404,
  CHAIN_UNKNOWN: 404,
  ACCOUNT_EXISTS: 409,
  ALREADY_REGISTERED: 409,
  NONCE_USED: 409,
  TRADE_DUPLICATE: 409,
  CYCLE_OUT_OF_ORDER: 409,
  PROCESS_FAILED: 500,
  HOUSE_HALTED: 503,
  TERM_FENCED: 503,
};
