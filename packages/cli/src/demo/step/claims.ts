import { chainById, IsthmusError } from "@isthmus/protocol";
import { assertThat } from "../checks/assertions.ts";
import type { DemoContext } from "../context.ts";
import { waitFor } from "../http/wait-for.ts";
import { reportProgress } from "../progress.ts";
import { askAccount, askLeaf } from "../queries.ts";
import type { Trader } from "../traders/traders.ts";
import { shown } from "../traders/units.ts";

/** A paid claim. */
export interface PaidClaim {
  readonly name: string;
  readonly chain: number;
  readonly asset: number;
  readonly txId: string;
  readonly amountQuanta: bigint;
}

/**
 * Claims every open entitlement under this cycle's roots on its chain with a Merkle proof, then waits until the clearing
 * house has recorded the claims.
 */
export async function claimAll(context: DemoContext, cycle: number): Promise<readonly PaidClaim[]> {
  const paid: PaidClaim[] = [];
  for (const chain of [...context.wallets.keys()]) {
    for (const trader of context.traders) paid.push(...(await claimOn(context, { cycle, chain, trader })));
  }
  for (const { name, amountQuanta, asset, chain } of paid) {
    const where = `on ${chainById(chain).name} with a Merkle proof`;
    reportProgress({ kind: "step", text: `${name} claimed ${shown(amountQuanta, asset)} ${where}` });
  }
  await waitFor("claims to be final and journaled", async () =>
    (await openEntitlements(context, cycle)) === 0 ? true : undefined,
  );
  return paid;
}

async function claimOn(
  context: DemoContext,
  where: { readonly cycle: number; readonly chain: number; readonly trader: Trader },
): Promise<PaidClaim[]> {
  const { cycle, chain, trader } = where;
  const wallet = context.wallets.get(chain);
  if (wallet === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain });
  const view = await askAccount(context, trader.member.account);
  const open = view.entitlements.filter((row) => row.chain === chain && row.entitledQuanta > row.claimedQuanta);
  const paid: PaidClaim[] = [];
  for (const { asset, claimedQuanta } of open) {
    const found = await askLeaf(context, { cycle, chain, account: trader.member.account, asset });
    if (found === undefined || found.leaf.entitledQuanta <= claimedQuanta) continue;
    const before = await wallet.balanceUnits(trader, asset);
    const { txId } = await wallet.claim(trader, found.leaf, found.proof);
    const paidUnits = (await wallet.balanceUnits(trader, asset)) - before;
    const amountQuanta = found.leaf.entitledQuanta - claimedQuanta;
    assertThat(context, {
      name: `claims pay exactly the difference on chain ${chain}`,
      held: paidUnits === amountQuanta * wallet.unitsPerQuantum(asset),
      detail: `${paidUnits} token units for ${amountQuanta} quanta`,
    });
    paid.push({ name: trader.member.name, chain, asset, txId, amountQuanta });
  }
  return paid;
}

/** Number of entitlements under this cycle's roots whose final claims the clearing house has not recorded yet. */
async function openEntitlements(context: DemoContext, cycle: number): Promise<number> {
  let open = 0;
  for (const { member } of context.traders) {
    const view = await askAccount(context, member.account);
    for (const row of view.entitlements) {
      if (row.entitledQuanta === row.claimedQuanta) continue;
      const found = await askLeaf(context, { cycle, chain: row.chain, account: member.account, asset: row.asset });
      if (found !== undefined && found.leaf.entitledQuanta > row.claimedQuanta) open++;
    }
  }
  return open;
}
