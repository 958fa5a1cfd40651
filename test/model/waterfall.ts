import type { Hex } from "@isthmus/protocol";
import type { Model } from "./model.ts";
import { Rational, whole } from "./rational.ts";

/** Limits of the model's waterfall, as in the engine's parameters. */
export interface ModelLimits {
  readonly capital: bigint;
  readonly insurance: bigint;
  readonly assessmentPpm: bigint;
  readonly gainsPpm: bigint;
}

/** A member that a layer charges, proportional to `weight` and at most `lots` quanta. */
export interface Payer {
  readonly id: Hex;
  readonly weight: bigint;
  readonly lots: bigint;
}

/** The number, or zero if it is below. */
export const positive = (value: bigint): bigint => (value > 0n ? value : 0n);
/** The least of some numbers. */
export const least = (...values: bigint[]): bigint => values.sort((a, b) => (a < b ? -1 : 1))[0] as bigint;

/** Price of an ether quantum in a sale out of a default, settlement quanta. */
function salePrice(model: Model): Rational {
  return new Rational(model.etherPrice(), 100_000_000n).times(Rational.one.minus(model.etherCut()));
}

/** What the insurance fund can pay: its money, its ether at the sale price, its positions at the mark. */
export function fundWorth(model: Model, id: Hex): bigint {
  const { money, ether, positions } = model.account(id);
  let worth = money + whole(positive(ether)).times(salePrice(model)).floor();
  for (const [number, { lots, cost, funding }] of positions) {
    const { mark, quantaPerTickLot } = model.instrument(number);
    worth += lots * mark * quantaPerTickLot - cost - funding.ceil();
  }
  return worth;
}

/**
 * Sells a defaulter's ether to the insurance fund at the sale price, for at most what it owes and what the fund is worth.
 * Changes the model.
 */
export function sellEther(model: Model, id: Hex, insurance: Hex): void {
  const account = model.account(id);
  const perQuantum = salePrice(model);
  if (perQuantum.numerator === 0n) return;
  const buyer = model.account(insurance);
  const wanted = least(positive(-account.money), fundWorth(model, insurance));
  const paid = least(wanted, whole(account.ether).times(perQuantum).floor());
  if (paid <= 0n) return;
  const sold = least(account.ether, whole(paid).over(perQuantum).ceil());
  account.ether -= sold;
  buyer.ether += sold;
  account.money += paid;
  buyer.money -= paid;
}

/** Members with a contribution: the part of it up to what the member won in auctions is senior. */
export function contributors(model: Model, members: readonly Hex[], { senior }: { readonly senior: boolean }): Payer[] {
  return members.map((id) => {
    const { contribution, won } = model.account(id);
    const part = senior ? contribution : contribution - least(contribution, won);
    return { id, weight: part, lots: part };
  });
}

/** Members with a contribution before the first draw, each up to a multiple of it and its equity. */
export function assessed(model: Model, contributed: ReadonlyMap<Hex, bigint>, { assessmentPpm }: ModelLimits): Payer[] {
  return [...contributed].map(([id, weight]) => {
    const most = whole(weight).times(new Rational(assessmentPpm, 1_000_000n)).floor();
    return { id, weight, lots: positive(least(most, model.accountRisk(id).equity)) };
  });
}

/** Members that gained in a market (null for all together), each up to a part of the gain and its equity. */
export function gainers(
  model: Model,
  cut: ReadonlyMap<Hex, bigint>,
  {
    members,
    gainsPpm,
    market,
  }: { readonly members: readonly Hex[]; readonly gainsPpm: bigint; readonly market: number | null },
): Payer[] {
  return members.map((id) => {
    const { gains } = model.account(id);
    const all = [...gains.values()].reduce((total, gain) => total + gain, 0n);
    const weight = positive(market === null ? all : (gains.get(market) ?? 0n));
    const most = whole(weight).times(new Rational(gainsPpm, 1_000_000n)).floor();
    const before = market === null ? (cut.get(id) ?? 0n) : 0n;
    return { id, weight, lots: positive(least(most - before, model.accountRisk(id).equity)) };
  });
}

/** Members with positions in a market (null for all together) by their notional, each up to its equity. */
export function holders(model: Model, members: readonly Hex[], market: number | null): Payer[] {
  return members.map((id) => {
    let weight = 0n;
    for (const [number, { lots }] of model.account(id).positions) {
      const { mark, quantaPerTickLot } = model.instrument(number);
      if (market === null || market === number) weight += (lots < 0n ? -lots : lots) * mark * quantaPerTickLot;
    }
    return { id, weight, lots: weight === 0n ? 0n : positive(model.accountRisk(id).equity) };
  });
}

/** In proportion to weights, rounded down; single quanta that are left go to the first in order with room. */
export function proportional(total: bigint, weights: readonly bigint[]): bigint[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  if (all === 0n) return weights.map(() => 0n);
  const shares = weights.map((weight) => whole(total).times(new Rational(weight, all)).floor());
  let left = total - shares.reduce((sum, share) => sum + share, 0n);
  weights.forEach((weight, index) => {
    const share = shares[index] as bigint;
    if (left === 0n || share >= weight) return;
    shares[index] = share + 1n;
    left -= 1n;
  });
  return shares;
}
