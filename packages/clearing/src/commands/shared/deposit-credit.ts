import type { Hex } from "@isthmus/protocol";
import type { Context } from "../../book/context.ts";
import { addTo } from "../../ledger/post.ts";
import type { Asset } from "../../model/state.ts";

/** Adds deposited tokens to a balance; the vault is the other side of the entry. */
export function creditDeposit(context: Context, asset: Asset, account: Hex, amountQuanta: bigint): void {
  addTo(context.book.write(account).balances, asset.asset, amountQuanta);
  context.effects.push({ kind: "deposit-credited", account, asset: asset.asset, amountQuanta });
}

/** Credits deposits of an asset that preceded the opening of their account. */
export function creditSuspense(context: Context, asset: Asset, account: Hex): void {
  const { suspense } = context.book.state;
  const key = `${asset.asset}:${account}`;
  const amountQuanta = suspense.get(key);
  if (amountQuanta === undefined) return;
  suspense.delete(key);
  asset.suspenseQuanta -= amountQuanta;
  creditDeposit(context, asset, account, amountQuanta);
}
