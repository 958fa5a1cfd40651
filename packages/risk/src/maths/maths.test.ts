import { isIsthmusError } from "@isthmus/protocol";
import type { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Exact, exact, exactCdf, exactDensity } from "../testing/exact-decimal.ts";
import { exponential, exponentialRelativeBound } from "./exponential.ts";
import { logarithm, logarithmRelativeBound } from "./logarithm.ts";
import { normalCdf, normalCdfAbsoluteBound } from "./normal.ts";
import { normalTable } from "./normal-table.ts";
import { power } from "./power.ts";

describe("exponential", () => {
  it("keeps its relative bound against 60 digits", () => {
    const values = fc.oneof(
      fc.double({ min: -690, max: 709, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
    );
    fc.assert(
      fc.property(values, (x) => {
        expect(relativeError(exponential(x), Exact.exp(exact(x)))).toBeLessThanOrEqual(exponentialRelativeBound);
      }),
      { numRuns: 400 },
    );
  });

  it("is exact at zero, goes to zero far below and refuses what would overflow", () => {
    expect(exponential(0)).toBe(1);
    expect(exponential(-0)).toBe(1);
    expect(exponential(-800)).toBe(0);
    expect(exponential(-740)).toBeGreaterThan(0);
    for (const x of [709.1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]) {
      expect(codeOf(() => exponential(x))).toBe("PARAMETER_INVALID");
    }
  });
});

describe("logarithm", () => {
  it("keeps its relative bound against 60 digits", () => {
    const values = fc.oneof(
      fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }),
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      fc.integer({ min: -1074, max: 1023 }).map((exponent) => 2 ** exponent),
    );
    fc.assert(
      fc.property(values, (x) => {
        expect(relativeError(logarithm(x), Exact.ln(exact(x)))).toBeLessThanOrEqual(logarithmRelativeBound);
      }),
      { numRuns: 400 },
    );
  });

  it("is zero at one and refuses what has no logarithm", () => {
    expect(logarithm(1)).toBe(0);
    expect(relativeError(logarithm(1 + 2 ** -52), Exact.ln(exact(1 + 2 ** -52)))).toBeLessThanOrEqual(
      logarithmRelativeBound,
    );
    for (const x of [0, -1, Number.POSITIVE_INFINITY, Number.NaN]) {
      expect(codeOf(() => logarithm(x))).toBe("PARAMETER_INVALID");
    }
  });
});

describe("power", () => {
  it("keeps its bound, which grows with the exponent of e", () => {
    const base = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(base, fc.double({ min: -3, max: 3, noNaN: true }), (x, y) => {
        const bound = 2 ** -50 * (1 + Math.abs(y * Math.log(x)));
        expect(relativeError(power(x, y), Exact.pow(exact(x), exact(y)))).toBeLessThanOrEqual(bound);
      }),
      { numRuns: 300 },
    );
  });
});

describe("normal distribution", () => {
  it("has a table of correctly rounded figures", () => {
    for (let node = 0; 2 * node < normalTable.length; node++) {
      const x = node / 8;
      expect(normalTable[2 * node]).toBe(exactCdf(exact(-x)).toNumber());
      expect(normalTable[2 * node + 1]).toBe(exactDensity(exact(x)).toNumber());
    }
  });

  it("keeps its absolute bound against 60 digits", () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (x) => {
        const error = exactCdf(exact(x))
          .sub(exact(normalCdf(x)))
          .abs()
          .toNumber();
        expect(error).toBeLessThanOrEqual(normalCdfAbsoluteBound);
      }),
      { numRuns: 400 },
    );
  });

  it("keeps its bound halfway between nodes, where the series is longest", () => {
    for (let half = -133; half <= 133; half += 2) {
      const x = half / 16;
      expect(
        exactCdf(exact(x))
          .sub(exact(normalCdf(x)))
          .abs()
          .toNumber(),
      ).toBeLessThanOrEqual(normalCdfAbsoluteBound);
    }
  });

  it("stays within 0 and 1, hits both far out, and refuses NaN", () => {
    expect([normalCdf(0), normalCdf(-40), normalCdf(40)]).toEqual([0.5, 0, 1]);
    expect([normalCdf(Number.NEGATIVE_INFINITY), normalCdf(Number.POSITIVE_INFINITY)]).toEqual([0, 1]);
    expect(codeOf(() => normalCdf(Number.NaN))).toBe("PARAMETER_INVALID");
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        const probability = normalCdf(x);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** Bits that must come out on every machine and every engine version. */
it("gives the same bits everywhere", () => {
  const arguments_ = [-700.5, -37.25, -1e-9, 0.1, 1, 2.5, 100.125];
  const bits = arguments_.flatMap((x) => [exponential(x), logarithm(x < 0 ? -x : x), normalCdf(x / 10)]).map(hex);
  expect(bits).toMatchInlineSnapshot(`
    [
      "00c4ff475c68ca02",
      "401a3509950c84a7",
      "0000000000000000",
      "3c93278bcd70e981",
      "400cf0f380bab162",
      "3f1999b0fb4e4702",
      "3fefffffff768fa1",
      "c034b927f32bffb8",
      "3fdffffffff508b1",
      "3ff1aec7b35a00d4",
      "c0026bb1bbb55515",
      "3fe020ae495ce8ee",
      "4005bf0a8b14576a",
      "0000000000000000",
      "3fe1464507526871",
      "40285d6fd931e0bb",
      "3fed5240f0e0e078",
      "3fe3289a2b16ed6c",
      "48f5daaf24221d5e",
      "40126cf9356736c2",
      "3ff0000000000000",
    ]
  `);
});

function hex(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

function relativeError(got: number, expected: Decimal): number {
  if (expected.isZero()) return got === 0 ? 0 : Number.POSITIVE_INFINITY;
  return expected.sub(exact(got)).div(expected).abs().toNumber();
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return isIsthmusError(error) ? error.code : "another error";
  }
  return "no error";
}
