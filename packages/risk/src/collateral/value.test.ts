import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smaller } from "../rounding/divide.ts";
import { errorCodeOf } from "../testing/error-code.ts";
import { bpsOne, type CollateralParameters, checkCollateralParameters } from "./parameters.ts";
import { type AssetPrice, collateralValue } from "./value.ts";

const plain: CollateralParameters = {
  initialHaircutBps: 2_000n,
  maintenanceHaircutBps: 1_000n,
  initialDebtAddOnBps: 500n,
  maintenanceDebtAddOnBps: 200n,
  concentration: [],
  accountCapQuanta: null,
  houseCapQuanta: null,
  depeg: null,
};
const par: AssetPrice = { priceTicks: 1n, numerator: 1n, denominator: 1n };
const whole = (amountQuanta: bigint) => [{ amountQuanta, weightBps: bpsOne }];

describe("collateral value", () => {
  it("applies the haircuts", () => {
    expect(collateralValue(plain, par, whole(1_000n), 0n)).toEqual({
      markedQuanta: 1_000n,
      initialQuanta: 800n,
      maintenanceQuanta: 900n,
    });
  });

  it("charges concentration on the part above each threshold only", () => {
    const parameters = checkCollateralParameters({
      ...plain,
      concentration: [
        { aboveQuanta: 1_000n, addHaircutBps: 1_000n },
        { aboveQuanta: 3_000n, addHaircutBps: 9_000n },
      ],
    });
    // 1,000 at 80 % + 2,000 at 70 % + 1,000 at 0 % (the haircut stops at the whole)
    expect(collateralValue(parameters, par, whole(4_000n), 0n).initialQuanta).toBe(2_200n);
    // 1,000 at 90 % + 2,000 at 80 % + 1,000 at 0 %
    expect(collateralValue(parameters, par, whole(4_000n), 0n).maintenanceQuanta).toBe(2_500n);
  });

  it("caps per account, and pro rata over the clearing house", () => {
    const capped = { ...plain, accountCapQuanta: 500n };
    expect(collateralValue(capped, par, whole(4_000n), 0n).initialQuanta).toBe(400n);
    const house = { ...plain, houseCapQuanta: 1_000n };
    expect(collateralValue(house, par, whole(400n), 1_000n).maintenanceQuanta).toBe(360n);
    expect(collateralValue(house, par, whole(400n), 4_000n).maintenanceQuanta).toBe(90n);
  });

  it("counts less of a holding that is not final or at a stale vault", () => {
    const portions = [
      { amountQuanta: 100n, weightBps: bpsOne },
      { amountQuanta: 100n, weightBps: 5_000n },
      { amountQuanta: 100n, weightBps: 0n },
    ];
    expect(collateralValue(plain, par, portions, 0n)).toEqual({
      markedQuanta: 300n,
      initialQuanta: 120n,
      maintenanceQuanta: 135n,
    });
  });

  it("applies the add-ons and no haircut to a debt", () => {
    expect(collateralValue(plain, par, whole(-1_001n), 0n)).toEqual({
      markedQuanta: -1_001n,
      initialQuanta: -1_052n,
      maintenanceQuanta: -1_022n,
    });
  });

  it("adds the depeg add-on to the haircut", () => {
    const depeg = { pegPriceTicks: 1_000n, thresholdBps: 9_900n, factorBps: 40_000n };
    const price = { priceTicks: 980n, numerator: 1n, denominator: 1_000n };
    expect(collateralValue({ ...plain, depeg }, price, whole(1_000n), 0n).initialQuanta).toBe(744n);
  });

  it("is worth nothing at price zero and refuses a negative price", () => {
    expect(collateralValue(plain, { ...par, priceTicks: 0n }, whole(5n), 0n).initialQuanta).toBe(0n);
    expect(errorCodeOf(() => collateralValue(plain, { ...par, priceTicks: -1n }, whole(5n), 0n))).toBe("PRICE_INVALID");
    expect(errorCodeOf(() => collateralValue(plain, { ...par, denominator: 0n }, whole(5n), 0n))).toBe(
      "PARAMETER_INVALID",
    );
    expect(errorCodeOf(() => collateralValue(plain, par, [{ amountQuanta: 1n, weightBps: 10_001n }], 0n))).toBe(
      "PARAMETER_INVALID",
    );
  });

  it("gives a net debt no weight, cap or haircut", () => {
    const portions = [
      { amountQuanta: 400n, weightBps: 0n },
      { amountQuanta: -1_000n, weightBps: 0n },
    ];
    const capped = { ...plain, accountCapQuanta: 1n, houseCapQuanta: 1n };
    expect(collateralValue(capped, par, portions, 10n)).toEqual({
      markedQuanta: -600n,
      initialQuanta: -630n,
      maintenanceQuanta: -612n,
    });
  });
});

