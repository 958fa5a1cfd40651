import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { anyNotionalQuanta } from "../testing/linear-arbitraries.ts";
import { readJson, sharedFolder } from "../testing/shared-files.ts";
import { bankruptcyQuote } from "./bankruptcy.ts";
import type { LinearMarginParameters } from "./parameters.ts";
import { linearRequirement } from "./requirement.ts";

interface WorkedCases {
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

const shared = sharedFolder("bankruptcy worked cases");

describe.skipIf(shared === null)("published bankruptcy quotes", () => {
  const worked = shared === null ? null : readJson<WorkedCases>(`${shared}/conformance/worked-cases.json`);

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

it("leaves exactly zero after a full close-out, and a share rounded up by less than one quantum", () => {
  fc.assert(
    fc.property(
      anyNotionalQuanta,
      anyNotionalQuanta,
      fc.bigInt(1n, 10n ** 17n),
      (notional, collateral, maintenance) => {
        const quote = bankruptcyQuote({
          deltaNotionalQuanta: -notional,
          deltaMaintenanceQuanta: -maintenance,
          netCollateralQuanta: collateral,
          maintenanceQuanta: maintenance,
        });
        expect(collateral - notional + quote).toBe(0n);
      },
    ),
  );
  fc.assert(
    fc.property(anyNotionalQuanta, fc.bigInt(1n, 10n ** 9n), fc.bigInt(1n, 10n ** 9n), (collateral, part, rest) => {
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

it("refuses a step that releases more maintenance margin than the account has", () => {
  const step = { deltaNotionalQuanta: 0n, deltaMaintenanceQuanta: -2n, netCollateralQuanta: 0n };
  expect(errorCodeOf(() => bankruptcyQuote({ ...step, maintenanceQuanta: 1n }))).toBe("PARAMETER_INVALID");
  expect(errorCodeOf(() => bankruptcyQuote({ ...step, maintenanceQuanta: 0n }))).toBe("PARAMETER_INVALID");
});
