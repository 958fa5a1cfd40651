import type { Marks } from "@isthmus/risk";
import type { AssetPriceRow } from "./asset-prices.ts";
import type { MarkRow } from "./marks.ts";

/** Ticks of every price source are 0.01 of the quote unit; the settlement class has 6 decimals. */
export const sourceTickQuanta = 10_000n;

/** Prices of one's own at the time of a `prices` command, and how they are found. */
export interface OwnMarks {
  readonly marks: Marks;
  /** Largest distance of a price from the own one, in parts of 10,000 of the own one. */
  readonly bandBps: number;
  /** Symbol of an instrument in the price source, or undefined when the source does not price it (options: none does). */
  readonly symbolOf: (instrument: number) => string | undefined;
  /** Class of an asset, or undefined when it is not registered. */
  readonly classOf: (asset: number) => string | undefined;
}

/** A row of a `prices` command that own prices do not prove. */
export interface UnprovenPrice {
  readonly row: { readonly instrument: number } | { readonly asset: number };
  /** Ticks of an instrument; quanta of the settlement class for a unit of an asset. */
  readonly stated: bigint;
  /** In the same unit; null when there is no own price. */
  readonly own: bigint | null;
}

/**
 * The first price or asset price of a command that is further than the band from one's own, or of which there is no own.
 * Coordinator and operators share it: prices that they judged differently would be journaled and never signed.
 * @returns null when every row is within the band
 */
export function unprovenPrice(
  { prices, assetPrices }: { readonly prices: readonly MarkRow[]; readonly assetPrices: readonly AssetPriceRow[] },
  { marks, bandBps, symbolOf, classOf }: OwnMarks,
): UnprovenPrice | null {
  const ticksOf = new Map(marks.prices.map(({ symbol, priceTicks }) => [symbol, priceTicks]));
  const isWithin = (stated: bigint, own: bigint): boolean => {
    const distance = stated > own ? stated - own : own - stated;
    return distance * 10_000n <= own * BigInt(bandBps);
  };
  for (const { instrument, priceTicks: stated } of prices) {
    const own = ticksOf.get(symbolOf(instrument) ?? "") ?? null;
    if (own === null || !isWithin(stated, own)) return { row: { instrument }, stated, own };
  }
  for (const { asset, unitPriceQuanta: stated } of assetPrices) {
    const ownTicks = ticksOf.get(classOf(asset) ?? "");
    const own = ownTicks === undefined ? null : ownTicks * sourceTickQuanta;
    if (own === null || !isWithin(stated, own)) return { row: { asset }, stated, own };
  }
  return null;
}
