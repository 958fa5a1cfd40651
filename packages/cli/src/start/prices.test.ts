import { openPriceSource } from "@isthmus/risk/files";
import { expect, it } from "vitest";
import { pricesOf } from "./prices.ts";

const marksOf = (seed: number | null) => openPriceSource(pricesOf({ seed, prices: {}, fromMs: null })).marks(20);

it("repeats the prices of a seed, with seed 1 as the default", () => {
  expect(marksOf(5)).toEqual(marksOf(5));
  expect(marksOf(5)).not.toEqual(marksOf(6));
  expect(marksOf(null)).toEqual(marksOf(1));
});

it("reads candles of the named files from the first day on", () => {
  expect(pricesOf({ seed: 1, prices: { BTC: "/btc.csv" }, fromMs: 5 })).toMatchObject({
    files: { BTC: "/btc.csv" },
    fromMs: 5,
  });
});
