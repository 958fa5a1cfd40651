import { IsthmusError } from "@isthmus/protocol";
import { askAccount } from "./ask.ts";
import { assertThat, type DemoContext } from "./context.ts";
import { tell } from "./progress.ts";
import { type CycleRecord, recordCycle } from "./record/cycle-record.ts";
import { armAlteredLeaf, checkAlteredLeaf } from "./refusal/altered-leaf.ts";
import { playBeyondCredit } from "./refusal/beyond-credit.ts";
import { playForgedPacket } from "./refusal/forged-packet.ts";
import { playForgedAccumulator } from "./refusal/forged-root.ts";
import { playRemovedDeposit } from "./refusal/removed-deposit.ts";
import { playRepeatedMessage, playShortMessage } from "./refusal/short-message.ts";
import { playBreakingWithdrawal } from "./refusal/withdrawal.ts";
import { askForCredit, topUp, tradeHttpRound, tradeOnChainRound, withdrawSome } from "./step/book.ts";
import { claimAll } from "./step/claims.ts";
import { drill, drillOf } from "./step/drill.ts";
import { closeCycle, followCycle } from "./step/follow-cycle.ts";
import { assertPositionsNet } from "./step/positions.ts";
import { hoursPerCycle, movePrices } from "./step/prices.ts";
import { foundHouse } from "./traders/house.ts";
import { shownDollars } from "./traders/units.ts";
import { waitFor } from "./wait.ts";

/** Founds the house, opens the accounts and brings the collateral in, each on its own chain. */
export async function prologue(context: DemoContext, venueAuthority: `0x${string}`): Promise<void> {
  tell({ tell: "step", text: "registering assets, vaults, venues and instruments" });
  await foundHouse({
    client: context.client,
    deployment: context.deployment,
    adminKey: context.config.adminKey,
    venueAuthority,
  });
  for (const { member } of context.traders) await context.client.command(member.openAccount());
  tell({ tell: "step", text: `${context.traders.length} accounts are open; depositing on three chains` });
  await Promise.all([...context.wallets.values()].map((wallet) => depositOn(context, wallet.chain)));
  await movePrices(context, 1);
  for (const player of context.traders) {
    await waitFor(`${player.member.name}'s deposit to be final and credited`, async () => {
      const { balances } = await askAccount(context, player.member.account);
      return balances.find((row) => row.asset === player.asset)?.amountQuanta === player.depositQuanta
        ? true
        : undefined;
    });
  }
  const homes = new Set(context.traders.map(({ home }) => home));
  assertThat(
    context,
    "deposits on three chains are credited",
    homes.size === context.wallets.size,
    `${context.traders.length} deposits on ${homes.size} chains`,
  );
  tell({ tell: "step", text: "every deposit is credited" });
}

async function depositOn(context: DemoContext, chain: number): Promise<void> {
  const wallet = context.wallets.get(chain);
  if (wallet === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain });
  for (const player of context.traders) {
    await wallet.fund(player, player.asset, player.home === chain ? player.depositQuanta : 0n);
    if (player.home !== chain) continue;
    await wallet.deposit(player, player.asset, player.depositQuanta);
    context.ledger.addDeposit(player.asset, player.depositQuanta);
  }
}

/** Plays one cycle: prices, trades, withdrawals, close, delivery, claims, and trades at the on-chain venue. */
export async function playCycle(context: DemoContext, cycle: number): Promise<CycleRecord> {
  const startedMs = Date.now();
  const marks = await movePrices(context, hoursPerCycle);
  await tradeHttpRound(context, marks);
  await topUp(context);
  await askForCredit(context);
  await withdrawSome(context);
  const margin = await marginTotals(context);
  if (cycle === 1) await armAlteredLeaf(context);
  await closeCycle(context, cycle);
  tell({ tell: "cycle", cycle, state: "closed" });
  const target = drillOf(context, cycle);
  const [view] = await Promise.all([
    followCycle(context, cycle),
    target === undefined ? undefined : drill(context, target, cycle),
  ]);
  if (cycle === 1) await checkAlteredLeaf(context, cycle);
  const claims = await claimAll(context, cycle);
  const settledMs = Date.now();
  await tradeOnChainRound(context, marks);
  await assertPositionsNet(context, context.positions);
  const record = await recordCycle(context, { view, margin, claims, seconds: (settledMs - startedMs) / 1000 });
  tell({
    tell: "cycle",
    cycle,
    state: "settled",
    detail: `${claims.length} claims, ${shownDollars(BigInt(record.netObligations))} net of ${shownDollars(BigInt(record.grossObligations))} gross`,
  });
  return record;
}

/** Everything that must be refused, seen being refused. Wants one settled cycle before it. */
export async function playRefusals(context: DemoContext): Promise<void> {
  await playBreakingWithdrawal(context);
  await playBeyondCredit(context);
  await playForgedAccumulator(context);
  await playShortMessage(context);
  await playRepeatedMessage(context);
  await playForgedPacket(context);
}

/** The deposit that a reorganisation removes: played while no message is under way on that chain. */
export async function playReorganisation(context: DemoContext): Promise<void> {
  await playRemovedDeposit(context);
}

async function marginTotals(context: DemoContext): Promise<{ initialQuanta: bigint; maintenanceQuanta: bigint }> {
  let initialQuanta = 0n;
  let maintenanceQuanta = 0n;
  for (const { member } of context.traders) {
    const { health } = await askAccount(context, member.account);
    initialQuanta += health.initialQuanta;
    maintenanceQuanta += health.maintenanceQuanta;
  }
  return { initialQuanta, maintenanceQuanta };
}
