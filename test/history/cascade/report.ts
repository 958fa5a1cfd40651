import type { Canonical } from "@isthmus/protocol";
import { divideUp } from "@isthmus/risk";
import { lossOf } from "../loss-causes.ts";
import { depositsOf } from "../world.ts";
import type { CascadeInput, CascadeReplay } from "./replay-cascade.ts";

/** What was published about 10 October 2025, with its source. */
const publishedFigures = [
  {
    what: "Hyperliquid: closed by liquidation and deleveraging in 12 minutes, and the part of it that was deleveraged",
    value: "$7.61 billion, $2.10 billion (28 %); 63,637 liquidations, 34,983 deleveragings",
    source: "ConejoCapital/HyperReplay, summary",
  },
  {
    what: "Hyperliquid: from the first liquidation to the first deleveraging",
    value: "61 to 64 seconds",
    source: "ConejoCapital/HyperReplay, summary",
  },
  {
    what: "Hyperliquid: accounts below zero and what they owed, over what was closed",
    value: "1,147 accounts, $109.3 million (1.4 %)",
    source: "ConejoCapital/HyperReplay, summary",
  },
  {
    what: "Deleveraging beyond what was needed, by the venue's queue",
    value: "$45.0 to 51.7 million",
    source: "T. Chitra, arXiv 2512.01112 v3 and 2602.15182",
  },
  {
    what: "Binance: USDe at its own book while it stood near one elsewhere, and what was sold of it by force",
    value: "$0.65, $346 million",
    source: "Binance spot candles of the day; press reports for the amount",
  },
] as const;

/** The report: money as decimal strings of 10^-6 dollars. */
export function cascadeReport(
  { accounts, seed, oracle, steps }: CascadeInput,
  replayed: CascadeReplay,
): Record<string, Canonical> {
  const { world, totals, lossBy, ...found } = replayed;
  const depositsQuanta = depositsOf(world);
  const closedQuanta = totals.liquidatedQuanta + totals.deleveragedQuanta;
  return {
    schema: "isthmus-history-cascade",
    version: 1,
    accounts,
    seed,
    oracle,
    steps: steps.length,
    ...found,
    liquidatedQuanta: totals.liquidatedQuanta,
    deleveragedQuanta: totals.deleveragedQuanta,
    deleveragedPpmOfClosed: closedQuanta === 0n ? 0n : (totals.deleveragedQuanta * 1_000_000n) / closedQuanta,
    lossPpmOfClosed: closedQuanta === 0n ? 0n : divideUp(lossOf(lossBy) * 1_000_000n, closedQuanta),
    depositsQuanta,
    lossQuanta: lossOf(lossBy),
    lossPpmOfDeposits: divideUp(lossOf(lossBy) * 1_000_000n, depositsQuanta),
    lossBy: { ...lossBy },
    layers: Object.fromEntries(totals.layers),
    conservation: world.ccp.engine.conservation().map(({ asset, differenceQuanta }) => ({ asset, differenceQuanta })),
    stateDigest: world.ccp.engine.digest(),
    published: publishedFigures.map((row) => ({ ...row })),
  };
}

/** A short table of the report for people, with what was published beside it. */
export function cascadeTable({ oracle }: CascadeInput, replayed: CascadeReplay): string {
  const { totals, lossBy, world } = replayed;
  const dollars = (quanta: bigint): string => `$${Math.round(Number(quanta) / 1e6).toLocaleString("en")}`;
  const percent = (part: bigint, whole: bigint): string =>
    whole === 0n ? "0 %" : `${((100 * Number(part)) / Number(whole)).toFixed(2)} %`;
  const closedQuanta = totals.liquidatedQuanta + totals.deleveragedQuanta;
  const lossQuanta = lossOf(lossBy);
  const rows: readonly (readonly [string, string])[] = [
    ["oracle of the collateral", oracle],
    ["below maintenance / by the print", `${replayed.liquidated} / ${replayed.liquidatedByPrint} accounts`],
    ["lowest price in force", `$${Number(replayed.lowestCollateralQuanta) / 1e6}`],
    ["closed, of it deleveraged", `${dollars(closedQuanta)}, ${percent(totals.deleveragedQuanta, closedQuanta)}`],
    ["to the first deleveraging", `${replayed.toDeleveragingSeconds ?? "none"} s`],
    ["below zero at the marks", `${replayed.bankrupt} accounts, ${dollars(replayed.largestShortQuanta)} at most`],
    [
      "loss, of closed, of deposits",
      `${dollars(lossQuanta)}, ${percent(lossQuanta, closedQuanta)}, ${percent(lossQuanta, depositsOf(world))}`,
    ],
    ["overshoot", `${replayed.overshootQuanta} quanta`],
  ];
  const published = publishedFigures.map(({ what, value, source }) => `  ${what}: ${value} (${source})`);
  return [...rows.map(([name, value]) => `  ${name.padEnd(34)} ${value}`), "Published:", ...published].join("\n");
}
