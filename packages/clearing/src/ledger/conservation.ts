import type { AccountSums } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { sortedNumbers } from "../model/order.ts";

/** Conservation of one asset (PROTOCOL P33); `differenceQuanta` is zero after every command. */
export interface Conservation {
  readonly asset: number;
  readonly chain: number;
  /** Sum of the recorded deposits. */
  readonly depositedQuanta: bigint;
  /** Sum of the recorded claims. */
  readonly claimedQuanta: bigint;
  /** Tokens in the vault: deposited - claimed - lost - sent. */
  readonly inVaultQuanta: bigint;
  /**
   * Balances here whose tokens have left for other locations, below zero by tokens that have come for balances elsewhere: over
   * the assets of a class, what is in flight.
   */
  readonly inFlightQuanta: bigint;
  /** Deposits that no account has been credited with (unknown account or asset). */
  readonly unconsumedQuanta: bigint;
  /** Sum of the members' signed balances. */
  readonly membersQuanta: bigint;
  readonly unclaimedQuanta: bigint;
  /** Sum of the system accounts' balances (fees, insurance, dust, default fund, capital, clearing). */
  readonly fundsQuanta: bigint;
  readonly differenceQuanta: bigint;
}

/** Conservation of every asset, by asset number, from a walk over all accounts. */
export function conservationOf(book: Book): Conservation[] {
  const members = new Map<number, bigint>();
  const funds = new Map<number, bigint>();
  const unclaimed = new Map<number, bigint>();
  for (const account of book.state.accounts.values()) {
    const sums = account.kind === "system" ? funds : members;
    for (const [asset, amountQuanta] of account.balances) sums.set(asset, (sums.get(asset) ?? 0n) + amountQuanta);
    for (const [asset, { entitledQuanta, claimedQuanta }] of account.entitlements) {
      unclaimed.set(asset, (unclaimed.get(asset) ?? 0n) + entitledQuanta - claimedQuanta);
    }
  }
  return conservationBySums(book, { membersQuanta: members, fundsQuanta: funds, unclaimedQuanta: unclaimed });
}

/** The same from sums over all accounts. */
export function conservationBySums(book: Book, sums: Omit<AccountSums, "exitsQuanta">): Conservation[] {
  return sortedNumbers(book.state.assets.keys()).map((number) => {
    const asset = book.asset(number);
    const inVaultQuanta = asset.depositedQuanta - asset.claimedQuanta - asset.lostQuanta - asset.sentQuanta;
    const inFlightQuanta = asset.movedOutQuanta - asset.orderedQuanta;
    const membersQuanta = sums.membersQuanta.get(number) ?? 0n;
    const unclaimedQuanta = sums.unclaimedQuanta.get(number) ?? 0n;
    const fundsQuanta = sums.fundsQuanta.get(number) ?? 0n;
    return {
      asset: number,
      chain: asset.chain,
      depositedQuanta: asset.depositedQuanta,
      claimedQuanta: asset.claimedQuanta,
      inVaultQuanta,
      inFlightQuanta,
      unconsumedQuanta: asset.suspenseQuanta,
      membersQuanta,
      unclaimedQuanta,
      fundsQuanta,
      differenceQuanta:
        inVaultQuanta + inFlightQuanta - asset.suspenseQuanta - membersQuanta - unclaimedQuanta - fundsQuanta,
    };
  });
}
