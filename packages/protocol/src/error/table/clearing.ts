import { errorEntry } from "./entry.ts";

/** Clearing engine: 7xx. */
export const clearingErrors = {
  ACCOUNT_UNKNOWN: errorEntry(700, "The account is not open", "Open the account first", { http: 404 }),
  ACCOUNT_EXISTS: errorEntry(701, "The account is already open", "Use it", { http: 409 }),
  ACCOUNT_SUSPENDED: errorEntry(702, "The account is suspended", "Contact the clearing house's admin"),
  INSTRUMENT_UNKNOWN: errorEntry(703, "The instrument is not listed", "Use a listed instrument", {
    solidity: "InstrumentUnknown",
  }),
  INSTRUMENT_SUSPENDED: errorEntry(
    704,
    "The instrument accepts reducing trades only",
    "Reduce, or wait until the admin lifts the suspension",
  ),
  INSTRUMENT_EXPIRED: errorEntry(705, "The instrument has expired", "Trade another one"),
  VENUE_UNKNOWN: errorEntry(706, "The venue is not registered", "Register the venue first"),
  TRADE_DUPLICATE: errorEntry(707, "The trade id was used for another trade", "Use a new trade id", { http: 409 }),
  MARGIN_INSUFFICIENT: errorEntry(708, "The account would fall below initial margin", "Deposit more, or trade less"),
  WITHDRAWAL_BREAKS_MARGIN: errorEntry(
    709,
    "The withdrawal would leave the account below its margin",
    "Withdraw less, or close positions",
  ),
  BALANCE_INSUFFICIENT: errorEntry(710, "The balance is too small", "Deposit, or use a smaller amount"),
  NONCE_USED: errorEntry(711, "The nonce has already been used", "Use the next nonce", { http: 409 }),
  DEPOSIT_OUT_OF_ORDER: errorEntry(
    712,
    "The deposit is not the next one of its vault",
    "Feed deposits in the vault's order",
  ),
  PRICE_INVALID: errorEntry(713, "The price is not a positive whole number of ticks", "Send a price in ticks"),
  PRICE_STALE: errorEntry(714, "The price or the mark is too old", "Send newer prices, or wait for them", {
    retriable: true,
  }),
  SELF_TRADE: errorEntry(715, "Buyer and seller are the same account", "Nothing: such a trade has no effect"),
  LIMIT_EXCEEDED: errorEntry(
    716,
    "The trade would exceed a limit of its instrument, its account or the open cycles",
    "Reduce the trade below the limit named in the details, or wait until a cycle takes effect",
  ),
  PARAMETER_INVALID: errorEntry(717, "The parameter is outside its range", "Correct the parameter"),
  WITHDRAWALS_GATED: errorEntry(
    718,
    "An unallocated loss may still take what would leave the account, or withdrawals are suspended",
    "Withdraw at most the amount in the details, or retry after the next cycle",
    { retriable: true },
  ),
  RECIPIENT_MISSING: errorEntry(
    719,
    "The account has no recipient on this chain",
    "Link an address on that chain first",
  ),
  VAULT_SHORT: errorEntry(
    720,
    "The vault holds too little for this withdrawal",
    "Use another vault, or wait for a rebalance",
    { retriable: true },
  ),
  COMMAND_UNKNOWN: errorEntry(721, "The command kind is not known", "Send a known command", { http: 400 }),
  POSITION_UNKNOWN: errorEntry(722, "The account holds no such position", "Check the account's positions"),
  AUCTION_UNKNOWN: errorEntry(723, "No such auction is open", "Check the open auctions"),
  ALREADY_REGISTERED: errorEntry(724, "This id is already registered", "Use it, or choose another id", {
    solidity: "AlreadyRegistered",
    http: 409,
  }),
  EVENT_OUT_OF_ORDER: errorEntry(
    725,
    "The chain event is not the next one of its source",
    "Feed chain events in their source's order",
  ),
  TRADE_BUSTED: errorEntry(726, "The trade was busted", "Register it again under another id"),
  ACCOUNT_NUMBERS_MISMATCH: errorEntry(
    727,
    "The batch's account numbers belong to other accounts",
    "Read the numbers again, and sign the ids that were meant",
  ),
  VENUE_SUSPENDED: errorEntry(728, "The venue is suspended", "Wait until the admin lifts the suspension", {
    retriable: true,
  }),
  CYCLES_TOO_FAR_AHEAD: errorEntry(
    729,
    "Too many closed cycles are not yet in effect",
    "Wait until a cycle takes effect",
    { retriable: true },
  ),
  ISOLATED_ACCOUNT: errorEntry(
    730,
    "An isolated account holds one instrument and receives no other positions",
    "Use a cross-margin account, or the account's own instrument",
  ),
  FUNDING_RATE_EXCEEDED: errorEntry(
    731,
    "The funding rate is above its bound",
    "Send a rate within the bound in the details",
  ),
  EXPIRY_OUT_OF_RANGE: errorEntry(
    732,
    "The expiry is outside its range",
    "Use an expiry within the bound in the details",
  ),
  CREDIT_OUTSTANDING: errorEntry(
    733,
    "Credit issued to the account has not ended",
    "Wait until the credit has expired on its chain",
    { retriable: true },
  ),
  BID_PRICE_TOO_LOW: errorEntry(
    734,
    "The auction's price is outside the bid's limit",
    "Bid with a limit that the auction's price meets",
  ),
  BID_NOT_REDUCING: errorEntry(
    735,
    "The bid's size does not reduce the liquidated account's maintenance margin",
    "Bid for another size",
  ),
  PRICE_GAP_EXCEEDED: errorEntry(
    736,
    "The prices are too far ahead of the clearing house's time",
    "Send the prices of the steps in between first",
  ),
  PRICE_UNPROVEN: errorEntry(
    737,
    "The price is further than the band from the coordinator's own price of that time, or it has none",
    "Send prices of the times of the price source, within the band in the details",
  ),
  CONTRIBUTION_OVERDUE: errorEntry(
    760,
    "The owner is short of its required contribution to the default fund",
    "Pay the missing amount in with `contribute`, or reduce positions",
  ),
  POSITION_LIMIT: errorEntry(
    745,
    "The position would exceed the limit of its owner in the instrument",
    "Reduce the trade below the limit named in the details; all accounts of one owner count together",
  ),
  BUST_LIMIT: errorEntry(
    746,
    "The trade is too old, or members would lose too much, for its venue to bust it alone",
    "Add the signatures of buyer and seller",
  ),
  DEBT_LIMIT_EXCEEDED: errorEntry(
    761,
    "The account would owe more than its own limit, its owner's or the part of the members' money that may be lent",
    "Deposit money of the class, or ask for less",
  ),
  OWNER_DEBT_UNPAID: errorEntry(
    762,
    "Other accounts of the owner owe what would leave this one",
    "Pay the debts of the owner's other accounts first, by transfers",
  ),
  OWNER_ACCOUNTS_LIMIT: errorEntry(
    770,
    "The address has opened as many accounts as one owner may have",
    "Use an account that is open; the limit is in the details",
  ),
  TAKE_BACK_UNEXPLAINED: errorEntry(
    771,
    "The vault paid a deposit back that nobody had asked for, or that an effective root had reached",
    "Stop and alert the operators: this is not the vault that the clearing house knows",
  ),
  REBALANCE_UNFOUNDED: errorEntry(
    792,
    "By the operator's own replay no order of this number is open, or it is another one",
    "Ask again once the journal has closed the order's cycle, or let it expire",
    { http: 409, retriable: true },
  ),
  CREDIT_STOP_UNFOUNDED: errorEntry(
    781,
    "By the operator's own replay this account's credit does not end there ahead of the next root",
    "Ask again once the journal has it, or let the account have its credit",
    { http: 409, retriable: true },
  ),
  EXIT_PROMISED: errorEntry(
    780,
    "Roots that other vaults may still hold promise this money to its owner",
    "Wait until the last cycle's root is effective at them, or withdraw what the details name",
    { retriable: true },
  ),
  REBALANCES_OPEN: errorEntry(
    784,
    "As many rebalance orders are open as may be",
    "Wait until one has arrived or has expired",
    { retriable: true },
  ),
  REBALANCE_UNEXPLAINED: errorEntry(
    785,
    "The vault paid a rebalance order that the clearing house had not given, or not so",
    "Stop and alert the operators: this is not the vault that the clearing house knows",
  ),
  REBALANCE_UNKNOWN: errorEntry(
    786,
    "No paid rebalance order has this number",
    "Use the number of an order whose tokens are on the way",
  ),
  WITHDRAWAL_UNKNOWN: errorEntry(
    787,
    "No withdrawal of the account waits at this vault",
    "Read the account's withdrawals that wait",
  ),
  WITHDRAWAL_QUEUED: errorEntry(
    788,
    "A withdrawal of the account that waits at a vault has reserved this money",
    "Wait until it is served, or cancel it with `cancel-withdrawal`",
    { retriable: true },
  ),
  DEPOSIT_VANISHED: errorEntry(
    790,
    "A deposit that was final and credited is no longer on its chain",
    "Find out how deep the chain was reorganised; the deposit is taken back, and the alarm stays until you release it",
  ),
  LOSS_UNCONFIRMED: errorEntry(
    791,
    "Too few operators confirm a loss of a location that is due",
    "Where the cycle waits, too few operators answer: start them; where the loss lapsed, announce it again once they confirm it",
    { retriable: true },
  ),
  CREDIT_STOP_STALE: errorEntry(
    797,
    "The stop of credit names a cycle more than 64 before the hub's last, or more than 16 after it",
    "Nothing: roots of later cycles end the credit; one of a cycle to come is taken once the hub is near it",
    { solidity: "CreditStopStale" },
  ),
  LOSS_NOT_DUE: errorEntry(
    796,
    "The cycle is to take a loss of a location that is not due at its close, or takes it twice",
    "Name the losses that are due at the close, each once and ascending by asset, with the amounts that were announced",
  ),
} as const;
