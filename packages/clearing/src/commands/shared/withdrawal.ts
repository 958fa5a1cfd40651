import type { Hex } from "@isthmus/protocol";
import { type Context, require, requireRange } from "../../book/context.ts";
import { requireNoLocationLoss } from "../../cycle/location-loss.ts";
import { requireUnpromised } from "../../cycle/unpromised.ts";
import { noteLeft, requireOpenGate } from "../../default/gate.ts";
import { takeFromExits } from "../../ledger/exit-promises.ts";
import { uncommittedQuanta } from "../../ledger/uncommitted.ts";
import { requireOwnerNet } from "../../lending/owner-net.ts";
import { requireContributed } from "../../margin/required-contribution.ts";
import { requireFreshBacking } from "../../market/freshness.ts";
import { requireLeaves } from "./leaving.ts";

/** A withdrawal that may be made. */
export interface Withdrawal {
  readonly account: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
}

/** Requires that a member may withdraw an amount, whoever carries the wish. Changes nothing. */
export function requireWithdrawal({ book }: Context, withdrawal: Withdrawal): Withdrawal {
  const account = book.member(withdrawal.account);
  const asset = book.asset(withdrawal.asset);
  const { amountQuanta } = withdrawal;
  require(!asset.suspended, "ASSET_SUSPENDED", { asset: asset.asset });
  require(!book.state.withdrawalsSuspended, "WITHDRAWALS_GATED");
  requireNoLocationLoss(book, asset);
  require(account.recipients.has(asset.chain), "RECIPIENT_MISSING", { account: account.id, chain: asset.chain });
  const balanceQuanta = account.balances.get(asset.asset) ?? 0n;
  require(balanceQuanta >= amountQuanta, "BALANCE_INSUFFICIENT", { asset: asset.asset, balanceQuanta });
  requireFreshBacking(book, account);
  requireContributed(book, account);
  const after = requireLeaves(book, account, { asset, amountQuanta, code: "WITHDRAWAL_BREAKS_MARGIN" });
  requireOpenGate(book, account, { asset, amountQuanta, after });
  requireOwnerNet(book, account, asset, amountQuanta);
  requireUnpromised(book, account, asset, amountQuanta);
  const availableQuanta = uncommittedQuanta(asset);
  require(availableQuanta >= amountQuanta, "VAULT_SHORT", { asset: asset.asset, availableQuanta });
  requireRange("entitledQuanta", (account.entitlements.get(asset.asset)?.entitledQuanta ?? 0n) + amountQuanta);
  return withdrawal;
}

/** Makes a withdrawal that `requireWithdrawal` allowed: the money moves from balance to entitlement and backs nothing any more (PROTOCOL P2). */
export function makeWithdrawal({ book, effects }: Context, withdrawal: Withdrawal): void {
  const asset = book.asset(withdrawal.asset);
  const { amountQuanta } = withdrawal;
  const written = book.write(withdrawal.account);
  const balanceQuanta = written.balances.get(asset.asset) ?? 0n;
  const before = written.entitlements.get(asset.asset) ?? { entitledQuanta: 0n, claimedQuanta: 0n };
  const entitledQuanta = before.entitledQuanta + amountQuanta;
  if (balanceQuanta === amountQuanta) written.balances.delete(asset.asset);
  else written.balances.set(asset.asset, balanceQuanta - amountQuanta);
  written.entitlements.set(asset.asset, { entitledQuanta, claimedQuanta: before.claimedQuanta });
  takeFromExits(written, asset.asset, amountQuanta);
  asset.entitledQuanta += amountQuanta;
  noteLeft(book, { account: written.id, asset, amountQuanta });
  effects.push({ kind: "entitlement-raised", account: written.id, asset: asset.asset, entitledQuanta });
}
