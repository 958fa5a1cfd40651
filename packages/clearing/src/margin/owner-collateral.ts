import type { Book } from "../book/book.ts";
import type { Account, Asset } from "../model/state.ts";
import { type BalanceValue, balanceValue, collateralTerms } from "./collateral.ts";

/**
 * Collateral value of a balance of an account. Cap and tiers count what the owner holds in all its accounts: that total is
 * valued as one holding, and the account gets its share of the value, by amount, rounded down. Splitting a holding over
 * accounts never raises what counts.
 *
 * @param evaluated the accounts whose balances are taken together, the first one's owner counts; `amountQuanta` replaces
 * what they hold of the asset
 */
export function ownedBalanceValue(
  book: Book,
  evaluated: readonly Readonly<Account>[],
  asset: Asset,
  amountQuanta: bigint,
): BalanceValue {
  const [first] = evaluated;
  if (first === undefined || amountQuanta <= 0n || !countsByOwner(book, asset)) {
    return balanceValue(book, asset, amountQuanta);
  }
  const owner = book.ownerOf(first);
  let othersQuanta = book.ownerCollateral(first, asset.asset);
  for (const { id } of evaluated) {
    const account = book.read(id);
    const heldQuanta = account.balances.get(asset.asset) ?? 0n;
    if (heldQuanta > 0n && book.ownerOf(account) === owner) othersQuanta -= heldQuanta;
  }
  if (othersQuanta === 0n) return balanceValue(book, asset, amountQuanta);
  const totalQuanta = othersQuanta + amountQuanta;
  const whole = balanceValue(book, asset, totalQuanta);
  const share = (valueQuanta: bigint): bigint => (valueQuanta * amountQuanta) / totalQuanta;
  return {
    marketQuanta: balanceValue(book, asset, amountQuanta).marketQuanta,
    equityQuanta: share(whole.equityQuanta),
    ownQuanta: share(whole.ownQuanta),
    initialQuanta: share(whole.initialQuanta),
  };
}

/** Whether the value of an asset depends on how much of it an owner holds: it has a cap or tiers. */
function countsByOwner(book: Book, asset: Asset): boolean {
  return asset.capQuanta !== 0n || (collateralTerms(book, asset)?.tiers.length ?? 0) > 0;
}
