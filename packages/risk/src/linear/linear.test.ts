import { isIsthmusError } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson, sharedFolder } from "../testing/shared-files.ts";
import { bankruptcyQuote } from "./bankruptcy.ts";
import { initialFraction, maintenanceFraction } from "./fraction.ts";
import { compareRisk, healthState } from "./health.ts";
import { checkLinearParameters, type LinearMarginParameters, ppmOne } from "./parameters.ts";
import { linearNotional, linearRequirement } from "./requirement.ts";

interface WorkedCases {
  readonly initialMarginOpenInterestScaled: {
    readonly cases: readonly {
      imfPpm: number;
      lower: number;
      upper: number;
      openNotional: number;
      notional: number;
      initialMargin: number;
    }[];
  };
  readonly bankruptcyPrice: {
    readonly cases: readonly {
      position: string;
      cash: number;
      markPrice: number;
      imf: number;
      mmf: number;
      quoteQuantums: number;
    }[];
  };
}

const shared = sharedFolder("linear margin worked cases");

describe.skipIf(shared === null)("published linear cases", () => {
  const worked = shared === null ? null : readJson<WorkedCases>(`${shared}/conformance/worked-cases.json`);

  it.each(worked?.initialMarginOpenInterestScaled.cases ?? [])("initial margin $initialMargin of $notional", (row) => {
    const parameters = checkLinearParameters({
      initialPpm: BigInt(row.imfPpm),
      maintenanceOfInitialPpm: 600_000n,
      openInterestLowerQuanta: BigInt(row.lower),
      openInterestUpperQuanta: BigInt(row.upper),
    });
    const requirement = linearRequirement(parameters, BigInt(row.notional), BigInt(row.openNotional));
    expect(requirement.initialQuanta).toBe(BigInt(row.initialMargin));
  });

  it.each(worked?.bankruptcyPrice.cases ?? [])("bankruptcy quote of $position with $cash cash", (row) => {
    const sizeTenths = BigInt(Math.round(Number.parseFloat(row.position) * 10));
    const notionalQuanta = (sizeTenths * BigInt(row.markPrice) * 1_000_000n) / 10n;
    const parameters: LinearMarginParameters = {
      initialPpm: BigInt(row.imf * 1_000_000),
      maintenanceOfInitialPpm: BigInt((row.mmf / row.imf) * 1_000_000),
      openInterestLowerQuanta: 0n,
      openInterestUpperQuanta: 0n,
    };
    const { maintenanceQuanta } = linearRequirement(parameters, notionalQuanta, 0n);
    const quote = bankruptcyQuote({
      deltaNotionalQuanta: -notionalQuanta,
      deltaMaintenanceQuanta: -maintenanceQuanta,
      netCollateralQuanta: BigInt(row.cash) * 1_000_000n + notionalQuanta,
      maintenanceQuanta,
    });
    expect(quote).toBe(BigInt(row.quoteQuantums));
  });
});

const anyParameters = fc
  .record({
    initialPpm: fc.bigInt(1n, ppmOne),
    maintenanceOfInitialPpm: fc.bigInt(1n, ppmOne),
    openInterestLowerQuanta: fc.bigInt(0n, 10n ** 15n),
    width: fc.bigInt(1n, 10n ** 15n),
    scaled: fc.boolean(),
  })
  .map(({ width, scaled, ...rest }) =>
    checkLinearParameters({ ...rest, openInterestUpperQuanta: scaled ? rest.openInterestLowerQuanta + width : 0n }),
  );
const anyNotional = fc.bigInt(-(10n ** 18n), 10n ** 18n);
const anyOpen = fc.bigInt(0n, 10n ** 16n);

