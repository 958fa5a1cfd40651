import { smaller } from "@isthmus/risk";
import { describe, expect, it } from "vitest";
import { historyFolder } from "../events.ts";
import { lossOf } from "../loss-causes.ts";
import { readCascade } from "./files.ts";
import { type CascadeReplay, replayCascade } from "./replay-cascade.ts";
import { type CascadeMinute, type CascadeStep, cascadeSteps } from "./steps.ts";

/** A fall of BTC by 14 %, ETH by 21 % within 25 minutes and half of it back, and a print of the collateral at 0.65. */
function syntheticMinutes(): CascadeMinute[] {
  const line = (from: number, to: number, part: number): bigint => BigInt(Math.round(from + (to - from) * part));
  const candle = (openTimeMs: number, open: bigint, close: bigint) => ({
    openTimeMs,
    openTicks: open,
    highTicks: open > close ? open : close,
    lowTicks: open < close ? open : close,
    closeTicks: close,
  });
  const fall = (first: number, lowest: number, minute: number): bigint =>
    minute <= 25 ? line(first, lowest, minute / 25) : line(lowest, (first + lowest) / 2, (minute - 25) / 15);
  const print = (minute: number): bigint => {
    if (minute < 15 || minute >= 35) return 999_000n;
    return minute < 25 ? line(999_000, 650_000, (minute - 14) / 10) : line(650_000, 999_000, (minute - 24) / 11);
  };
  return Array.from({ length: 40 }, (_, minute) => ({
    btc: candle(minute * 60_000, fall(11_600_000, 9_976_000, minute), fall(11_600_000, 9_976_000, minute + 1)),
    // A candle of its own for every minute.
    eth: candle(minute * 60_000, fall(400_000, 316_000, minute), fall(400_000, 316_000, minute + 1)),
    venue: candle(minute * 60_000, print(minute), print(minute + 1)),
    pool: 995_000n,
  }));
}

function expectSound({ world, totals, lossBy, overshootQuanta }: CascadeReplay): void {
  for (const row of world.ccp.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  expect(overshootQuanta).toBeLessThanOrEqual(1n);
  expect(totals.unallocatedQuanta).toBe(0n);
  expect(lossOf(lossBy)).toBeGreaterThanOrEqual(totals.lossQuanta);
}

function checks(steps: () => readonly CascadeStep[], accounts: number): void {
  it("liquidates nobody by one venue's print where the oracle is a median, and closes out no more than is bankrupt", () => {
    const replayed = replayCascade({ steps: steps(), accounts, seed: 1, oracle: "median" });
    expectSound(replayed);
    expect(replayed.liquidated).toBeGreaterThan(0);
    expect(replayed.liquidatedByPrint).toBe(0);
    expect(replayed.lowestCollateralQuanta).toBeGreaterThan(990_000n);
  }, 300_000);

  it("liquidates nobody by an oracle that follows the venue and states how far the others are: its rows are refused", () => {
    const replayed = replayCascade({ steps: steps(), accounts, seed: 1, oracle: "one-venue" });
    expectSound(replayed);
    expect(replayed.liquidatedByPrint).toBe(0);
    expect(replayed.lowestCollateralQuanta).toBeGreaterThan(950_000n);
  }, 300_000);
}

describe("a cascade of the shape of 10 October 2025", () => {
  checks(() => cascadeSteps(syntheticMinutes(), 1), 120);

  it("liquidates accounts that are solvent at the median where the oracle is one venue and hides it", () => {
    const steps = cascadeSteps(syntheticMinutes(), 1);
    const replayed = replayCascade({ steps, accounts: 120, seed: 1, oracle: "one-venue-without-confidence" });
    // What a median is for: to any gate a print that lasts for twenty minutes is a price.
    expect(replayed.liquidatedByPrint).toBeGreaterThan(0);
    expectSound(replayed);
  }, 300_000);
});

describe.skipIf(historyFolder === null)("the cascade of 10 October 2025", () => {
  const folder = `${historyFolder}/data/market/oct10`;

  it("has the published falls: BTC by 13 %, ETH by 12 % in the hour, the print at 0.65, the pool above 0.99", () => {
    const minutes = readCascade(folder);
    expect(minutes).toHaveLength(68);
    const steps = cascadeSteps(minutes, 1);
    const least = (pick: (step: CascadeStep) => bigint): bigint => steps.map(pick).reduce(smaller);
    expect(least((step) => step.marks[0] ?? 0n)).toBe(10_151_650n);
    expect(least((step) => step.marks[1] ?? 0n)).toBe(340_000n);
    expect(least((step) => step.marks[2] ?? 0n)).toBe(1_200n);
    expect(least((step) => step.marks[3] ?? 0n)).toBe(15n);
    expect(least((step) => step.collateral[0] ?? 0n)).toBe(650_000n);
    expect(least((step) => step.collateral[1] ?? 0n)).toBeGreaterThan(990_000n);
  });

  checks(() => cascadeSteps(readCascade(folder), 1), 300);
});
