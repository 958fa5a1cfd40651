import { expect, it } from "vitest";
import { priceSourceSchema } from "./price-source.ts";

const good = {
  seed: 7,
  startSeconds: 0,
  symbols: { BTC: { startTicks: "6500000", maxStepPpm: 9_000 } },
  files: { ETH: "eth.csv" },
  fromMs: null,
};

it("accepts walks, files and a first candle", () => {
  expect(priceSourceSchema.parse({ ...good, fromMs: 5 })).toEqual({ ...good, fromMs: 5 });
});

it.each<[string, unknown]>([
  ["seed", -1],
  ["seed", 2 ** 32],
  ["seed", undefined],
  ["startSeconds", -1],
  ["symbols", { BTC: { startTicks: "0", maxStepPpm: 0 } }],
  ["symbols", { BTC: { startTicks: "1", maxStepPpm: 1_000_001 } }],
  ["symbols", { BTC: { startTicks: "1", maxStepPpm: 0, more: 1 } }],
  ["files", { ETH: "" }],
  ["fromMs", -1],
  ["more", 1],
])("refuses a wrong %s: %j", (key, value) => {
  expect(priceSourceSchema.safeParse({ ...good, [key]: value }).success).toBe(false);
});
