import type { TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { deal, dollars, fund, plainMarket, unit } from "./plain-market.ts";

// Margin tiers by notional, marginal like tax brackets: "new positions opened at each tier increase maintenance margin at the tier's
// rate". Rates and bounds: Hyperliquid, Margin tiers (hyperliquid.gitbook.io/hyperliquid-docs/trading/margin-tiers: maintenance is half
// the initial rate at the tier's leverage); Binance, Updates to Leverage and Margin Tiers of Binance Futures Contracts (2021-03-18),
// BTCUSDT (the same form: notional × rate - maintenance amount).

const million = 1_000_000;

interface Tier {
  /** Dollars. */
  readonly above: number;
  readonly maintenance: number;
}

const tables: Readonly<Record<string, readonly Tier[]>> = {
  "Hyperliquid BTC": [
    { above: 0, maintenance: 1 / 40 / 2 },
    { above: 150 * million, maintenance: 1 / 20 / 2 },
  ],
  "Hyperliquid ETH": [
    { above: 0, maintenance: 1 / 25 / 2 },
    { above: 100 * million, maintenance: 1 / 15 / 2 },
  ],
  "Hyperliquid DOGE (testnet)": [
    { above: 0, maintenance: 1 / 10 / 2 },
    { above: 20_000, maintenance: 1 / 5 / 2 },
    { above: 100_000, maintenance: 1 / 3 / 2 },
  ],
  "Binance BTCUSDT": [
    { above: 0, maintenance: 0.004 },
    { above: 50_000, maintenance: 0.005 },
    { above: 250_000, maintenance: 0.01 },
    { above: million, maintenance: 0.025 },
    { above: 10 * million, maintenance: 0.05 },
    { above: 20 * million, maintenance: 0.1 },
    { above: 50 * million, maintenance: 0.125 },
    { above: 100 * million, maintenance: 0.15 },
    { above: 200 * million, maintenance: 0.25 },
    { above: 300 * million, maintenance: 0.5 },
  ],
};

/** Notional × rate of its tier less the tier's deduction, as both pages state it. */
function published(tiers: readonly Tier[], notional: number): number {
  let deduction = 0;
  let before = 0;
  let margin = 0;
  for (const { above, maintenance } of tiers) {
    if (notional <= above && above > 0) break;
    deduction += above * (maintenance - before);
    before = maintenance;
    margin = notional * maintenance - deduction;
  }
  return margin;
}

/** Maintenance margin of a long of so many dollars, at a price of one dollar. */
function maintenanceOf(tiers: readonly Tier[], notional: number): number {
  const [first, ...rest] = tiers as [Tier, ...Tier[]];
  const ppm = (rate: number) => Math.round(rate * 2 * million);
  const ccp = plainMarket({
    initialPpm: ppm(first.maintenance),
    maintenanceOfInitialPpm: 500_000,
    // What a part of the size needs beyond the first tier.
    sizeBrackets: rest.map(({ above, maintenance }) => ({
      aboveLots: BigInt(above) * unit,
      addPpm: ppm(maintenance) - ppm(first.maintenance),
    })),
  });
  const [owner, other] = fund(ccp, [1_000 * million, 1_000 * million]) as [TestMember, TestMember];
  ccp.prices({ 9: 1n });
  deal(ccp, [owner, other], notional, { priceTicks: 1n });
  return dollars(ccp.engine.health(owner.id).maintenanceQuanta);
}

describe("margin tiers by notional", () => {
  const cases = Object.entries(tables).flatMap(([name, tiers]) =>
    tiers.map(({ above }, index) => {
      const next = tiers[index + 1]?.above ?? above * 2;
      return { name, notional: (above + next) / 2 };
    }),
  );

  it.each(cases)("$name: $notional dollars", ({ name, notional }) => {
    const tiers = tables[name] as readonly Tier[];
    // Rates are whole millionths here.
    expect(maintenanceOf(tiers, notional) / published(tiers, notional)).toBeCloseTo(1, 5);
  });

  it("Binance: the amounts that its rates imply, 50 in the second tier and 16,300 in the fourth", () => {
    const tiers = tables["Binance BTCUSDT"] as readonly Tier[];
    expect(maintenanceOf(tiers, 55_000)).toBe(55_000 * 0.005 - 50);
    expect(maintenanceOf(tiers, 2 * million)).toBe(2 * million * 0.025 - 16_300);
  });
});
