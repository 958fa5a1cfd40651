import { divideUp, larger } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import { marketEquityOf, reservedCredit } from "../margin/account-risk.ts";
import { assetPrice } from "../margin/collateral.ts";
import type { Account, Asset } from "../model/state.ts";
import { highestExit } from "./older-exits.ts";

/**
 * Requires that what leaves an account at one vault is not promised to its owner by roots that other vaults may still hold
 * (PROTOCOL P19): an entitlement, too, rises only by what the owner is worth beyond that. The exit balance that the vault's own
 * roots promise turns into an entitlement freely.
 * @throws EXIT_PROMISED
 */
export function requireUnpromised(book: Book, account: Readonly<Account>, asset: Asset, amountQuanta: bigint): void {
  const risenQuanta = amountQuanta - (account.exits.get(asset.asset) ?? 0n);
  if (risenQuanta <= 0n || !isPromisedAt(book, account, asset.chain)) return;
  const { priceTicks, numerator, denominator } = assetPrice(book, asset);
  // What has no price was promised by nobody's equity.
  const neededQuanta = divideUp(risenQuanta * priceTicks * numerator, denominator);
  const roomQuanta = larger(0n, ownerRoom(book, account, asset.chain));
  require(neededQuanta <= roomQuanta, "EXIT_PROMISED", { account: account.id, asset: asset.asset, roomQuanta });
}

/** Whether vaults of other chains may pay an owner any exit. */
function isPromisedAt(book: Book, account: Readonly<Account>, chain: number): boolean {
  return book.ownerOf(account).accounts.some((other) => {
    const assets = [...other.exits.keys(), ...other.olderExits.keys()];
    return assets.some((asset) => book.asset(asset).chain !== chain && highestExit(book, other, asset) > 0n);
  });
}

/** The worth of an owner's accounts beyond what vaults promise it: older roots elsewhere, published ones at the chain. */
function ownerRoom(book: Book, account: Readonly<Account>, chain: number): bigint {
  let roomQuanta = 0n;
  for (const other of book.ownerOf(account).accounts) {
    let heldQuanta = 0n;
    const assets = new Set([...other.balances.keys(), ...other.exits.keys(), ...other.olderExits.keys()]);
    for (const number of assets) {
      const asset = book.asset(number);
      const balanceQuanta = larger(0n, other.balances.get(number) ?? 0n);
      const isHere = asset.chain === chain;
      const promised = isHere ? (other.exits.get(number) ?? 0n) : highestExit(book, other, number);
      heldQuanta += valueDown(book, asset, balanceQuanta);
      roomQuanta += valueDown(book, asset, balanceQuanta - promised);
    }
    const worthQuanta = larger(0n, marketEquityOf(book, other) - reservedCredit(other));
    roomQuanta -= larger(0n, heldQuanta - worthQuanta);
  }
  return roomQuanta;
}

/** Rounded against the holder on either side of zero. */
function valueDown(book: Book, asset: Asset, amountQuanta: bigint): bigint {
  const { priceTicks, numerator, denominator } = assetPrice(book, asset);
  const top = amountQuanta * priceTicks * numerator;
  return top >= 0n ? top / denominator : -divideUp(-top, denominator);
}
