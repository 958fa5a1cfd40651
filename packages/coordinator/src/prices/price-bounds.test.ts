import type { CommandOf } from "@isthmus/clearing";
import { TestCcp, testPerpetual } from "@isthmus/clearing/testing";
import { isIsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { checkPriceBounds } from "./price-bounds.ts";

const option = 5;
const bounds = { maxFundingRateE9: 1_000n, maxPriceGapSeconds: 7_200n };

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

  it("accepts any time for the first prices", () => {
    const { engine } = TestCcp.standard();
    const first = { kind: "prices", timeSeconds: 1n << 40n, sequence: 1n, signature: "0x" } as const;
    expect(() =>
      checkPriceBounds(engine, { ...first, prices: [], assetPrices: [], funding: [] }, bounds),
    ).not.toThrow();
  });
});
