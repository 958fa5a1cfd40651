import type { CommandOf } from "@isthmus/clearing";
import { TestCcp, testPerpetual } from "@isthmus/clearing/testing";
import { isIsthmusError } from "@isthmus/protocol";
import { OwnPrices } from "@isthmus/risk";
import { describe, expect, it } from "vitest";
import { checkPriceBounds } from "./price-bounds.ts";

const option = 5;

/** A clearing house with prices, and with an option without one. */
function pricedCcp(): TestCcp {
  const ccp = TestCcp.standard();
  ccp.admin({
    kind: "list-instrument",
    instrument: option,
    symbol: "BTC-C",
    quantaPerTickLot: 1n,
    lotsPerUnit: 10_000n,
    ...testPerpetual,
    type: "option",
    expirySeconds: ccp.timeSeconds + 864_000n,
    underlying: 1,
    strikeTicks: 4_000_000n,
    optionType: "call",
  });
  const applied = ccp.prices({ 1: 4_000_000n }, 60n);
  if (!applied.ok) throw applied.error;
  return ccp;
}

const ccp = pricedCcp();
const ownTicks = 4_000_000n;
const bounds = {
  maxFundingRateE9: 1_000n,
  maxPriceGapSeconds: 7_200n,
  priceBandBps: 10,
  own: ownPrices(ccp.timeSeconds),
};

/** Own prices that stand still, hour by hour from a time. */
function ownPrices(fromSeconds: bigint): OwnPrices {
  const prices = [{ symbol: "BTC", priceTicks: ownTicks }];
  return new OwnPrices({ marks: (step) => ({ step, timeSeconds: fromSeconds + BigInt(step) * 3_600n, prices }) });
}

function judged(changes: Partial<CommandOf<"prices">>): string {
  const honest: CommandOf<"prices"> = {
    kind: "prices",
    timeSeconds: ccp.timeSeconds + 3_600n,
    sequence: 2n,
    prices: [{ instrument: 1, priceTicks: 4_000_000n }],
    assetPrices: [],
    funding: [{ instrument: 1, rateE9: -1_000n }],
    signature: "0x",
  };
  try {
    checkPriceBounds(ccp.engine, { ...honest, ...changes }, bounds);
    return "accepted";
  } catch (error) {
    if (isIsthmusError(error)) return error.code;
    throw error;
  }
}

describe("checkPriceBounds", () => {
  it("refuses prices of options, volatilities, and funding rates beyond the operators' bound", () => {
    expect(judged({})).toBe("accepted");
    expect(judged({ volatilities: [] })).toBe("accepted");
    expect(judged({ prices: [{ instrument: option, priceTicks: 1n }] })).toBe("PARAMETER_INVALID");
    expect(judged({ volatilities: [{ instrument: option, volatilityE6: 500_000 }] })).toBe("PARAMETER_INVALID");
    for (const rateE9 of [1_001n, -1_001n])
      expect(judged({ funding: [{ instrument: 1, rateE9 }] })).toBe("FUNDING_RATE_EXCEEDED");
  });

  it.each<Partial<CommandOf<"prices">>>([
    { forwards: [{ instrument: option, forwardTicks: 1n }] },
    { rates: [{ class: "USD", rateE6: 1 }] },
    { settlements: [{ instrument: option, priceTicks: 1n }] },
    { prices: [{ instrument: 1, priceTicks: 4_000_000n, depthLots: 1n }] },
    { prices: [{ instrument: 1, priceTicks: 4_000_000n, timeSeconds: 1n }] },
  ])("refuses what operators have no source of: %#", (changes) => {
    expect(judged(changes)).toBe("PARAMETER_INVALID");
  });

  it("refuses prices too far ahead of the last ones", () => {
    expect(judged({ timeSeconds: ccp.timeSeconds + 7_200n })).toBe("accepted");
    expect(judged({ timeSeconds: ccp.timeSeconds + 7_201n })).toBe("PRICE_GAP_EXCEEDED");
  });

  it("accepts any time of the source for the first prices", () => {
    const { engine } = TestCcp.standard();
    const fromSeconds = 1n << 40n;
    const first = { kind: "prices", timeSeconds: fromSeconds, sequence: 1n, signature: "0x" } as const;
    const own = ownPrices(fromSeconds);
    expect(() =>
      checkPriceBounds(engine, { ...first, prices: [], assetPrices: [], funding: [] }, { ...bounds, own }),
    ).not.toThrow();
  });

  it("refuses every sequence but the next one", () => {
    for (const sequence of [0n, 1n, 3n, (1n << 64n) - 1n]) expect(judged({ sequence })).toBe("PRICE_STALE");
  });

  // A price that operators refuse would hold up every cycle after it.
  it("refuses what is further than the band from its own price of that time, up to the tick", () => {
    const edge = ownTicks / 1_000n;
    for (const sign of [1n, -1n]) {
      expect(judged({ prices: [{ instrument: 1, priceTicks: ownTicks + sign * edge }] })).toBe("accepted");
      expect(judged({ prices: [{ instrument: 1, priceTicks: ownTicks + sign * (edge + 1n) }] })).toBe("PRICE_UNPROVEN");
    }
  });

  it("refuses what it has no own price of, and times between the source's", () => {
    expect(judged({ prices: [{ instrument: 99, priceTicks: ownTicks }] })).toBe("PRICE_UNPROVEN");
    expect(judged({ assetPrices: [{ asset: 99, unitPriceQuanta: 1n }] })).toBe("PRICE_UNPROVEN");
    for (const seconds of [3_599n, 3_601n])
      expect(judged({ timeSeconds: ccp.timeSeconds + seconds })).toBe("PRICE_UNPROVEN");
  });
});
