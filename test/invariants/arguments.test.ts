import { describe, expect, it } from "vitest";
import { invariantRun } from "./arguments.ts";

describe("the arguments of a long run of invariants", () => {
  it("makes at least as many calls as asked for, under the seed that was given", () => {
    const { runs, depth, seed } = invariantRun(["--calls", "1000000", "--seed", "7"]);
    expect(runs * depth).toBeGreaterThanOrEqual(1_000_000);
    expect((runs - 1) * depth).toBeLessThan(1_000_000);
    expect(seed).toBe("0x7");
  });

  it("has the same seed whenever none is given", () => {
    expect(invariantRun([])).toEqual(invariantRun([]));
  });

  it.each([
    ["--calls", "0"],
    ["--calls", "ten"],
    ["--seed", "-1"],
    ["--calls", "1.5"],
  ])("refuses %s %s", (flag, text) => {
    expect(() => invariantRun([`${flag}=${text}`])).toThrow("The input does not have the required");
  });
});
