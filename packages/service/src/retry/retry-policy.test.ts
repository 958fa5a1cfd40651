import { describe, expect, it } from "vitest";
import { backoffMs, jitteredDelayMs } from "./retry-policy.ts";

const policy = { firstDelayMs: 100, maxDelayMs: 1_000 };

describe("backoffMs", () => {
  it("doubles from the first delay up to the longest", () => {
    expect([1, 2, 3, 4, 5, 6, 2 ** 31].map((failures) => backoffMs(policy, failures))).toEqual([
      100, 200, 400, 800, 1_000, 1_000, 1_000,
    ]);
  });

  it("takes no failure for the first", () => {
    expect(backoffMs(policy, 0)).toBe(100);
  });
});

describe("jitteredDelayMs", () => {
  it.each([
    [1, 0, 50],
    [1, 0.999, 99],
    [2, 0, 100],
    [2, 0.5, 150],
    [3, 0, 200],
    [4, 0, 400],
    [5, 0, 500],
    [5, 0.5, 750],
    [6, 0.999, 999],
    [66, 0.5, 750],
    [2 ** 31, 0, 500],
  ])("failure %i with draw %f waits %i ms", (failures, random, wantedMs) => {
    expect(jitteredDelayMs(policy, failures, random)).toBe(wantedMs);
  });
});
