import { systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { dollars } from "./account.ts";
import { inDollars } from "./collateral.ts";
import { isFreshAsset } from "./freshness.ts";
import type { Model } from "./model.ts";
import { least, partsPerMillion, positive, whole } from "./rational.ts";
import { accountRisk } from "./risk.ts";
import { boughtBy } from "./sold-on.ts";
import { proportional } from "./waterfall.ts";

const { clearing } = systemAccounts;

/**
 * Who owes more of a coin than it holds pays the rest in dollars at the mark, with a penalty that is at most its equity, to those
 * who are owed the coin, in proportion to what they are owed beyond what they bought from those who give it. At a stale mark nobody does, and the rest stays a debt in the coin.
 * @returns what happened
 */
export function settleInLieu(model: Model): string[] {
  return model.coins().flatMap((cls) => (isFreshAsset(model, model.locationOf(cls)) ? settleCoin(model, cls) : []));
}

function settleCoin(model: Model, cls: string): string[] {
  const ids = [...model.accounts.keys()].sort();
  const pendingOf = (id: Hex): bigint => model.account(id).pending.get(cls) ?? 0n;
  const owed = ids.filter((id) => pendingOf(id) > 0n).map((id) => [id, pendingOf(id)] as const);
  const short = ids.flatMap((id) => {
    const missing = -pendingOf(id) - positive(model.account(id).settledOf(cls));
    return pendingOf(id) < 0n && missing > 0n ? [[id, missing] as const] : [];
  });
  if (short.length === 0) return [];
  const given = ids.flatMap((id) => {
    const amount = least(-pendingOf(id), positive(model.account(id).settledOf(cls)));
    return amount > 0n ? [[id, amount] as const] : [];
  });
  const bought = boughtBy(model, cls, given, owed);
  const rest = owed.map(([id, amount], index) => [id, amount - (bought[index] ?? 0n)] as const);
  let [coins, cash, penalties] = [0n, 0n, 0n];
  for (const [id, amount] of short) {
    const value = inDollars(model, cls, amount);
    model.pay(clearing, id, cls, amount);
    const penalty = penaltyOf(model, id, value);
    model.pay(id, clearing, dollars, value + penalty);
    coins += amount;
    cash += value;
    penalties += penalty;
  }
  payInstead(model, cls, rest, { coins, cash, penalties });
  const events = [`cash for ${cls}`];
  if (bought.some((amount) => amount > 0n)) events.push("coins to those who bought them");
  return events;
}

/** Those who are owed or lend a coin give up as much of it in proportion, and are paid the dollars. */
function payInstead(
  model: Model,
  cls: string,
  owed: readonly (readonly [Hex, bigint])[],
  { coins, cash, penalties }: { readonly coins: bigint; readonly cash: bigint; readonly penalties: bigint },
): void {
  const parts = proportional(
    coins,
    owed.map(([, amount]) => amount),
  );
  const cashParts = split(cash, parts);
  const penaltyParts = split(penalties, parts);
  owed.forEach(([id], index) => {
    model.pay(id, clearing, cls, parts[index] ?? 0n);
    model.pay(clearing, id, dollars, (cashParts[index] ?? 0n) + (penaltyParts[index] ?? 0n));
  });
}

/**
 * What an earlier cut-off without a price has left somebody owing of a coin ends at the first one with a price: it is paid in
 * dollars with the penalty to those who hold the coin. @returns coins of which somebody still owed some
 */
export function repayCoins(model: Model): string[] {
  return model.coins().filter((cls) => isFreshAsset(model, model.locationOf(cls)) && repayCoin(model, cls));
}

function repayCoin(model: Model, cls: string): boolean {
  const ids = [...model.accounts.keys()].sort();
  const pendingOf = (id: Hex): bigint => model.account(id).pending.get(cls) ?? 0n;
  const netOf = (id: Hex): bigint => model.account(id).settledOf(cls) + pendingOf(id);
  const debts = ids.flatMap((id) => (netOf(id) < 0n ? [[id, -netOf(id)] as const] : []));
  const lenders = ids.flatMap((id) => (id !== clearing && netOf(id) > 0n ? [[id, netOf(id)] as const] : []));
  if (debts.length === 0) return false;
  let [coins, cash, penalties] = [0n, 0n, 0n];
  for (const [id, amount] of debts) {
    const value = inDollars(model, cls, amount);
    model.pay(clearing, id, cls, amount);
    const penalty = penaltyOf(model, id, value);
    model.pay(id, clearing, dollars, value + penalty);
    coins += amount;
    cash += value;
    penalties += penalty;
  }
  payInstead(model, cls, lenders, { coins, cash, penalties });
  return true;
}

/** A part of the value; of what an account's coins would leave it with, not more. */
function penaltyOf(model: Model, id: Hex, value: bigint): bigint {
  if (model.account(id).isSystem) return 0n;
  // The coins that it owes have just been replaced by a debt in dollars of their value.
  const paid = accountRisk(model, id).sold - value;
  const full = whole(value).times(partsPerMillion(model.rules.inLieuPenaltyPpm)).ceil();
  return least(full, positive(paid));
}

/** In proportion to weights, exact in all: single quanta that are left go to the first in order. */
export function split(total: bigint, weights: readonly bigint[]): bigint[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  if (all === 0n) return weights.map(() => 0n);
  const shares = weights.map((weight) => (total * weight) / all);
  let left = total - shares.reduce((sum, share) => sum + share, 0n);
  return shares.map((share, index) => {
    if (left === 0n || weights[index] === 0n) return share;
    left -= 1n;
    return share + 1n;
  });
}
