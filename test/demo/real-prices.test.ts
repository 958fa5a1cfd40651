import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { broken, type Played, playDemo, shared } from "./run.ts";

const fileOf = (symbol: string): string => join(shared ?? "", `data/prices/${symbol}USDT-1h-2020-2023H1.csv.gz`);
const files = ["BTC", "ETH"].flatMap((symbol) => ["--prices", `${symbol}=${fileOf(symbol)}`]);

/** Other files: plain, with the hours of one day of the real ones. */
function filesOfDay(day: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "isthmus-prices-"));
  const fromMs = Date.parse(`${day}T00:00:00Z`);
  return ["BTC", "ETH"].flatMap((symbol) => {
    const [header, ...lines] = gunzipSync(readFileSync(fileOf(symbol)))
      .toString("utf8")
      .trim()
      .split("\n");
    const hours = lines.filter((line) => {
      const openTimeMs = Number(line.split(",")[0]);
      return openTimeMs >= fromMs && openTimeMs < fromMs + dayMs;
    });
    const file = join(folder, `${symbol}.csv`);
    writeFileSync(file, [header, ...hours, ""].join("\n"));
    return ["--prices", `${symbol}=${file}`];
  });
}

const dayMs = 86_400_000;

if (shared === undefined) console.log("LEFT OUT: the demo on real prices: no folder at ISTHMUS_SHARED");

describe.skipIf(shared === undefined)("the demo on real prices", () => {
  let crash: Played;
  let calm: Played;

  beforeAll(async () => {
    crash = await playDemo([...files, "--from", "2020-03-12", "--cycles", "3", "--seed", "3"]);
    calm = await playDemo([...filesOfDay("2021-05-01"), "--cycles", "1", "--seed", "3"]);
  }, 900_000);

  it("passes the hours of March 2020", () => {
    expect(broken(crash.report)).toEqual([]);
    expect(crash.code).toBe(0);
    expect(crash.report.priceSource).toBe("BTC from a file, ETH from a file");
  });

  it("gives other margin totals for other price files", () => {
    expect(broken(calm.report)).toEqual([]);
    expect(calm.code).toBe(0);
    expect(crash.report.cycles[0]?.initialMargin).not.toBe(calm.report.cycles[0]?.initialMargin);
    expect(crash.report.cycles[0]?.maintenanceMargin).not.toBe(calm.report.cycles[0]?.maintenanceMargin);
  });
});
