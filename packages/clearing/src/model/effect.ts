import type { ChainId, ErrorCode, Hex, IsthmusError } from "@isthmus/protocol";
import type { HealthState } from "@isthmus/risk";
import type { DefaultRecord } from "./cycle-output.ts";

/**
 * Result of a command. A refused command has changed nothing and is not journaled. The effects of a packed batch are built
 * on first use.
 */
export type Applied =
  | { readonly ok: true; readonly journalIndex: bigint; readonly effects: readonly Effect[] }
  | { readonly ok: false; readonly error: IsthmusError };

/** Why an amount moved between two ledger accounts. */
export type Reason =
  | "deposit"
  | "suspense"
  | "withdrawal"
  | "variation-margin"
  | "funding"
  | "fee"
  | "rebate"
  | "interest"
  | "settlement"
  | "expiry"
  | "liquidation-penalty"
  | "liquidation"
  | "default-margin"
  | "owner-accounts"
  | "default-fund"
  | "house-capital"
  | "insurance"
  | "assessment"
  | "gains-haircut"
  | "tear-up"
  | "house-remainder"
  | "balance-haircut"
  | "house-debt"
  | "buy-in"
  | "in-kind"
  | "transfer"
  | "bust"
  | "dust"
  | "delivery"
  | "cash-in-lieu"
  | "in-lieu-penalty"
  | "location-loss"
  | "realised";

