import type { Hex } from "@isthmus/protocol";
import { dollars, type ModelAccount, type ModelHealth } from "./account.ts";
import { coinValue, haircutBps, openGain, placed, tokenPrice } from "./collateral.ts";
import { exerciseDebt } from "./exercise-debt.ts";
import { classOf, isOption, type ModelInstrument } from "./instrument.ts";
import { linearMargin, marginAtMark, type PositionRequirement, type Requirement, risen } from "./linear-margin.ts";
import type { Model } from "./model.ts";
import { portfolioMargin } from "./portfolio.ts";
import { largest, least, partsPerMillion, positive, Rational, whole } from "./rational.ts";
import { marketValue, sizeMargin } from "./size.ts";

/** Initial and maintenance margin and equity of an account. */
export interface ModelAccountRisk {
  /** With coins at their marks: what is left or missing when everything is sold there. */
  readonly market: bigint;
  /** With coins after their maintenance cut, and what is owed with its add-on. */
  readonly equity: bigint;
  /** The same without add-ons: what is left once coins are sold at their maintenance cut. */
  readonly sold: bigint;
  /** What of the equity counts for initial margin, withdrawals and new risk. */
  readonly usable: bigint;
  /** Dollars, with open gains; below zero they are owed. */
  readonly money: bigint;
  /** The same once the coins that are owed have been paid for in dollars, with the penalty: below zero it is owed. */
  readonly net: bigint;
  /** The same once its positions are closed at a loss of their margin; what coins of their class pay for is not owed in dollars. */
  readonly closed: bigint;
  readonly initial: bigint;
  readonly maintenance: bigint;
  /** What the account is called for: its own coins' cuts and positions' fractions, whatever others do and chains delay. */
  readonly missing: bigint;
}

/** Dollars of an account: held, owed in the open cycle, and gained by open lots. */
export function moneyOf(model: Model, account: ModelAccount): bigint {
  return account.money + openGain(model, account, dollars);
}

/** Dollars of an account once it has paid for the coins that it owes, as at a cut-off. */
export function netOf(model: Model, account: ModelAccount): bigint {
  const coins = new Map<string, bigint>();
  for (const [number, amount] of placed(model, account)) {
    const { cls } = model.asset(number);
    if (cls !== dollars) coins.set(cls, (coins.get(cls) ?? 0n) + amount);
  }
  let net = moneyOf(model, account);
  for (const [cls, amount] of coins) if (amount < 0n) net -= inLieuOf(model, cls, -amount);
  return net;
}

/** Maintenance margin of positions that settle in coins, as far as the account has the coins; in dollars. */
function paidInCoins(model: Model, account: ModelAccount): bigint {
  const coins = new Map<string, bigint>();
  for (const [number, amount] of placed(model, account)) {
    const { cls } = model.asset(number);
    if (cls !== dollars) coins.set(cls, (coins.get(cls) ?? 0n) + amount);
  }
  const needed = new Map<string, bigint>();
  const moved = new Map<string, bigint>();
  for (const [number, { lots }] of account.positions) {
    const instrument = model.instrument(number);
    const cls = classOf(instrument);
    if (cls === dollars) continue;
    const { maintenance } = marginAtMark(model, instrument, lots);
    needed.set(cls, (needed.get(cls) ?? 0n) + maintenance);
    moved.set(cls, (moved.get(cls) ?? 0n) + risen(model, instrument, "maintenance", maintenance));
  }
  let paid = 0n;
  for (const [cls, margin] of needed) {
    const asset = model.locationOf(cls);
    const value = whole(positive(coins.get(cls) ?? 0n)).times(new Rational(tokenPrice(model, asset), asset.unit));
    if (margin === 0n) continue;
    // Once the coin has risen, so has what is held of it.
    const part = new Rational(least(margin, value.floor()), margin);
    paid += part.times(whole(moved.get(cls) ?? 0n)).floor();
  }
  return paid;
}

/** What coins that are not there cost in dollars: their value and the penalty. */
function inLieuOf(model: Model, cls: string, owed: bigint): bigint {
  const value = worthOfClass(model, cls, owed);
  return value + whole(value).times(partsPerMillion(model.rules.inLieuPenaltyPpm)).ceil();
}

