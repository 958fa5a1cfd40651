import type { Hex } from "@isthmus/protocol";
import { Rational } from "./rational.ts";

/** The unit of account; every other class is a coin. */
export const dollars = "USD";

/** Lots of one instrument. */
export interface ModelPosition {
  lots: bigint;
  cost: bigint;
  /** Funding run up and not booked, exact. */
  funding: Rational;
}

/** An open call for margin. */
export interface ModelCall {
  readonly amount: bigint;
  readonly deadline: bigint;
  readonly missed: boolean;
}

/** Amounts by class. */
export type ByClass = Map<string, bigint>;

/** Health as it was recorded when the house was last marked. */
export type ModelHealth = "healthy" | "marginCall" | "liquidation" | "bankrupt";

/** One account: what it holds by asset, what it owes and is owed in the open cycle by class, its positions. */
export class ModelAccount {
  readonly id: Hex;
  /** Who opened it; accounts of one owner are named alike. */
  readonly owner: string;
  readonly isSystem: boolean;
  /** Class of each asset of the house. */
  readonly #classOf: (asset: number) => string;
  balances = new Map<number, bigint>();
  pending: ByClass = new Map();
  positions = new Map<number, ModelPosition>();
  /** Gains and losses of positions booked in this cycle, by instrument, each in the instrument's class. */
  gains = new Map<number, bigint>();
  /** By closing lots since the start, and in this cycle; settled at the mark since the start. */
  realised: ByClass = new Map();
  realisedNow: ByClass = new Map();
  settled: ByClass = new Map();
  /** Dollars that have left in the open cycle while a loss was unallocated. */
  left = 0n;
  contribution = 0n;
  /** What of it has been asked back, by the cycle at whose close it leaves. */
  leaving = new Map<bigint, bigint>();
  /** Requirement of what it took over in this cycle's auctions. */
  won = 0n;
  suspended = false;
  health: ModelHealth = "healthy";
  call: ModelCall | null = null;
  /** Chains that pay it out. */
  recipients: readonly number[] = [];

  constructor(
    id: Hex,
    owner: string,
    terms: { readonly isSystem: boolean; readonly classOf: (asset: number) => string },
  ) {
    this.id = id;
    this.owner = owner;
    this.isSystem = terms.isSystem;
    this.#classOf = terms.classOf;
  }

  /** Dollars held, with what is owed in the open cycle. */
  get money(): bigint {
    return this.settledOf(dollars) + (this.pending.get(dollars) ?? 0n);
  }

  /** Books the difference in the open cycle; the other side of the entry is the caller's. */
  set money(amount: bigint) {
    add(this.pending, dollars, amount - this.money);
  }

  /** What is held of a class, settled, over all its locations. */
  settledOf(cls: string): bigint {
    let held = 0n;
    for (const [asset, amount] of this.balances) if (this.#classOf(asset) === cls) held += amount;
    return held;
  }

  copy(): ModelAccount {
    const { isSystem } = this;
    const copy = new ModelAccount(this.id, this.owner, { isSystem, classOf: this.#classOf });
    Object.assign(copy, this);
    copy.balances = new Map(this.balances);
    copy.pending = new Map(this.pending);
    copy.positions = new Map([...this.positions].map(([number, position]) => [number, { ...position }]));
    copy.gains = new Map(this.gains);
    copy.realised = new Map(this.realised);
    copy.realisedNow = new Map(this.realisedNow);
    copy.settled = new Map(this.settled);
    copy.leaving = new Map(this.leaving);
    return copy;
  }
}

/** Adds to a number of a map; zeros are left out. */
export function add<K>(map: Map<K, bigint>, key: K, amount: bigint): void {
  const sum = (map.get(key) ?? 0n) + amount;
  if (sum === 0n) map.delete(key);
  else map.set(key, sum);
}

/** Lots of nothing. */
export const noPosition = (): ModelPosition => ({ lots: 0n, cost: 0n, funding: Rational.zero });
