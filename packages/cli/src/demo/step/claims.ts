import { chainById, IsthmusError } from "@isthmus/protocol";
import { askAccount, askLeaf } from "../ask.ts";
import { assertThat, type DemoContext } from "../context.ts";
import { tell } from "../progress.ts";
import type { Player } from "../traders/traders.ts";
import { shown } from "../traders/units.ts";
import { waitFor } from "../wait.ts";

/** A claim that was paid. */
export interface PaidClaim {
  readonly name: string;
  readonly chain: number;
  readonly asset: number;
  readonly txId: string;
  readonly cost: bigint;
  readonly amountQuanta: bigint;
}

/**
 * Everybody with an open entitlement under this cycle's roots claims it on its chain with a Merkle proof; then the
 * claims must come back into the house's books.
 */
export async function claimAll(context: DemoContext, cycle: number): Promise<readonly PaidClaim[]> {
  const paid: PaidClaim[] = [];
  for (const chain of [...context.wallets.keys()]) {
    for (const player of context.traders) paid.push(...(await claimOn(context, cycle, chain, player)));
  }
  for (const claim of paid)
    tell({
      tell: "step",
      text: `${claim.name} claimed ${shown(claim.amountQuanta, claim.asset)} on ${chainById(claim.chain).name} with a Merkle proof`,
    });
  await waitFor("claims to be final and journaled", async () =>
    (await openEntitlements(context, cycle)) === 0 ? true : undefined,
  );
  return paid;
}

async function claimOn(context: DemoContext, cycle: number, chain: number, player: Player): Promise<PaidClaim[]> {
  const wallet = context.wallets.get(chain);
  if (wallet === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain });
  const view = await askAccount(context, player.member.account);
  const open = view.entitlements.filter((row) => row.chain === chain && row.entitledQuanta > row.claimedQuanta);
  const paid: PaidClaim[] = [];
  for (const { asset, claimedQuanta } of open) {
    const found = await askLeaf(context, { cycle, chain, account: player.member.account, asset });
    if (found === undefined || found.leaf.entitledQuanta <= claimedQuanta) continue;
    const before = await wallet.balanceUnits(player, asset);
    const { txId, cost } = await wallet.claim(player, found.leaf, found.proof);
    const after = await wallet.balanceUnits(player, asset);
    const amountQuanta = found.leaf.entitledQuanta - claimedQuanta;
    assertThat(
      context,
      `claims pay exactly the difference on chain ${chain}`,
      after - before === amountQuanta * wallet.unitsPerQuantum(asset),
      `${after - before} token units for ${amountQuanta} quanta`,
    );
    paid.push({ name: player.member.name, chain, asset, txId, cost, amountQuanta });
  }
  return paid;
}

/** Entitlements under this cycle's roots whose claims the house has not seen final yet. */
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
