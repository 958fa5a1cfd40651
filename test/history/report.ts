import { type CoverTwo, marketMovesPpm } from "@isthmus/clearing";
import type { Canonical } from "@isthmus/protocol";
import { divideUp, smaller } from "@isthmus/risk";
import { lossOf } from "./loss-causes.ts";
import type { Replay, ReplayInput } from "./replay.ts";
import type { Discounts } from "./tally.ts";
import { depositsOf } from "./world.ts";

/** The report: money as decimal strings of settlement quanta (10^-6 dollars). */
export function historyReport(input: ReplayInput, { world, hours, totals, lossBy }: Replay): Record<string, Canonical> {
  const { engine } = world.ccp;
  const depositsQuanta = depositsOf(world);
  return {
    schema: "isthmus-history",
    version: 3,
    from: new Date(input.fromMs).toISOString(),
    to: new Date(input.toMs).toISOString(),
    accounts: input.accounts,
    seed: input.seed,
    hours: hours.length,
    markets: marketRows(world, hours, totals),
    trades: totals.trades,
    refusedTrades: totals.refusedTrades,
    cycles: totals.cycles,
    grossObligationsQuanta: totals.grossQuanta,
    netObligationsQuanta: totals.netQuanta,
    depositsQuanta,
    lossQuanta: lossOf(lossBy),
    lossPpmOfDeposits: divideUp(lossOf(lossBy) * 1_000_000n, depositsQuanta),
    lossBy: { ...lossBy },
    liquidations: {
      fills: totals.liquidations,
      accounts: totals.liquidatedAccounts,
      notionalQuanta: totals.liquidatedQuanta,
      penaltiesQuanta: totals.penaltiesQuanta,
      backstopFills: totals.backstopFills,
      ...discountFields(totals.discounts),
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
    fundSizing: {
      method: "Cover-2",
      stressesPpm: [...marketMovesPpm],
      uncoveredCycles: totals.uncoveredCycles,
      worst: totals.coverTwo === null ? null : sizing(totals.coverTwo),
    },
    conservation: engine.conservation().map((row) => ({ asset: row.asset, differenceQuanta: row.differenceQuanta })),
    stateDigest: engine.digest(),
    cycleDigest: engine.cycleDigest,
    hourly: hours.map((hour) => ({
      time: new Date(hour.timeMs).toISOString(),
      marksTicks: [...hour.marks],
      liquidatedQuanta: hour.liquidatedQuanta,
      ...discountFields(hour.discounts),
      closedOutQuanta: hour.deleveragedQuanta,
      lossQuanta: hour.lossQuanta,
      layers: Object.fromEntries(hour.layers),
      insuranceQuanta: hour.insuranceQuanta,
    })),
  };
}

/** Of each market: first, last, lowest and highest mark, and its auctions. */
function marketRows(
  world: Replay["world"],
  hours: Replay["hours"],
  totals: Replay["totals"],
): Record<string, Canonical>[] {
  return world.markets.map(({ symbol, instrument }, index) => {
    const marks = hours.map((hour) => hour.marks[index] ?? 0n);
    return {
      symbol,
      firstTicks: marks[0] ?? 0n,
      lastTicks: marks[marks.length - 1] ?? 0n,
      lowTicks: marks.reduce(smaller, marks[0] ?? 0n),
      highTicks: -marks.map((mark) => -mark).reduce(smaller, 0n),
      auctions: { ...(totals.auctionPrices.get(instrument) ?? { lowestTicks: null, highestTicks: null, fills: 0 }) },
    };
  });
}

function discountFields(discounts: Discounts | null): Record<string, Canonical> {
  return {
    leastDiscountPpm: discounts?.leastPpm ?? null,
    mostDiscountPpm: discounts?.mostPpm ?? null,
    meanDiscountPpm: discounts === null ? null : discounts.weightedPpm / discounts.notionalQuanta,
  };
}

function sizing({ scenario, members, lossQuanta, fundsQuanta, covered }: CoverTwo): Record<string, Canonical> {
  return {
    scenario,
    members: members.map(({ account, lossQuanta: own }) => ({ account, lossQuanta: own })),
    lossQuanta,
    fundsQuanta,
    covered,
  };
}

/** A short table of the report for people. */
export function historyTable({ totals, world, lossBy }: Replay): string {
  const dollars = (quanta: bigint): string =>
    `$${(Number(quanta) / 1e6).toLocaleString("en", { maximumFractionDigits: 0 })}`;
  const layers = [...totals.layers].map(([layer, paid]) => `${layer} ${dollars(paid)}`).join(", ");
  const causes = Object.entries(lossBy)
    .filter(([, quanta]) => quanta !== 0n)
    .map(([cause, quanta]) => `${cause.replace("Quanta", "")} ${dollars(quanta)}`)
    .join(", ");
  const percent = (ppm: bigint | undefined): string => `${Number(ppm ?? 0n) / 1e4}%`;
  const ticks = (price: bigint): string => (Number(price) / 100).toLocaleString("en");
  const prices = world.markets.flatMap(({ symbol, instrument }) => {
    const range = totals.auctionPrices.get(instrument);
    return range === undefined ? [] : [`${symbol} $${ticks(range.lowestTicks)} to $${ticks(range.highestTicks)}`];
  });
  const { coverTwo } = totals;
  const rows: readonly (readonly [string, string])[] = [
    ["trades novated / refused", `${totals.trades} / ${totals.refusedTrades}`],
    ["cycles, gross → net", `${totals.cycles}, ${dollars(totals.grossQuanta)} → ${dollars(totals.netQuanta)}`],
    ["liquidated accounts / fills", `${totals.liquidatedAccounts} / ${totals.liquidations}`],
    ["liquidated notional", dollars(totals.liquidatedQuanta)],
    ["auction prices", prices.join(", ") || "none"],
    ["auction discount", `${percent(totals.discounts?.leastPpm)} to ${percent(totals.discounts?.mostPpm)}`],
    ["backstop fills", String(totals.backstopFills)],
    ["deleveraged / torn up", `${totals.deleveragings} / ${totals.tornUp} (${dollars(totals.deleveragedQuanta)})`],
    ["defaults, loss", `${totals.defaults}, ${dollars(totals.lossQuanta)}`],
    [
      "loss, % of deposits",
      `${dollars(lossOf(lossBy))}, ${percent((lossOf(lossBy) * 1_000_000n) / depositsOf(world))}`,
    ],
    ["loss by", causes || "nothing"],
    ["paid by", layers || "nobody"],
    ["unallocated", dollars(totals.unallocatedQuanta)],
    ["largest member loss", dollars(totals.largestMemberLossQuanta)],
    [
      "Cover-2 at its worst",
      `${dollars(coverTwo?.lossQuanta ?? 0n)} in "${coverTwo?.scenario ?? "none"}", funds ${dollars(coverTwo?.fundsQuanta ?? 0n)}`,
    ],
    ["cycles not covered", `${totals.uncoveredCycles} of ${totals.cycles}`],
  ];
  return rows.map(([name, value]) => `  ${name.padEnd(30)} ${value}`).join("\n");
}
