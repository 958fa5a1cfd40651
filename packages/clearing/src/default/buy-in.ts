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
import type { Account, Asset } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";

/** How much of an asset an account owes or holds. */
interface Part {
  readonly id: Hex;
  readonly amountQuanta: bigint;
}

/**
 * Turns what bankrupt accounts owe of other assets into debts in the unit of account: those who hold an asset, more of it than
 * its vault does, give up in proportion as much as all of them owe, and are owed its value at the mark. An asset whose price is
 * stale waits. Costs one walk over the book for each asset, and a posting for each that owes or gives.
 * @param bankrupt ascending
 */
export function buyInDebts(context: Context, bankrupt: readonly Hex[]): void {
  const { book } = context;
  for (const number of owedAssets(book, bankrupt)) {
    const asset = book.asset(number);
    if (asset.class === book.state.settlementClass || !isFreshAsset(book.state, asset)) continue;
    const owing = partsOf(book, bankrupt, (account) => -ownedOf(book, account, number));
    if (owing.length === 0) continue;
    const others = book.sortedIds().filter((id) => id !== systemAccounts.clearing);
    buyIn(context, asset, { owing, holders: partsOf(book, others, (account) => ownedOf(book, account, number)) });
  }
}

function owedAssets(book: Book, bankrupt: readonly Hex[]): number[] {
  const owed = new Set<number>();
  for (const id of bankrupt) {
    for (const [number, amountQuanta] of book.read(id).balances) if (amountQuanta < 0n) owed.add(number);
  }
  return sortedNumbers(owed);
}

/** Moves an asset from its holders to those who owe it, and its value the other way; both through the clearing account. */
function buyIn(
  context: Context,
  asset: Asset,
  { owing, holders }: { readonly owing: readonly Part[]; readonly holders: readonly Part[] },
): void {
  const { clearing } = systemAccounts;
  const common = { asset: asset.asset, reason: "buy-in" } as const;
  const given = split(sumOf(owing), holders);
  let valueQuanta = 0n;
  for (const { id, amountQuanta } of given) {
    // Valued up, like a debt: no holder is worth less afterwards.
    const partQuanta = -balanceValue(context.book, asset, -amountQuanta).marketQuanta;
    postAsset(context, { from: id, to: clearing, amountQuanta, ...common });
    postObligation(context, { from: clearing, to: id, amountQuanta: partQuanta, reason: "buy-in" });
    valueQuanta += partQuanta;
  }
  const returned = split(sumOf(given), owing);
  const charged = shareOut(
    valueQuanta,
    returned.map(({ amountQuanta }) => ({ weight: amountQuanta, cap: valueQuanta })),
  );
  returned.forEach(({ id, amountQuanta }, index) => {
    postAsset(context, { from: clearing, to: id, amountQuanta, ...common });
    postObligation(context, { from: id, to: clearing, amountQuanta: charged[index] ?? 0n, reason: "buy-in" });
  });
}

/** A total over parts, in proportion to them and none above its own. */
function split(totalQuanta: bigint, parts: readonly Part[]): Part[] {
  const shares = shareOut(
    totalQuanta,
    parts.map(({ amountQuanta }) => ({ weight: amountQuanta, cap: amountQuanta })),
  );
  return parts.map(({ id }, index) => ({ id, amountQuanta: shares[index] ?? 0n }));
}

function sumOf(parts: readonly Part[]): bigint {
  return parts.reduce((sum, { amountQuanta }) => sum + amountQuanta, 0n);
}

/** The accounts of which something is above zero, in order. */
function partsOf(book: Book, ids: readonly Hex[], amountOf: (account: Readonly<Account>) => bigint): Part[] {
  return ids.flatMap((id) => {
    const amountQuanta = amountOf(book.read(id));
    return amountQuanta > 0n ? [{ id, amountQuanta }] : [];
  });
}

/** A balance as far as it is not owed: with what is pending in its class; negative for a debt. */
function ownedOf(book: Book, account: Readonly<Account>, asset: number): bigint {
  const balanceQuanta = account.balances.get(asset) ?? 0n;
  if (balanceQuanta === 0n) return 0n;
  const placedQuanta = placedBalances(book, account, account.balances, {}).get(asset) ?? 0n;
  if (balanceQuanta > 0n) return placedQuanta > 0n ? smaller(balanceQuanta, placedQuanta) : 0n;
  return placedQuanta < 0n ? -smaller(-balanceQuanta, -placedQuanta) : 0n;
}
