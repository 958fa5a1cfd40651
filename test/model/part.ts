import { systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { dollars } from "./account.ts";
import { inDollars, placed, tokenPrice } from "./collateral.ts";
import { isFresh, isFreshAsset } from "./freshness.ts";
import { worthOf } from "./instrument.ts";
import type { Model } from "./model.ts";
import { least, Rational, whole } from "./rational.ts";
import { accountRisk, type ModelAccountRisk } from "./risk.ts";
import { sizeOf } from "./size.ts";

/** Lots of one position, signed like it, and what they are worth at the mark in their class and in dollars. */
interface Leg {
  readonly number: number;
  readonly lots: bigint;
  readonly cost: bigint;
  readonly value: bigint;
}

/** The same part of everything that an account holds at a fresh mark. */
export interface Part {
  readonly legs: readonly Leg[];
  readonly coins: readonly { readonly asset: number; readonly amount: bigint; readonly value: bigint }[];
  readonly value: bigint;
  readonly notional: bigint;
}

/** What of an account is for sale beside its positions. */
interface Wanted {
  readonly coins?: boolean;
  readonly debts?: boolean;
  readonly positions?: boolean;
}

/** Everything of an account that is for sale, in a part: whole lots and quanta, rounded up. Dollars are not. */
export function partOf(
  model: Model,
  id: Hex,
  share: Rational,
  { coins: coinsToo = sellsCoins(model, id), debts = true, positions = true }: Wanted = {},
): Part {
  const account = model.account(id);
  const legs: Leg[] = [];
  for (const [number, { lots: held }] of [...account.positions].sort(([left], [right]) => left - right)) {
    const instrument = model.instrument(number);
    if (!positions || !isFresh(model, instrument)) continue;
    const size = whole(sizeOf(held)).times(share).ceil();
    const lots = held > 0n ? size : -size;
    const cost = worthOf(instrument, lots);
    legs.push({ number, lots, cost, value: inDollars(model, model.classOfInstrument(number), cost) });
  }
  const coins = coinsToo ? coinsOf(model, id, share, { debts }) : [];
  const rows = [...legs, ...coins];
  return {
    legs,
    coins,
    value: rows.reduce((sum, row) => sum + row.value, 0n),
    notional: rows.reduce((sum, row) => sum + sizeOf(row.value), 0n),
  };
}

/** A fund's coins are for sale while it owes dollars; what a coin loses in the open cycle is not. */
const sellsCoins = (model: Model, id: Hex): boolean => !model.account(id).isSystem || model.account(id).money < 0n;

/** @param options.debts whether coins that are owed are bought back: the taker gives them and is paid what the debt is worth less by */
function coinsOf(model: Model, id: Hex, share: Rational, { debts }: { readonly debts: boolean }): Part["coins"] {
  const account = model.account(id);
  const holdings = placed(model, account);
  const rows: { asset: number; amount: bigint; value: bigint }[] = [];
  for (const [number, balance] of [...account.balances].sort(([left], [right]) => left - right)) {
    const asset = model.asset(number);
    const present = holdings.get(number) ?? 0n;
    if (asset.cls === dollars || !isFreshAsset(model, asset)) continue;
    const price = new Rational(tokenPrice(model, asset), asset.unit);
    const worth = (amount: bigint): bigint => whole(amount).times(price).ceil();
    if (balance > 0n && present > 0n) {
      const amount = whole(least(balance, present)).times(share).ceil();
      if (worth(amount) > 0n) rows.push({ asset: number, amount, value: worth(amount) });
    } else if (debts && balance < 0n && present < 0n) {
      const bought = whole(least(-balance, -present)).times(share).ceil();
      rows.push({ asset: number, amount: -bought, value: worth(-present - bought) - worth(-present) });
    }
  }
  return rows;
}

/** Whether somebody holds the coins that a part buys back. */
export const canBuyBack = (model: Model, id: Hex, { coins }: Part): boolean =>
  coins.every(({ asset, amount }) => amount > 0n || (model.account(id).balances.get(asset) ?? 0n) >= -amount);

/** Whether a part has nothing in it. */
export const isNothing = ({ legs, coins }: Part): boolean => legs.length === 0 && coins.length === 0;

/** Moves a part at the marks and pays for it; without a taker it only leaves its seller. */
export function hand(model: Model, part: Part, from: Hex, to: Hex | null): void {
  const other = to ?? systemAccounts.clearing;
  for (const { number, lots, cost } of part.legs) {
    model.change(from, number, -lots, -cost);
    if (to !== null) model.change(to, number, lots, cost);
  }
  for (const { asset, amount, value } of part.coins) {
    model.move(from, other, asset, amount);
    model.pay(other, from, dollars, value);
  }
}

/** An account's risk once it has handed a part over; open interest is as it was. */
export function riskWithout(model: Model, id: Hex, part: Part): ModelAccountRisk {
  const open = new Map(part.legs.map(({ number }) => [number, model.openLots(number)]));
  return model.tried(() => {
    hand(model, part, id, null);
    return model.assuming(open, () => accountRisk(model, id));
  });
}
