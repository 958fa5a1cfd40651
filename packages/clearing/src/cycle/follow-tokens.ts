import { larger } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { changeLocation, movableQuanta } from "../ledger/rebalance-orders.ts";
import { shareOut } from "../ledger/share.ts";
import { collateralTerms } from "../margin/collateral.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Asset } from "../model/state.ts";

/**
 * Lets balances follow tokens that have moved between locations (PROTOCOL P30): those of accounts which can be paid out where the
 * tokens are, pro rata, and only to a location that margin values no lower. Tokens of which no balance may follow stay for the queue there.
 */
export function followTokens(context: Context): void {
  const { book } = context;
  const numbers = sortedNumbers(book.state.assets.keys());
  for (const number of numbers) {
    const to = book.asset(number);
    if (to.movedOutQuanta >= 0n || to.suspended) continue;
    for (const other of numbers) {
      const from = book.asset(other);
      if (from.class === to.class && from.movedOutQuanta > 0n && isNoWorse(book, from, to)) follow(context, from, to);
    }
  }
}

function follow(context: Context, from: Asset, to: Asset): void {
  const { book } = context;
  const accounts = book.accountsByNumber().filter((account) => mayFollow(account, from, to));
  const takers = accounts.map(({ balances }) => {
    const heldQuanta = larger(0n, balances.get(from.asset) ?? 0n);
    return { weight: heldQuanta, cap: heldQuanta };
  });
  const shares = shareOut(movableQuanta(from, to), takers);
  accounts.forEach(({ id: account }, place) => {
    changeLocation(context, { account, from, to, amountQuanta: shares[place] as bigint });
  });
}

function mayFollow({ kind, balances, recipients }: Readonly<Account>, from: Asset, to: Asset): boolean {
  return (balances.get(from.asset) ?? 0n) > 0n && (kind === "system" || recipients.has(to.chain));
}

/** Whether no account's collateral can be worth less at the other location. */
export function isNoWorse(book: Book, from: Asset, to: Asset): boolean {
  const isCapped = to.capQuanta !== 0n && (from.capQuanta === 0n || to.capQuanta < from.capQuanta);
  return to.haircutBps <= from.haircutBps && !isCapped && collateralTerms(book, to) === undefined;
}
