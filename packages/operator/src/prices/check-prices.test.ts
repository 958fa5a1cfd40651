import type { CommandOf } from "@isthmus/clearing";
import { isIsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { sourcesOf } from "../testing/listed-chain.ts";
import { checkPrices, type PriceSources } from "./check-prices.ts";

const bandBps = 50;
const { source } = sourcesOf([]);
const own = source.marks(3);
const ownTicks = own.prices[0]?.priceTicks ?? 0n;
/** An asset's unit in quanta of the dollar (6 decimals) is 10,000 times its price in cents. */
const ownQuanta = ownTicks * 10_000n;

const sources: PriceSources = {
  ...sourcesOf([]).sources,
  priceBandBps: bandBps,
  maxFundingRateE9: 1_000n,
  symbolOf: (instrument) => ["BTC", "ETH"][instrument - 1],
  classOf: (asset) => ["BTC", "GOLD"][asset - 1],
};

const honest: CommandOf<"prices"> = {
  kind: "prices",
  timeSeconds: own.timeSeconds,
  sequence: 1n,
  prices: [{ instrument: 1, priceTicks: ownTicks }],
  assetPrices: [{ asset: 1, unitPriceQuanta: ownQuanta }],
  funding: [{ instrument: 1, rateE9: 1_000n }],
  signature: "0x",
};

function judged(changes: Partial<CommandOf<"prices">>, by: PriceSources = sources): string {
  try {
    checkPrices({ ...honest, ...changes }, by);
    return "proven";
  } catch (error) {
    if (isIsthmusError(error)) return `${error.code} ${JSON.stringify(error.toBody().details)}`;
    throw error;
  }
}

describe("a set of prices", () => {
  it("is proven when every number of it is, and gives the operator's own marks", () => {
    expect(checkPrices(honest, sources)).toEqual(own);
  });

  // The band is in parts of 10,000 of the own price, rounded against the coordinator.
  it.each([
    ["an instrument", ownTicks, (priceTicks: bigint) => ({ prices: [{ instrument: 1, priceTicks }] })],
    ["an asset class", ownQuanta, (unitPriceQuanta: bigint) => ({ assetPrices: [{ asset: 1, unitPriceQuanta }] })],
  ])("of %s is proven up to the band's edge and refused one beyond it, above and below", (_name, mark, changes) => {
    const edge = (mark * BigInt(bandBps)) / 10_000n;
    for (const sign of [1n, -1n]) {
      expect(judged(changes(mark + sign * edge))).toBe("proven");
      expect(judged(changes(mark + sign * (edge + 1n)))).toMatch(/^INPUT_UNPROVEN/);
    }
    expect(judged(changes(0n))).toMatch(/^INPUT_UNPROVEN/);
    expect(judged(changes((1n << 127n) - 1n))).toMatch(/^INPUT_UNPROVEN/);
    expect(judged(changes(mark + 1n), { ...sources, priceBandBps: 0 })).toMatch(/^INPUT_UNPROVEN/);
    expect(judged(changes(mark), { ...sources, priceBandBps: 0 })).toBe("proven");
  });

  it("is refused when one of several numbers is wrong, whichever it is", () => {
    const good = { instrument: 1, priceTicks: ownTicks };
    const bad = { instrument: 1, priceTicks: ownTicks * 2n };
    for (const prices of [
      [bad, good],
      [good, bad],
    ])
      expect(judged({ prices })).toMatch(/^INPUT_UNPROVEN/);
  });

  it("is refused for an instrument, asset or time without an own price", () => {
    for (const instrument of [2, 3]) expect(judged({ prices: [{ instrument, priceTicks: 1n }] })).toMatch(/no own/);
    for (const asset of [2, 3]) expect(judged({ assetPrices: [{ asset, unitPriceQuanta: 1n }] })).toMatch(/no own/);
    for (const timeSeconds of [own.timeSeconds + 1n, own.timeSeconds - 1n, 0n, (1n << 63n) - 1n])
      expect(judged({ timeSeconds })).toMatch(/^INPUT_UNPROVEN/);
  });

  it.each<[string, Partial<CommandOf<"prices">>]>([
    ["volatility", { volatilities: [{ instrument: 1, volatilityE6: 500_000 }] }],
    ["forward", { forwards: [{ instrument: 1, forwardTicks: ownTicks }] }],
    ["rate", { rates: [{ class: "USD", rateE6: 1 }] }],
    ["settlement price", { settlements: [{ instrument: 1, priceTicks: ownTicks }] }],
    ["depth", { prices: [{ instrument: 1, priceTicks: ownTicks, depthLots: 1n }] }],
    ["price at that time", { prices: [{ instrument: 1, priceTicks: ownTicks, timeSeconds: 1n }] }],
    ["price at that time", { assetPrices: [{ asset: 1, unitPriceQuanta: ownQuanta, timeSeconds: 1n }] }],
  ])("is refused with a %s, which the operator has no source of", (what, changes) => {
    expect(judged(changes)).toMatch(new RegExp(`^INPUT_UNPROVEN .*no own ${what}`));
  });

  it("is refused with a funding rate beyond the bound, paid or received", () => {
    for (const rateE9 of [-1_000n, 0n, 1_000n]) expect(judged({ funding: [{ instrument: 1, rateE9 }] })).toBe("proven");
    for (const rateE9 of [-1_001n, 1_001n])
      expect(judged({ funding: [{ instrument: 1, rateE9 }] })).toMatch(/^INPUT_UNPROVEN/);
  });

  it("moves the time by the gap at most, so that a rate without a second source does not run for a year", () => {
    const at = (houseSeconds: bigint) => ({ ...sources, houseSeconds: () => houseSeconds });
    const { timeSeconds } = own;
    expect(judged({}, at(timeSeconds - 7_200n))).toBe("proven");
    expect(judged({}, at(timeSeconds - 7_201n))).toMatch(/^INPUT_UNPROVEN/);
  });
});
