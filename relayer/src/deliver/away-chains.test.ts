import { expect, it } from "vitest";
import { AwayChains } from "./away-chains.ts";

it("lets one row at a time ask a chain that is away, ever more rarely, and all once it answers", () => {
  let nowMs = 0;
  const away = new AwayChains(
    () => nowMs,
    () => 0.5,
  );
  for (let i = 0; i < 2; i++) away.failed(2);
  expect(away.waitMs(2, false)).toBe(0);
  away.failed(2);
  expect(away.waitMs(2, false)).toBe(2_000);
  expect(away.waitMs(3, false)).toBe(0);
  nowMs = 2_000;
  expect(away.waitMs(2, false)).toBe(0);
  // That row is asking now: nobody else does, and the spread grows with the absence.
  expect(away.waitMs(2, false)).toBe(10_500);
  expect(away.waitMs(2, true)).toBe(10_000);
  away.failed(2);
  expect(away.waitMs(2, true)).toBe(4_000);
  for (let i = 0; i < 40; i++) away.failed(2);
  nowMs = 600_000;
  away.failed(2);
  expect(away.waitMs(2, false)).toBe(25_000);
  away.answered(2);
  expect(away.waitMs(2, false)).toBe(0);
});
