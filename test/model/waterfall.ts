import { systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { dollars } from "./account.ts";
import { cutOf, inDollars, placed, tokenPrice } from "./collateral.ts";
import { isFreshAsset } from "./freshness.ts";
import type { Model, ModelAsset } from "./model.ts";
import { least, partsPerMillion, positive, Rational, whole } from "./rational.ts";
import { accountRisk, freeOf } from "./risk.ts";
import { notional } from "./size.ts";

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

/** What is paid for coins: their marks to those who are lost anyway, the marks less the cut for initial margin to others. */
export type PriceKind = "mark" | "cut";

/** Dollar quanta for a coin's quantum. */
function priceOf(model: Model, asset: ModelAsset, kind: PriceKind): Rational {
  return kind === "cut" ? salePrice(model, asset) : new Rational(tokenPrice(model, asset), asset.unit);
}

/** Price of a coin's quantum: its mark less its cut for initial margin. */
function salePrice(model: Model, asset: ModelAsset): Rational {
  const price = tokenPrice(model, asset);
  return new Rational(price, asset.unit).times(Rational.one.minus(cutOf(model, asset, price, "initial")));
}

/** What a fund can pay: its money, its coins at the sale price, its positions and what it is owed of coins at the marks. */
export function fundWorth(model: Model, id: Hex): bigint {
  const account = model.account(id);
  let worth = account.money;
  for (const [number, amount] of account.balances) {
    const asset = model.asset(number);
    if (asset.cls !== dollars) worth += whole(positive(amount)).times(salePrice(model, asset)).floor();
  }
  for (const [number, position] of account.positions) {
    worth += inDollars(model, model.classOfInstrument(number), model.gainOf(number, position));
  }
  for (const [cls, amount] of account.pending) if (cls !== dollars) worth += inDollars(model, cls, amount);
  return worth;
}

/** Coins of an account that may be sold: with a fresh price, as far as it does not owe them. */
export function forSale(
  model: Model,
  id: Hex,
  kind: PriceKind,
): { readonly asset: ModelAsset; readonly amount: bigint; readonly price: Rational }[] {
  const account = model.account(id);
  const owned = placed(model, account);
  return [...account.balances]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, balance]) => {
      const asset = model.asset(number);
      const amount = least(balance, owned.get(number) ?? 0n);
      if (asset.cls === dollars || amount <= 0n || !isFreshAsset(model, asset)) return [];
      const price = priceOf(model, asset, kind);
      return price.numerator === 0n ? [] : [{ asset, amount, price }];
    });
}

/** The dollars that the insurance fund has for coins: beyond its own margin and what it may have to pay. */
export function dollarsForCoins(model: Model, toPay: bigint): bigint {
  const { insurance } = systemAccounts;
  return positive(least(model.account(insurance).money, freeOf(accountRisk(model, insurance))) - toPay);
}

/** What the insurance fund may still lose by discounts in the cycle: a part of what it owned before it lost anything so. */
export function discountsLeft(model: Model): bigint {
  const worth = fundWorth(model, systemAccounts.insurance);
  const { discountsPaid } = model.now;
  const part = whole(worth + discountsPaid)
    .times(partsPerMillion(model.rules.insolventDiscountPpm))
    .floor();
  return positive(least(part - discountsPaid, worth));
}

/**
 * Sells an account's coins to the insurance fund, one asset after the other, for at most what is wanted and what the fund has for
 * it. At the mark the cut of what it buys is a discount of the cycle. A coin's quantum that is worth more than a quantum of dollars
 * is sold in whole only. Changes the model. @returns what the fund has paid
 */
