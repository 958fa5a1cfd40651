import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LinearAccount, linearAccountMargin } from "./account.ts";
import { packLinearBook } from "./book.ts";
import { healthStates } from "./health.ts";
import { type LinearInstrument, markInstruments } from "./marks.ts";
import { emptyLinearMargins, remarginLinear } from "./remargin.ts";

const instrumentCount = 4;

const anyInstrument: fc.Arbitrary<LinearInstrument> = fc
  .record({
    initialPpm: fc.bigInt(1n, 1_000_000n),
    maintenanceOfInitialPpm: fc.oneof(fc.bigInt(1n, 1_000_000n), fc.constantFrom(500_000n, 600_000n, 1_000_000n)),
    lower: fc.bigInt(0n, 10n ** 12n),
    width: fc.bigInt(1n, 10n ** 12n),
    isScaled: fc.boolean(),
    priceTicks: fc.oneof(fc.bigInt(1n, 10n ** 6n), fc.bigInt(1n, 10n ** 18n)),
    quantaPerLotTick: fc.bigInt(1n, 1_000n),
    openNotionalQuanta: fc.bigInt(0n, 3n * 10n ** 12n),
  })
  .map(({ initialPpm, maintenanceOfInitialPpm, lower, width, isScaled, ...rest }) => ({
    ...rest,
    parameters: {
      initialPpm,
      maintenanceOfInitialPpm,
      openInterestLowerQuanta: lower,
      openInterestUpperQuanta: isScaled ? lower + width : 0n,
    },
  }));

const anySize = fc.oneof(
  fc.bigInt(-1_000n, 1_000n),
  fc.bigInt(-(10n ** 9n), 10n ** 9n),
  fc.bigInt(-(2n ** 60n), 2n ** 60n),
);
const anyBalance = fc.oneof(
  fc.bigInt(-(10n ** 12n), 10n ** 12n),
  fc.bigInt(-(2n ** 54n), 2n ** 54n),
  fc.bigInt(-(2n ** 90n), 2n ** 90n),
);
const anyAccount: fc.Arbitrary<LinearAccount> = fc.record({
  initialBalanceQuanta: anyBalance,
  maintenanceBalanceQuanta: anyBalance,
  positions: fc.array(fc.record({ instrument: fc.integer({ min: 0, max: instrumentCount - 1 }), sizeLots: anySize }), {
    maxLength: 5,
  }),
});
const anyInstruments = fc.array(anyInstrument, { minLength: instrumentCount, maxLength: instrumentCount });

describe("full-book re-margin of linear accounts", () => {
  it("agrees with the bigint definition to the last quantum, for every account", () => {
    fc.assert(
      fc.property(anyInstruments, fc.array(anyAccount, { maxLength: 20 }), (instruments, accounts) => {
        const book = packLinearBook(accounts, instrumentCount);
        const margins = remarginLinear(book, markInstruments(instruments), emptyLinearMargins(accounts.length));
        accounts.forEach((account, index) => {
          const expected = linearAccountMargin(account, instruments);
          expect(healthStates[margins.state[index] ?? -1]).toBe(expected.state);
          const wide = margins.wide.get(index);
          if (wide !== undefined) {
            expect(wide).toEqual(expected);
            return;
          }
          expect(BigInt(margins.initialEquity[index] ?? 0.5)).toBe(expected.initialEquityQuanta);
          expect(BigInt(margins.maintenanceEquity[index] ?? 0.5)).toBe(expected.maintenanceEquityQuanta);
          expect(BigInt(margins.initial[index] ?? 0.5)).toBe(expected.requirement.initialQuanta);
          expect(BigInt(margins.maintenance[index] ?? 0.5)).toBe(expected.requirement.maintenanceQuanta);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("takes the bigint path only where doubles are not exact", () => {
    const instruments = [instrument(10n)];
    const accounts = [account(100n, 5n), account(2n ** 53n, 0n), account(0n, 2n ** 52n), account(0n, 2n ** 55n)];
    const book = packLinearBook(accounts, 1);
    const margins = remarginLinear(book, markInstruments(instruments), emptyLinearMargins(accounts.length));
    expect([...margins.wide.keys()]).toEqual([1, 2, 3]);
    expect([...margins.initial.slice(0, 1)]).toEqual([5]);
  });

  it("is exact for zero lots of an instrument whose lot exceeds the safe integers", () => {
    const accounts = [account(7n, 0n)];
    const book = packLinearBook(accounts, 1);
    const margins = remarginLinear(book, markInstruments([instrument(2n ** 60n)]), emptyLinearMargins(1));
    expect(margins.wide.get(0)).toEqual(linearAccountMargin(account(7n, 0n), [instrument(2n ** 60n)]));
    expect([margins.initial[0], margins.maintenanceEquity[0], margins.state[0]]).toEqual([0, 7, 0]);
  });

  it("keeps a margin that is an integer and rounds any other up", () => {
    const third = instrument(1n, { initialPpm: 100_000n, openInterestUpperQuanta: 3n }, 1n);
    // 0.1 + 0.9 / 3 is a whole number of ppm, 0.1 + 0.9 / 7 is not: one case per path of the rounding.
    const seventh = instrument(1n, { initialPpm: 100_000n, openInterestUpperQuanta: 7n }, 1n);
    const sizes = [1n, 3n, 7n, 10n, 70n, 10n ** 12n, 7n * 10n ** 12n, 7n * 10n ** 13n + 1n];
    for (const mark of [third, seventh]) {
      const accounts = sizes.map((size) => account(0n, size));
      const margins = remarginLinear(packLinearBook(accounts, 1), markInstruments([mark]), emptyLinearMargins(8));
      accounts.forEach((each, index) => {
        expect(BigInt(margins.initial[index] ?? 0.5)).toBe(linearAccountMargin(each, [mark]).requirement.initialQuanta);
      });
    }
  });
});

function instrument(
  priceTicks: bigint,
  parameters: Partial<LinearInstrument["parameters"]> = {},
  openNotionalQuanta = 0n,
): LinearInstrument {
  return {
    parameters: {
      initialPpm: 100_000n,
      maintenanceOfInitialPpm: 600_000n,
      openInterestLowerQuanta: 0n,
      openInterestUpperQuanta: 0n,
      ...parameters,
    },
    priceTicks,
    quantaPerLotTick: 1n,
    openNotionalQuanta,
  };
}

function account(balanceQuanta: bigint, sizeLots: bigint): LinearAccount {
  return {
    initialBalanceQuanta: balanceQuanta,
    maintenanceBalanceQuanta: balanceQuanta,
    positions: [{ instrument: 0, sizeLots }],
  };
}
