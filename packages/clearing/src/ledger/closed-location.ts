import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import { require, requireRange } from "../book/context.ts";
import type { Account, Asset } from "../model/state.ts";
import { endExits, takeFromExits } from "./exit-promises.ts";
import { addTo, type Ledger } from "./post.ts";

/**
 * Withdraws what all accounts, the funds' too, hold at a chain whose vault pays nothing by later roots: it becomes entitlement,
 * which backs nothing. Debts there stay: they are the members' own.
 */
export function closeLocation({ book, effects }: Ledger, chain: number): void {
  const assets = [...book.state.assets.values()].filter((asset) => asset.chain === chain);
  for (const asset of assets) asset.suspended = true;
  for (const account of book.accounts()) {
    for (const asset of assets) {
      const amountQuanta = account.balances.get(asset.asset) ?? 0n;
      if (amountQuanta <= 0n) continue;
      const written = book.writable(account);
      written.balances.delete(asset.asset);
      const entitledQuanta = entitle(written, asset, amountQuanta);
      takeFromExits(written, asset.asset, amountQuanta);
      effects.push({ kind: "entitlement-raised", account: account.id, asset: asset.asset, entitledQuanta });
    }
  }
}

/** What a frozen vault paid to an account. */
export interface ExitPayment {
  readonly account: Hex;
  readonly amountQuanta: bigint;
}

/**
 * Records a payment of a frozen vault: it uses up the account's entitlement there; what exceeds that becomes its debt. A deposit
 * that waits for its account leaves suspense.
 * @throws ACCOUNT_UNKNOWN
 */
export function recordExit({ book, effects }: Ledger, asset: Asset, { account: id, amountQuanta }: ExitPayment): void {
  let owedQuanta = 0n;
  if (book.state.accounts.has(id)) {
    const { entitledQuanta = 0n, claimedQuanta = 0n } = book.member(id).entitlements.get(asset.asset) ?? {};
    owedQuanta = amountQuanta - smaller(amountQuanta, entitledQuanta - claimedQuanta);
    requireRange("entitledQuanta", entitledQuanta + owedQuanta);
    const account = book.write(id);
    if (owedQuanta > 0n) addTo(account.balances, asset.asset, -owedQuanta);
    entitle(account, asset, owedQuanta);
    endExits(account, asset.asset);
    const raised = account.entitlements.get(asset.asset);
    account.entitlements.set(asset.asset, {
      entitledQuanta: raised?.entitledQuanta ?? 0n,
      claimedQuanta: claimedQuanta + amountQuanta,
    });
    asset.claimedQuanta += amountQuanta;
  } else {
    const { suspense } = book.state;
    const key = `${asset.asset}:${id}`;
    const waitingQuanta = suspense.get(key) ?? 0n;
    require(waitingQuanta >= amountQuanta, "ACCOUNT_UNKNOWN", { account: id });
    if (waitingQuanta === amountQuanta) suspense.delete(key);
    else suspense.set(key, waitingQuanta - amountQuanta);
    asset.suspenseQuanta -= amountQuanta;
    // As if the account had been opened, had withdrawn and claimed it.
    asset.entitledQuanta += amountQuanta;
    asset.claimedQuanta += amountQuanta;
  }
  effects.push({ kind: "exit-recorded", account: id, asset: asset.asset, amountQuanta, owedQuanta });
}

/** @returns the account's entitlement after it */
function entitle(account: Account, asset: Asset, amountQuanta: bigint): bigint {
  const { entitledQuanta = 0n, claimedQuanta = 0n } = account.entitlements.get(asset.asset) ?? {};
  const raisedQuanta = entitledQuanta + amountQuanta;
  account.entitlements.set(asset.asset, { entitledQuanta: raisedQuanta, claimedQuanta });
  asset.entitledQuanta += amountQuanta;
  return raisedQuanta;
}
