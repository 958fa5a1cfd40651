import type { Canonical } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import type { Replay, ReplayInput } from "./replay.ts";

/** The report: money as decimal strings of settlement quanta (10^-6 dollars). */
export function historyReport(input: ReplayInput, { world, hours, totals }: Replay): Record<string, Canonical> {
  const { engine } = world.house;
  const discount = totals.auctionDiscountPpm;
  return {
    schema: "isthmus-history",
    version: 1,
    from: new Date(input.fromMs).toISOString(),
    to: new Date(input.toMs).toISOString(),
    accounts: input.accounts,
    seed: input.seed,
    hours: hours.length,
    markets: world.markets.map(({ symbol }, index) => {
      const marks = hours.map((hour) => hour.marks[index] ?? 0n);
      return {
        symbol,
        firstTicks: marks[0] ?? 0n,
        lastTicks: marks[marks.length - 1] ?? 0n,
        lowTicks: marks.reduce(smaller, marks[0] ?? 0n),
        highTicks: -marks.map((mark) => -mark).reduce(smaller, 0n),
      };
    }),
    trades: totals.trades,
    refusedTrades: totals.refusedTrades,
    cycles: totals.cycles,
    grossObligationsQuanta: totals.grossQuanta,
    netObligationsQuanta: totals.netQuanta,
    liquidations: {
      fills: totals.liquidations,
      accounts: totals.liquidatedAccounts,
      notionalQuanta: totals.liquidatedQuanta,
      penaltiesQuanta: totals.penaltiesQuanta,
      backstopFills: totals.backstopFills,
      leastDiscountPpm: discount.least,
      mostDiscountPpm: discount.most,
      meanDiscountPpm: discount.lots === 0n ? 0n : discount.sumByLots / discount.lots,
    },
    closeOut: {
      deleveragings: totals.deleveragings,
      tornUp: totals.tornUp,
      notionalQuanta: totals.deleveragedQuanta,
    },
    defaults: {
      accounts: totals.defaults,
      lossQuanta: totals.lossQuanta,
      layers: Object.fromEntries(totals.layers),
      unallocatedQuanta: totals.unallocatedQuanta,
    },
    largestMemberLossQuanta: totals.largestMemberLossQuanta,
    conservation: engine.conservation().map((row) => ({ asset: row.asset, differenceQuanta: row.differenceQuanta })),
    stateDigest: engine.digest(),
    cycleDigest: engine.cycleDigest,
  };
}

/** A short table of the report for people. */
export function historyTable({ totals }: Replay): string {
  const dollars = (quanta: bigint): string =>
    `$${(Number(quanta) / 1e6).toLocaleString("en", { maximumFractionDigits: 0 })}`;
  const layers = [...totals.layers].map(([layer, paid]) => `${layer} ${dollars(paid)}`).join(", ");
  const { least, most } = totals.auctionDiscountPpm;
  const rows: readonly (readonly [string, string])[] = [
    ["trades novated / refused", `${totals.trades} / ${totals.refusedTrades}`],
    ["cycles, gross → net", `${totals.cycles}, ${dollars(totals.grossQuanta)} → ${dollars(totals.netQuanta)}`],
    ["liquidated accounts / fills", `${totals.liquidatedAccounts} / ${totals.liquidations}`],
    ["liquidated notional", dollars(totals.liquidatedQuanta)],
    ["auction discount", `${Number(least) / 1e4}% to ${Number(most) / 1e4}%`],
    ["backstop fills", String(totals.backstopFills)],
    ["deleveraged / torn up", `${totals.deleveragings} / ${totals.tornUp} (${dollars(totals.deleveragedQuanta)})`],
    ["defaults, loss", `${totals.defaults}, ${dollars(totals.lossQuanta)}`],
    ["paid by", layers || "nobody"],
    ["largest member loss", dollars(totals.largestMemberLossQuanta)],
  ];
  return rows.map(([name, value]) => `  ${name.padEnd(30)} ${value}`).join("\n");
}
