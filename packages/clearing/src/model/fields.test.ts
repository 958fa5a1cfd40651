import { amountLimitQuanta } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { amount, bytes32, externalId, lots, positiveAmount, rateE9, signature, symbol, ticks, u64 } from "./fields.ts";

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe("wire fields", () => {
  it("read decimal strings in one form only", () => {
    expect(amount.parse("12")).toBe(12n);
    for (const text of ["", "01", "+1", "1e3", " 1", "1.0", "0x1", "-0"])
      expect(accepts(amount, text), text).toBe(false);
    expect(accepts(amount, 12)).toBe(false);
  });

  it("keep numbers within their ranges", () => {
    const cases: readonly (readonly [z.ZodType, bigint, bigint])[] = [
      [amount, 0n, amountLimitQuanta - 1n],
      [positiveAmount, 1n, amountLimitQuanta - 1n],
      [u64, 0n, 2n ** 64n - 1n],
      [ticks, 0n, 2n ** 63n - 1n],
      [lots, 1n, 2n ** 63n - 1n],
      [rateE9, -999_999_999n, 999_999_999n],
    ];
    for (const [schema, lowest, highest] of cases) {
      expect([lowest, highest].map((value) => accepts(schema, String(value)))).toEqual([true, true]);
      expect([lowest - 1n, highest + 1n].map((value) => accepts(schema, String(value)))).toEqual([false, false]);
    }
  });

  it("read bytes as lower-case hex of their length", () => {
    expect(
      [`0x${"ab".repeat(32)}`, `0x${"AB".repeat(32)}`, `0x${"ab".repeat(31)}`].map((text) => accepts(bytes32, text)),
    ).toEqual([true, false, false]);
    const lengths = [63, 64, 65, 66].map((length) => accepts(signature, `0x${"00".repeat(length)}`));
    expect(lengths).toEqual([false, true, true, false]);
  });

  it("keep names printable", () => {
    expect(["BTC-PERP", "a b", "", "x".repeat(33)].map((text) => accepts(symbol, text))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(["t-1", "a b", "é", "x".repeat(65)].map((text) => accepts(externalId, text))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
