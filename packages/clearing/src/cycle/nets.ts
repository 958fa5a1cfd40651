import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import type { Account } from "../model/state.ts";

/** Net obligations of a class: one signed number per account, by account number; zeros are left out. */
export interface Nets {
  readonly accounts: readonly Readonly<Account>[];
  /** In the order of `accounts`. */
  readonly quanta: readonly bigint[];
  /** Places in `accounts`, ascending by account id: the order of every output. */
  readonly byId: Uint32Array;
}

/** @param className absent for the unit of account */
export function netObligations(book: Book, className?: string): Nets {
  const accounts: Readonly<Account>[] = [];
  const quanta: bigint[] = [];
  for (const account of book.accountsByNumberWith(has.pending)) {
    const { pendingQuanta } = className === undefined ? account : (account.classes?.get(className) ?? nothing);
    if (pendingQuanta === 0n) continue;
    accounts.push(account);
    quanta.push(pendingQuanta);
  }
  return { accounts, quanta, byId: book.orderById(accounts) };
}

const nothing = { pendingQuanta: 0n };
