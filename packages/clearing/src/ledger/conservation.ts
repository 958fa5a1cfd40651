import type { Book } from "../book/book.ts";
import { sortedNumbers } from "../model/order.ts";

/** Conservation of one asset (PROTOCOL P33); `differenceQuanta` is zero at every position. */
export interface Conservation {
  readonly asset: number;
  readonly chain: number;
  /** Deposits seen. */
  readonly depositedQuanta: bigint;
  /** Claims seen. */
  readonly claimedQuanta: bigint;
  /** Tokens in the vault: deposits seen - claims seen. */
  readonly inVaultQuanta: bigint;
  /** Deposits credited to nobody yet (unknown account or asset). */
  readonly unconsumedQuanta: bigint;
  /** Sum of the members' signed balances. */
  readonly membersQuanta: bigint;
  readonly unclaimedQuanta: bigint;
  /** Sum of the house's ledger accounts (house, insurance, default fund, dust). */
  readonly fundsQuanta: bigint;
  readonly differenceQuanta: bigint;
}

/** Conservation of every asset, by number. */
export function conservationOf(book: Book): Conservation[] {
  const members = new Map<number, bigint>();
  const funds = new Map<number, bigint>();
  const unclaimed = new Map<number, bigint>();
  for (const account of book.state.accounts.values()) {
    const side = account.kind === "system" ? funds : members;
    for (const [asset, amountQuanta] of account.balances) side.set(asset, (side.get(asset) ?? 0n) + amountQuanta);
    for (const [asset, { entitledQuanta, claimedQuanta }] of account.entitlements) {
      unclaimed.set(asset, (unclaimed.get(asset) ?? 0n) + entitledQuanta - claimedQuanta);
    }
  }
  return sortedNumbers(book.state.assets.keys()).map((number) => {
    const asset = book.asset(number);
    const inVaultQuanta = asset.depositedQuanta - asset.claimedQuanta;
    const membersQuanta = members.get(number) ?? 0n;
    const unclaimedQuanta = unclaimed.get(number) ?? 0n;
    const fundsQuanta = funds.get(number) ?? 0n;
    return {
      asset: number,
      chain: asset.chain,
      depositedQuanta: asset.depositedQuanta,
      claimedQuanta: asset.claimedQuanta,
      inVaultQuanta,
      unconsumedQuanta: asset.suspenseQuanta,
      membersQuanta,
      unclaimedQuanta,
      fundsQuanta,
      differenceQuanta: inVaultQuanta - asset.suspenseQuanta - membersQuanta - unclaimedQuanta - fundsQuanta,
    };
  });
}