export function sellCoins(model: Model, id: Hex, wanted: bigint, kind: PriceKind): bigint {
  let left = wanted;
  for (const { asset, amount: held, price: perQuantum } of forSale(model, id, kind)) {
    const cut = cutOf(model, asset, tokenPrice(model, asset), "initial");
    const isFree = kind === "cut" || cut.numerator === 0n;
    const most = isFree ? left : least(left, whole(discountsLeft(model)).over(cut).floor());
    const affordable = whole(most).over(perQuantum);
    const up = whole(affordable.ceil()).times(perQuantum).floor() === most;
    const sold = least(held, up ? affordable.ceil() : affordable.floor());
    const paid = whole(sold).times(perQuantum).floor();
    if (paid <= 0n) continue;
    model.move(id, systemAccounts.insurance, asset.asset, sold);
    model.pay(systemAccounts.insurance, id, dollars, paid);
    if (kind === "mark") model.now.discountsPaid += whole(paid).times(cut).ceil();
    left -= paid;
  }
  return wanted - left;
}

/** The market of an instrument: its underlying, else what marks the coin that it delivers, else itself. */
export function marketOf(model: Model, number: number): number {
  const { underlying, deliveryClass } = model.instrument(number);
  const marker = deliveryClass === undefined ? null : model.locationOf(deliveryClass).markInstrument;
  return underlying ?? marker ?? number;
}

/** Gains less losses of an account by market, in dollars, ascending by market. */
export function marketGains(model: Model, id: Hex): Map<number, bigint> {
  const gains = new Map<number, bigint>();
  for (const [number, amount] of model.account(id).gains) {
    const market = marketOf(model, number);
    gains.set(market, (gains.get(market) ?? 0n) + inDollars(model, model.classOfInstrument(number), amount));
  }
  return new Map([...gains].sort(([a], [b]) => a - b));
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
    return { id, weight, lots: positive(least(most, accountRisk(model, id).sold)) };
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
    const gains = marketGains(model, id);
    const all = [...gains.values()].reduce((total, gain) => total + gain, 0n);
    const weight = positive(market === null ? all : (gains.get(market) ?? 0n));
    const most = whole(weight).times(new Rational(gainsPpm, 1_000_000n)).floor();
    return { id, weight, lots: positive(least(most - (cut.get(id) ?? 0n), accountRisk(model, id).sold)) };
  });
}

/** What each of the members that gained in a market pays of a total if all still had what they gained: up to a part of it. */
export function fairParts(
  model: Model,
  cut: ReadonlyMap<Hex, bigint>,
  { ids, total, gainsPpm, market }: { ids: readonly Hex[]; total: bigint; gainsPpm: bigint; market: number },
): Map<Hex, Rational> {
  const rows = ids.map((id) => {
    const weight = positive(marketGains(model, id).get(market) ?? 0n);
    return {
      id,
      weight,
      most: positive(whole(weight).times(new Rational(gainsPpm, 1_000_000n)).floor() - (cut.get(id) ?? 0n)),
    };
  });
  const full = new Set<(typeof rows)[number]>();
  for (;;) {
    const open = rows.filter((row) => row.weight > 0n && !full.has(row));
    const left = [...full].reduce((rest, row) => rest - row.most, total);
    const weights = open.reduce((all, row) => all + row.weight, 0n);
    const part = (row: (typeof rows)[number]): Rational => new Rational(left * row.weight, weights);
    const more = open.filter((row) => part(row).compare(whole(row.most)) > 0);
    if (more.length === 0) {
      return new Map(
        rows.map((row) => [row.id, full.has(row) ? whole(row.most) : row.weight > 0n ? part(row) : Rational.zero]),
      );
    }
    for (const row of more) full.add(row);
  }
}

/** Members with positions in a market (null for all together) by their notional, each up to its equity. */
export function holders(model: Model, members: readonly Hex[], market: number | null): Payer[] {
  return members.map((id) => {
    let weight = 0n;
    for (const [number, { lots }] of model.account(id).positions) {
      if (market !== null && market !== marketOf(model, number)) continue;
      weight += notional(model, model.instrument(number), lots);
    }
    return { id, weight, lots: weight === 0n ? 0n : positive(accountRisk(model, id).sold) };
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
