import { type Effect, systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { expect } from "vitest";
import { dollars } from "./account.ts";
import { checkProportional } from "./close-out.ts";
import { coinValue, placed, tokenPrice } from "./collateral.ts";
import { isFreshAsset } from "./freshness.ts";
import { split } from "./in-lieu.ts";
import type { Model } from "./model.ts";
import { least, positive, type Rational, whole } from "./rational.ts";
import { accountRisk } from "./risk.ts";
import { forSale, type Payer, proportional } from "./waterfall.ts";

const { clearing, fees, capital } = systemAccounts;
const sum = (parts: readonly bigint[]): bigint => parts.reduce((total, part) => total + part, 0n);

/** What an account owes of coins is bought in from those who hold them, in proportion, at the mark rounded up. */
export function buyIn(model: Model, id: Hex): boolean {
  let bought = false;
  for (const number of [...model.account(id).balances.keys()].sort((a, b) => a - b)) {
    const asset = model.asset(number);
    const owed = least(-balanceOf(model, id, number), -placedOf(model, id, number));
    if (asset.cls === dollars || owed <= 0n || !isFreshAsset(model, asset)) continue;
    const holders = [...model.accounts.keys()].sort().flatMap((other) => {
      const held = least(balanceOf(model, other, number), placedOf(model, other, number));
      return other !== id && other !== clearing && held > 0n ? [[other, held] as const] : [];
    });
    const weights = holders.map(([, held]) => held);
    const parts = proportional(least(owed, sum(weights)), weights);
    holders.forEach(([holder], index) => {
      const part = parts[index] ?? 0n;
      model.move(holder, id, number, part);
      model.pay(
        id,
        holder,
        dollars,
        whole(part * tokenPrice(model, asset))
          .over(whole(asset.unit))
          .ceil(),
      );
      bought ||= part > 0n;
    });
  }
  return bought;
}

const balanceOf = (model: Model, id: Hex, asset: number): bigint => model.account(id).balances.get(asset) ?? 0n;
const placedOf = (model: Model, id: Hex, asset: number): bigint => placed(model, model.account(id)).get(asset) ?? 0n;

/** By how much a defaulter's worth falls when all its coins are sold; nothing if it owes no dollars. */
export function saleDiscount(model: Model, id: Hex): bigint {
  const account = model.account(id);
  if (account.money >= 0n) return 0n;
  return sum(
    forSale(model, id).map(({ asset, amount, price }) => {
      const owned = placedOf(model, id, asset.asset);
      const at = (quanta: bigint): bigint => coinValue(model, account, asset, quanta).market;
      return at(owned) - at(owned - amount) - whole(amount).times(price).floor();
    }),
  );
}

/** Members by their dollars with what has left since the loss was known, each up to what it has and its equity. */
export function depositors(model: Model, members: readonly Hex[]): Payer[] {
  return members.map((id) => {
    const { money, left } = model.account(id);
    const weight = positive(money) + left;
    return { id, weight, lots: positive(least(positive(money), accountRisk(model, id).sold)) };
  });
}

/** The coins that are left of bankrupt accounts go to those with dollars, at the sale price and by what they have. */
export function distribute(
  model: Model,
  { members, bankrupt }: { readonly members: readonly Hex[]; readonly bankrupt: readonly Hex[] },
  effects: readonly Effect[],
): boolean {
  const moved = effects.filter((effect) => effect.kind === "posting" && effect.reason === "in-kind");
  const sales = bankrupt.flatMap((id) =>
    model.account(id).money < 0n ? forSale(model, id).map((coins) => ({ id, ...coins })) : [],
  );
  const creditors = [fees, capital, ...members]
    .filter((id) => !bankrupt.includes(id) && model.account(id).money > 0n)
    .sort()
    .map((id) => {
      const { sold, equity, maintenance } = accountRisk(model, id);
      const { money, positions } = model.account(id);
      const spare = positions.size === 0 ? sold : equity - maintenance;
      return { id, weight: money, lots: positive(least(money, spare)) };
    });
  for (const number of [...new Set(sales.map(({ asset }) => asset.asset))].sort((a, b) => a - b)) {
    const ofAsset = sales.filter(({ asset }) => asset.asset === number);
    let [paid, coins] = [0n, 0n];
    for (const sale of ofAsset) {
      const part = sold(sale, sum(creditors.map(({ lots }) => lots)) - paid);
      model.move(sale.id, clearing, number, part.coins);
      model.account(sale.id).money += part.paid;
      [paid, coins] = [paid + part.paid, coins + part.coins];
    }
    receive(model, creditors, { number, paid, coins }, moved);
  }
  return sales.length > 0;
}

/** All of it if there is as much money, else what the money pays for, rounded in favour of the seller. */
function sold({ amount, price }: { readonly amount: bigint; readonly price: Rational }, money: bigint) {
  const full = whole(amount).times(price).floor();
  if (full <= money) return { coins: amount, paid: full };
  const coins = whole(money).over(price).floor();
  return { coins, paid: whole(coins).times(price).ceil() };
}

interface Creditor {
  readonly id: Hex;
  readonly weight: bigint;
  lots: bigint;
}

/** What each pays for coins is taken from the effects, in the order of assets, and checked; what it gets for it follows. */
function receive(
  model: Model,
  creditors: readonly Creditor[],
  { number, paid, coins }: { readonly number: number; readonly paid: bigint; readonly coins: bigint },
  moved: readonly Effect[],
): void {
  const got = moved.flatMap((effect) =>
    effect.kind === "posting" && effect.asset === number && effect.from === clearing
      ? [[effect.to, effect.amountQuanta] as const]
      : [],
  );
  const from = new Map<Hex, bigint>();
  // The sellers of an asset give it before their creditors pay.
  let current = 0;
  for (const effect of moved) {
    if (effect.kind !== "posting" || effect.to !== clearing) continue;
    if (effect.asset !== null) current = effect.asset;
    else if (current === number) from.set(effect.from, effect.amountQuanta);
  }
  checkProportional(creditors, from, { total: paid, weight: (row) => row.weight });
  const payers = creditors.filter(({ id }) => (from.get(id) ?? 0n) > 0n);
  const parts = split(
    coins,
    payers.map(({ id }) => from.get(id) ?? 0n),
  );
  expect(new Map(got)).toEqual(new Map(payers.flatMap(({ id }, at) => (parts[at] ? [[id, parts[at]] as const] : []))));
  payers.forEach((payer, index) => {
    const part = from.get(payer.id) ?? 0n;
    expect(part).toBeLessThanOrEqual(payer.lots);
    payer.lots -= part;
    model.account(payer.id).money -= part;
    model.move(clearing, payer.id, number, parts[index] ?? 0n);
  });
}
