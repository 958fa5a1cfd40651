import { IsthmusError } from "@isthmus/protocol";
import { askAccount } from "./ask.ts";
import { foundHouse } from "./cast/house.ts";
import { shownDollars } from "./cast/units.ts";
import { tell } from "./progress.ts";
import { type CycleRecord, recordCycle } from "./record/cycle-record.ts";
import { armAlteredLeaf, checkAlteredLeaf } from "./refusal/altered-leaf.ts";
import { playBeyondCredit } from "./refusal/beyond-credit.ts";
import { playForgedPacket } from "./refusal/forged-packet.ts";
import { playForgedAccumulator } from "./refusal/forged-root.ts";
import { playRemovedDeposit } from "./refusal/removed-deposit.ts";
import { playRepeatedMessage, playShortMessage } from "./refusal/short-message.ts";
import { playBreakingWithdrawal } from "./refusal/withdrawal.ts";
import { assertThat, type Stage } from "./stage.ts";
import { askForCredit, topUp, tradeHttpRound, tradeOnChainRound, withdrawSome } from "./step/book.ts";
import { claimAll } from "./step/claims.ts";
import { drill, drillOf } from "./step/drill.ts";
import { closeCycle, followCycle } from "./step/follow-cycle.ts";
import { assertPositionsNet } from "./step/positions.ts";
import { hoursPerCycle, movePrices } from "./step/prices.ts";
import { waitFor } from "./wait.ts";

/** Founds the house, opens the accounts and brings the collateral in, each on its own chain. */
export async function prologue(stage: Stage, venueAuthority: `0x${string}`): Promise<void> {
  tell({ tell: "step", text: "registering assets, vaults, venues and instruments" });
  await foundHouse({
    client: stage.client,
    deployment: stage.deployment,
    adminKey: stage.config.adminKey,
    venueAuthority,
  });
  for (const { member } of stage.cast) await stage.client.command(member.openAccount());
  tell({ tell: "step", text: `${stage.cast.length} accounts are open; depositing on three chains` });
  await Promise.all([...stage.purses.values()].map((purse) => depositOn(stage, purse.chain)));
  await movePrices(stage, 1);
  for (const player of stage.cast) {
    await waitFor(`${player.member.name}'s deposit to be final and credited`, async () => {
      const { balances } = await askAccount(stage, player.member.account);
      return balances.find((row) => row.asset === player.asset)?.amountQuanta === player.depositQuanta
        ? true
        : undefined;
    });
  }
  const homes = new Set(stage.cast.map(({ home }) => home));
  assertThat(
    stage,
    "deposits on three chains are credited",
    homes.size === stage.purses.size,
    `${stage.cast.length} deposits on ${homes.size} chains`,
  );
  tell({ tell: "step", text: "every deposit is credited" });
}

async function depositOn(stage: Stage, chain: number): Promise<void> {
  const purse = stage.purses.get(chain);
  if (purse === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain });
  for (const player of stage.cast) {
    await purse.fund(player, player.asset, player.home === chain ? player.depositQuanta : 0n);
    if (player.home !== chain) continue;
    await purse.deposit(player, player.asset, player.depositQuanta);
    stage.ledger.addDeposit(player.asset, player.depositQuanta);
  }
}

/** Plays one cycle: prices, trades, withdrawals, close, delivery, claims, and trades at the on-chain venue. */
export async function playCycle(stage: Stage, cycle: number): Promise<CycleRecord> {
  const startedMs = Date.now();
  const marks = await movePrices(stage, hoursPerCycle);
  await tradeHttpRound(stage, marks);
  await topUp(stage);
  await askForCredit(stage);
  await withdrawSome(stage);
  const margin = await marginTotals(stage);
  if (cycle === 1) await armAlteredLeaf(stage);
  await closeCycle(stage, cycle);
  tell({ tell: "cycle", cycle, state: "closed" });
  const target = drillOf(stage, cycle);
  const [view] = await Promise.all([
    followCycle(stage, cycle),
    target === undefined ? undefined : drill(stage, target, cycle),
  ]);
  if (cycle === 1) await checkAlteredLeaf(stage, cycle);
  const claims = await claimAll(stage, cycle);
  const settledMs = Date.now();
  await tradeOnChainRound(stage, marks);
  await assertPositionsNet(stage, stage.positions);
  const record = await recordCycle(stage, { view, margin, claims, seconds: (settledMs - startedMs) / 1000 });
  tell({
    tell: "cycle",
    cycle,
    state: "settled",
    detail: `${claims.length} claims, ${shownDollars(BigInt(record.netObligations))} net of ${shownDollars(BigInt(record.grossObligations))} gross`,
  });
  return record;
}

/** Everything that must be refused, seen being refused. Wants one settled cycle before it. */
export async function playRefusals(stage: Stage): Promise<void> {
  await playBreakingWithdrawal(stage);
  await playBeyondCredit(stage);
  await playForgedAccumulator(stage);
  await playShortMessage(stage);
  await playRepeatedMessage(stage);
  await playForgedPacket(stage);
}

/** The deposit that a reorganisation removes: played while no message is under way on that chain. */
export async function playReorganisation(stage: Stage): Promise<void> {
  await playRemovedDeposit(stage);
}

async function marginTotals(stage: Stage): Promise<{ initialQuanta: bigint; maintenanceQuanta: bigint }> {
  let initialQuanta = 0n;
  let maintenanceQuanta = 0n;
  for (const { member } of stage.cast) {
    const { health } = await askAccount(stage, member.account);
    initialQuanta += health.initialQuanta;
    maintenanceQuanta += health.maintenanceQuanta;
  }
  return { initialQuanta, maintenanceQuanta };
}
