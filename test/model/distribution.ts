import { type Effect, systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { expect } from "vitest";
import { dollars } from "./account.ts";
import { checkProportional } from "./close-out.ts";
import { coinValue, placed, tokenPrice } from "./collateral.ts";
import { isFreshAsset } from "./freshness.ts";
import { split } from "./in-lieu.ts";
import type { Model } from "./model.ts";
import { least, positive, Rational, whole } from "./rational.ts";
import { accountRisk, moneyOf } from "./risk.ts";
import { forSale, type Payer, type PriceKind, proportional } from "./waterfall.ts";

const { clearing, fees, capital } = systemAccounts;
const sum = (parts: readonly bigint[]): bigint => parts.reduce((total, part) => total + part, 0n);

/**
 * What bankrupt accounts owe of coins is bought in from those who hold them, of all together in proportion; each holder is paid the
 * mark rounded up, and the bankrupt owe that in proportion to the coins. @returns how many owed coins
 */
export function buyIn(model: Model, bankrupt: readonly Hex[]): number {
  const owed = new Set(bankrupt.flatMap((id) => [...model.account(id).balances.keys()]));
  const debtors = new Set<Hex>();
  for (const number of [...owed].sort((a, b) => a - b)) {
    const asset = model.asset(number);
    if (asset.cls === dollars || !isFreshAsset(model, asset)) continue;
    const owing = bankrupt
      .map((id) => [id, least(-balanceOf(model, id, number), -placedOf(model, id, number))] as const)
      .filter(([, amount]) => amount > 0n);
    const holders = [...model.accounts.keys()].sort().flatMap((other) => {
      const held = least(balanceOf(model, other, number), placedOf(model, other, number));
      return other !== clearing && held > 0n ? [[other, held] as const] : [];
    });
    const [all, most] = [sum(owing.map(([, amount]) => amount)), sum(holders.map(([, amount]) => amount))];
    const given = proportional(
      least(all, most),
      holders.map(([, amount]) => amount),
    );
    const price = new Rational(tokenPrice(model, asset), asset.unit);
    let value = 0n;
    holders.forEach(([holder], index) => {
      const part = given[index] ?? 0n;
      const worth = whole(part).times(price).ceil();
      model.move(holder, clearing, number, part);
      model.pay(clearing, holder, dollars, worth);
      value += worth;
    });
    if (value === 0n) continue;
    const returned = proportional(
      least(all, most),
      owing.map(([, amount]) => amount),
    );
    const charged = split(value, returned);
    owing.forEach(([id], index) => {
      debtors.add(id);
      model.move(clearing, id, number, returned[index] ?? 0n);
      model.pay(id, clearing, dollars, charged[index] ?? 0n);
    });
  }
  return debtors.size;
}

const balanceOf = (model: Model, id: Hex, asset: number): bigint => model.account(id).balances.get(asset) ?? 0n;
const placedOf = (model: Model, id: Hex, asset: number): bigint => placed(model, model.account(id)).get(asset) ?? 0n;

/** By how much an account's worth falls when all its coins are sold, at the mark by rounding; nothing if it owes no dollars. */
export function saleDiscount(model: Model, id: Hex, kind: PriceKind): bigint {
  const account = model.account(id);
  if (account.money >= 0n) return 0n;
  return sum(
    forSale(model, id, kind).map(({ asset, amount, price }) => {
      const owned = placedOf(model, id, asset.asset);
      const at = (quanta: bigint): bigint => coinValue(model, account, asset, quanta).market;
      return at(owned) - at(owned - amount) - whole(amount).times(price).floor();
    }),
  );
}

/** Members by their dollars with what has left since the loss was known, each up to what it has and its equity. */
export function depositors(model: Model, members: readonly Hex[]): Payer[] {
  return members.map((id) => {
    const account = model.account(id);
    // What deliveries of the cut-off have moved counts where it was.
    const money = positive(moneyOf(model, account) - (model.now.delivered.get(id) ?? 0n));
    return { id, weight: money + account.left, lots: positive(least(money, accountRisk(model, id).sold)) };
  });
}

/** The coins that are left of insolvent accounts go to those with dollars, by what they have, who pay for what they get, at the mark. */
export function distribute(
  model: Model,
  { members, insolvent }: { readonly members: readonly Hex[]; readonly insolvent: readonly Hex[] },
  effects: readonly Effect[],
): boolean {
  const moved = effects.filter((effect) => effect.kind === "posting" && effect.reason === "in-kind");
  const sales = insolvent.flatMap((id) =>
    model.account(id).money < 0n ? forSale(model, id, "mark").map((coins) => ({ id, ...coins })) : [],
  );
  const creditors = [fees, capital, ...members]
    .filter((id) => !insolvent.includes(id) && model.account(id).money > 0n)
    .sort()
    .map((id) => {
      const { sold, equity, maintenance } = accountRisk(model, id);
      const { money, positions } = model.account(id);
      const spare = positions.size === 0 ? sold : equity - maintenance;
      const weight = money - (model.now.delivered.get(id) ?? 0n);
      return { id, weight: positive(weight), lots: positive(least(money, spare)) };
    });
  for (const number of [...new Set(sales.map(({ asset }) => asset.asset))].sort((a, b) => a - b)) {
    const ofAsset = sales.filter(({ asset }) => asset.asset === number);
    const [first] = ofAsset;
    if (first === undefined) continue;
    const rows = creditors.map(({ id, weight, lots }) => ({ id, weight, lots: whole(lots).over(first.price).floor() }));
    const payable = sum(rows.map(({ weight, lots }) => (weight > 0n ? lots : 0n)));
    const coins = least(sum(ofAsset.map(({ amount }) => amount)), payable);
    let [paid, left] = [0n, coins];
    for (const { id, amount, price } of ofAsset) {
      const part = least(amount, left);
      const exact = whole(part).times(price);
      const money = part === amount ? exact.floor() : exact.ceil();
      model.move(id, clearing, number, part);
      model.account(id).money += money;
      [paid, left] = [paid + money, left - part];
    }
    receive(model, creditors, { number, rows, paid, coins }, moved);
  }
  return sales.length > 0;
}

interface Creditor {
  readonly id: Hex;
  readonly weight: bigint;
  lots: bigint;
}

/** Who gets how many coins is taken from the effects and checked; what each pays follows from it. */
function receive(
  model: Model,
  creditors: readonly Creditor[],
  {
    number,
    rows,
    paid,
    coins,
  }: { readonly number: number; readonly rows: readonly Payer[]; readonly paid: bigint; readonly coins: bigint },
  moved: readonly Effect[],
): void {
  const got = new Map<Hex, bigint>();
  const from = new Map<Hex, bigint>();
  // The sellers of an asset give it before their creditors pay.
  let current = 0;
  for (const effect of moved) {
    if (effect.kind !== "posting") continue;
    if (effect.asset !== null) current = effect.asset;
    if (current !== number) continue;
    if (effect.from === clearing && effect.asset !== null) got.set(effect.to, effect.amountQuanta);
    if (effect.to === clearing && effect.asset === null) from.set(effect.from, effect.amountQuanta);
  }
  checkProportional(rows, got, { total: coins, weight: (row) => row.weight });
  const takers = creditors.filter(({ id }) => (got.get(id) ?? 0n) > 0n);
  const parts = split(
    paid,
    takers.map(({ id }) => got.get(id) ?? 0n),
  );
  expect(from).toEqual(new Map(takers.flatMap(({ id }, at) => (parts[at] ? [[id, parts[at]] as const] : []))));
  takers.forEach((taker, index) => {
    const [part = 0n, amount = 0n] = [parts[index], got.get(taker.id)];
    expect(amount).toBeLessThanOrEqual(rows.find((row) => row.id === taker.id)?.lots ?? 0n);
    expect(part).toBeLessThanOrEqual(taker.lots);
    taker.lots -= part;
    model.account(taker.id).money -= part;
    model.move(clearing, taker.id, number, amount);
  });
}
