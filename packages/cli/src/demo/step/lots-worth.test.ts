import { expect, it } from "vitest";
import { instrument } from "../setup/markets.ts";
import { lotsWorth } from "./lots-worth.ts";

const marks = new Map<number, bigint>([
  [instrument.bitcoin, 6_500_000n],
  [instrument.ether, 250_000n],
]);

it("rounds down to whole lots at the mark, but never to none", () => {
  expect(lotsWorth(marks, instrument.bitcoin, 1_500_000_000n)).toBe(230n);
  expect(lotsWorth(marks, instrument.ether, 1_500_000_000n)).toBe(600n);
  expect(lotsWorth(marks, instrument.bitcoin, 1n)).toBe(1n);
});
