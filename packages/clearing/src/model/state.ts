import type { ErrorCode, Hex } from "@isthmus/protocol";
import type { HealthState } from "@isthmus/risk";
import type { Candidate, InstrumentMarketData } from "./market-data.ts";
import type { HouseParameters } from "./parameters.ts";
import type { ProductType } from "./product-type.ts";
import type { QueuedWithdrawal } from "./queued-withdrawal.ts";
import type { RebalanceOrder } from "./rebalance-order.ts";

/** A position since its last settlement; a change of one is another one. */
export interface Position {
  /** Signed: long positive, never zero. */
  readonly lots: bigint;
  /** Cost of the lots at their trade prices, or their value at the last settlement; signed like the lots. */
  readonly costQuanta: bigint;
  /** The instrument's funding index up to which funding has been paid. */
  readonly fundingIndex: bigint;
}

/** Address at which an account is paid on one chain. */
interface Recipient {
  address: Hex;
  /** A replacement that waits for its cycle. */
  next: { address: Hex; fromCycle: bigint } | null;
}

/** Cumulative, per account and asset; `entitledQuanta` never falls (PROTOCOL P2). */
interface Entitlement {
  entitledQuanta: bigint;
  claimedQuanta: bigint;
}

/** The most that an asset's exit balance came to in roots which their vault may still hold (PROTOCOL P19). */
interface OlderExit {
  readonly exitQuanta: bigint;
  /** This cycle's root and all after it promise less: once one of them is effective, the older amount is void. */
  readonly supersededBy: bigint;
}

/** The older exits of one asset in two parts, so that those of long ago end while it falls in every cycle. */
export interface OlderExits extends OlderExit {
  /** The same of roots after `supersededBy`; null without any. */
  readonly later: OlderExit | null;
}

/** Credit at one on-chain venue. */
export interface Credit {
  /** Cumulative, like the venue's `used`. */
  limitQuanta: bigint;
  usedSeenQuanta: bigint;
  expirySeconds: bigint;
  /** Its end was ordered ahead of the next root: the last cycle whose roots give it. Null while it was not, or it was given again. */
  stoppedCycle: bigint | null;
}

/** What an account owes and is owed in a class other than the unit of account; in quanta of the class. */
export interface ClassLedger {
  /** Obligation of this cycle, signed. */
  pendingQuanta: bigint;
  /** The same by reason. */
  readonly byReason: Map<string, bigint>;
  /** Like the account's own fields. */
  realisedQuanta: bigint;
  variationQuanta: bigint;
}

/** A call for margin that is open. */
interface MarginCall {
  readonly openedSeconds: bigint;
  /** The largest shortfall to initial margin since it was opened, settlement quanta. */
  readonly amountQuanta: bigint;
  /** When it must be met. */
  readonly deadlineSeconds: bigint;
  /** Whether the deadline has passed: initial margin is then the account's maintenance margin, until the call is met. */
  readonly missed: boolean;
}

