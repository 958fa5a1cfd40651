import type { Hex } from "@isthmus/protocol";
import { larger, smaller } from "@isthmus/risk";
import { require, requireRange } from "../book/context.ts";
import type { Account, Asset } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { classHolding } from "./class-holding.ts";
import { endExits } from "./exit-promises.ts";
import { addTo, type Ledger } from "./post.ts";
import { shareOut } from "./share.ts";

/** What a frozen vault paid to an account. */
export interface ExitPayment {
  readonly account: Hex;
  readonly amountQuanta: bigint;
}

/**
 * Records a payment of a frozen vault: it uses up the account's entitlement there; what exceeds that becomes its debt. What the
 * books had for lost and it pays all the same returns to the holders. A deposit that waits for its account leaves suspense.
 * @throws ACCOUNT_UNKNOWN
 */
export function recordExit({ book, effects }: Ledger, asset: Asset, { account: id, amountQuanta }: ExitPayment): void {
  returnLoss({ book, effects }, asset, amountQuanta);
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

/**
 * What a vault pays beyond what the books have there was not lost: it returns to all who hold the class, by what they hold, or have
 * not taken out here, since they bore the loss so; to the insurance fund where nobody holds any.
 */
function returnLoss({ book, effects }: Ledger, asset: Asset, paidQuanta: bigint): void {
  const inVaultQuanta = asset.depositedQuanta - asset.claimedQuanta - asset.lostQuanta - asset.sentQuanta;
  const foundQuanta = smaller(asset.lostQuanta, larger(0n, paidQuanta - inVaultQuanta));
  if (foundQuanta === 0n) return;
  const holders = book.accountsByNumber().map(({ id }) => id);
  const shares = shareOut(
    foundQuanta,
    holders.map((id) => {
      const { entitledQuanta = 0n, claimedQuanta = 0n } = book.read(id).entitlements.get(asset.asset) ?? {};
      const weight = classHolding(book, book.read(id), asset.class) + entitledQuanta - claimedQuanta;
      return { weight, cap: foundQuanta };
    }),
  );
  const sharedQuanta = shares.reduce((sum, quanta) => sum + quanta, 0n);
  const fund = holders.indexOf(systemAccounts.insurance);
  shares[fund] = (shares[fund] ?? 0n) + foundQuanta - sharedQuanta;
  asset.lostQuanta -= foundQuanta;
  holders.forEach((id, place) => {
    const quanta = shares[place] as bigint;
    if (quanta > 0n) addTo(book.write(id).balances, asset.asset, quanta);
  });
  effects.push({ kind: "location-found", asset: asset.asset, foundQuanta });
}

/** Raises an account's entitlement. @returns what it is after that */
export function entitle(account: Account, asset: Asset, amountQuanta: bigint): bigint {
  const { entitledQuanta = 0n, claimedQuanta = 0n } = account.entitlements.get(asset.asset) ?? {};
  const raisedQuanta = entitledQuanta + amountQuanta;
  account.entitlements.set(asset.asset, { entitledQuanta: raisedQuanta, claimedQuanta });
  asset.entitledQuanta += amountQuanta;
  return raisedQuanta;
}
