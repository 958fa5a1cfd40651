import { expect, it } from "vitest";
import type { DemoContext } from "../context.ts";
import { hoursOfDemo, hoursPerCycle, movePrices } from "./prices.ts";

it("consumes one step of the price source per hour, in turn, and returns the marks that exist", async () => {
  const steps: unknown[] = [];
  const instruments = [
    { instrument: 1, markTicks: "6500000" },
    { instrument: 2, markTicks: null },
  ];
  const client = { admin: async (_: string, body: unknown) => steps.push(body), get: async () => ({ instruments }) };
  const context = { client, priceStep: 5 } as unknown as DemoContext;
  expect(await movePrices(context, 3)).toEqual(new Map([[1, 6_500_000n]]));
  expect(steps).toEqual([{ step: 5 }, { step: 6 }, { step: 7 }]);
  expect(context.priceStep).toBe(8);
});

it("counts the hour before the first cycle", () => {
  expect(hoursOfDemo(2) - hoursOfDemo(1)).toBe(hoursPerCycle);
  expect(hoursOfDemo(1)).toBe(1 + hoursPerCycle);
});
