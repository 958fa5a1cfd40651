import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isIsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { readArguments } from "./arguments.ts";
import { historyEvents, historyFolder, replayEvent, replayRange } from "./events.ts";
import { readInput } from "./input.ts";
import { lossOf } from "./loss-causes.ts";
import { historyPlot } from "./plot.ts";
import { replay } from "./replay.ts";
import { historyReport } from "./report.ts";
import { depositsOf } from "./world.ts";

describe.skipIf(historyFolder === null)("real history", () => {
  it.each(historyEvents)(
    "$name with 1,000 accounts: liquidated, conserved, every loss paid",
    (event) => {
      const { world, totals, lossBy } = replayEvent(event);
      const { engine } = world.ccp;
      for (const row of engine.conservation()) expect(row.differenceQuanta).toBe(0n);
      expect(totals.liquidatedAccounts).toBeGreaterThan(0);
      expect(totals.unallocatedQuanta).toBe(0n);
      let paid = 0n;
      for (const amount of totals.layers.values()) paid += amount;
      expect(paid).toBe(totals.lossQuanta);
      // Every part of a loss has a cause; discounts that the fund pays come on top of what defaults lose.
      const discountsQuanta = lossOf(lossBy) - totals.lossQuanta;
      expect(discountsQuanta).toBeGreaterThanOrEqual(0n);
      expect(discountsQuanta).toBeLessThanOrEqual(lossBy.auctionDiscountQuanta);
      for (const quanta of Object.values(lossBy)) expect(quanta).toBeGreaterThanOrEqual(0n);
      expect(engine.state.unallocatedQuanta).toBe(0n);
      expect(totals.netQuanta).toBeLessThanOrEqual(totals.grossQuanta);
      expect(totals.largestMemberLossQuanta).toBeGreaterThan(0n);
      // Who trades at the most that an instrument allows does not live through such hours on the wrong side.
      const boldest = world.traders.filter(({ leverageHundredths, long }) => leverageHundredths === 5_000 && long);
      const withPositions = boldest.filter(({ member }) => engine.account(member.id).positions.length > 0);
      expect(boldest.length).toBeGreaterThan(20);
      expect(withPositions.length).toBeLessThan(boldest.length / 2);
      // The funds draw before any gain is cut.
      if (totals.lossQuanta > 0n) expect(totals.layers.get("house-capital") ?? 0n).toBeGreaterThan(0n);
      expect(totals.coverTwo?.lossQuanta ?? 0n).toBeGreaterThan(0n);
      expect(totals.auctionPrices.size).toBeGreaterThan(0);
    },
    300_000,
  );

  // The two of the search's eight seeds that lose most.
  it.each([7, 8])(
    "seed %i: March 2020 by the defaults loses a part of deposits below 2 in 100, and cuts no gains",
    (seed) => {
      const days = { symbols: ["BTC", "ETH"], from: "2020-03-11T00:00:00Z", hours: 96 };
      const { world, totals, lossBy } = replayRange({ ...days, accounts: 1_000, seed });
      expect(lossOf(lossBy)).toBeGreaterThan(0n);
      expect(lossOf(lossBy) * 50n).toBeLessThan(depositsOf(world));
      for (const layer of ["gains-haircut", "tear-up"]) expect(totals.layers.has(layer)).toBe(false);
      expect(totals.unallocatedQuanta).toBe(0n);
    },
    300_000,
  );

  it("gives the same digests for the same seed, and others for another", () => {
    const run = (seed: number): string =>
      replayRange({
        symbols: ["BTC", "ETH"],
        from: "2020-03-12T08:00:00Z",
        hours: 6,
        accounts: 60,
        seed,
      }).world.ccp.engine.digest();
    const first = run(1);
    expect(run(1)).toBe(first);
    expect(run(2)).not.toBe(first);
  }, 120_000);

  it("writes a report and a plot of it", () => {
    const result = replayRange({
      symbols: ["BTC", "ETH"],
      from: "2020-03-12T08:00:00Z",
      hours: 4,
      accounts: 30,
      seed: 1,
    });
    const input = { candles: new Map(), funding: new Map(), fromMs: 0, toMs: 1, accounts: 30, seed: 1 };
    const report = historyReport(input, result);
    expect(report).toMatchObject({
      schema: "isthmus-history",
      version: 3,
      hours: 4,
      conservation: [{ differenceQuanta: 0n }],
      fundSizing: { method: "Cover-2", worst: { fundsQuanta: expect.anything() } },
    });
    expect(report.hourly).toHaveLength(4);
    const parts = Object.values(report.lossBy as Record<string, bigint>);
    expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(report.lossQuanta);
    expect(report.depositsQuanta).toBe(result.world.traders.reduce((sum, row) => sum + row.depositQuanta, 0n));
    const svg = historyPlot(result, "a < b & c");
    expect(svg.startsWith("<svg ")).toBe(true);
    expect(svg).toContain("a &#60; b &#38; c");
    expect(svg).not.toContain("NaN");
  }, 60_000);
});