/** One ledger account: a member's, or a system account of the clearing house. */
export interface Account {
  readonly id: Hex;
  readonly kind: "member" | "system";
  /** In the order of opening, from 0: its place in `State.accountIds`. */
  readonly number: number;
  readonly subAccount: number;
  readonly marginMode: "cross" | "isolated";
  /** The address that opened it; sub-accounts of one owner share it. */
  readonly owner: { readonly chain: number; readonly address: Hex };
  trader: Hex;
  suspended: boolean;
  /** As of the last mark-to-market of the whole book. */
  health: HealthState;
  /** Null while there is none. */
  marginCall: MarginCall | null;
  /** Its contribution to the default fund, in settlement quanta. */
  contributionQuanta: bigint;
  /** The part of it under notice, by the cycle at whose close it leaves; each above zero, together at most all of it. */
  readonly leavingContributions: Map<bigint, bigint>;
  /** Requirement of what it took over in auctions of the open cycle: as much of its contribution is drawn last. */
  auctionsWonQuanta: bigint;
  /** What its owner has to keep in the default fund; zero but on the first account of an owner. */
  requiredContributionQuanta: bigint;
  /** The cycle at whose close the owner's open call is due, null without one; on the same account. */
  contributionDueCycle: bigint | null;
  lastNonce: bigint;
  /** Obligation of this cycle in the unit of account, signed. */
  pendingQuanta: bigint;
  /** The same by reason. */
  readonly byReason: Map<string, bigint>;
  /** Gains less losses of the open cycle by instrument, realised and settled; zero entries are removed. */
  readonly cycleGains: Map<number, bigint>;
  /** Gains less losses realised by closing positions, since the account was opened; a port moves those of its cycle. */
  realisedQuanta: bigint;
  /** Gains less losses that cycles settled at the mark, since the account was opened. */
  variationQuanta: bigint;
  /** Obligations in other classes, by class; absent until it has one. */
  classes?: Map<string, ClassLedger>;
  readonly recipients: Map<number, Recipient>;
  /** Signed; zero entries are removed. */
  readonly balances: Map<number, bigint>;
  readonly positions: Map<number, Position>;
  readonly entitlements: Map<number, Entitlement>;
  /** Exit balances that the last cycle published, less what has been withdrawn of them since. */
  readonly exits: Map<number, bigint>;
  /** By asset whose exit balance fell: what older roots still promise. */
  readonly olderExits: Map<number, OlderExits>;
  readonly credits: Map<number, Credit>;
}

/** Collateral terms beyond haircut and cap; `model/collateral-terms.ts` documents each field. */
export interface CollateralTerms {
  readonly tiers: readonly { readonly aboveQuanta: bigint; readonly addHaircutBps: number }[];
  readonly houseCapQuanta: bigint;
  readonly peg: { readonly priceQuanta: bigint; readonly thresholdBps: number; readonly factorBps: number } | null;
  readonly staleAfterCycles: number;
  readonly staleWeightBps: number;
  readonly maintenanceHaircutBps?: number | undefined;
  readonly debtAddOnBps?: DebtAddOn | undefined;
}

/** Added to a debt, in basis points of its value, for initial and for maintenance margin. */
interface DebtAddOn {
  readonly initial: number;
  readonly maintenance: number;
}

/** A registered asset with its running totals. */
export interface Asset {
  readonly asset: number;
  readonly symbol: string;
  readonly class: string;
  readonly chain: number;
  /** Decimals of a quantum: the token's own, at most 8. */
  readonly quantaDecimals: number;
  readonly haircutBps: number;
  readonly capQuanta: bigint;
  readonly settlement: boolean;
  readonly markInstrument: number | null;
  /** Absent if it was registered without: states from before such terms existed decode and hash the same. */
  readonly collateral?: CollateralTerms;
  suspended: boolean;
  depositedQuanta: bigint;
  claimedQuanta: bigint;
  entitledQuanta: bigint;
  /** Deposits that belong to no open account yet. */
  suspenseQuanta: bigint;
  /** Tokens that the location has lost: no longer in the vault, whatever it has recorded (PROTOCOL P29). */
  lostQuanta: bigint;
  /** Tokens that orders take out of the vault: those it has not paid yet, and those it has paid (PROTOCOL P30). */
  orderedQuanta: bigint;
  sentQuanta: bigint;
  /** Balances here whose tokens are ordered away, under way or elsewhere; below zero by tokens here that balances elsewhere stand for. */
  movedOutQuanta: bigint;
  /** Withdrawals that wait here; what the vault keeps for them may be less (`reservedQuanta`). */
  queuedQuanta: bigint;
  lastDepositIndex: bigint;
  /** Deposits up to this entry came before the registration: they wait without an account. */
  readonly earlyIndex: bigint;
}

