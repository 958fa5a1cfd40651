import { expect, it } from "vitest";
import { countDeliveries, drillOf } from "./drill.ts";

it("leaves the first cycle undisturbed and kills one part in each cycle after it", () => {
  const drills = ["coordinator", "relayer"] as const;
  expect([1, 2, 3, 4].map((cycle) => drillOf(drills, cycle))).toEqual([undefined, "coordinator", "relayer", undefined]);
});

it("counts only deliveries of the cycle that are signed or sent", () => {
  const rows = (...states: string[]) => states.map((state) => ({ state }));
  const messages = [
    { cycle: "2", deliveries: rows("pending", "signed", "confirmed") },
    { cycle: "2", deliveries: rows("submitted") },
    { cycle: "1", deliveries: rows("submitted", "signed") },
  ];
  expect(countDeliveries(messages, 2)).toEqual({ active: 2, total: 4 });
  expect(countDeliveries(messages, 3)).toEqual({ active: 0, total: 0 });
});
