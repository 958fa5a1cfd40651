import type { ModelRoot } from "./action.ts";
import type { Terms } from "./terms.ts";

/** An entry of the vault's hash chain as the vault recorded it: a deposit, or what members asked of it (PROTOCOL P10, P11). */
export interface Entry {
  readonly kind: "deposit" | "take-back-request" | "take-back" | "withdrawal-request";
  /** Who paid the deposit, or asked. */
  readonly member: number;
  readonly asset: number;
  readonly amountQuanta: bigint;
  /** Of deposits of its asset less those paid back, itself included; of no meaning for requests. */
  readonly cumulativeQuanta: bigint;
}

/** A root in one of the vault's slots. */
export interface Slot {
  readonly root: ModelRoot;
  readonly effectiveAtSeconds: number;
  readonly votes: number;
  /** Whether a conflict doubled its delay. */
  readonly slowed: boolean;
}

/** A root whose totals took effect for an asset. */
export interface ClaimableRoot {
  readonly root: ModelRoot;
  readonly votes: number;
}

/** What exits of an asset pay, fixed once. */
export interface Settlement {
  readonly root: ClaimableRoot | null;
  readonly owedQuanta: bigint;
  readonly heldQuanta: bigint;
  readonly leavesLeftQuanta: bigint;
  readonly depositsLeftQuanta: bigint;
  /** The entry up to which its totals have consumed the asset's deposits. */
  readonly consumedIndex: number;
}

/** Payments of an asset by day. */
type Outflow = readonly { readonly day: number; readonly quanta: bigint }[];

/** An asset's ledger and its token. */
export interface AssetBook {
  depositedQuanta: bigint;
  paidQuanta: bigint;
  entitledQuanta: bigint;
  exitQuanta: bigint;
  consumedQuanta: bigint;
  consumedIndex: number;
  /** The entry of the last payment of a deposit, and of the one before that which a root had seen then. */
  lastPaymentIndex: number;
  earlierPaymentIndex: number;
  effectiveCycle: number;
  suspendedUntilSeconds: number;
  /** The newest first. */
  roots: readonly ClaimableRoot[];
  outflow: Outflow;
  settlement: Settlement | null;
  vaultUnits: bigint;
  walletUnits: readonly bigint[];
  feeBps: number;
  blocked: readonly boolean[];
}

/** Everything that a vault and its tokens know. */
export interface State {
  nowSeconds: number;
  /** Entries of the hash chain. */
  deposits: readonly Entry[];
  effective: Slot | null;
  maturing: Slot | null;
  next: Slot | null;
  lastCycle: number;
  lastDepositIndex: number;
  vetoedUntilSeconds: number;
  pausedUntilSeconds: number;
  pausableFromSeconds: number;
  /** Numbers of the roots whose messages were executed, and of those that every adapter voted for. */
  executed: ReadonlySet<number>;
  votedByAll: ReadonlySet<number>;
  /** Cycles for which a message got a vote, and those for which a second one did. */
  votedCycles: ReadonlySet<number>;
  conflictedCycles: ReadonlySet<number>;
  /** Whether the lane is in conflict. */
  inConflict: boolean;
  assets: readonly AssetBook[];
  /** By member and asset. */
  claimed: readonly (readonly bigint[])[];
  frozenAtSeconds: number | null;
  /** What members are paid for already of all that is due to them, by member and asset. */
  exited: readonly (readonly bigint[])[];
  /** What exits have paid, by member and asset. */
  exitPaid: readonly (readonly bigint[])[];
  /** Indexes of the deposits that went back. */
  returned: ReadonlySet<number>;
  /** By the deposit's index. */
  takeBacks: ReadonlyMap<number, { readonly requestedAtSeconds: number; readonly paid: boolean }>;
  /** The last payment of a deposit that was asked back. */
  lastTakeBackIndex: number;
  /** By the request's index. */
  withdrawalsAskedAtSeconds: ReadonlyMap<number, number>;
}

/** A vault in which nothing has happened. */
export function initialState(terms: Terms): State {
  const members = Array.from({ length: terms.members }, (_, member) => member);
  return {
    nowSeconds: terms.openedAtSeconds,
    deposits: [],
    effective: null,
    maturing: null,
    next: null,
    lastCycle: 0,
    lastDepositIndex: 0,
    vetoedUntilSeconds: 0,
    pausedUntilSeconds: 0,
    pausableFromSeconds: 0,
    executed: new Set(),
    votedByAll: new Set(),
    votedCycles: new Set(),
    conflictedCycles: new Set(),
    inConflict: false,
    assets: terms.assets.map((_, asset) => ({
      depositedQuanta: 0n,
      paidQuanta: 0n,
      entitledQuanta: 0n,
      exitQuanta: 0n,
      consumedQuanta: 0n,
      consumedIndex: 0,
      lastPaymentIndex: 0,
      earlierPaymentIndex: 0,
      effectiveCycle: 0,
      suspendedUntilSeconds: 0,
      roots: [],
      outflow: [],
      settlement: null,
      vaultUnits: 0n,
      walletUnits: members.map(() => terms.walletUnits[asset] ?? 0n),
      feeBps: 0,
      blocked: members.map(() => false),
    })),
    claimed: members.map(() => terms.assets.map(() => 0n)),
    frozenAtSeconds: null,
    exited: members.map(() => terms.assets.map(() => 0n)),
    exitPaid: members.map(() => terms.assets.map(() => 0n)),
    returned: new Set(),
    takeBacks: new Map(),
    lastTakeBackIndex: 0,
    withdrawalsAskedAtSeconds: new Map(),
  };
}

/** A copy that an action may change: fields that are replaced as a whole are shared. */
export function draftOf(state: State): State {
  return { ...state, assets: state.assets.map((book) => ({ ...book })) };
}

/** A copy of a table with one cell replaced. */
export function withCell<T>(table: readonly (readonly T[])[], at: readonly [number, number], value: T): T[][] {
  return table.map((row, r) => row.map((cell, c) => (r === at[0] && c === at[1] ? value : cell)));
}

/** A copy of a list with one item replaced. */
export function withItem<T>(list: readonly T[], at: number, value: T): T[] {
  return list.map((item, index) => (index === at ? value : item));
}
