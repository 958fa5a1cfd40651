import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { historyFolder } from "../events.ts";
import { type Candidate, drawCandidates, searchSpace, shippedDefaults } from "./candidate.ts";
import { choose, type Evaluated } from "./evaluate.ts";
import { search, searchReport, searchTable } from "./search.ts";
import { historyTrials } from "./trials.ts";

const recorded = JSON.parse(readFileSync(new URL("./recorded.json", import.meta.url), "utf8")) as {
  readonly chosen: Candidate;
  readonly limitPpm: number;
  readonly perMargin: number;
  readonly seed: number;
  readonly candidates: readonly (Omit<Evaluated, "deleveragedQuanta" | "cutQuanta"> & {
    readonly deleveragedQuanta: string;
    readonly cutQuanta: string;
  })[];
};
const rows: Evaluated[] = recorded.candidates.map((row) => ({
  ...row,
  deleveragedQuanta: BigInt(row.deleveragedQuanta),
  cutQuanta: BigInt(row.cutQuanta),
}));

describe("the search for defaults", () => {
  it("ships what it chose: the defaults are those of the recorded result", () => {
    expect(shippedDefaults()).toEqual(recorded.chosen);
    expect(choose(rows, recorded.limitPpm)).toMatchObject(recorded.chosen);
  });

  it("draws the recorded candidates again, the lowest initial margin first, none twice", () => {
    const drawn = drawCandidates(recorded.perMargin, recorded.seed);
    expect(rows).toMatchObject(drawn.slice(0, rows.length));
    const margins = drawn.map((row) => row.initialPpm);
    expect(margins).toEqual([...margins].sort((left, right) => left - right));
    expect(new Set(drawn.map((row) => JSON.stringify(row))).size).toBe(drawn.length);
    expect(margins).toHaveLength(searchSpace.initialPpm.length * recorded.perMargin);
    expect(drawCandidates(recorded.perMargin, recorded.seed + 1)).not.toEqual(drawn);
  });

  it("chooses the lowest initial margin that keeps to the limit, then the smallest worst loss", () => {
    const [row] = rows;
    if (row === undefined) throw new RangeError("nothing is recorded");
    const given = (initialPpm: number, worstLossPpm: number, more: Partial<Evaluated> = {}): Evaluated => {
      return { ...row, complete: true, cutQuanta: 0n, initialPpm, worstLossPpm, ...more };
    };
    const cheap = given(20_000, 19_000);
    const cheapest = given(20_000, 15_000);
    const dear = given(50_000, 1_000);
    expect(choose([cheap, dear, cheapest], 20_000)).toBe(cheapest);
    expect(choose([cheap, dear, cheapest], 14_000)).toBe(dear);
    expect(choose([given(20_000, 0, { cutQuanta: 1n }), given(20_000, 0, { complete: false }), dear], 20_000)).toBe(
      dear,
    );
    expect(choose([cheap], 1_000)).toBeNull();
  });
});

describe.skipIf(historyFolder === null)("a small search over real candles", () => {
  it("evaluates each candidate until one loses too much, and finds the same again", () => {
    const run = () => {
      const trials = historyTrials({ accounts: 24, seeds: 1, hours: 3 });
      const options = { trials, accounts: 24, perMargin: 1, seed: 1, limitPpm: 20_000 };
      const seen: number[] = [];
      const result = search(options, (_row, left) => seen.push(left));
      expect(seen.at(0)).toBe(searchSpace.initialPpm.length - 1);
      expect(searchTable(result).split("\n")).toHaveLength(result.rows.length + 1);
      return searchReport(options, result);
    };
    const report = run();
    expect(report).toMatchObject({ schema: "isthmus-history-search", accounts: 24, chosen: { initialPpm: 20_000 } });
    expect(run()).toEqual(report);
  }, 120_000);
});
