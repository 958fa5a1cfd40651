import type { PriceSourceConfig } from "@isthmus/risk";
import type { StartOptions } from "./options.ts";

/** Price source of a run: candles for the symbols that have a file, seeded random walks for the others. */
export function pricesOf(options: Pick<StartOptions, "seed" | "prices" | "fromMs">): PriceSourceConfig {
  return {
    seed: options.seed ?? 1,
    startSeconds: 1_760_000_000,
    symbols: { BTC: { startTicks: "6500000", maxStepPpm: 12_000 }, ETH: { startTicks: "250000", maxStepPpm: 15_000 } },
    files: options.prices,
    fromMs: options.fromMs,
  };
}
