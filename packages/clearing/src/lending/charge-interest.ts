import type { Hex } from "@isthmus/protocol";
import { divideUp } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { otherClasses, settlementAssets } from "../ledger/class-ledger.ts";
import { type Ledger, postObligation } from "../ledger/post.ts";
import { accountRisk } from "../margin/account-risk.ts";
import type { Reason } from "../model/effect.ts";
import type { Account } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { classAmount } from "./holdings.ts";
import { interestRatePpm, utilisationPpm } from "./interest-rate.ts";

const million = 1_000_000n;
const secondsPerYear = 31_536_000n;
const reason: Reason = "interest";
const funds: ReadonlySet<Hex> = new Set([systemAccounts.insurance, systemAccounts.capital, systemAccounts.fees]);

/**
 * Charges interest on settled debts of every settlement class for the time since the last cycle, at the rate of the class's
 * present utilisation, rounded up, and pays it to those whose money is lent: the reserve to the insurance fund, the rest pro
 * rata to positive balances, both rounded down, the remainder to the dust account. Debts are netted over locations first:
 * money at one location that covers a debt at another pays nothing. A bankrupt account is charged no more: the funds would
 * pay its interest to the lenders. A fund that has paid more than its money until its collateral is sold owes interest like a member.
 */
export function chargeInterest(ledger: Ledger, timeSeconds: bigint): void {
  const { state } = ledger.book;
  const seconds = timeSeconds - state.closedSeconds;
  if (state.closedSeconds === 0n || seconds <= 0n) return;
  for (const className of [state.settlementClass, ...otherClasses(state)]) chargeClass(ledger, className, seconds);
}

function chargeClass(ledger: Ledger, className: string, seconds: bigint): void {
  const { parameters, settlementClass } = ledger.book.state;
  const { debtors, lenders, owed, held } = sides(ledger.book, className);
  const [location] = settlementAssets(ledger.book, className);
  if (debtors.length === 0 || location === undefined) return;
  const ratePpm = interestRatePpm(parameters, utilisationPpm({ owed, held }));
  const { insurance, dust } = systemAccounts;
  const common = { reason, ...(className === settlementClass ? {} : { class: className }) };
  const unitsPerQuantum = classAmount(ledger.book, location, 1n);
  let chargedQuanta = 0n;
  for (const [id, owedUnits] of debtors) {
    const amountQuanta = divideUp(owedUnits * ratePpm * seconds, million * secondsPerYear * unitsPerQuantum);
    postObligation(ledger, { from: id, to: dust, amountQuanta, ...common });
    chargedQuanta += amountQuanta;
  }
  const reserveQuanta = held === 0n ? chargedQuanta : (chargedQuanta * BigInt(parameters.interestReservePpm)) / million;
  postObligation(ledger, { from: dust, to: insurance, amountQuanta: reserveQuanta, ...common });
  for (const [id, heldUnits] of lenders) {
    const amountQuanta = ((chargedQuanta - reserveQuanta) * heldUnits) / held;
    postObligation(ledger, { from: dust, to: id, amountQuanta, ...common });
  }
}

/** Who owes and who holds a class, each netted over its locations in the class's unit, ascending by id; nobody holds if nobody owes. */
function sides(book: Book, className: string) {
  const debtors: [Hex, bigint][] = [];
  const lenders: [Hex, bigint][] = [];
  let owed = 0n;
  let held = 0n;
  for (const account of book.accountsWith(has.debt)) {
    const netUnits = netOf(book, account, className);
    if (netUnits >= 0n || !isCharged(book, account)) continue;
    debtors.push([account.id, -netUnits]);
    owed -= netUnits;
  }
  if (debtors.length === 0) return { debtors, lenders, owed, held };
  for (const id of book.sortedIds()) {
    const account = book.read(id);
    const netUnits = netOf(book, account, className);
    if (netUnits <= 0n || account.kind === "system") continue;
    lenders.push([id, netUnits]);
    held += netUnits;
  }
  return { debtors, lenders, owed, held };
}

/** Members and funds whose debt is still covered. */
function isCharged(book: Book, account: Readonly<Account>): boolean {
  if (account.kind !== "system") return account.health !== "bankrupt";
  return funds.has(account.id) && accountRisk(book, account).marketEquityQuanta >= 0n;
}

/** In the unit in which the class is netted: its assets may differ in decimals. */
function netOf(book: Book, { balances }: Readonly<Account>, className: string): bigint {
  let netUnits = 0n;
  for (const [number, amountQuanta] of balances) {
    const asset = book.asset(number);
    if (asset.class === className) netUnits += classAmount(book, asset, amountQuanta);
  }
  return netUnits;
}
