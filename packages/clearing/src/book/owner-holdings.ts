import type { Account } from "../model/state.ts";
import type { Owner } from "./owner-index.ts";

/** Lots that an owner's accounts hold in one instrument, each account's net position on its side; both >= 0. */
export interface OwnerSides {
  readonly longLots: bigint;
  readonly shortLots: bigint;
}

/** An owner's size: the larger of its sides, in lots. */
export function largerSide({ longLots, shortLots }: OwnerSides): bigint {
  if (longLots > shortLots) return longLots;
  return shortLots;
}

const noLots: OwnerSides = { longLots: 0n, shortLots: 0n };

/**
 * What each owner holds in all its accounts together, kept as accounts change: a look-up costs what has changed since the
 * last one, however many accounts the owner has. An owner with one account has no totals of its own. Derived from the
 * state; never part of it.
 */
export class OwnerHoldings {
  readonly #totals = new Map<Owner, Totals>();

  /** Marks an account whose balances or positions are about to change, or which is new. */
  accountChanges(owner: Owner, account: Readonly<Account>): void {
    if (owner.accounts.length > 1) this.#totals.get(owner)?.changed.add(account);
  }

  /** Sum of the positive balances of an asset over the accounts of an owner, quanta of the asset. */
  collateralQuanta(owner: Owner, asset: number): bigint {
    const [single] = owner.accounts;
    if (owner.accounts.length === 1 && single !== undefined) return positive(single.balances.get(asset) ?? 0n);
    return this.#current(owner).assets.get(asset) ?? 0n;
  }

  /** Lots of an instrument over the accounts of an owner, by side. */
  sides(owner: Owner, instrument: number): OwnerSides {
    const [single] = owner.accounts;
    if (owner.accounts.length !== 1 || single === undefined)
      return this.#current(owner).sides.get(instrument) ?? noLots;
    const lots = single.positions.get(instrument)?.lots ?? 0n;
    return { longLots: positive(lots), shortLots: positive(-lots) };
  }

  #current(owner: Owner): Totals {
    let totals = this.#totals.get(owner);
    if (totals === undefined) {
      totals = { counted: new Map(), changed: new Set(owner.accounts), assets: new Map(), sides: new Map() };
      this.#totals.set(owner, totals);
    }
    for (const account of totals.changed) recount(totals, account);
    totals.changed.clear();
    return totals;
  }
}

/** Totals of an owner with several accounts, and what of each account they contain. */
interface Totals {
  readonly counted: Map<number, Counted>;
  readonly changed: Set<Readonly<Account>>;
  readonly assets: Map<number, bigint>;
  readonly sides: Map<number, OwnerSides>;
}

interface Counted {
  readonly balances: readonly (readonly [asset: number, quanta: bigint])[];
  readonly lots: readonly (readonly [instrument: number, lots: bigint])[];
}

function recount(totals: Totals, account: Readonly<Account>): void {
  const before = totals.counted.get(account.number);
  const balances = [...account.balances].filter(([, quanta]) => quanta > 0n);
  const lots = [...account.positions].map(([instrument, position]) => [instrument, position.lots] as const);
  for (const [asset, quanta] of before?.balances ?? []) addCollateral(totals, asset, -quanta);
  for (const [instrument, held] of before?.lots ?? []) addLots(totals, instrument, held, -1n);
  for (const [asset, quanta] of balances) addCollateral(totals, asset, quanta);
  for (const [instrument, held] of lots) addLots(totals, instrument, held, 1n);
  totals.counted.set(account.number, { balances, lots });
}

function addCollateral({ assets }: Totals, asset: number, quanta: bigint): void {
  assets.set(asset, (assets.get(asset) ?? 0n) + quanta);
}

function addLots({ sides }: Totals, instrument: number, lots: bigint, times: bigint): void {
  const { longLots, shortLots } = sides.get(instrument) ?? noLots;
  sides.set(instrument, {
    longLots: longLots + times * positive(lots),
    shortLots: shortLots + times * positive(-lots),
  });
}

function positive(value: bigint): bigint {
  return value > 0n ? value : 0n;
}
