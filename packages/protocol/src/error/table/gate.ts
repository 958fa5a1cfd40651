import { errorEntry } from "./entry.ts";

/** Gate and transport adapters: 3xx. */
export const gateErrors = {
  ADAPTER_UNKNOWN: errorEntry(300, "The caller is not an adapter of this gate", "Vote through a registered adapter", {
    solidity: "AdapterUnknown",
  }),
  SESSION_UNKNOWN: errorEntry(301, "The session is not open", "Send the message under the current session", {
    solidity: "SessionUnknown",
  }),
  DEADLINE_PASSED: errorEntry(302, "The message's deadline has passed", "Wait for the next cycle's message", {
    solidity: "DeadlinePassed",
  }),
  MESSAGE_ALREADY_VOTED: errorEntry(
    303,
    "This adapter has already voted for this message",
    "Nothing: the vote counts once",
    { solidity: "MessageAlreadyVoted" },
  ),
  MESSAGE_ALREADY_EXECUTED: errorEntry(
    304,
    "This message has already been executed",
    "Nothing: a message is executed once",
    { solidity: "MessageAlreadyExecuted" },
  ),
  VOTES_MISSING: errorEntry(
    305,
    "Too few adapters have voted for this message",
    "Deliver it over another transport too",
    { solidity: "VotesMissing", retriable: true },
  ),
  QUORUM_MISSING: errorEntry(306, "Too few valid signatures", "Collect the missing signatures", {
    solidity: "QuorumMissing",
    retriable: true,
  }),
  SIGNER_SET_MISMATCH: errorEntry(307, "The signatures name another signer set", "Sign with the current set", {
    solidity: "SignerSetMismatch",
  }),
  SIGNATURE_ORDER: errorEntry(
    308,
    "Signatures are not in ascending order of signer",
    "Sort them by index, without duplicates",
    { solidity: "SignatureOrder" },
  ),
  EMITTER_MISMATCH: errorEntry(
    309,
    "The message was not emitted by the hub's adapter",
    "Deliver only what the hub's adapter emitted",
    { solidity: "EmitterMismatch", http: 409 },
  ),
  SEQUENCE_STALE: errorEntry(310, "A newer message of this lane has been executed", "Nothing: the newer one counts", {
    solidity: "SequenceStale",
  }),
  CONFLICTING_MESSAGE: errorEntry(
    311,
    "Two different messages claim the same lane and sequence",
    "Stop and alert the operators",
    { solidity: "ConflictingMessage" },
  ),
  FEE_TOO_LOW: errorEntry(
    312,
    "The native fee does not cover the transports",
    "Quote the fee again and send at least that",
    { solidity: "FeeTooLow", retriable: true },
  ),
  GAS_TOO_LOW: errorEntry(
    313,
    "The transaction's gas does not cover what transports and receivers may use",
    "Estimate the gas and send at least that",
    { solidity: "GasTooLow" },
  ),
  TRANSPORTS_MISSING: errorEntry(
    314,
    "Fewer transports accept the message than the session's threshold",
    "Wait until the transports work again, or let an admin change the route",
    { solidity: "TransportsMissing", retriable: true },
  ),
  TRANSPORT_NOT_FAILED: errorEntry(
    315,
    "This transport did not fail to accept this message",
    "Nothing: it has the message, or is not part of the message's route",
    { solidity: "TransportNotFailed" },
  ),
  SEQUENCE_TOO_FAR: errorEntry(
    316,
    "The message is further ahead of the last one than its lane allows",
    "Stop and alert the operators, unless the lane stood still: the limit rises by one a second",
    { solidity: "SequenceTooFar", retriable: true },
  ),
  LANE_VETOED: errorEntry(317, "Watchtowers vetoed this lane", "Wait until the veto ends, and find out why", {
    solidity: "LaneVetoed",
    retriable: true,
  }),
  DEADLINE_AHEAD: errorEntry(
    318,
    "The message may still be delivered",
    "Wait until its deadline is long past before its packet is passed over",
    { solidity: "DeadlineAhead", retriable: true },
  ),
  CALL_NOT_DUE: errorEntry(
    319,
    "The admin's call was not scheduled, was cancelled, or is not due yet",
    "Schedule it and wait out the contract's delay",
    { solidity: "CallNotDue", retriable: true },
  ),
  ENTRY_REACHED: errorEntry(
    320,
    "A root has reached this entry of the vault's hash chain",
    "Nothing: the clearing house has taken note of it",
    { solidity: "EntryReached" },
  ),
  TAKE_BACK_MISSING: errorEntry(
    321,
    "Nobody has asked for this deposit back",
    "Its payer requests it first (requestTakeBack)",
    { solidity: "TakeBackMissing" },
  ),
  TAKE_BACK_REPEATED: errorEntry(322, "This deposit has been requested or paid back", "Nothing: it goes back once", {
    solidity: "TakeBackRepeated",
  }),
  TAKE_BACK_NOT_DUE: errorEntry(
    323,
    "This deposit cannot be paid back now",
    "Wait until the time that the error names: payments are open in the first quarter of each delay",
    { solidity: "TakeBackNotDue", retriable: true },
  ),
  REQUEST_TOO_SMALL: errorEntry(
    324,
    "The requested withdrawal is below the asset's smallest deposit",
    "Request more, or withdraw through the clearing house",
    { solidity: "RequestTooSmall" },
  ),
  BLOCK_UNKNOWN: errorEntry(
    340,
    "The chain does not know the hash of this block of the hub's chain, or not for long enough",
    "Have it recorded, wait for its confirmations, or prove from another block",
    { solidity: "BlockUnknown", retriable: true },
  ),
  HEADER_MISMATCH: errorEntry(
    341,
    "The header is not that of the block",
    "Encode the header of exactly this block of the hub's chain",
    { solidity: "HeaderMismatch" },
  ),
  VAULT_MISMATCH: errorEntry(
    350,
    "The root is for another vault of this chain",
    "Nothing: deliver to this vault only roots that name it",
    { solidity: "VaultMismatch" },
  ),
  LANE_HALTED: errorEntry(
    330,
    "The adapters of this lane cannot agree on one message",
    "Find out which of them is false and let the admin revoke it",
    { solidity: "LaneHalted", retriable: true },
  ),
  CONFLICT_UNDECIDED: errorEntry(
    331,
    "The adapters can still agree on one message of this sequence, or it is the one that they disagree about",
    "Deliver the missing votes, or wait for the next message",
    { solidity: "ConflictUndecided", retriable: true },
  ),
  CONFLICT_MISSING: errorEntry(332, "The lane has no such conflict", "Nothing: it was settled, or never arose", {
    solidity: "ConflictMissing",
  }),
  VAULT_FROZEN: errorEntry(
    351,
    "The vault is frozen for good, because its clearing house was silent",
    "Take entitlement and exit balance of the last root, or the deposit that no root consumed",
  ),
  CREDIT_STOP_REPEATED: errorEntry(
    360,
    "An equal stop of credit was sent, and its message may still be delivered",
    "Nothing; once the time that the error names has passed, it may be sent again",
    { solidity: "CreditStopRepeated", retriable: true },
  ),
  CREDIT_STOPPED: errorEntry(
    361,
    "The account's credit at the venue ended ahead of the next root",
    "Wait until a root of a later cycle is in effect, if the account has credit in it",
    { solidity: "CreditStopped", retriable: true },
  ),
  REBALANCE_REPEATED: errorEntry(
    364,
    "An order of this number has arrived, or was sent",
    "Nothing: each order counts once; one whose message died comes back at its expiry",
    { solidity: "RebalanceRepeated" },
  ),
  REBALANCE_MISSING: errorEntry(
    365,
    "No order of this number waits at the vault",
    "Nothing if it was paid or vetoed; otherwise deliver its message first",
    { solidity: "RebalanceMissing", retriable: true },
  ),
  REBALANCE_NOT_DUE: errorEntry(366, "The order waits for the root delay", "Pay it when the delay has passed", {
    solidity: "RebalanceNotDue",
    retriable: true,
  }),
  REBALANCE_ABOVE_CAP: errorEntry(
    367,
    "Orders may take no more of this asset within a day",
    "Pay it a day or two later, if it has not expired by then",
    { solidity: "RebalanceAboveCap", retriable: true },
  ),
  ROUTE_UNKNOWN: errorEntry(
    368,
    "The vault's rebalance desk has no such open route for the asset, chain and vault",
    "Use the number of a registered route",
    { solidity: "RouteUnknown" },
  ),
  SEQUENCER_DOWN: errorEntry(
    370,
    "The rollup's sequencer is down, or has not been up for the whole delay since",
    "Wait until it has been up for the delay without a break; a dead source of uptime is replaced by the admin",
    { solidity: "SequencerDown", retriable: true },
  ),
} as const;
