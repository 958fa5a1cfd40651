import { describe, expect, it } from "vitest";
import { amountLimitQuanta, checkAmountQuanta, quantaDecimals, trimDown, unitsPerQuantum } from "./amount.ts";

describe("checkAmountQuanta", () => {
  it("refuses amounts outside 0 to 2^127 - 1 by their field", () => {
    for (const value of [-1n, amountLimitQuanta])
      expect(() => checkAmountQuanta(value, "feeQuanta")).toThrow(
        expect.objectContaining({ code: "AMOUNT_OUT_OF_RANGE", details: { field: "feeQuanta", value } }),
      );
  });

  it("returns both ends of the range", () => {
    for (const value of [0n, amountLimitQuanta - 1n]) expect(checkAmountQuanta(value)).toBe(value);
  });
});

describe("trimDown", () => {
  it.each([
    [6, 1_234_567n, 1_234_567n, 0n],
    [8, 5n, 5n, 0n],
    [18, 12_345_678_901n, 1n, 2_345_678_901n],
    [18, 9_999_999_999n, 0n, 9_999_999_999n],
  ])("with %i decimals splits %i units into %i quanta and %i units of dust", (decimals, units, quanta, dust) => {
    expect(trimDown(units, decimals)).toEqual({ amountQuanta: quanta, dustUnits: dust });
    expect(quanta * unitsPerQuantum(decimals) + dust).toBe(units);
  });

  it("keeps at most eight decimals", () => {
    expect([6, 8, 9, 18].map(quantaDecimals)).toEqual([6, 8, 8, 8]);
  });
});
