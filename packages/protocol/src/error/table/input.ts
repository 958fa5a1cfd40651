import { errorEntry } from "./entry.ts";

/** Input: 1xx. */
export const inputErrors = {
  INPUT_INVALID: errorEntry(
    100,
    "The input does not have the required form",
    "Correct the field named in the details and send the request again",
    { solidity: "InputInvalid", http: 400 },
  ),
  INPUT_TOO_LARGE: errorEntry(101, "The input is larger than allowed", "Split the request", { http: 413 }),
  AMOUNT_OUT_OF_RANGE: errorEntry(102, "The amount is outside its range", "Use an amount from 0 to 2^127 - 1 quanta", {
    solidity: "AmountOutOfRange",
    http: 400,
  }),
  AMOUNT_ZERO: errorEntry(
    103,
    "The amount is zero after trimming to the asset's decimals",
    "Send at least one quantum",
    { solidity: "AmountZero" },
  ),
  SIGNATURE_INVALID: errorEntry(104, "The signature does not verify", "Sign the exact bytes with the registered key", {
    solidity: "SignatureInvalid",
    http: 403,
  }),
  SIGNER_UNKNOWN: errorEntry(105, "The signer is not registered for this action", "Sign with a registered key", {
    solidity: "SignerUnknown",
    http: 403,
  }),
  NOT_FOUND: errorEntry(106, "Nothing exists under this id", "Check the id", { http: 404 }),
  UNAUTHORIZED: errorEntry(107, "The caller is not allowed to do this", "Call with the authorised key or token", {
    solidity: "Unauthorized",
    http: 401,
  }),
  CONFIG_INVALID: errorEntry(108, "The configuration is not valid", "Correct the key named in the details", {
    solidity: "ConfigInvalid",
  }),
  PRICE_FILE_INVALID: errorEntry(
    109,
    "The price file is not readable as candles",
    "Use the columns open_time_ms,open,high,low,close,volume",
  ),
  HOST_UNKNOWN: errorEntry(
    110,
    "The request names a host that is not this server",
    "Call the server by its address or a name in its configuration (http.hostNames)",
    { http: 421 },
  ),
} as const;