export function accountRisk(model: Model, id: Hex): ModelAccountRisk {
  const account = model.account(id);
  const money = moneyOf(model, account);
  let [market, sold, usable, own] = [money, money, money, money];
  const nets = new Map([[dollars, money]]);
  for (const [number, amount] of placed(model, account)) {
    const asset = model.asset(number);
    if (asset.cls === dollars) continue;
    const value = coinValue(model, account, asset, amount);
    market += value.market;
    sold += value.equity;
    usable += value.usable;
    own += value.own;
    nets.set(asset.cls, (nets.get(asset.cls) ?? 0n) + amount);
  }
  let equity = sold;
  for (const [cls, net] of nets) {
    if (net >= 0n) continue;
    const addOn = debtAddOn(model, cls, -net);
    equity -= addOn.maintenance;
    usable -= addOn.initial;
    own -= addOn.initial;
  }
  const { initial, maintenance, own: ownInitial } = requirement(model, account);
  const net = netOf(model, account);
  const closed = net - positive(maintenance - paidInCoins(model, account)) - exerciseDebt(model, account);
  return { market, equity, sold, usable, money, net, closed, initial, maintenance, missing: ownInitial - own };
}

/** What a debt counts beyond its value: the house's parts, at least the haircuts of what is owed. Each rounded up. */
function debtAddOn(model: Model, cls: string, owed: bigint): Requirement {
  const { debtAddOnInitialBps, debtAddOnMaintenanceBps } = model.rules;
  const asset = model.locationOf(cls);
  const value = whole(worthOfClass(model, cls, owed));
  const part = (bps: bigint): bigint => value.times(new Rational(bps, 10_000n)).ceil();
  return {
    initial: part(largest(BigInt(debtAddOnInitialBps), haircutBps(model, asset, "initial"))),
    maintenance: part(largest(BigInt(debtAddOnMaintenanceBps), haircutBps(model, asset, "maintenance"))),
  };
}

/** Dollars that an amount of a class is worth at its mark, rounded up. */
function worthOfClass(model: Model, cls: string, amount: bigint): bigint {
  const asset = model.locationOf(cls);
  const price = cls === dollars ? Rational.one : new Rational(tokenPrice(model, asset), asset.unit);
  return whole(amount).times(price).ceil();
}

/** What the positions of an account need: each alone, or together by scenarios; and what its owner's size needs. */
function requirement(model: Model, account: ModelAccount): PositionRequirement {
  let { initial, maintenance, own } = sizeMargin(model, account);
  if (model.rules.marginModel === "portfolio") {
    const together = portfolioMargin(model, account);
    return {
      initial: initial + together.initial,
      maintenance: maintenance + together.maintenance,
      own: own + together.own,
    };
  }
  for (const [number, { lots }] of account.positions) {
    const instrument = model.instrument(number);
    const part = isOption(instrument) ? optionMargin(model, instrument, lots) : linearMargin(model, instrument, lots);
    initial += part.initial;
    maintenance += part.maintenance;
    own += part.own;
  }
  return { initial, maintenance, own };
}

/**
 * An option alone, as option venues have it: a long one its value; a short one a part of the underlying's price less what it is
 * out of the money, but at least a smaller part; for maintenance a part of the price, of a put at least one of its value.
 */
function optionMargin(model: Model, instrument: ModelInstrument, lots: bigint): PositionRequirement {
  const value = marketValue(model, instrument, lots);
  if (lots > 0n) return { initial: value, maintenance: value, own: value };
  const { optionInitialPpm, optionFloorPpm, optionMaintenancePpm } = model.rules;
  const underlying = model.instrument(instrument.underlying ?? 0);
  const { quantaPerTickLot, lotsPerUnit, mark: spot } = underlying;
  const units = new Rational(-lots * quantaPerTickLot * lotsPerUnit, instrument.lotsPerUnit);
  const price = whole(units.times(whole(spot)).ceil());
  const strike = instrument.strikeTicks ?? 0n;
  const distance = instrument.optionType === "call" ? strike - spot : spot - strike;
  const out = distance > 0n ? units.times(whole(distance)).floor() : 0n;
  const part = (amount: Rational, ppm: number): bigint => amount.times(partsPerMillion(ppm)).ceil();
  const least = part(price, optionMaintenancePpm);
  const maintenance =
    instrument.optionType === "call" ? least : largest(least, part(whole(value), optionMaintenancePpm));
  const initial = largest(part(price, optionInitialPpm) - out, part(price, optionFloorPpm), maintenance);
  return { initial, maintenance, own: initial };
}

/** What is left of an account beyond its initial margin. */
export const freeOf = ({ usable, initial }: ModelAccountRisk): bigint => usable - initial;

export function healthOf({ market, equity, usable, initial, maintenance }: ModelAccountRisk): ModelHealth {
  if (market < 0n) return "bankrupt";
  if (equity < 0n || equity < maintenance) return "liquidation";
  return usable < initial ? "marginCall" : "healthy";
}

/** What an account must be worth at the marks: maintenance margin, and what cuts and add-ons take off. */
export const requiredWorth = ({ market, equity, maintenance }: ModelAccountRisk): bigint =>
  maintenance + market - equity;
