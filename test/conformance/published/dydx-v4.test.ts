import { bankruptcyQuote, compareRisk, divideUp, healthState, linearRequirement } from "@isthmus/risk";
import { initialFraction } from "@isthmus/risk/testing";
import { describe, expect, it } from "vitest";

// Figures: dydxprotocol/v4-chain, protocol/x/clob/keeper/liquidations_test.go (bankruptcy price and liquidatable accounts),
// protocol/x/perpetuals/types/liquidity_tier_test.go (scaled initial margin), protocol/lib/margin/risk_test.go (comparison).

/** Whole dollars and coins in quote quanta; each figure below is a whole number of quanta. */
const quanta = (dollars: number): bigint => BigInt(Math.round(dollars * 1e6));
const bitcoin = 50_000;
const ether = 3_000;

interface CloseOut {
  readonly name: string;
  readonly cash: number;
  readonly btc?: number;
  readonly eth?: number;
  readonly close: { readonly market: "btc" | "eth"; readonly size: number };
  readonly quoteQuanta: bigint;
}

const closeOuts: readonly CloseOut[] = [
  {
    name: "a long at bankruptcy",
    cash: -5_000,
    btc: 0.1,
    close: { market: "btc", size: -0.1 },
    quoteQuanta: 5_000_000_000n,
  },
  {
    name: "half of a long",
    cash: -5_000,
    btc: 0.1,
    close: { market: "btc", size: -0.05 },
    quoteQuanta: 2_500_000_000n,
  },
  {
    name: "half of a short",
    cash: 5_000,
    btc: -0.1,
    close: { market: "btc", size: 0.05 },
    quoteQuanta: -2_500_000_000n,
  },
  {
    name: "a short at bankruptcy",
    cash: 5_000,
    btc: -0.1,
    close: { market: "btc", size: 0.1 },
    quoteQuanta: -5_000_000_000n,
  },
  {
    name: "a long below it",
    cash: -5_100,
    btc: 0.1,
    close: { market: "btc", size: -0.1 },
    quoteQuanta: 5_100_000_000n,
  },
  {
    name: "a short below it",
    cash: 4_900,
    btc: -0.1,
    close: { market: "btc", size: 0.1 },
    quoteQuanta: -4_900_000_000n,
  },
  {
    name: "one of two longs",
    cash: -490,
    btc: 0.004,
    eth: 0.1,
    close: { market: "eth", size: -0.1 },
    quoteQuanta: 294_000_000n,
  },
  {
    name: "one of two shorts",
    cash: 510,
    btc: -0.004,
    eth: -0.1,
    close: { market: "eth", size: 0.1 },
    quoteQuanta: -306_000_000n,
  },
  {
    name: "the short leg",
    cash: 110,
    btc: 0.004,
    eth: -0.1,
    close: { market: "eth", size: 0.1 },
    quoteQuanta: -306_000_000n,
  },
  { name: "rounded up", cash: -13, btc: 1, close: { market: "btc", size: -0.00021347 }, quoteQuanta: 2_776n },
  {
    name: "rounded against the payer",
    cash: 13,
    btc: -1,
    close: { market: "btc", size: 0.00021347 },
    quoteQuanta: -2_775n,
  },
  { name: "never at a loss", cash: 1, btc: 1, close: { market: "btc", size: -1 }, quoteQuanta: -1_000_000n },
];

describe("dYdX v4: quote at the bankruptcy price", () => {
  it.each(closeOuts)("$name", ({ cash, btc = 0, eth = 0, close, quoteQuanta }) => {
    const price = close.market === "btc" ? bitcoin : ether;
    const held = { btc: quanta(btc * bitcoin), eth: quanta(eth * ether) };
    const changed = quanta(close.size * price);
    const maintenance = (notional: bigint): bigint => divideUp(notional < 0n ? -notional : notional, 10n);
    expect(
      bankruptcyQuote({
        deltaNotionalQuanta: changed,
        deltaMaintenanceQuanta: maintenance(held[close.market] + changed) - maintenance(held[close.market]),
        netCollateralQuanta: quanta(cash) + held.btc + held.eth,
        maintenanceQuanta: maintenance(held.btc) + maintenance(held.eth),
      }),
    ).toBe(quoteQuanta);
  });
});

const tier = (lower: bigint, upper: bigint) => ({
  initialPpm: 200_000n,
  maintenanceOfInitialPpm: 500_000n,
  openInterestLowerQuanta: lower,
  openInterestUpperQuanta: upper,
});

describe("dYdX v4: initial margin scaled by open interest", () => {
  it.each([
    [80_000_000_000_000n, 25_000_000_000_000n, 50_000_000_000_000n, 500_000n],
    [25_000_000_000_000n, 25_000_000_000_000n, 50_000_000_000_000n, 100_000n],
    [28_123_456_789_123n, 25_000_000_000_000n, 60_000_000_000_000n, 135_697n],
  ])("open notional %s between %s and %s: %s of 500,000", (open, lower, upper, initialQuanta) => {
    expect(linearRequirement(tier(lower, upper), 500_000n, open).initialQuanta).toBe(initialQuanta);
  });

  it("gives 387,653 ppm at 1,234,567 between one and two million", () => {
    const { numerator, denominator } = initialFraction(tier(1_000_000n, 2_000_000n), 1_234_567n);
    expect((numerator * 1_000_000n) / denominator).toBe(387_653n);
  });
});

describe("dYdX v4: which of two accounts is riskier", () => {
  // Net collateral and maintenance margin of both; 1 where the first is riskier, as published.
  it.each([
    [100, 50, 100, 100, -1],
    [100, 50, 0, 100, -1],
    [100, 50, -100, 100, -1],
    [-100, 150, -100, 100, -1],
    [100, 150, 100, 100, 1],
    [0, 150, 100, 100, 1],
    [-100, 50, -100, 100, 1],
    [100, 100, 100, 100, 0],
    [100, 50, 200, 100, -1],
    [0, 50, 0, 100, -1],
    [100, 0, 100, 100, -1],
    [100, 100, 100, 0, 1],
  ])("%i / %i against %i / %i: %i", (...row) => {
    const [equity, margin, otherEquity, otherMargin, riskier] = row;
    const order = compareRisk(
      { equityQuanta: BigInt(equity), maintenanceQuanta: BigInt(margin) },
      { equityQuanta: BigInt(otherEquity), maintenanceQuanta: BigInt(otherMargin) },
    );
    expect(-Math.sign(order) + 0).toBe(riskier);
  });
});

describe("dYdX v4: liquidatable accounts", () => {
  it.each([
    [100, 0, false],
    [0, 100, true],
    [0, 0, false],
    [-100, 100, true],
    [75, 100, true],
    [100, 100, false],
    [125, 100, false],
  ])("net collateral %i, maintenance %i: %s", (collateral, margin, liquidatable) => {
    const equity = { initialQuanta: BigInt(collateral), maintenanceQuanta: BigInt(collateral) };
    const required = { initialQuanta: BigInt(margin), maintenanceQuanta: BigInt(margin) };
    const state = healthState(equity, required);
    expect(state === "liquidation" || state === "bankrupt").toBe(liquidatable);
  });

  // Theirs waits for a position; a debt without positions is a default here, since nothing else would ever collect it.
  it("differs for a debt without positions: bankrupt", () => {
    const debt = { initialQuanta: -100n, maintenanceQuanta: -100n };
    expect(healthState(debt, { initialQuanta: 0n, maintenanceQuanta: 0n })).toBe("bankrupt");
  });
});
