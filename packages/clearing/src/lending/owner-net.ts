import { larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import { compareText } from "../model/order.ts";
import type { Account, Asset } from "../model/state.ts";
import { classAmount, presentHoldings, settledHoldings } from "./holdings.ts";

/**
 * Requires that what leaves an account of a class is left to its owner after the debts of its other accounts: a gain that
 * another account of the same owner owes is no money that could be paid out.
 * @throws OWNER_DEBT_UNPAID
 */
export function requireOwnerNet(book: Book, account: Readonly<Account>, asset: Asset, amountQuanta: bigint): void {
  const net = ownerNet(book, account, asset.class);
  if (net === null) return;
  const leaving = classAmount(book, asset, amountQuanta);
  require(leaving <= net, "OWNER_DEBT_UNPAID", { class: asset.class, leftQuanta: net > 0n ? net : 0n });
}

/**
 * Requires that all that an account holds, gains of the open cycle included, is left to its owner after the debts of its other
 * accounts, class by class: then the account can be given away.
 * @throws OWNER_DEBT_UNPAID
 */
export function requireOwnerNetOfAll(book: Book, account: Readonly<Account>): void {
  const [settled, present] = [settledHoldings(book, account), presentHoldings(book, account)];
  for (const className of [...new Set([...settled.keys(), ...present.keys()])].sort(compareText)) {
    const leaving = larger(settled.get(className) ?? 0n, present.get(className) ?? 0n);
    const net = ownerNet(book, account, className);
    if (net === null || leaving <= 0n) continue;
    require(leaving <= net, "OWNER_DEBT_UNPAID", { class: className, leftQuanta: net > 0n ? net : 0n });
  }
}

/**
 * What an owner holds of a class in all its accounts less what other accounts than this one owe; null if they owe nothing. An
 * account holds no more than what is settled, and less if it has losses in the open cycle. In the class's unit.
 */
function ownerNet(book: Book, account: Readonly<Account>, className: string): bigint | null {
  const { accounts } = book.ownerOf(account);
  if (accounts.length === 1) return null;
  let net = 0n;
  let owesElsewhere = false;
  for (const other of accounts) {
    const settled = settledHoldings(book, other).get(className) ?? 0n;
    const present = presentHoldings(book, other).get(className) ?? 0n;
    if (present < 0n && other !== account) owesElsewhere = true;
    net += smaller(settled, present);
  }
  return owesElsewhere ? net : null;
}
