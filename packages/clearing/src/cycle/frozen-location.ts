import { larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { entitle } from "../ledger/closed-location.ts";
import { takeFromExits } from "../ledger/exit-promises.ts";
import type { Ledger } from "../ledger/post.ts";
import { shareOut } from "../ledger/share.ts";
import type { Account, Asset } from "../model/state.ts";
import { highestExit } from "./older-exits.ts";

/**
 * Withdraws what all accounts, the funds' too, hold at a chain whose vault pays nothing by later roots: it becomes entitlement,
 * which backs nothing. Debts there stay: they are the members' own.
 */
export function closeLocation(ledger: Ledger, chain: number): void {
  const assets = [...ledger.book.state.assets.values()].filter((asset) => asset.chain === chain);
  for (const asset of assets) asset.suspended = true;
  for (const asset of assets) closeBalances(ledger, asset);
}

/**
 * Withdraws the balances of an asset whose tokens a frozen vault holds. Those whose tokens are ordered away, under way or elsewhere
 * stay, and follow them (PROTOCOL P30): the vault does not owe what it has paid to a route. Whoever may still exit by its roots is
 * entitled first, so that nobody keeps what the vault pays out.
 */
export function closeBalances({ book, effects }: Ledger, asset: Asset): void {
  const holders = book.accountsByNumber().filter(({ balances }) => (balances.get(asset.asset) ?? 0n) > 0n);
  const closed = closedParts(book, asset, holders);
  holders.forEach((account, place) => {
    const amountQuanta = closed[place] as bigint;
    if (amountQuanta === 0n) return;
    const written = book.writable(account);
    const leftQuanta = (account.balances.get(asset.asset) ?? 0n) - amountQuanta;
    if (leftQuanta === 0n) written.balances.delete(asset.asset);
    else written.balances.set(asset.asset, leftQuanta);
    const entitledQuanta = entitle(written, asset, amountQuanta);
    takeFromExits(written, asset.asset, amountQuanta);
    effects.push({ kind: "entitlement-raised", account: account.id, asset: asset.asset, entitledQuanta });
  });
}

/** How much of each holder's balance is at the vault. */
function closedParts(book: Book, asset: Asset, holders: readonly Readonly<Account>[]): bigint[] {
  const held = holders.map(({ balances }) => balances.get(asset.asset) ?? 0n);
  const heldQuanta = held.reduce((sum, quanta) => sum + quanta, 0n);
  const outQuanta = smaller(heldQuanta, larger(0n, asset.movedOutQuanta));
  if (outQuanta === 0n) return held;
  const promised = holders.map((account, place) => {
    const quanta = smaller(held[place] as bigint, highestExit(book, account, asset.asset));
    return { weight: quanta, cap: quanta };
  });
  const first = shareOut(heldQuanta - outQuanta, promised);
  const firstQuanta = first.reduce((sum, quanta) => sum + quanta, 0n);
  const left = held.map((quanta, place) => quanta - (first[place] as bigint));
  const rest = shareOut(
    heldQuanta - outQuanta - firstQuanta,
    left.map((quanta) => ({ weight: quanta, cap: quanta })),
  );
  return first.map((quanta, place) => quanta + (rest[place] as bigint));
}