describe("linear margin", () => {
  it("rounds up by less than one quantum, ignores the sign, and keeps maintenance <= initial", () => {
    fc.assert(
      fc.property(anyParameters, anyNotional, anyOpen, (parameters, notional, open) => {
        const margin = linearRequirement(parameters, notional, open);
        const gross = notional < 0n ? -notional : notional;
        const { numerator, denominator } = initialFraction(parameters, open);
        expect(margin.initialQuanta * denominator).toBeGreaterThanOrEqual(gross * numerator);
        expect((margin.initialQuanta - 1n) * denominator).toBeLessThan(gross * numerator);
        expect(margin.maintenanceQuanta).toBeLessThanOrEqual(margin.initialQuanta);
        expect(margin.initialQuanta).toBeLessThanOrEqual(gross);
        expect(linearRequirement(parameters, -notional, open)).toEqual(margin);
      }),
    );
  });

  it("never asks less when open interest or the position grows", () => {
    fc.assert(
      fc.property(anyParameters, anyNotional, anyOpen, anyOpen, (parameters, notional, open, more) => {
        const gross = notional < 0n ? -notional : notional;
        const before = linearRequirement(parameters, gross, open);
        expect(linearRequirement(parameters, gross, open + more).initialQuanta).toBeGreaterThanOrEqual(
          before.initialQuanta,
        );
        expect(linearRequirement(parameters, gross + more, open).initialQuanta).toBeGreaterThanOrEqual(
          before.initialQuanta,
        );
      }),
    );
  });

  it("takes maintenance from the unscaled fraction, so a crowd cannot liquidate a standing position", () => {
    const parameters: LinearMarginParameters = {
      initialPpm: 100_000n,
      maintenanceOfInitialPpm: 500_000n,
      openInterestLowerQuanta: 10n,
      openInterestUpperQuanta: 20n,
    };
    expect(linearRequirement(parameters, 1_000n, 20n)).toEqual({ initialQuanta: 1_000n, maintenanceQuanta: 50n });
    expect(maintenanceFraction(parameters)).toEqual({ numerator: 50_000_000_000n, denominator: 10n ** 12n });
  });

  it("refuses parameters, prices and sizes outside their range with a code", () => {
    const good = {
      initialPpm: 1n,
      maintenanceOfInitialPpm: 1n,
      openInterestLowerQuanta: 5n,
      openInterestUpperQuanta: 0n,
    };
    const bad = [
      { ...good, initialPpm: 0n },
      { ...good, initialPpm: ppmOne + 1n },
      { ...good, maintenanceOfInitialPpm: 0n },
      { ...good, openInterestLowerQuanta: -1n },
      { ...good, openInterestUpperQuanta: 5n },
    ];
    for (const parameters of bad) {
      expect(codeOf(() => checkLinearParameters(parameters))).toBe("PARAMETER_INVALID");
    }
    expect(codeOf(() => linearRequirement(good, 1n, -1n))).toBe("PARAMETER_INVALID");
    expect(codeOf(() => linearNotional(1n, 0n, 1n))).toBe("PRICE_INVALID");
    expect(codeOf(() => linearNotional(1n, 1n, 0n))).toBe("PARAMETER_INVALID");
  });
});

describe("bankruptcy quote", () => {
  it("leaves the account at zero or above when all is closed there, by less than one quantum", () => {
    fc.assert(
      fc.property(anyNotional, anyNotional, fc.bigInt(1n, 10n ** 17n), (notional, collateral, maintenance) => {
        const quote = bankruptcyQuote({
          deltaNotionalQuanta: -notional,
          deltaMaintenanceQuanta: -maintenance,
          netCollateralQuanta: collateral,
          maintenanceQuanta: maintenance,
        });
        expect(collateral - notional + quote).toBe(0n);
      }),
    );
    fc.assert(
      fc.property(anyNotional, fc.bigInt(1n, 10n ** 9n), fc.bigInt(1n, 10n ** 9n), (collateral, part, rest) => {
        const maintenanceQuanta = part + rest;
        const quote = bankruptcyQuote({
          deltaNotionalQuanta: 0n,
          deltaMaintenanceQuanta: part,
          netCollateralQuanta: collateral,
          maintenanceQuanta,
        });
        expect(quote * maintenanceQuanta).toBeGreaterThanOrEqual(-collateral * part);
        expect((quote - 1n) * maintenanceQuanta).toBeLessThan(-collateral * part);
      }),
    );
  });

  it("refuses a step that frees more maintenance than there is", () => {
    const step = { deltaNotionalQuanta: 0n, deltaMaintenanceQuanta: -2n, netCollateralQuanta: 0n };
    expect(codeOf(() => bankruptcyQuote({ ...step, maintenanceQuanta: 1n }))).toBe("PARAMETER_INVALID");
    expect(codeOf(() => bankruptcyQuote({ ...step, maintenanceQuanta: 0n }))).toBe("PARAMETER_INVALID");
  });
});

describe("health", () => {
  const requirement = { initialQuanta: 100n, maintenanceQuanta: 60n };
  it.each([
    [100n, 100n, "healthy"],
    [99n, 99n, "marginCall"],
    [99n, 110n, "marginCall"],
    [60n, 60n, "marginCall"],
    [59n, 59n, "liquidation"],
    [0n, 0n, "liquidation"],
    [-1n, -1n, "bankrupt"],
  ] as const)("equity %s / %s is %s", (initialQuanta, maintenanceQuanta, state) => {
    expect(healthState({ initialQuanta, maintenanceQuanta }, requirement)).toBe(state);
  });

  it("orders accounts by equity over maintenance without dividing", () => {
    const row = (equityQuanta: bigint, maintenanceQuanta: bigint) => ({ equityQuanta, maintenanceQuanta });
    expect(compareRisk(row(1n, 3n), row(1n, 2n))).toBe(-1);
    expect(compareRisk(row(1n, 2n), row(-1n, 3n))).toBe(1);
    expect(compareRisk(row(2n, 4n), row(1n, 2n))).toBe(-1);
    expect(compareRisk(row(1n, 2n), row(2n, 4n))).toBe(1);
    expect(compareRisk(row(1n, 2n), row(1n, 2n))).toBe(0);
  });
});

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return isIsthmusError(error) ? error.code : "another error";
  }
  return "no error";
}
