import type { DemoContext } from "./context.ts";
import { reportProgress } from "./progress.ts";
import { askAccount } from "./queries.ts";
import { type CycleRecord, recordCycle } from "./record/cycle-record.ts";
import { armTamperedProposal, checkTamperedProposal } from "./refusal/tampered-proposal.ts";
import { assertPositionsNet } from "./step/assert-positions-net.ts";
import { claimAll } from "./step/claims.ts";
import { drill, drillOf } from "./step/drill.ts";
import { closeCycle, followCycle } from "./step/follow-cycle.ts";
import { tradeHttpRound } from "./step/http-round.ts";
import { topUp, withdrawSome } from "./step/move-funds.ts";
import { tradeOnChainRound } from "./step/on-chain-round.ts";
import { hoursPerCycle, movePrices } from "./step/prices.ts";
import { requestCredit } from "./step/request-credit.ts";
import { shownDollars } from "./traders/units.ts";

/** Plays one cycle: prices, trades, withdrawals, close, delivery, claims, and trades at the on-chain venue. */
export async function playCycle(context: DemoContext, cycle: number): Promise<CycleRecord> {
  const startedMs = Date.now();
  const marks = await movePrices(context, hoursPerCycle);
  await tradeHttpRound(context, marks);
  await topUp(context);
  await requestCredit(context);
  await withdrawSome(context);
  const margin = await marginTotals(context);
  if (cycle === 1) await armTamperedProposal(context);
  await closeCycle(context, cycle);
  reportProgress({ kind: "cycle", cycle, state: "closed" });
  const target = drillOf(context.config.drills, cycle);
  const [view] = await Promise.all([
    followCycle(context, cycle),
    target === undefined ? undefined : drill(context, target, cycle),
  ]);
  if (cycle === 1) await checkTamperedProposal(context, cycle);
  const claims = await claimAll(context, cycle);
  const settledMs = Date.now();
  await tradeOnChainRound(context, marks);
  await assertPositionsNet(context);
  const record = await recordCycle(context, { view, margin, seconds: (settledMs - startedMs) / 1000 });
  const [net, gross] = [record.netObligations, record.grossObligations].map((quanta) => shownDollars(BigInt(quanta)));
  const detail = `${claims.length} claims, ${net} net of ${gross} gross`;
  reportProgress({ kind: "cycle", cycle, state: "settled", detail });
  return record;
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
