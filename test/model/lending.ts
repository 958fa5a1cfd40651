import { systemAccounts } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { dollars, type ModelAccount } from "./account.ts";
import { placed } from "./collateral.ts";
import type { Model } from "./model.ts";
import { largest, least, partsPerMillion, positive, Rational, whole } from "./rational.ts";
import { accountRisk, moneyOf, netOf } from "./risk.ts";

const perYear = 31_536_000n;
const { insurance, capital, fees, dust } = systemAccounts;
const funds = [insurance, capital, fees];

/** What an account owes in dollars, with its losses of the open cycle and what the coins that it owes cost. */
export function owedBy(model: Model, account: ModelAccount): bigint {
  return account.isSystem ? 0n : positive(-netOf(model, account));
}

function owedBeside(model: Model, account: ModelAccount, others: Iterable<ModelAccount>): bigint {
  let sum = 0n;
  for (const other of others) if (other.id !== account.id) sum += owedBy(model, other);
  return sum;
}

/** Dollars that members have, settled: the money that is lent. */
export function lent(model: Model): bigint {
  let sum = 0n;
  for (const account of model.accounts.values()) if (!account.isSystem) sum += positive(account.settledOf(dollars));
  return sum;
}

/**
 * Whether an account may owe so much more than it does: it stays below its own limit, its owner's over all accounts, and that of
 * all members, a part of the dollars that are lent.
 * @param before what it owes at present @param money what it would have
 */
export function mayOwe(model: Model, account: ModelAccount, before: bigint, money: bigint): boolean {
  return mayOweWith(model, account, { before, money, absorbed: null });
}

/** The same for an account that takes over another one with its debt. */
export function mayOweWith(
  model: Model,
  account: ModelAccount,
  {
    before,
    money,
    absorbed,
  }: { readonly before: bigint; readonly money: bigint; readonly absorbed: ModelAccount | null },
): boolean {
  const owed = positive(-money);
  if (owed <= before) return true;
  const { debtLimitQuanta, ownerDebtLimitQuanta, maxUtilisationPpm } = model.rules;
  if (owed > debtLimitQuanta) return false;
  const beside = (others: Iterable<ModelAccount>): bigint =>
    owedBeside(
      model,
      account,
      [...others].filter(({ id }) => id !== absorbed?.id),
    );
  if (beside(model.accountsOf(account.owner)) + owed > ownerDebtLimitQuanta) return false;
  // What only passes from one to the other is no new debt.
  if (owed <= before + (absorbed === null ? 0n : owedBy(model, absorbed))) return true;
  const all = beside(model.accounts.values()) + owed;
  return whole(all).compare(whole(lent(model)).times(partsPerMillion(maxUtilisationPpm))) <= 0;
}

/** How far an account is beyond its own limit or its owner's, at most what it owes. */
export function beyondLimits(model: Model, account: ModelAccount): bigint {
  const owed = owedBy(model, account);
  const { debtLimitQuanta, ownerDebtLimitQuanta } = model.rules;
  const ofOwner = owedBeside(model, account, model.accountsOf(account.owner)) + owed - ownerDebtLimitQuanta;
  const excess = largest(owed - debtLimitQuanta, ofOwner);
  return least(owed, positive(excess));
}

/** What an account has of a class once the open cycle is placed. */
export function presentOf(model: Model, account: ModelAccount, cls: string): bigint {
  if (cls === dollars) return moneyOf(model, account);
  let present = 0n;
  for (const [asset, amount] of placed(model, account)) if (model.asset(asset).cls === cls) present += amount;
  return present;
}

/** Whether an amount of a class is left to an owner after the debts that its other accounts have in it. */
export function isLeftToOwner(model: Model, account: ModelAccount, cls: string, amount: bigint): boolean {
  const accounts = model.accountsOf(account.owner);
  const owesElsewhere = accounts.some((other) => other.id !== account.id && presentOf(model, other, cls) < 0n);
  if (!owesElsewhere) return true;
  let left = 0n;
  for (const other of accounts) left += least(other.settledOf(cls), presentOf(model, other, cls));
  return amount <= left;
}

/** Yearly interest at a utilisation (parts per million), whole parts per million, rounded up: flat, then steep above the kink. */
function yearlyPpm(model: Model, utilisation: bigint): bigint {
  const { debtInterestPpm, interestKinkPpm, interestSlopePpm, interestSteepPpm } = model.rules;
  const kink = BigInt(interestKinkPpm);
  const rise = (slope: number, part: Rational): bigint => whole(BigInt(slope)).times(part).ceil();
  if (utilisation <= kink) return BigInt(debtInterestPpm) + rise(interestSlopePpm, new Rational(utilisation, kink));
  const above = new Rational(utilisation - kink, 1_000_000n - kink);
  return BigInt(debtInterestPpm + interestSlopePpm) + rise(interestSteepPpm, above);
}

/**
 * Interest on settled debts of every class since the last close, each netted over the class's locations and rounded up; the
 * reserve goes to the insurance fund, the rest to those who have the class by what they have, rounded down. Who is bankrupt pays
 * none; funds with a debt pay like members. @returns classes in which somebody paid
 */
export function chargeInterest(model: Model): string[] {
  const { closedAt } = model;
  if (closedAt === null || model.time <= closedAt) return [];
  return [dollars, ...model.coins()].filter((cls) => chargeClass(model, cls, model.time - closedAt));
}

function chargeClass(model: Model, cls: string, seconds: bigint): boolean {
  const ids = model.members();
  const netOf = (id: Hex): bigint => model.account(id).settledOf(cls);
  const debtors = [
    ...ids.filter((id) => model.account(id).health !== "bankrupt"),
    ...funds.filter((id) => accountRisk(model, id).market >= 0n),
  ].filter((id) => netOf(id) < 0n);
  const lenders = ids.filter((id) => netOf(id) > 0n).map((id) => [id, netOf(id)] as const);
  if (debtors.length === 0) return false;
  const owed = debtors.reduce((sum, id) => sum - netOf(id), 0n);
  const held = lenders.reduce((sum, [, amount]) => sum + amount, 0n);
  const utilisation = owed >= held ? 1_000_000n : new Rational(owed * 1_000_000n, held).ceil();
  const rate = new Rational(yearlyPpm(model, utilisation) * seconds, 1_000_000n * perYear);
  let charged = 0n;
  for (const id of debtors) {
    const interest = rate.times(whole(-netOf(id))).ceil();
    model.pay(id, dust, cls, interest);
    charged += interest;
  }
  const part = partsPerMillion(model.rules.interestReservePpm);
  const reserve = held === 0n ? charged : whole(charged).times(part).floor();
  model.pay(dust, insurance, cls, reserve);
  for (const [id, amount] of lenders)
    model.pay(dust, id, cls, new Rational((charged - reserve) * amount, held).floor());
  return true;
}
