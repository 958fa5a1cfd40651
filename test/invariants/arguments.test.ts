import { describe, expect, it } from "vitest";
import { forgeDepth, forgeRuns, invariantRun } from "./arguments.ts";

describe("the arguments of a long run of invariants", () => {
  it("makes at least as many calls as asked for, under the seed that was given", () => {
    const run = invariantRun(["--calls", "1000000", "--seed", "7"]);
    const runs = forgeRuns(run, 5);
    expect(5 * runs * forgeDepth).toBeGreaterThanOrEqual(1_000_000);
    expect(5 * (runs - 1) * forgeDepth).toBeLessThan(1_000_000);
    expect([run.calls, run.seed]).toEqual([1_000_000, 7]);
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