/** A deposit that is set aside: neither credited nor paid back yet. */
export interface HeldDeposit {
  readonly account: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
  /** The part that the insurance fund stands for: it had been assigned to an account that nobody can name any more. */
  readonly insuredQuanta: bigint;
}

/** A vault and the recorded part of its hash chain. */
export interface Vault {
  readonly chain: number;
  readonly vault: Hex;
  /** The last entry that was recorded, of whatever kind. */
  depositIndex: bigint;
  accumulator: Hex;
  /** Cycle of the last root that is effective and final; 0 if none. */
  effectiveCycle: bigint;
  /** How long the chain keeps margin waiting, as margin counts with it in the open cycle. */
  delaySeconds: bigint;
  /** The longest seen in the open cycle: how far final blocks are behind the prices, and how long roots took to take effect. */
  finalitySeconds: bigint;
  deliverySeconds: bigint;
  /** The last entry of the hash chain that the effective root has reached. */
  effectiveIndex: bigint;
  /** The same of roots that are under way, by cycle. */
  readonly sentEntries: Map<bigint, bigint>;
  /** Deposits that their payer wants back, or that came while roots were late, by entry; part of what is in suspense. */
  readonly heldDeposits: Map<bigint, HeldDeposit>;
  /** When the cycles closed whose roots are under way. */
  readonly sentRoots: Map<bigint, bigint>;
  /** Where it was frozen; of a state of version 3 with a log's index, of what it paid last. Absent while the vault is open. */
  exitDesk?: { readonly height: bigint; readonly logIndex: number | null };
}

/** Replay guard of a trade: its batch number, the expiry of a signed trade, or null on chain, where its sequence guards. */
export type ReplayGuard = { readonly batch: bigint } | { readonly expirySeconds: bigint } | null;

/** Recorded use of a trade id: answers repeats, and is what a bust undoes. */
export interface TradeRecord {
  readonly instrument: number;
  readonly buyer: Hex;
  readonly seller: Hex;
  readonly priceTicks: bigint;
  readonly sizeLots: bigint;
  readonly maker: "buyer" | "seller" | null;
  /** Error code of a refused or busted trade, null when it was novated. */
  readonly refused: ErrorCode | null;
  readonly cycle: bigint;
  /** Time of the last prices when it was registered. */
  readonly timeSeconds: bigint;
  /** Mark of its instrument when it was registered; null without one. */
  readonly markTicks: bigint | null;
  /** Prevents replay once the id is forgotten. */
  readonly replayGuard: ReplayGuard;
}

export interface Venue {
  readonly venue: number;
  readonly name: string;
  readonly chain: number | null;
  readonly contract: Hex | null;
  readonly authority: Hex | null;
  readonly creditCapQuanta: bigint;
  suspended: boolean;
  lastSequence: bigint;
  lastBatch: bigint;
  /** Signed trades that expire at or before this time are refused: their ids may be forgotten. */
  forgottenExpirySeconds: bigint;
  /** Batches up to this one are refused: their trade ids are forgotten. */
  forgottenBatch: bigint;
  /** Novated trades since the start. */
  tradeCount: bigint;
  /** Sum of limit - used seen over all accounts. */
  outstandingQuanta: bigint;
  /** No credit here ends before this time. */
  earliestExpirySeconds: bigint;
  /** What busts of the open cycle that the venue alone decided took from members. */
  bustedQuanta: bigint;
}

