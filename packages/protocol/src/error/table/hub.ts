import { errorEntry } from "./entry.ts";

/** Hub, cycles and journal: 5xx. */
export const hubErrors = {
  CYCLE_OUT_OF_ORDER: errorEntry(500, "The cycle is not the next one", "Submit cycles in order", {
    solidity: "CycleOutOfOrder",
    http: 409,
  }),
  CYCLE_DIGEST_MISMATCH: errorEntry(
    501,
    "The header does not follow the stored digest",
    "Rebuild the cycle on the stored digest",
    { solidity: "CycleDigestMismatch" },
  ),
  CYCLE_DISAGREES: errorEntry(
    502,
    "The operator computed another digest for this cycle",
    "Find the first journal index at which the digests differ",
    { http: 409 },
  ),
  CYCLE_ALREADY_SIGNED: errorEntry(
    503,
    "The operator has signed another digest for this cycle",
    "Nothing: an operator signs one digest per cycle",
    { http: 409 },
  ),
  NOT_FINAL: errorEntry(504, "The source is not final yet", "Retry after the chain's finality depth", {
    http: 425,
    retriable: true,
  }),
  SOURCE_NOT_FOUND: errorEntry(
    505,
    "The source chain does not contain this",
    "Retry if the node may lag behind; only what the source chain contains is signed",
    { http: 404, retriable: true },
  ),
  JOURNAL_INVALID: errorEntry(506, "The journal is damaged or not consistent", "Fetch it again from its source", {
    http: 409,
  }),
  INPUT_UNPROVEN: errorEntry(
    507,
    "A journaled input does not match the operator's own sources",
    "Nothing: the cycle is not signed",
    { http: 409 },
  ),
  RULES_CHANGED: errorEntry(
    508,
    "The journal was written under another version of the clearing rules",
    "Run the release that wrote it, or start a new house",
    { http: 409 },
  ),
  ENTRY_VOID: errorEntry(
    509,
    "The journal entry is void: operators could not confirm it",
    "Send it again if it should still count",
    { http: 409 },
  ),
  VOID_UNFOUNDED: errorEntry(
    510,
    "The operator's own sources do not contradict this entry",
    "Name the entry in `voidedEntries` of the operator's configuration if its people have decided so",
    { http: 409 },
  ),
  ENTRY_NOT_VOIDABLE: errorEntry(
    511,
    "Operators declare void only what they check against their own sources, and nothing that a signed cycle contains",
    "Read the details: name another entry, or let its operators confirm it",
    { http: 409 },
  ),
} as const;