describe("bad input of the history command", () => {
  const good = ["--prices", "BTC=x.csv", "--from", "2020-03-10", "--to", "2020-03-14", "--report", "r.json"];
  const code = (act: () => unknown): string => {
    try {
      act();
    } catch (error) {
      if (isIsthmusError(error)) return error.code;
      throw error;
    }
    return "accepted";
  };
  it.each([
    [["--prices", "BTC"]],
    [["--prices", "BTC=again.csv"]],
    [["--from", "yesterday"]],
    [["--to", "2020-03-09"]],
    [["--accounts", "1"]],
    [["--accounts", "-5"]],
    [["--seed", "x"]],
    [["--from", "2020-02-30"]],
    [["--from", "2020-03-10T25:00"]],
    [["--funding", "DOGE=x.csv"]],
    [["--slow-chain", "2020-03-11"]],
    [["--slow-chain", "2020-03-12/2020-03-11"]],
    [["--unknown", "1"]],
  ])("%j is refused", (extra) => {
    expect(code(() => readArguments(good))).toBe("accepted");
    expect(code(() => readArguments([...good, ...extra]))).toBe("INPUT_INVALID");
  });

  it("reports an error in one line and exits with 1, also if the report cannot be written", () => {
    const folder = mkdtempSync(join(tmpdir(), "history-"));
    try {
      const file = join(folder, "p.csv");
      writeFileSync(file, "open_time_ms,open,high,low,close,volume\n1583798400000,1,2,1,1.5,5\n");
      const program = fileURLToPath(new URL("./main.ts", import.meta.url));
      const dates = ["--from", "2020-03-10", "--to", "2020-03-11"];
      const given = ["--prices", `BTC=${file}`, ...dates, "--report", join(folder, "missing", "r.json")];
      const child = spawnSync(process.execPath, ["--import", "tsx", program, ...given], { encoding: "utf8" });
      expect([child.status, child.stdout]).toEqual([1, ""]);
      expect(child.stderr).toMatch(/^INPUT_INVALID: .*\nUsage: /);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("refuses files that are missing, malformed or do not cover the dates", () => {
    const folder = mkdtempSync(join(tmpdir(), "history-"));
    try {
      const file = join(folder, "p.csv");
      const read = () => readInput({ ...readArguments(good), prices: new Map([["BTC", file]]) });
      expect(code(read)).toBe("PRICE_FILE_INVALID");
      writeFileSync(file, "open_time_ms,open,high,low,close,volume\n1583798400000,1,2,1,NaN,5\n");
      expect(code(read)).toBe("PRICE_FILE_INVALID");
      writeFileSync(file, "open_time_ms,open,high,low,close,volume\n1583798400000,1,2,1,1.5,5\n");
      expect(readFileSync(file, "utf8")).toContain("1.5");
      expect(code(() => replay(read()))).toBe("PRICE_FILE_INVALID");
      const funding = join(folder, "f.csv");
      writeFileSync(funding, "funding_time_ms,rate_8h\n1583798400000,1.5\n");
      expect(
        code(() => readInput({ ...readArguments(good), prices: new Map(), funding: new Map([["BTC", funding]]) })),
      ).toBe("PRICE_FILE_INVALID");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
