import { systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { add, dollars, type ModelAccount } from "./account.ts";
import { isCurrent, mayLeave } from "./freshness.ts";
import { isLeftToOwner, mayOwe, mayOweWith, owedBy, presentOf } from "./lending.ts";
import type { Model } from "./model.ts";
import { largest, Rational } from "./rational.ts";
import { accountRisk, freeOf } from "./risk.ts";
import { mostLots, ownerLots, sizeOf } from "./size.ts";
import { isReduction, type Leg, openAfter, withLeg } from "./trade.ts";

/** An amount of an asset. */
interface Amount {
  readonly asset: number;
  readonly amount: bigint;
}

/** Pays an amount out to its vault, or refuses it with the engine's error code. */
export function withdraw(model: Model, id: Hex, { asset: number, amount }: Amount): string | null {
  const account = model.account(id);
  const asset = model.asset(number);
  if (!account.recipients.includes(asset.chain)) return "RECIPIENT_MISSING";
  if ((account.balances.get(number) ?? 0n) < amount) return "BALANCE_INSUFFICIENT";
  if (!mayLeave(model, account)) return "PRICE_STALE";
  const problem = whatBreaks(model, account, { asset: number, amount }, "WITHDRAWAL_BREAKS_MARGIN");
  if (problem !== null) return problem;
  if (!isLeftToOwner(model, account, asset.cls, amount)) return "OWNER_DEBT_UNPAID";
  if (asset.held < amount) return "VAULT_SHORT";
  add(account.balances, number, -amount);
  asset.held -= amount;
  if (model.unallocated > 0n && asset.cls === dollars) account.left += amount;
  return null;
}

/** Whether an account can do without an amount: by initial margin and by the limits on debts. */
function whatBreaks(model: Model, { id }: ModelAccount, { asset, amount }: Amount, code: string): string | null {
  const before = owedBy(model, model.account(id));
  const was = accountRisk(model, id);
  return model.tried(() => {
    add(model.account(id).balances, asset, -amount);
    const after = accountRisk(model, id);
    if (freeOf(after) < 0n) return code;
    // What takes nothing from its dollars adds to no debt.
    if (after.closed >= was.closed) return null;
    return mayOwe(model, model.account(id), before, after.closed) ? null : "DEBT_LIMIT_EXCEEDED";
  });
}

/** Moves collateral between two accounts of one owner. */
export function transferAsset(model: Model, from: Hex, to: Hex, moved: Amount): string | null {
  const account = model.account(from);
  const refused = betweenOwn(model, from, to);
  if (refused !== null) return refused;
  if ((account.balances.get(moved.asset) ?? 0n) < moved.amount) return "BALANCE_INSUFFICIENT";
  if (!mayLeave(model, account)) return "PRICE_STALE";
  const problem = whatBreaks(model, account, moved, "MARGIN_INSUFFICIENT");
  if (problem === null) model.move(from, to, moved.asset, moved.amount);
  return problem;
}

function betweenOwn(model: Model, from: Hex, to: Hex): string | null {
  if (from === to) return "SELF_TRADE";
  if (model.account(from).owner !== model.account(to).owner) return "UNAUTHORIZED";
  return model.account(from).suspended ? "ACCOUNT_SUSPENDED" : null;
}

/** Moves lots between two accounts of one owner, at cost: in proportion, rounded so that the giver realises nothing. */
export function transferLots(
  model: Model,
  from: Hex,
  to: Hex,
  moved: { readonly number: number; readonly size: bigint },
): string | null {
  const { number, size } = moved;
  const refused = betweenOwn(model, from, to);
  if (refused !== null) return refused;
  const position = model.account(from).positions.get(number);
  if (position === undefined || sizeOf(position.lots) < size) return "POSITION_UNKNOWN";
  if (!isCurrent(model, model.account(from)) || !isCurrent(model, model.account(to), number)) return "PRICE_STALE";
  const lots = position.lots > 0n ? size : -size;
  const cost = new Rational(position.cost * size, sizeOf(position.lots)).ceil();
  const reduces = isReduction(model.account(to).positions.get(number)?.lots ?? 0n, lots);
  if (model.account(to).suspended && !reduces) return "ACCOUNT_SUSPENDED";
  const legs: Leg[] = [
    { id: from, lots: -lots, cost: -cost, fee: 0n },
    { id: to, lots, cost, fee: 0n },
  ];
  const open = openAfter(model, number, legs);
  for (const leg of legs) {
    const before = owedBy(model, model.account(leg.id));
    const after = withLeg(model, number, { leg, open }, () => accountRisk(model, leg.id));
    if (freeOf(after) < 0n) return "MARGIN_INSUFFICIENT";
    const opens = leg.id === to && !reduces;
    const money = opens ? after.closed : after.net;
    if (!mayOwe(model, model.account(leg.id), before, money)) return "DEBT_LIMIT_EXCEEDED";
  }
  model.moveLots(from, to, number, { lots, cost });
  return null;
}

/** Moves everything of an account to another one, if both together are above initial margin. */
export function port(model: Model, from: Hex, to: Hex): string | null {
  if (from === to) return "SELF_TRADE";
  if (model.account(to).suspended) return "ACCOUNT_SUSPENDED";
  if (model.account(from).health === "bankrupt") return "MARGIN_INSUFFICIENT";
  if (!isCurrent(model, model.account(from)) || !isCurrent(model, model.account(to))) return "PRICE_STALE";
  const opened = [...model.account(from).positions].filter(([number, { lots }]) => {
    return !isReduction(model.account(to).positions.get(number)?.lots ?? 0n, lots);
  });
  if (opened.length > 0 && !isWithinSize(model, from, to, opened)) return "POSITION_LIMIT";
  const before = owedBy(model, model.account(to));
  // Lots that meet close each other, but open interest counts until they have.
  const open = new Map([...model.account(from).positions.keys()].map((number) => [number, model.openLots(number)]));
  const after = model.tried(() => {
    moveAll(model, from, to);
    return model.assuming(open, () => accountRisk(model, to));
  });
  if (freeOf(after) < 0n) return "MARGIN_INSUFFICIENT";
  const money = opened.length > 0 ? after.closed : after.net;
  const debt = { before, money, absorbed: model.account(from) };
  if (!mayOweWith(model, model.account(to), debt)) return "DEBT_LIMIT_EXCEEDED";
  const giver = model.account(from);
  for (const cls of giver.owner === model.account(to).owner ? [] : [dollars, ...model.coins()]) {
    const amount = largest(giver.settledOf(cls), presentOf(model, giver, cls));
    if (amount > 0n && !isLeftToOwner(model, giver, cls, amount)) return "OWNER_DEBT_UNPAID";
  }
  model.auctions.delete(from);
  model.now.ported.push([from, to]);
  moveAll(model, from, to);
  model.account(from).health = "healthy";
  model.account(from).call = null;
  return null;
}

/** Whether an owner may be as large once it holds what another one gives it. */
function isWithinSize(
  model: Model,
  from: Hex,
  to: Hex,
  opened: readonly (readonly [number: number, position: { readonly lots: bigint; readonly cost: bigint }])[],
): boolean {
  if (model.account(from).owner === model.account(to).owner) return true;
  return opened.every(([number, { lots, cost }]) => {
    const most = mostLots(model, model.instrument(number));
    const size = model.tried(() => {
      model.change(to, number, lots, cost);
      return ownerLots(model, model.account(to), number);
    });
    return most === null || size <= most;
  });
}

function moveAll(model: Model, from: Hex, to: Hex): void {
  const [giver, taker] = [model.account(from), model.account(to)];
  for (const [number, { lots, cost }] of [...giver.positions].sort(([left], [right]) => left - right)) {
    model.moveLots(from, to, number, { lots, cost });
  }
  for (const [asset, amount] of [...giver.balances]) model.move(from, to, asset, amount);
  for (const [cls, amount] of [...giver.pending]) model.pay(from, to, cls, amount);
  // Gains of the open cycle stay gains, whoever has them now.
  for (const [cls, amount] of giver.realisedNow) {
    add(giver.realised, cls, -amount);
    add(taker.realised, cls, amount);
    add(taker.realisedNow, cls, amount);
  }
  giver.realisedNow.clear();
  for (const [number, amount] of giver.gains) add(taker.gains, number, amount);
  giver.gains.clear();
  taker.left += giver.left;
  giver.left = 0n;
  taker.contribution += giver.contribution;
  giver.contribution = 0n;
  for (const [cycle, amount] of giver.leaving) add(taker.leaving, cycle, amount);
  giver.leaving.clear();
}

/** Pays into the default fund. */
export function payIn(model: Model, id: Hex, amount: bigint): string | null {
  const account = model.account(id);
  const risk = accountRisk(model, id);
  if (freeOf(risk) < amount) return "MARGIN_INSUFFICIENT";
  if (!mayOwe(model, account, owedBy(model, account), risk.closed - amount)) return "DEBT_LIMIT_EXCEEDED";
  model.pay(id, systemAccounts.defaultFund, dollars, amount);
  account.contribution += amount;
  return null;
}

/** Asks a contribution back: immediately, or at the close that ends its notice. */
export function takeBack(model: Model, id: Hex, amount: bigint): string | null {
  const account = model.account(id);
  let free = account.contribution;
  for (const part of account.leaving.values()) free -= part;
  if (free < amount) return "BALANCE_INSUFFICIENT";
  const { contributionNoticeCycles } = model.rules;
  if (contributionNoticeCycles === 0) {
    model.pay(systemAccounts.defaultFund, id, dollars, amount);
    account.contribution -= amount;
  } else add(account.leaving, model.cycle + 1n + BigInt(contributionNoticeCycles), amount);
  return null;
}