/** An effect of a command. Effects are ordered and deterministic; replays compare them. */
export type Effect =
  | { readonly kind: "registered"; readonly what: "asset" | "vault" | "venue" | "instrument"; readonly id: string }
  | { readonly kind: "parameters-set"; readonly fromCycle: bigint }
  | { readonly kind: "suspended" | "released"; readonly what: string; readonly id: string }
  | { readonly kind: "account-opened"; readonly account: Hex }
  | { readonly kind: "address-linked"; readonly account: Hex; readonly chain: ChainId; readonly fromCycle: bigint }
  | {
      readonly kind: "deposit-credited" | "deposit-suspended" | "deposit-reversed";
      readonly account: Hex;
      readonly asset: number;
      readonly amountQuanta: bigint;
    }
  /** A deposit was set aside; what of it had been credited was debited from `debited`. */
  | {
      readonly kind: "deposit-held";
      readonly account: Hex;
      readonly asset: number;
      readonly amountQuanta: bigint;
      readonly debited: Hex;
      readonly debitedQuanta: bigint;
    }
  /** The vault paid a deposit back that was set aside. */
  | {
      readonly kind: "deposit-taken-back";
      readonly account: Hex;
      readonly asset: number;
      readonly amountQuanta: bigint;
    }
  /** A withdrawal that was requested at the vault was not made. */
  | {
      readonly kind: "withdrawal-refused";
      readonly chain: ChainId;
      readonly index: bigint;
      readonly account: Hex;
      readonly asset: number;
      readonly amountQuanta: bigint;
      readonly refused: ErrorCode;
    }
  | {
      readonly kind: "entitlement-raised";
      readonly account: Hex;
      readonly asset: number;
      readonly entitledQuanta: bigint;
    }
  | { readonly kind: "claim-recorded"; readonly account: Hex; readonly asset: number; readonly claimedQuanta: bigint }
  | { readonly kind: "root-effective"; readonly chain: ChainId; readonly cycle: bigint }
  | { readonly kind: "vault-frozen"; readonly chain: ChainId }
  /** An earlier entry of the journal does not count. */
  | { readonly kind: "entry-voided"; readonly journalIndex: bigint }
  /** An order takes tokens out of a location, a vault has paid it, its tokens have arrived, or it can be paid no more. */
  | {
      readonly kind: "rebalance-ordered" | "rebalance-paid" | "rebalance-arrived" | "rebalance-returned";
      readonly number: bigint;
      readonly asset: number;
      readonly to: number;
      readonly amountQuanta: bigint;
    }
  /** A loss on the way was announced, with the cycle at whose close it is taken, or revoked. */
  | {
      readonly kind: "rebalance-loss-announced";
      readonly number: bigint;
      readonly amountQuanta: bigint | null;
      readonly fromCycle: bigint;
    }
  /** A balance follows tokens that have moved: no account is worth more or less. */
  | {
      readonly kind: "location-changed";
      readonly account: Hex;
      readonly asset: number;
      readonly to: number;
      readonly amountQuanta: bigint;
    }
  /** A withdrawal joined the queue of its vault, or what waited of it left it unpaid. */
  | {
      readonly kind: "withdrawal-queued" | "withdrawal-left-queue";
      readonly account: Hex;
      readonly asset: number;
      readonly amountQuanta: bigint;
    }
  | {
      /** `owedQuanta`: what the member no longer had there, and owes from now on. */
      readonly kind: "exit-recorded";
      readonly account: Hex;
      readonly asset: number;
      readonly amountQuanta: bigint;
      readonly owedQuanta: bigint;
    }
  | {
      readonly kind: "credit-reserved";
      readonly account: Hex;
      readonly venue: number;
      readonly limitQuanta: bigint;
      readonly expirySeconds: bigint;
    }
  /** The account's credit ends ahead of the next root: roots of cycles up to `throughCycle` still give it. */
  | {
      readonly kind: "credit-stopped";
      readonly account: Hex;
      readonly venue: number;
      readonly throughCycle: bigint;
    }
  | { readonly kind: "credit-ended"; readonly account: Hex; readonly venue: number; readonly releasedQuanta: bigint }
  | TradeResult
  | { readonly kind: "marked"; readonly instrument: number; readonly priceTicks: bigint }
  | {
      readonly kind: "posting";
      /** A member's account or a system account. */
      readonly from: Hex;
      readonly to: Hex;
      /** Asset number, or null for an obligation that the next cycle places. */
      readonly asset: number | null;
      /** Class of an obligation; absent for the unit of account. */
      readonly class?: string;
      readonly amountQuanta: bigint;
      readonly reason: Reason;
    }
  | {
      readonly kind: "mark-refused";
      readonly instrument: number;
      readonly priceTicks: bigint;
      readonly reason: RowRefusal;
    }
  | {
      readonly kind: "input-refused";
      readonly input: "asset-price" | "volatility" | "funding" | "forward" | "rate" | "settlement";
      /** The asset, instrument or class of the row. */
      readonly id: string;
      readonly reason: RowRefusal;
    }
  /** The price of the reference at which an expired instrument settles when the cycle closes. */
  | { readonly kind: "settlement-fixed"; readonly instrument: number; readonly priceTicks: bigint }
  /** Its settlement window was not covered by marks: an expired instrument waits for a stated price. */
  | { readonly kind: "settlement-waits"; readonly instrument: number }
  | { readonly kind: "expired"; readonly instrument: number; readonly priceTicks: bigint }
  | { readonly kind: "health-changed"; readonly account: Hex; readonly from: HealthState; readonly to: HealthState }
  /** A call for margin was opened or raised: `amountQuanta` is missing and due at the deadline. */
  | {
      readonly kind: "margin-called";
      readonly account: Hex;
      readonly amountQuanta: bigint;
      readonly deadlineSeconds: bigint;
    }
  | { readonly kind: "margin-call-met" | "margin-call-missed"; readonly account: Hex }
  /** The account owes `amountQuanta` beyond a limit; from the deadline on collateral is sold for the excess at cut-offs. */
  | {
      readonly kind: "debt-called";
      readonly account: Hex;
      readonly amountQuanta: bigint;
      readonly deadlineSeconds: bigint;
    }
  /** `sharePpm`: part of the account's portfolio that is offered. */
  | { readonly kind: "auction-opened"; readonly account: Hex; readonly sharePpm: bigint }
  | { readonly kind: "auction-ended"; readonly account: Hex }
  | Liquidated
  | { readonly kind: "backstop-set"; readonly account: Hex; readonly totalQuanta: bigint }
  | ({ readonly kind: "netted" } & ClosedOut)
  | ({ readonly kind: "taken-over" } & ClosedOut)
  | ({ readonly kind: "deleveraged" } & ClosedOut)
  | ({ readonly kind: "torn-up" } & ClosedOut)
  | ({ readonly kind: "defaulted" } & DefaultRecord)
  | {
      readonly kind: "trade-busted";
      readonly venue: number;
      readonly id: string;
      readonly buyer: Hex;
      readonly seller: Hex;
      /** The party that the market has favoured since the trade, and what the bust takes from it at the mark. */
      readonly loser: Hex | null;
      readonly lossQuanta: bigint;
      /** Whether both members signed. */
      readonly consented: boolean;
    }
  | { readonly kind: "contributed"; readonly account: Hex; readonly contributionQuanta: bigint }
  | {
      readonly kind: "contribution-noticed";
      readonly account: Hex;
      readonly amountQuanta: bigint;
      /** The cycle at whose close it leaves the default fund. */
      readonly cycle: bigint;
    }
  | {
      readonly kind: "fund-sized";
      /** The worst scenario, null if none makes an owner lose more than its margin. */
      readonly scenario: string | null;
      /** Loss of the two worst owners beyond their margin. */
      readonly lossQuanta: bigint;
      /** The part of it that contributions have to cover. */
      readonly targetQuanta: bigint;
    }
  | {
      readonly kind: "contribution-called";
      readonly account: Hex;
      readonly requiredQuanta: bigint;
      readonly missingQuanta: bigint;
      readonly dueCycle: bigint;
    }
  | { readonly kind: "contribution-overdue"; readonly account: Hex; readonly missingQuanta: bigint }
  | { readonly kind: "transferred" | "ported"; readonly from: Hex; readonly to: Hex }
  /** `amountQuanta` is null where the announcement is revoked. */
  | {
      readonly kind: "location-loss-announced";
      readonly asset: number;
      readonly amountQuanta: bigint | null;
      readonly fromCycle: bigint;
    }
  /** Too few operators had confirmed it at its close; `number` is the order's whose tokens were on the way. */
  | {
      readonly kind: "location-loss-lapsed";
      readonly asset: number;
      readonly amountQuanta: bigint;
      readonly number: bigint | null;
    }
  | { readonly kind: "location-lost"; readonly asset: number; readonly lostQuanta: bigint; readonly fundQuanta: bigint }
  /** A frozen vault paid what the books had for lost. */
  | { readonly kind: "location-found"; readonly asset: number; readonly foundQuanta: bigint }
  /** Whether the funds cover `cyclesAhead` times the worst cycle's payments. */
  | {
      readonly kind: "lag-covered" | "lag-uncovered";
      readonly cyclesAhead: bigint;
      readonly lossQuanta: bigint;
      readonly fundsQuanta: bigint;
    }
  | { readonly kind: "cycle-closed"; readonly cycle: bigint; readonly digest: Hex };

