import fc from "fast-check";
import { expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { anyLinearParameters, anyOpenQuanta } from "../testing/linear-arbitraries.ts";
import { initialFraction, maintenanceFraction } from "./fraction.ts";
import { isSafe, type LinearInstrument, markInstruments } from "./marks.ts";

const instrument: LinearInstrument = {
  parameters: {
    initialPpm: 100_000n,
    maintenanceOfInitialPpm: 600_000n,
    openInterestLowerQuanta: 0n,
    openInterestUpperQuanta: 3n,
  },
  priceTicks: 7n,
  quantaPerLotTick: 100n,
  openNotionalQuanta: 1n,
};

it("holds the value of a lot, or infinity beyond the safe integers", () => {
  const wide = { ...instrument, priceTicks: 2n ** 53n };
  expect([...markInstruments([instrument, wide]).quantaPerLot]).toEqual([700, Number.POSITIVE_INFINITY]);
  expect([isSafe(2n ** 53n - 1n), isSafe(1n - 2n ** 53n), isSafe(2n ** 53n), isSafe(-(2n ** 53n))]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it("holds a fraction in ppm only where it is a whole number of them", () => {
  const seventh = { ...instrument, parameters: { ...instrument.parameters, openInterestUpperQuanta: 7n } };
  const marks = markInstruments([instrument, seventh]);
  expect([...marks.initial.ppm]).toEqual([400_000, -1]);
  expect([...marks.maintenance.ppm]).toEqual([60_000, 60_000]);
});

it("keeps the exact fractions beside doubles with a relative error below 2^-51", () => {
  fc.assert(
    fc.property(anyLinearParameters, anyOpenQuanta, (parameters, openNotionalQuanta) => {
      const marks = markInstruments([{ ...instrument, parameters, openNotionalQuanta }]);
      expect(marks.initial.exact).toEqual([initialFraction(parameters, openNotionalQuanta)]);
      expect(marks.maintenance.exact).toEqual([maintenanceFraction(parameters)]);
      for (const columns of [marks.initial, marks.maintenance]) {
        const [exact] = columns.exact as readonly [{ numerator: bigint; denominator: bigint }];
        const scale = 2n ** 130n;
        const nearest = BigInt((columns.nearest[0] as number) * 2 ** 130);
        const off = nearest * exact.denominator - exact.numerator * scale;
        expect((off < 0n ? -off : off) * 2n ** 51n).toBeLessThanOrEqual(exact.numerator * scale);
      }
    }),
  );
});

it("refuses a mark or parameters outside their range", () => {
  const free = { ...instrument, parameters: { ...instrument.parameters, initialPpm: 0n } };
  expect(errorCodeOf(() => markInstruments([{ ...instrument, priceTicks: 0n }]))).toBe("PRICE_INVALID");
  expect(errorCodeOf(() => markInstruments([free]))).toBe("PARAMETER_INVALID");
});