/** An instrument's terms, as listed. */
export interface InstrumentTerms {
  readonly symbol: string;
  readonly type: ProductType;
  readonly quantaPerTickLot: bigint;
  readonly lotsPerUnit: bigint;
  readonly initialPpm: number;
  readonly maintenanceOfInitialPpm: number;
  readonly openInterestLowerQuanta: bigint;
  readonly openInterestUpperQuanta: bigint;
  readonly maxOpenInterestLots: bigint;
  readonly sizeBrackets?: readonly { readonly aboveLots: bigint; readonly addPpm: number }[] | undefined;
  readonly positionLimitLots?: bigint | undefined;
  readonly makerFeePpm: number;
  readonly takerFeePpm: number;
  readonly maxPriceStepPpm: number;
  readonly bandPpm: number;
  readonly fundingPeriodSeconds: number;
  readonly maxFundingRateE9: bigint;
  readonly expirySeconds: bigint | null;
  readonly underlying: number | null;
  readonly strikeTicks: bigint | null;
  readonly optionType: "call" | "put" | null;
  /** The class in which it settles; absent for the unit of account. */
  readonly settlementClass?: string | undefined;
  /** The class that it delivers; absent if it settles in cash. */
  readonly deliveryClass?: string | undefined;
}

export interface Instrument extends InstrumentMarketData {
  readonly instrument: number;
  terms: InstrumentTerms;
  /** Terms from the next cycle on; absent when they stay. */
  nextTerms?: InstrumentTerms;
  /** The first cycle in which it may be traded. */
  fromCycle: bigint;
  suspended: boolean;
  expired: boolean;
  markTicks: bigint | null;
  /** Marked volatility of an option, in 10^-6 per year. */
  volatilityE6: number | null;
  markSeconds: bigint;
  /** Sum of all long lots. */
  openInterestLots: bigint;
  /**
   * Lots of the open cycle that changed hands without a trade (auctions, close-outs), at their cost; part of the gross
   * obligations. Absent if there are none.
   */
  fills?: { readonly lots: bigint; readonly costQuanta: bigint }[];
  /** Mark and open interest when the last cycle closed. */
  settledTicks: bigint | null;
  /** Marks when the cycles before it closed, newest first: a venue may still trade in the bands around them. At most three. */
  earlierTicks: readonly bigint[];
  settledOpenLots: bigint;
  /** Open interest when the last five cycles closed, newest first; fewer while it is new. */
  recentOpenLots: readonly bigint[];
  /** Follows it from cycle to cycle, a part of the difference each: what the depth of positions held is a part of. */
  steadyOpenLots: bigint;
  fundingRateE9: bigint;
  /** Sum of mark × quanta per tick and lot × rate × seconds: quanta per lot in units of 1 / (10^9 × period). */
  fundingIndex: bigint;
  fundingSeconds: bigint;
}

/** Settlement price per whole token of a class, by `prices`. */
interface ClassMark {
  unitPriceQuanta: bigint;
  markSeconds: bigint;
  /** Half the width of its confidence interval, as a part of the price. */
  confidencePpm: number;
  /** A price beyond the largest step that waits to be confirmed. */
  candidate: Candidate | null;
}

/** Yearly interest rate of an asset class, by `prices`. */
interface ClassRate {
  rateE6: number;
  rateSeconds: bigint;
}

interface ChainClock {
  height: bigint;
  timestampSeconds: bigint;
}

/** A share of an account's portfolio that is offered to members at a falling price. */
export interface Auction {
  readonly account: Hex;
  readonly startedSeconds: bigint;
  /** What is offered and what is sold already, in parts per million of the portfolio that the auction opened with. */
  offeredPpm: bigint;
  soldPpm: bigint;
}

/** A member's consent to take over positions of weak accounts, and its limits. */
export interface BackstopTerms {
  /** The most notional that it holds in all after a take-over, settlement quanta. */
  readonly totalQuanta: bigint;
  /** The most lots that it holds of an instrument after a take-over, either way; none of an instrument without a row. */
  readonly limits: ReadonlyMap<number, bigint>;
}

