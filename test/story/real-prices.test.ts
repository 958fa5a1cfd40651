import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { broken, type Played, playStory, shared } from "./run.ts";

const files = [
  "--prices",
  `BTC=${join(shared ?? "", "data/prices/BTCUSDT-1h-2020-2023H1.csv.gz")}`,
  "--prices",
  `ETH=${join(shared ?? "", "data/prices/ETHUSDT-1h-2020-2023H1.csv.gz")}`,
];

if (shared === undefined) console.log("LEFT OUT: the story on real prices: no folder at ISTHMUS_SHARED");

describe.skipIf(shared === undefined)("the story on real hours", () => {
  let crash: Played;
  let calm: Played;

  beforeAll(async () => {
    crash = await playStory([...files, "--from", "2020-03-12", "--cycles", "3", "--seed", "3"]);
    calm = await playStory([...files, "--from", "2021-05-01", "--cycles", "1", "--seed", "3"]);
  }, 600_000);

  it("passes through the hours of March 2020", () => {
    expect(broken(crash.report)).toEqual([]);
    expect(crash.code).toBe(0);
    expect(crash.report.priceSource).toBe("BTC from a file, ETH from a file");
  });

  it("gives other margin totals for other prices", () => {
    expect(broken(calm.report)).toEqual([]);
    expect(crash.report.cycles[0]?.initialMargin).not.toBe(calm.report.cycles[0]?.initialMargin);
  });
});
