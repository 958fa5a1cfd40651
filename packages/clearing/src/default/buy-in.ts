import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { postAsset, postObligation } from "../ledger/post.ts";
import { shareOut } from "../ledger/share.ts";
import { balanceValue } from "../margin/collateral.ts";
import { placedBalances } from "../margin/placed-balances.ts";
import { isFreshAsset } from "../market/freshness.ts";
import { sortedNumbers } from "../model/order.ts";
import { systemAccounts } from "../model/system-accounts.ts";

/**
 * Turns what a bankrupt account owes of other assets into a debt in the unit of account: those who hold the asset, more of it
 * than its vault does, give up as much in proportion and are owed its value at the mark. An asset whose price is stale waits.
 */
export function buyInDebts(context: Context, id: Hex): void {
  const { book } = context;
  for (const number of sortedNumbers(book.read(id).balances.keys())) {
    const asset = book.asset(number);
    const owedQuanta = -ownedOf(book, id, number);
    if (owedQuanta <= 0n || asset.class === book.state.settlementClass || !isFreshAsset(book.state, asset)) continue;
    const holders = book.sortedIds().flatMap((holder) => {
      const heldQuanta = holder === id || holder === systemAccounts.clearing ? 0n : ownedOf(book, holder, number);
      return heldQuanta > 0n ? [{ holder, weight: heldQuanta, cap: heldQuanta }] : [];
    });
    const shares = shareOut(owedQuanta, holders);
    holders.forEach(({ holder }, index) => {
      const amountQuanta = shares[index] ?? 0n;
      if (amountQuanta === 0n) return;
      // A debt is valued up: what the account owes does not change.
      const valueQuanta = -balanceValue(book, asset, -amountQuanta).marketQuanta;
      postAsset(context, { from: holder, to: id, asset: number, amountQuanta, reason: "buy-in" });
      postObligation(context, { from: id, to: holder, amountQuanta: valueQuanta, reason: "buy-in" });
    });
  }
}

/** A balance as far as it is not owed: with what is pending in its class; negative for a debt. */
function ownedOf(book: Book, id: Hex, asset: number): bigint {
  const account = book.read(id);
  const balanceQuanta = account.balances.get(asset) ?? 0n;
  if (balanceQuanta === 0n) return 0n;
  const placedQuanta = placedBalances(book, account, account.balances, {}).get(asset) ?? 0n;
  if (balanceQuanta > 0n) return placedQuanta > 0n ? smaller(balanceQuanta, placedQuanta) : 0n;
  return placedQuanta < 0n ? -smaller(-balanceQuanta, -placedQuanta) : 0n;
}
