import { chainById, IsthmusError } from "@isthmus/protocol";
import { askAccount, askLeaf } from "../ask.ts";
import type { Player } from "../cast/cast.ts";
import { shown } from "../cast/units.ts";
import { tell } from "../progress.ts";
import { assertThat, type Stage } from "../stage.ts";
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
export async function claimAll(stage: Stage, cycle: number): Promise<readonly PaidClaim[]> {
  const paid: PaidClaim[] = [];
  for (const chain of [...stage.purses.keys()]) {
    for (const player of stage.cast) paid.push(...(await claimOn(stage, cycle, chain, player)));
  }
  for (const claim of paid)
    tell({
      tell: "step",
      text: `${claim.name} claimed ${shown(claim.amountQuanta, claim.asset)} on ${chainById(claim.chain).name} with a Merkle proof`,
    });
  await waitFor("claims to be final and journaled", async () =>
    (await openEntitlements(stage, cycle)) === 0 ? true : undefined,
  );
  return paid;
}

async function claimOn(stage: Stage, cycle: number, chain: number, player: Player): Promise<PaidClaim[]> {
  const purse = stage.purses.get(chain);
  if (purse === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain });
  const view = await askAccount(stage, player.member.account);
  const open = view.entitlements.filter((row) => row.chain === chain && row.entitledQuanta > row.claimedQuanta);
  const paid: PaidClaim[] = [];
  for (const { asset, claimedQuanta } of open) {
    const found = await askLeaf(stage, { cycle, chain, account: player.member.account, asset });
    if (found === undefined || found.leaf.entitledQuanta <= claimedQuanta) continue;
    const before = await purse.balanceUnits(player, asset);
    const { txId, cost } = await purse.claim(player, found.leaf, found.proof);
    const after = await purse.balanceUnits(player, asset);
    const amountQuanta = found.leaf.entitledQuanta - claimedQuanta;
    assertThat(
      stage,
      `claims pay exactly the difference on chain ${chain}`,
      after - before === amountQuanta * purse.unitsPerQuantum(asset),
      `${after - before} token units for ${amountQuanta} quanta`,
    );
    paid.push({ name: player.member.name, chain, asset, txId, cost, amountQuanta });
  }
  return paid;
}

/** Entitlements under this cycle's roots whose claims the house has not seen final yet. */
async function openEntitlements(stage: Stage, cycle: number): Promise<number> {
  let open = 0;
  for (const { member } of stage.cast) {
    const view = await askAccount(stage, member.account);
    for (const row of view.entitlements) {
      if (row.entitledQuanta === row.claimedQuanta) continue;
      const found = await askLeaf(stage, { cycle, chain: row.chain, account: member.account, asset: row.asset });
      if (found !== undefined && found.leaf.entitledQuanta > row.claimedQuanta) open++;
    }
  }
  return open;
}
