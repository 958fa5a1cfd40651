import fc from "fast-check";
import { expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { linearAccountMargin } from "./account.ts";
import type { LinearInstrument } from "./marks.ts";

const instruments: readonly LinearInstrument[] = [10n, 300n].map((priceTicks) => ({
  parameters: {
    initialPpm: 100_000n,
    maintenanceOfInitialPpm: 600_000n,
    openInterestLowerQuanta: 0n,
    openInterestUpperQuanta: 0n,
  },
  priceTicks,
  quantaPerLotTick: 2n,
  openNotionalQuanta: 0n,
}));

it("adds the mark value to both balances and the margins of all positions", () => {
  const account = {
    initialBalanceQuanta: 100n,
    maintenanceBalanceQuanta: 150n,
    positions: [
      { instrument: 0, sizeLots: 5n },
      { instrument: 1, sizeLots: -1n },
    ],
  };
  expect(linearAccountMargin(account, instruments)).toEqual({
    initialEquityQuanta: -400n,
    maintenanceEquityQuanta: -350n,
    requirement: { initialQuanta: 70n, maintenanceQuanta: 42n },
    state: "bankrupt",
  });
});

it("is healthy without positions and debt", () => {
  const account = { initialBalanceQuanta: 0n, maintenanceBalanceQuanta: 0n, positions: [] };
  expect(linearAccountMargin(account, []).state).toBe("healthy");
});

it("gains the price change times the size, and margins both directions alike", () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(1n, 10n ** 6n), (sizeLots, risePerLotTicks) => {
      const account = (size: bigint) => ({
        initialBalanceQuanta: 0n,
        maintenanceBalanceQuanta: 0n,
        positions: [{ instrument: 0, sizeLots: size }],
      });
      const [first] = instruments as readonly [LinearInstrument];
      const risen = [{ ...first, priceTicks: first.priceTicks + risePerLotTicks }];
      const before = linearAccountMargin(account(sizeLots), instruments);
      const after = linearAccountMargin(account(sizeLots), risen);
      expect(after.initialEquityQuanta - before.initialEquityQuanta).toBe(sizeLots * risePerLotTicks * 2n);
      expect(linearAccountMargin(account(-sizeLots), instruments).requirement).toEqual(before.requirement);
    }),
  );
});

it("refuses a position in an unlisted instrument", () => {
  const account = {
    initialBalanceQuanta: 0n,
    maintenanceBalanceQuanta: 0n,
    positions: [{ instrument: 0, sizeLots: 1n }],
  };
  expect(errorCodeOf(() => linearAccountMargin(account, []))).toBe("INSTRUMENT_UNKNOWN");
});
