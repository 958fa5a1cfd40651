import { larger } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Account, OlderExits } from "../model/state.ts";

/** In place of what older roots promise, where it was not kept: more than any exit balance. */
const unknownQuanta = 1n << 128n;

/**
 * Notes that an exit balance falls in the cycle that closes: until its root is effective, the vault may pay the older one. Of an
 * account that is paid at one vault alone, and its owner as well, nothing is kept (`noteUnknown`).
 */
export function noteFallen(book: Book, account: Account, asset: number, beforeQuanta: bigint): void {
  if (isAtOneVault(book, account)) return;
  const { cycle } = book.state;
  const older = liveExits(book, account, asset);
  if (older === null) account.olderExits.set(asset, { exitQuanta: beforeQuanta, supersededBy: cycle, later: null });
  else {
    const exitQuanta = larger(older.later?.exitQuanta ?? 0n, beforeQuanta);
    account.olderExits.set(asset, { ...older, later: { exitQuanta, supersededBy: cycle } });
  }
}

/**
 * Before an account, or its owner, can be paid at another vault than one: what roots before the last one promise it is not known, and
 * counts as more than anything until the last one is effective.
 */
export function noteUnknown(book: Book, account: Readonly<Account>): void {
  const { assets, cycle, vaults } = book.state;
  if (!isAtOneVault(book, account)) return;
  for (const { asset, chain } of assets.values()) {
    if (!account.recipients.has(chain) || (vaults.get(chain)?.effectiveCycle ?? 0n) >= cycle) continue;
    const unknown = { exitQuanta: unknownQuanta, supersededBy: cycle, later: null };
    book.write(account.id).olderExits.set(asset, unknown);
  }
}

function isAtOneVault(book: Book, account: Readonly<Account>): boolean {
  return account.recipients.size < 2 && !book.sharesOwner(account);
}

/** The most that a vault may still pay as an asset's exit, by the published root or by older ones. */
export function highestExit(book: Book, account: Readonly<Account>, asset: number): bigint {
  const older = liveExits(book, account, asset);
  const exitQuanta = account.exits.get(asset) ?? 0n;
  return older === null ? exitQuanta : larger(exitQuanta, larger(older.exitQuanta, older.later?.exitQuanta ?? 0n));
}

/** Whether older roots promise an account anything at a vault, other than that of a chain. */
export function isPromisedElsewhere(book: Book, account: Readonly<Account>, chain: number): boolean {
  let isElsewhere = false;
  account.olderExits.forEach((_, asset) => {
    if (book.asset(asset).chain !== chain && liveExits(book, account, asset) !== null) isElsewhere = true;
  });
  return isElsewhere;
}

/** Forgets what the vault's effective root has ended. */
export function forgetEnded(book: Book, account: Account, asset: number): void {
  const older = account.olderExits.get(asset);
  if (older === undefined) return;
  const live = liveExits(book, account, asset);
  if (live === null) account.olderExits.delete(asset);
  else if (live !== older) account.olderExits.set(asset, live);
}

/** What roots promise that the vault of an asset may still hold; null if its effective root has ended it all. */
function liveExits(book: Book, account: Readonly<Account>, asset: number): OlderExits | null {
  const older = account.olderExits.get(asset);
  if (older === undefined) return null;
  const effectiveCycle = book.state.vaults.get(book.asset(asset).chain)?.effectiveCycle ?? 0n;
  if (older.supersededBy > effectiveCycle) return older;
  const { later } = older;
  return later !== null && later.supersededBy > effectiveCycle ? { ...later, later: null } : null;
}
