import { errorEntry } from "./entry.ts";

/** Accounts and instructions of the Solana program: 9xx. */
export const solanaErrors = {
  ACCOUNT_COUNT: errorEntry(900, "The instruction has the wrong number of accounts", "Follow the account table"),
  ACCOUNT_OWNER: errorEntry(901, "An account has the wrong owner", "Follow the account table"),
  ACCOUNT_ADDRESS: errorEntry(902, "An account has the wrong address", "Derive it from its seeds"),
  ACCOUNT_SIGNER: errorEntry(903, "A required signature is missing", "Sign with the named account"),
  ACCOUNT_WRITABLE: errorEntry(904, "An account must be writable", "Mark it writable"),
  ACCOUNT_TYPE: errorEntry(905, "An account holds another kind of record", "Follow the account table"),
  ACCOUNT_DUPLICATE: errorEntry(906, "Two accounts must differ", "Pass distinct accounts"),
  INSTRUCTION_MALFORMED: errorEntry(907, "The instruction data does not decode", "Follow the instruction table"),
  ALREADY_INITIALIZED: errorEntry(908, "The account is already initialised", "Use it", {
    solidity: "AlreadyInitialized",
  }),
  TOKEN_ACCOUNT_MISMATCH: errorEntry(
    909,
    "The token account does not match mint or owner",
    "Pass the right token account",
  ),
  SIGNER_SET_EXPIRED: errorEntry(
    910,
    "A signer set of the message's session has expired at this vault",
    "Open a session with the sets as they are now",
  ),
} as const;