describe("properties of collateral value", () => {
  const tiers = fc.array(fc.tuple(fc.bigInt(1n, 10n ** 9n), fc.bigInt(0n, 3_000n)), { maxLength: 4 }).map((steps) => {
    let aboveQuanta = 0n;
    let addHaircutBps = 0n;
    return steps.map(([step, add]) => {
      aboveQuanta += step;
      addHaircutBps = smaller(addHaircutBps + add, bpsOne);
      return { aboveQuanta, addHaircutBps };
    });
  });
  const anyParameters = fc
    .record({
      maintenanceHaircutBps: fc.bigInt(0n, 5_000n),
      more: fc.bigInt(0n, 5_000n),
      maintenanceDebtAddOnBps: fc.bigInt(0n, 5_000n),
      moreDebt: fc.bigInt(0n, 5_000n),
      concentration: tiers,
      accountCapQuanta: fc.option(fc.bigInt(0n, 10n ** 10n)),
      houseCapQuanta: fc.option(fc.bigInt(0n, 10n ** 11n)),
    })
    .map(({ more, moreDebt, ...rest }) =>
      checkCollateralParameters({
        ...rest,
        initialHaircutBps: rest.maintenanceHaircutBps + more,
        initialDebtAddOnBps: rest.maintenanceDebtAddOnBps + moreDebt,
        depeg: null,
      }),
    );
  const anyPrice = fc.record({
    priceTicks: fc.bigInt(0n, 10n ** 9n),
    numerator: fc.bigInt(1n, 1_000n),
    denominator: fc.bigInt(1n, 10n ** 9n),
  });
  const anyAmount = fc.bigInt(-(10n ** 12n), 10n ** 12n);

  it("never counts more than the mark, nor more for initial than for maintenance margin", () => {
    fc.assert(
      fc.property(anyParameters, anyPrice, anyAmount, fc.bigInt(0n, 10n ** 12n), (parameters, price, amount, house) => {
        const value = collateralValue(parameters, price, whole(amount), house);
        expect(value.initialQuanta).toBeLessThanOrEqual(value.maintenanceQuanta);
        expect(value.maintenanceQuanta).toBeLessThanOrEqual(value.markedQuanta);
        if (amount >= 0n) expect(value.initialQuanta).toBeGreaterThanOrEqual(0n);
      }),
    );
  });

  it("never counts less for a larger holding", () => {
    fc.assert(
      fc.property(anyParameters, anyPrice, anyAmount, fc.bigInt(0n, 10n ** 9n), (parameters, price, amount, more) => {
        const before = collateralValue(parameters, price, whole(amount), 0n);
        const after = collateralValue(parameters, price, whole(amount + more), 0n);
        expect(after.initialQuanta).toBeGreaterThanOrEqual(before.initialQuanta);
        expect(after.maintenanceQuanta).toBeGreaterThanOrEqual(before.maintenanceQuanta);
      }),
    );
  });
});