/** The whole state of an engine. Plain data: maps, arrays, bigints, strings, numbers, booleans, null. */
export interface State {
  readonly houseId: number;
  readonly hubChain: number;
  readonly hub: Hex;
  readonly admin: Hex;
  readonly oracle: Hex;
  /** The class that is the unit of account: equity, margin, losses and funds are counted in it. */
  readonly settlementClass: string;
  /** Journal entries applied. */
  journalIndex: bigint;
  journalDigest: Hex;
  /** The last closed cycle. */
  cycle: bigint;
  /** Digest of the last closed cycle; zero if none. */
  cycleDigest: Hex;
  timeSeconds: bigint;
  closedSeconds: bigint;
  pricesSequence: bigint;
  adminNonce: bigint;
  parameters: HouseParameters;
  /** Take effect when the open cycle closes. */
  nextParameters: HouseParameters | null;
  withdrawalsSuspended: boolean;
  /** Shortfall of bankrupt accounts at the last mark-to-market, until a cycle allocates it; zero opens the gate. */
  unallocatedQuanta: bigint;
  /** The most that it can come to: with all their collateral sold at initial haircuts. */
  worstLossQuanta: bigint;
  /** Money of the unit of account that has left since losses are unallocated, by account and in all; until the cycle closes. */
  readonly leftByAccount: Map<Hex, bigint>;
  /**
   * Accounts that were ported in the open cycle, with the one that each was ported to; one that is ported again after it has
   * traded once more joins those it was ported to before, as a chain of which each has one successor.
   */
  readonly portedTo: Map<Hex, Hex>;
  /**
   * First accounts of owners between which an account was ported during an open call for a contribution, with the cycle in which that
   * call was due: what the next sizing of the default fund calls for from them is due then.
   */
  readonly portedCalls: Map<Hex, bigint>;
  /** Accounts that owed beyond a limit at the last cut-off, with the time from which collateral is sold for the excess. */
  readonly debtCalls: Map<Hex, bigint>;
  leftQuanta: bigint;
  /**
   * Discounts of the open cycle that the insurance fund has paid: on bankrupt portfolios and those of the funds, and the haircuts
   * of collateral that it has bought at the mark.
   */
  discountsPaidQuanta: bigint;
  /** What payers of one cycle owed at most; a sixteenth of it is forgotten with each cycle. */
  worstCycleQuanta: bigint;
  /** Whether the funds cover the cycles that the slowest vault has not seen, each at that amount (PROTOCOL P14). */
  isLagCovered: boolean;
  /** Announced losses of locations by asset, with the cycle at whose close each is taken. */
  readonly locationLosses: Map<number, { readonly amountQuanta: bigint; readonly fromCycle: bigint }>;
  /** Open orders by number, and the number of the last one. */
  readonly rebalances: Map<bigint, RebalanceOrder>;
  rebalanceCount: bigint;
  /** Withdrawals that wait, by `asset:account`, and the place of the last one that joined. */
  readonly withdrawalQueue: Map<string, QueuedWithdrawal>;
  queuedCount: bigint;
  /** Consents, by member. */
  readonly backstops: Map<Hex, BackstopTerms>;
  /** At most one per account. */
  readonly auctions: Map<Hex, Auction>;
  readonly assets: Map<number, Asset>;
  readonly vaults: Map<number, Vault>;
  readonly venues: Map<number, Venue>;
  readonly instruments: Map<number, Instrument>;
  readonly classMarks: Map<string, ClassMark>;
  readonly classRates: Map<string, ClassRate>;
  readonly chains: Map<number, ChainClock>;
  /** By chain: recorded events without a sequence of their own above its clock, `height:txId:logIndex` → height. */
  readonly recentEvents: Map<number, Map<string, bigint>>;
  /** `asset:account` → quanta of deposits for accounts that are not open. */
  readonly suspense: Map<string, bigint>;
  /** `chain:asset` → deposits of assets that are not registered on that chain. */
  readonly unknownDeposits: Map<string, { amountQuanta: bigint; lastIndex: bigint }>;
  readonly accounts: Map<Hex, Account>;
  /** Account ids by number, in the order of opening; packed batches name accounts by number. */
  readonly accountIds: Hex[];
  /** Trade-id index: per venue, recorded trades by key. */
  readonly trades: Map<number, Map<string, TradeRecord>>;
}
