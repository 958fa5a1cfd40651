import { describe, expect, it } from "vitest";
import { invariantRun } from "./arguments.ts";

describe("the arguments of a long run of invariants", () => {
  it("makes at least as many calls as asked for, under the seed that was given", () => {
    const { runs, depth, seed, calls } = invariantRun(["--calls", "1000000", "--seed", "7"]);
    expect(runs * depth).toBeGreaterThanOrEqual(1_000_000);
    expect((runs - 1) * depth).toBeLessThan(1_000_000);
    expect([calls, seed]).toEqual([1_000_000, 7]);
  });

  it("runs on both machines without exploring, with the same seed, whenever nothing is given", () => {
    expect(invariantRun([])).toEqual(invariantRun([]));
    expect(invariantRun([])).toMatchObject({ machines: ["evm", "solana"], explore: 0 });
    expect(invariantRun(["--machine", "solana", "--explore", "4"])).toMatchObject({ machines: ["solana"], explore: 4 });
  });

  it.each([
    ["--calls", "0"],
    ["--calls", "ten"],
    ["--seed", "-1"],
    ["--calls", "1.5"],
    ["--explore", "0"],
    ["--machine", "move"],
  ])("refuses %s %s", (flag, text) => {
    expect(() => invariantRun([`${flag}=${text}`])).toThrow("The input does not have the required");
  });
});
