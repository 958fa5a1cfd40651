import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultParameters } from "../model/parameters.ts";
import { discountPpm, solventCost } from "./auction-price.ts";

describe("the discount", () => {
  it("rises from the start to the floor over the ramp, and stays", () => {
    const parameters = { ...defaultParameters, auctionStartPpm: 100, auctionFloorPpm: 500, auctionRampSeconds: 40 };
    const at = [0n, 10n, 40n, 1_000n].map((seconds) => discountPpm(parameters, seconds));
    expect(at).toEqual([100n, 200n, 500n, 500n]);
  });
});

describe("the cost of a sale", () => {
  it("is at most the stated discount, and never lowers worth over requirement", () => {
    const quanta = fc.bigInt(0n, 10n ** 12n);
    fc.assert(
      fc.property(
        fc.record({ worth: quanta, requirement: fc.bigInt(1n, 10n ** 12n), part: fc.bigInt(0n, 1_000_000n) }),
        fc.bigInt(0n, 1_000_000n),
        fc.nat(1_000_000),
        quanta,
        ({ worth, requirement, part }, discount, liquidationPenaltyPpm, notionalQuanta) => {
          const risk = {
            ...{ marketEquityQuanta: worth, equityQuanta: worth, withheldQuanta: 0n, reservedQuanta: 0n },
            ...{
              moneyQuanta: worth,
              otherDebtQuanta: 0n,
              closingDebtQuanta: 0n,
              deliveryDebtQuanta: 0n,
              collateralQuanta: 0n,
              offsetQuanta: 0n,
              initialQuanta: requirement,
              maintenanceQuanta: requirement,
            },
          };
          const freedQuanta = (requirement * part) / 1_000_000n;
          const sold = { freedQuanta, notionalQuanta, discountPpm: discount };
          const cost = solventCost({ ...defaultParameters, liquidationPenaltyPpm }, risk, sold);
          expect(cost.discountQuanta * 1_000_000n).toBeLessThanOrEqual(freedQuanta * discount);
          expect(cost.penaltyQuanta).toBeGreaterThanOrEqual(0n);
          const after = worth - cost.discountQuanta - cost.penaltyQuanta;
          expect(after).toBeGreaterThanOrEqual(0n);
          expect(after * requirement).toBeGreaterThanOrEqual(worth * (requirement - freedQuanta));
        },
      ),
    );
  });
});
