import { expect, it } from "vitest";
import { errorCodeOf } from "../testing/error-code.ts";
import { parseCandles } from "./candles.ts";
import { createPriceSource, type PriceSourceConfig } from "./source.ts";

const good = "open_time_ms,open,high,low,close,volume\n3600000,10,12,9,11.5,1\n7200000,11.5,13,11,12.345,1\n";
const config: PriceSourceConfig = {
  seed: 7,
  startSeconds: 1_000,
  symbols: { BTC: { startTicks: "4000000", maxStepPpm: 12_000 }, ETH: { startTicks: "200000", maxStepPpm: 15_000 } },
  files: {},
  fromMs: null,
};

const none = new Map();
const ethCandles = new Map([["ETH", parseCandles(good, "eth.csv")]]);

it("returns the same marks for the same seed and others for another", () => {
  const a = createPriceSource(config, none);
  const b = createPriceSource(config, none);
  const c = createPriceSource({ ...config, seed: 8 }, none);
  expect(a.marks(50)).toEqual(b.marks(50));
  expect(a.marks(50).prices).not.toEqual(c.marks(50).prices);
  expect(a.marks(3)).toEqual(b.marks(3));
});

it("follows files from the first shared hour at or after the start", () => {
  const source = createPriceSource({ ...config, files: { ETH: "eth.csv" }, fromMs: 4_000_000 }, ethCandles);
  expect(source.marks(0).prices.find((price) => price.symbol === "ETH")?.priceTicks).toBe(1234n);
  expect(source.marks(0).timeSeconds).toBe(10_800n);
  expect(errorCodeOf(() => source.marks(1))).toBe("PRICE_STALE");
});

it("moves the time by one hour a step without a file", () => {
  const source = createPriceSource(config, none);
  expect([source.marks(0).timeSeconds, source.marks(5).timeSeconds]).toEqual([4_600n, 22_600n]);
});

it("takes symbols without a file from the walk, and lists symbols in order", () => {
  const source = createPriceSource({ ...config, files: { ETH: "eth.csv" } }, ethCandles);
  expect(source.marks(0).prices).toEqual([
    { symbol: "BTC", priceTicks: 4_000_000n },
    { symbol: "ETH", priceTicks: 1150n },
  ]);
});

it("refuses files that share no hour from the start on", () => {
  const late = new Map([
    ...ethCandles,
    ["BTC", parseCandles(good.replace("3600000", "1").replace("7200000", "2"), "b")],
  ]);
  expect(errorCodeOf(() => createPriceSource(config, late))).toBe("PRICE_FILE_INVALID");
  expect(errorCodeOf(() => createPriceSource({ ...config, fromMs: 7_200_001 }, ethCandles))).toBe("PRICE_FILE_INVALID");
});
