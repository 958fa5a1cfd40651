import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { marginUpToGrid } from "./grid.ts";

const dollars = { quantaPerUnit: 1_000_000n, gridQuanta: 10_000n };
const Exact = Decimal.clone({ precision: 400 });
const anyValue = fc.double({ min: -1e15, max: 1e15, noNaN: true });
const anyBound = fc.double({ min: 0, max: 1, noNaN: true });

/** The exact value of a double, not the short text that JavaScript prints. */
function exact(value: number): Decimal {
  let whole = value;
  let halvings = 0;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    halvings++;
  }
  return new Exact(BigInt(whole).toString()).div(Exact.pow(2, halvings));
}

describe("marginUpToGrid", () => {
  it("adds the bound and rounds up to the next grid line", () => {
    expect(marginUpToGrid(1, 0, dollars)).toBe(1_000_000n);
    expect(marginUpToGrid(1, 1e-12, dollars)).toBe(1_010_000n);
    expect(marginUpToGrid(0.999999999999, 1e-12, dollars)).toBe(1_010_000n);
    expect(marginUpToGrid(0.99999, 1e-9, dollars)).toBe(1_000_000n);
    expect(marginUpToGrid(-1, 0, dollars)).toBe(-1_000_000n);
  });

  it("rounds a net margin down when it is negated before and after", () => {
    expect(-marginUpToGrid(-1, 1e-12, dollars)).toBe(990_000n);
    expect(-marginUpToGrid(1, 1e-12, dollars)).toBe(-1_010_000n);
  });

  it("is at least value + bound, less than one step above it, and on the grid", () => {
    fc.assert(
      fc.property(anyValue, anyBound, fc.bigInt(1n, 10n ** 9n), (value, bound, gridQuanta) => {
        const rounded = marginUpToGrid(value, bound, { ...dollars, gridQuanta });
        const least = exact(value).add(exact(bound)).mul(1_000_000);
        const above = new Exact(rounded.toString()).sub(least);
        expect(above.gte(0)).toBe(true);
        expect(above.lt(gridQuanta.toString())).toBe(true);
        expect(rounded % gridQuanta).toBe(0n);
      }),
    );
  });

  it("refuses figures that are not finite and grids that are not positive", () => {
    expect(errorCodeOf(() => marginUpToGrid(Number.NaN, 0, dollars))).toBe("PARAMETER_INVALID");
    expect(errorCodeOf(() => marginUpToGrid(1, Number.POSITIVE_INFINITY, dollars))).toBe("PARAMETER_INVALID");
    expect(errorCodeOf(() => marginUpToGrid(1, -1, dollars))).toBe("PARAMETER_INVALID");
    expect(errorCodeOf(() => marginUpToGrid(1, 0, { ...dollars, gridQuanta: 0n }))).toBe("PARAMETER_INVALID");
    expect(errorCodeOf(() => marginUpToGrid(1, 0, { ...dollars, quantaPerUnit: 0n }))).toBe("PARAMETER_INVALID");
  });
});
