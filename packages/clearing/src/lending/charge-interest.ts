import type { Hex } from "@isthmus/protocol";
import { divideUp } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { otherClasses } from "../ledger/class-ledger.ts";
import { type Ledger, postObligation } from "../ledger/post.ts";
import type { Reason } from "../model/effect.ts";
import type { Account } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { interestRatePpm, utilisationPpm } from "./interest-rate.ts";

const million = 1_000_000n;
const secondsPerYear = 31_536_000n;
const reason: Reason = "interest";

/**
 * Charges interest on settled debts of every settlement class for the time since the last cycle, at the rate of the class's
 * present utilisation, rounded up, and pays it to those whose money is lent: the reserve to the insurance fund, the rest pro
 * rata to positive balances, both rounded down, the remainder to the dust account. Debts are netted over locations first:
 * money at one location that covers a debt at another pays nothing. A bankrupt account is charged no more: the funds would
 * pay its interest to the lenders.
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
  if (debtors.length === 0) return;
  const ratePpm = interestRatePpm(parameters, utilisationPpm({ owed, held }));
  const { insurance, dust } = systemAccounts;
  const common = { reason, ...(className === settlementClass ? {} : { class: className }) };
  let chargedQuanta = 0n;
  for (const [id, owedQuanta] of debtors) {
    const amountQuanta = divideUp(owedQuanta * ratePpm * seconds, million * secondsPerYear);
    postObligation(ledger, { from: id, to: dust, amountQuanta, ...common });
    chargedQuanta += amountQuanta;
  }
  const reserveQuanta = held === 0n ? chargedQuanta : (chargedQuanta * BigInt(parameters.interestReservePpm)) / million;
  postObligation(ledger, { from: dust, to: insurance, amountQuanta: reserveQuanta, ...common });
  for (const [id, heldQuanta] of lenders) {
    const amountQuanta = ((chargedQuanta - reserveQuanta) * heldQuanta) / held;
    postObligation(ledger, { from: dust, to: id, amountQuanta, ...common });
  }
}

/** Who owes and who holds a class, each netted over its locations, ascending by id; nobody holds if nobody owes. */
function sides(book: Book, className: string) {
  const debtors: [Hex, bigint][] = [];
  const lenders: [Hex, bigint][] = [];
  let owed = 0n;
  let held = 0n;
  for (const account of book.accountsWith(has.debt)) {
    const netQuanta = netOf(book, account, className);
    if (netQuanta >= 0n || account.kind === "system" || account.health === "bankrupt") continue;
    debtors.push([account.id, -netQuanta]);
    owed -= netQuanta;
  }
  if (debtors.length === 0) return { debtors, lenders, owed, held };
  for (const id of book.sortedIds()) {
    const account = book.read(id);
    const netQuanta = netOf(book, account, className);
    if (netQuanta <= 0n || account.kind === "system") continue;
    lenders.push([id, netQuanta]);
    held += netQuanta;
  }
  return { debtors, lenders, owed, held };
}

function netOf(book: Book, { balances }: Readonly<Account>, className: string): bigint {
  let netQuanta = 0n;
  for (const [number, amountQuanta] of balances) {
    if (book.asset(number).class === className) netQuanta += amountQuanta;
  }
  return netQuanta;
}
