import type { Hex } from "@isthmus/protocol";
import type { HealthState } from "@isthmus/risk";
import type { ProductType } from "../model/product-type.ts";

/** An account's risk; every figure in settlement quanta. */
export interface Health {
  readonly account: Hex;
  readonly state: HealthState;
  /** Collateral at the mark + obligations of this cycle + unrealised profit and loss: below zero the account is bankrupt. */
  readonly marketEquityQuanta: bigint;
  /** The same with maintenance haircuts and debt add-ons: below maintenance margin the account is liquidated. */
  readonly equityQuanta: bigint;
  readonly initialQuanta: bigint;
  readonly maintenanceQuanta: bigint;
  /** Outstanding credit at on-chain venues: neither used nor ended. */
  readonly reservedCreditQuanta: bigint;
  /** Part of the equity that does not count for initial margin: initial beyond maintenance haircuts, house caps, stale vaults. */
  readonly withheldQuanta: bigint;
  /** equity - withheld - initial - reserved credit; may be negative. */
  readonly freeCollateralQuanta: bigint;
}

/** A call for margin. */
export interface MarginCallView {
  readonly openedSeconds: bigint;
  /** What is missing to initial margin by the account's own terms now, settlement quanta; at most zero once the call is met. */
  readonly missingQuanta: bigint;
  /** The largest amount called. */
  readonly amountQuanta: bigint;
  readonly deadlineSeconds: bigint;
  /** What the call does now: no new risk and no withdrawals; after its deadline, an auction of what restores that margin. */
  readonly effect: "reduce-only" | "liquidation";
}

/** A position in an account view. */
export interface PositionView {
  readonly instrument: number;
  /** Signed: long positive. */
  readonly lots: bigint;
  readonly markTicks: bigint;
  /** The class in whose quanta the figures are; absent for the unit of account. */
  readonly class?: string;
  /** Notional at the mark, signed like the position. */
  readonly notionalQuanta: bigint;
  /** Value at mark - cost - accrued funding, since the last settlement. */
  readonly unrealisedQuanta: bigint;
}

/** A member's view of its account. */
export interface AccountView {
  readonly account: Hex;
  readonly trader: Hex;
  readonly suspended: boolean;
  readonly recipients: readonly { readonly chain: number; readonly address: Hex }[];
  readonly balances: readonly { readonly asset: number; readonly amountQuanta: bigint }[];
  /** Obligation of this cycle so far (fees, funding, realised) in the unit of account, signed. */
  readonly pendingQuanta: bigint;
  /** Obligations in other classes in which it has had one, ascending by class; in quanta of the class. */
  readonly classes: readonly {
    readonly class: string;
    readonly pendingQuanta: bigint;
    readonly realisedQuanta: bigint;
    readonly variationQuanta: bigint;
  }[];
  /**
   * Gains less losses realised by closing lots since the account was opened, each against the cost of the lots or their value
   * at the last settlement; settlement quanta. A port moves those of its cycle with the account.
   */
  readonly realisedQuanta: bigint;
  /** The part of it that belongs to the open cycle. */
  readonly realisedThisCycleQuanta: bigint;
  /** Variation margin since the account was opened: gains less losses of open lots that cycles settled at the mark. */
  readonly variationQuanta: bigint;
  /** Sum over the positions that settle in the unit of account, since the last settlement. */
  readonly unrealisedQuanta: bigint;
  readonly positions: readonly PositionView[];
  /** In the default fund, liable for others' losses; settlement quanta. */
  readonly contributionQuanta: bigint;
  /** What the owner has to keep in the default fund, on the first account that it opened; zero on others. */
  readonly requiredContributionQuanta: bigint;
  /** The cycle at whose close an open call for contributions is due, null without one. */
  readonly contributionDueCycle: bigint | null;
  /** The part of the contribution under notice, ascending by the cycle at whose close it leaves. */
  readonly leavingContributions: readonly { readonly cycle: bigint; readonly amountQuanta: bigint }[];
  readonly entitlements: readonly {
    readonly asset: number;
    readonly chain: number;
    readonly entitledQuanta: bigint;
    readonly claimedQuanta: bigint;
    readonly exitQuanta: bigint;
  }[];
  readonly credits: readonly {
    readonly venue: number;
    readonly limitQuanta: bigint;
    readonly usedSeenQuanta: bigint;
    readonly expirySeconds: bigint;
    /** The last cycle whose roots give it, once its end was ordered ahead of the next root; null otherwise. */
    readonly stoppedCycle: bigint | null;
  }[];
  readonly lastNonce: bigint;
  /** The open call for margin; null if there is none. */
  readonly marginCall: MarginCallView | null;
  /** The time from which collateral is sold for what the account owes beyond a limit; null if nothing exceeded one at the cut-off. */
  readonly debtDueSeconds: bigint | null;
  readonly health: Health;
}

/** Open interest and mark of one instrument. */
export interface InstrumentView {
  readonly instrument: number;
  readonly symbol: string;
  readonly type: ProductType;
  /** The instrument whose mark is the underlying\'s price; null if it has none. */
  readonly underlying: number | null;
  readonly markTicks: bigint | null;
  readonly openInterestLots: bigint;
  readonly openNotionalQuanta: bigint;
  readonly fundingRateE9: bigint;
  readonly suspended: boolean;
  /** The first cycle in which it may be traded. */
  readonly fromCycle: bigint;
}

/** Credit whose end was ordered ahead of the next root. */
export interface CreditStopView {
  readonly account: Hex;
  readonly venue: number;
  readonly chain: number;
  /** The venue's contract. */
  readonly contract: Hex;
  /** The last cycle whose roots give it. */
  readonly throughCycle: bigint;
}
