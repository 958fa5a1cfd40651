/** One row of the error table. */
export interface ErrorEntry {
  /** Wire number: unique, never reused. Solana returns it as its custom program error. */
  readonly number: number;
  /** The Solidity custom error of the same meaning, when a contract can raise it. */
  readonly solidity?: string;
  readonly text: string;
  readonly next: string;
}

const entry = (number: number, text: string, next: string, solidity?: string): ErrorEntry =>
  solidity === undefined ? { number, text, next } : { number, text, next, solidity };

/**
 * The one error table for TypeScript, Solidity and C. Codes are only ever added.
 * Numbers: 1xx input, 2xx protocol bytes, 3xx gate and adapters, 4xx vault, 5xx hub, 6xx venue and credit,
 * 7xx engine, 8xx services and storage, 9xx Solana accounts.
 */
export const errorCodes = {
  INPUT_INVALID: entry(
    100,
    "The input does not have the required form",
    "Correct the named field and send it again",
    "InputInvalid",
  ),
  INPUT_TOO_LARGE: entry(101, "The input is larger than allowed", "Split the request"),
  AMOUNT_OUT_OF_RANGE: entry(
    102,
    "The amount is outside its range",
    "Use an amount from 0 to 2^127 - 1 quanta",
    "AmountOutOfRange",
  ),
  AMOUNT_ZERO: entry(
    103,
    "The amount is zero after trimming to the asset's decimals",
    "Send at least one quantum",
    "AmountZero",
  ),
  SIGNATURE_INVALID: entry(
    104,
    "The signature does not verify",
    "Sign the exact bytes with the registered key",
    "SignatureInvalid",
  ),
  SIGNER_UNKNOWN: entry(105, "The signer is not registered for this action", "Use a registered key", "SignerUnknown"),
  NOT_FOUND: entry(106, "Nothing is known under this id", "Check the id"),
  UNAUTHORIZED: entry(107, "The caller may not do this", "Call with the authorised key", "Unauthorized"),
  CONFIG_INVALID: entry(108, "The configuration is not valid", "Correct the named key", "ConfigInvalid"),
  PRICE_FILE_INVALID: entry(
    109,
    "The price file cannot be used",
    "Give candles with the columns open_time_ms,open,high,low,close,volume",
  ),

  ENVELOPE_MALFORMED: entry(
    200,
    "The envelope cannot be decoded",
    "Send the exact bytes that the source gate emitted",
    "EnvelopeMalformed",
  ),
  ENVELOPE_TOO_LARGE: entry(
    201,
    "The envelope is larger than 512 bytes",
    "Send the exact bytes that the source gate emitted",
    "EnvelopeTooLarge",
  ),
  VERSION_UNKNOWN: entry(
    202,
    "The version is not known",
    "Upgrade this side, or send a known version",
    "VersionUnknown",
  ),
  KIND_UNKNOWN: entry(203, "The message kind is not known", "Upgrade this side, or send a known kind", "KindUnknown"),
  CHAIN_UNKNOWN: entry(204, "The chain is not known", "Use a chain of the chain table", "ChainUnknown"),
  HOUSE_MISMATCH: entry(205, "The message belongs to another house", "Send it to that house", "HouseMismatch"),
  DESTINATION_MISMATCH: entry(206, "The message is for another chain", "Deliver it there", "DestinationMismatch"),
  SOURCE_MISMATCH: entry(
    207,
    "The message does not come from the hub chain",
    "Deliver only the hub's messages",
    "SourceMismatch",
  ),
  PAYLOAD_MALFORMED: entry(
    208,
    "The payload cannot be decoded",
    "Send the exact bytes that the source gate emitted",
    "PayloadMalformed",
  ),
  VAA_MALFORMED: entry(
    209,
    "The VAA cannot be decoded",
    "Send the exact bytes that the signers signed",
    "VaaMalformed",
  ),

  ADAPTER_UNKNOWN: entry(
    300,
    "The caller is not an adapter of this gate",
    "Vote through a registered adapter",
    "AdapterUnknown",
  ),
  SESSION_UNKNOWN: entry(
    301,
    "The session is not open",
    "Send the message under the current session",
    "SessionUnknown",
  ),
  DEADLINE_PASSED: entry(
    302,
    "The message's deadline has passed",
    "Wait for the next cycle's message",
    "DeadlinePassed",
  ),
  MESSAGE_ALREADY_VOTED: entry(
    303,
    "This adapter has voted for this message already",
    "Nothing: the vote counts once",
    "MessageAlreadyVoted",
  ),
  MESSAGE_ALREADY_EXECUTED: entry(
    304,
    "This message has had its effect already",
    "Nothing: a message has one effect",
    "MessageAlreadyExecuted",
  ),
  VOTES_MISSING: entry(
    305,
    "Too few adapters have voted for this message",
    "Deliver it over another transport too",
    "VotesMissing",
  ),
  QUORUM_MISSING: entry(306, "Too few valid signatures", "Collect the missing signatures", "QuorumMissing"),
  SIGNER_SET_MISMATCH: entry(
    307,
    "The signatures name another signer set",
    "Sign with the current set",
    "SignerSetMismatch",
  ),
  SIGNATURE_ORDER: entry(
    308,
    "Signatures are not in ascending order of signer",
    "Sort them by index, without duplicates",
    "SignatureOrder",
  ),
  EMITTER_MISMATCH: entry(
    309,
    "The message was not emitted by the hub's adapter",
    "Deliver only what the hub's adapter emitted",
    "EmitterMismatch",
  ),
  SEQUENCE_STALE: entry(
    310,
    "A newer message of this lane has had its effect",
    "Nothing: the newer one counts",
    "SequenceStale",
  ),
  CONFLICTING_MESSAGE: entry(
    311,
    "Two different messages claim the same lane and sequence",
    "Stop and call the operators",
    "ConflictingMessage",
  ),
  FEE_TOO_LOW: entry(
    312,
    "The native fee does not cover the transports",
    "Quote the fee and send at least that",
    "FeeTooLow",
  ),
  GAS_TOO_LOW: entry(
    313,
    "The transaction's gas does not cover what transports and receivers may use",
    "Estimate the gas and send at least that",
    "GasTooLow",
  ),
  TRANSPORTS_MISSING: entry(
    314,
    "Fewer transports take the message than the session's threshold",
    "Wait until the transports work again, or let an admin change the route",
    "TransportsMissing",
  ),
  TRANSPORT_NOT_FAILED: entry(
    315,
    "This transport did not fail to take this message",
    "Nothing: it has the message, or never was to carry it",
    "TransportNotFailed",
  ),

  DEPOSIT_POSITION_UNKNOWN: entry(
    400,
    "The root names a deposit position that this vault never had",
    "Nothing: the root is rejected",
    "DepositPositionUnknown",
  ),
  DEPOSIT_POSITION_REGRESSED: entry(
    401,
    "The root names an older deposit position than the last one",
    "Nothing: the root is rejected",
    "DepositPositionRegressed",
  ),
  ROOT_NOT_NEWER: entry(402, "The root is not newer than the last", "Nothing: the newer one counts", "RootNotNewer"),
  ROOT_NOT_MATURE: entry(403, "The root delay has not passed", "Wait until the root takes effect", "RootNotMature"),
  ROOT_MISSING: entry(404, "No root waits to take effect", "Deliver a root first", "RootMissing"),
  PROOF_INVALID: entry(
    405,
    "The proof does not lead to the root",
    "Fetch the proof for the effective root",
    "ProofInvalid",
  ),
  TOTALS_EXCEED_HELD: entry(
    406,
    "The declared totals are above what the vault holds",
    "Rebalance first; the asset stays on its last totals",
    "TotalsExceedHeld",
  ),
  TOTALS_REGRESSED: entry(
    407,
    "The declared entitlements fell",
    "Nothing: entitlements never decrease",
    "TotalsRegressed",
  ),
  CLAIM_ABOVE_TOTALS: entry(
    408,
    "The claim would lift what was paid above the declared total",
    "Wait for a root that declares more",
    "ClaimAboveTotals",
  ),
  CLAIM_ABOVE_HELD: entry(409, "The claim is above what the vault may pay", "Wait for a rebalance", "ClaimAboveHeld"),
  ASSET_UNKNOWN: entry(410, "The asset is not registered", "Use a registered asset", "AssetUnknown"),
  ASSET_SUSPENDED: entry(411, "The asset is suspended", "Wait until it is released", "AssetSuspended"),
  ASSET_ALREADY_EFFECTIVE: entry(412, "This asset's totals are in effect already", "Nothing", "AssetAlreadyEffective"),
  CONSUMED_MISMATCH: entry(
    413,
    "The declared consumed deposits do not match the deposit record",
    "Supply the record that the totals name",
    "ConsumedMismatch",
  ),
  DEPOSIT_TOO_SMALL: entry(414, "The deposit is below the asset's minimum", "Deposit more", "DepositTooSmall"),
  PAUSED: entry(415, "The vault is paused", "Wait until it is released", "Paused"),
  NOTHING_CONSUMABLE: entry(416, "Nothing was transferred", "Check allowance and balance", "NothingReceived"),

  CYCLE_OUT_OF_ORDER: entry(500, "The cycle is not the next one", "Submit cycles in order", "CycleOutOfOrder"),
  CYCLE_DIGEST_MISMATCH: entry(
    501,
    "The header does not follow the stored digest",
    "Rebuild the cycle on the stored digest",
    "CycleDigestMismatch",
  ),
  CYCLE_DISAGREES: entry(
    502,
    "The attester computed another cycle",
    "Find the first position at which the digests differ",
    undefined,
  ),
  CYCLE_ALREADY_SIGNED: entry(
    503,
    "The attester has signed another digest for this cycle",
    "Nothing: one digest per cycle",
  ),
  NOT_FINAL: entry(504, "The source is not final yet", "Ask again later"),
  SOURCE_NOT_FOUND: entry(
    505,
    "The source chain does not hold this",
    "Nothing: only what the source chain holds is signed",
  ),
  JOURNAL_INVALID: entry(506, "The journal does not hold together", "Fetch it again from its source"),
  INPUT_UNPROVEN: entry(
    507,
    "A journaled input does not match the attester's own sources",
    "Nothing: the cycle is not signed",
  ),

  CREDIT_EXCEEDED: entry(
    600,
    "The trade needs more credit than the account has here",
    "Ask for credit, or trade less",
    "CreditExceeded",
  ),
  CREDIT_EXPIRED: entry(601, "The credit has expired", "Ask for new credit", "CreditExpired"),
  PRICE_OUTSIDE_BAND: entry(
    602,
    "The price is outside the band of the last credit root",
    "Trade inside the band",
    "PriceOutsideBand",
  ),
  ORDER_FILLED: entry(603, "The order is filled or cancelled", "Place a new order", "OrderFilled"),
  ORDER_EXPIRED: entry(604, "The order has expired", "Place a new order", "OrderExpired"),
  ORDER_MISMATCH: entry(605, "The two orders do not cross", "Match crossing orders only", "OrderMismatch"),
  VENUE_CAP_EXCEEDED: entry(
    606,
    "The trade is above the venue's hard cap",
    "Wait until the cap is raised",
    "VenueCapExceeded",
  ),
  CREDIT_ROOT_MISSING: entry(607, "No credit root has arrived", "Wait for the first credit root", "CreditRootMissing"),

  ACCOUNT_UNKNOWN: entry(700, "The account is not open", "Open the account first"),
  ACCOUNT_EXISTS: entry(701, "The account is open already", "Use it"),
  ACCOUNT_SUSPENDED: entry(702, "The account is suspended", "Ask the house"),
  INSTRUMENT_UNKNOWN: entry(703, "The instrument is not listed", "Use a listed instrument"),
  INSTRUMENT_SUSPENDED: entry(704, "The instrument takes reducing trades only", "Reduce, or wait"),
  INSTRUMENT_EXPIRED: entry(705, "The instrument has expired", "Trade another one"),
  VENUE_UNKNOWN: entry(706, "The venue is not registered", "Register the venue first"),
  TRADE_DUPLICATE: entry(707, "The trade id was used for another trade", "Use a new trade id"),
  MARGIN_INSUFFICIENT: entry(708, "The account would fall below initial margin", "Deposit more, or trade less"),
  WITHDRAWAL_BREAKS_MARGIN: entry(
    709,
    "The withdrawal would break the account's margin",
    "Withdraw less, or close positions",
  ),
  BALANCE_INSUFFICIENT: entry(710, "The balance is too small", "Deposit, or ask for less"),
  NONCE_USED: entry(711, "The nonce was used already", "Use the next nonce"),
  DEPOSIT_OUT_OF_ORDER: entry(
    712,
    "The deposit is not the next one of its vault",
    "Feed deposits in the vault's order",
  ),
  PRICE_INVALID: entry(713, "The price is not a positive whole number of ticks", "Send a price in ticks"),
  PRICE_STALE: entry(714, "The price or the mark is too old", "Send newer prices, or wait for them"),
  SELF_TRADE: entry(715, "Buyer and seller are the same account", "Nothing: such a trade has no effect"),
  LIMIT_EXCEEDED: entry(716, "A configured limit would be exceeded", "Stay below the limit"),
  PARAMETER_INVALID: entry(717, "The parameter is outside its range", "Correct the parameter"),
  WITHDRAWALS_GATED: entry(718, "Withdrawals wait while a loss is unallocated", "Ask again after the cycle"),
  RECIPIENT_MISSING: entry(719, "The account has no recipient on this chain", "Link an address of that chain first"),
  VAULT_SHORT: entry(
    720,
    "The vault holds too little for this withdrawal",
    "Take another vault, or wait for a rebalance",
  ),
  COMMAND_UNKNOWN: entry(721, "The command kind is not known", "Send a known command"),
  POSITION_UNKNOWN: entry(722, "The account holds no such position", "Check the account's positions"),
  AUCTION_UNKNOWN: entry(723, "No such auction is open", "Check the open auctions"),
  ALREADY_REGISTERED: entry(724, "This id is registered already", "Use it, or take another id", "AlreadyRegistered"),
  EVENT_OUT_OF_ORDER: entry(725, "The event is not the next one of its source", "Feed events in their source's order"),
  TRADE_BUSTED: entry(726, "The trade was busted", "Register it anew under another id"),
  ACCOUNT_NUMBERS_MISMATCH: entry(
    727,
    "The batch's account numbers belong to other accounts",
    "Read the numbers again, and sign the ids that were meant",
  ),

  REQUEST_TIMEOUT: entry(800, "The other side did not answer in time", "Try again"),
  STORE_UNAVAILABLE: entry(801, "The database cannot be reached", "Try again; nothing was lost"),
  METHOD_NOT_ALLOWED: entry(802, "The method is not allowed here", "See the API description"),
  RATE_LIMITED: entry(803, "Too many requests", "Slow down"),
  NOT_READY: entry(804, "The service is starting or stopping", "Try again shortly"),
  INTERNAL: entry(805, "Something went wrong inside", "Report it with the request id"),
  REPORT_MISMATCH: entry(806, "A figure of the report is not what the chain says", "Do not trust this report"),
  ASSERTION_FAILED: entry(807, "The story saw something that must not be", "Read the report's assertions"),
  PROCESS_FAILED: entry(808, "A part of the system did not start", "Read its log"),
  TERM_FENCED: entry(810, "Another coordinator has taken over the journal", "Stop this one; the newest term writes"),
  HOUSE_HALTED: entry(
    811,
    "A chain and the house's books disagree: no cycle closes and nothing is withdrawn",
    "Find out why, then release the alarm as admin",
  ),
  SLOT_FINALIZED: entry(809, "The slot is final and cannot be dropped", "Drop newer slots only"),

  ACCOUNT_COUNT: entry(900, "The instruction has the wrong number of accounts", "Follow the account table"),
  ACCOUNT_OWNER: entry(901, "An account has the wrong owner", "Follow the account table"),
  ACCOUNT_ADDRESS: entry(902, "An account has the wrong address", "Derive it from its seeds"),
  ACCOUNT_SIGNER: entry(903, "A required signature is missing", "Sign with the named account"),
  ACCOUNT_WRITABLE: entry(904, "An account must be writable", "Mark it writable"),
  ACCOUNT_TYPE: entry(905, "An account holds another kind of record", "Follow the account table"),
  ACCOUNT_DUPLICATE: entry(906, "Two accounts must differ", "Pass distinct accounts"),
  INSTRUCTION_MALFORMED: entry(907, "The instruction data cannot be decoded", "Follow the instruction table"),
  ALREADY_INITIALIZED: entry(908, "The account is initialised already", "Use it", "AlreadyInitialized"),
  TOKEN_ACCOUNT_MISMATCH: entry(909, "The token account does not fit mint or owner", "Pass the right token account"),
} as const satisfies Record<string, ErrorEntry>;

/** A stable error code. */
export type ErrorCode = keyof typeof errorCodes;
