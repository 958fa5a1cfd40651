import type { Book } from "../book/book.ts";
import { settlementAssets } from "../ledger/class-ledger.ts";
import type { Account } from "../model/state.ts";

/** What an account holds of a class at its locations, without what it owes at others. Quanta. */
export function heldOf(book: Book, { balances }: Readonly<Account>, className: string): bigint {
  let heldQuanta = 0n;
  for (const { asset } of settlementAssets(book, className)) {
    const amountQuanta = balances.get(asset) ?? 0n;
    if (amountQuanta > 0n) heldQuanta += amountQuanta;
  }
  return heldQuanta;
}
