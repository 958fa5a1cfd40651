import { larger } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Account } from "../model/state.ts";

/** What an account holds of a class net over its locations; nothing if it owes. */
export function classHolding(book: Book, { balances }: Readonly<Account>, className: string): bigint {
  let heldQuanta = 0n;
  balances.forEach((amountQuanta, number) => {
    if (book.asset(number).class === className) heldQuanta += amountQuanta;
  });
  return larger(0n, heldQuanta);
}