/**
 * Why one row of a `prices` command was left out; the others are taken.
 * - `unknown`: it names nothing that takes such a row;
 * - `expired`: the instrument has its settlement price;
 * - `not-positive`: a mark of zero or below suspends its instrument until the next price;
 * - `out-of-range`: beyond what the parameters or terms allow;
 * - `confidence`: its interval is too wide;
 * - `ahead`, `older`, `stale`: its time is after the command's, before that of the held value, or too old;
 * - `step`: too far from the held mark;
 * - `unconfirmed`: too far from the held value, which stays in force until later rows confirm it;
 * - `not-waiting`: the instrument does not wait for a settlement price.
 */
export type RowRefusal =
  | "unknown"
  | "expired"
  | "not-positive"
  | "out-of-range"
  | "confidence"
  | "ahead"
  | "older"
  | "stale"
  | "step"
  | "unconfirmed"
  | "not-waiting";

/** A part of a portfolio that a bidder or a backstop took over at the marks. */
interface Liquidated {
  readonly kind: "liquidated";
  readonly account: Hex;
  readonly taker: Hex;
  /** Lots signed like the position that was sold. */
  readonly positions: readonly { readonly instrument: number; readonly lots: bigint; readonly markTicks: bigint }[];
  readonly collateral: readonly {
    readonly asset: number;
    readonly amountQuanta: bigint;
    readonly valueQuanta: bigint;
  }[];
  /** Sum of the parts at the marks, signed. */
  readonly valueQuanta: bigint;
  /** Requirement that the account was freed of. */
  readonly freedQuanta: bigint;
  /** Paid to the taker: by the account, or by the insurance fund if it is bankrupt. */
  readonly discountQuanta: bigint;
  readonly penaltyQuanta: bigint;
}

/** Result of one trade. */
export type TradeResult =
  | { readonly kind: "trade-novated"; readonly venue: number; readonly id: string }
  | { readonly kind: "trade-repeated"; readonly venue: number; readonly id: string }
  | {
      readonly kind: "trade-refused";
      readonly venue: number;
      readonly id: string;
      readonly error: IsthmusError["code"];
    };

/** Lots of a bankrupt account that were closed at the mark against another one. */
export interface ClosedOut {
  readonly account: Hex;
  readonly against: Hex;
  readonly instrument: number;
  /** Signed like the bankrupt account's position. */
  readonly lots: bigint;
  readonly priceTicks: bigint;
}
