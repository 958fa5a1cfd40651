import { type Candle, smaller } from "@isthmus/risk";
import { seededNumbers } from "../../bench/benchmark.ts";
import { candlePath } from "../candle-path.ts";

/** Prices at one moment of the cascade, every fifteen seconds. */
export interface CascadeStep {
  /** Of BTC, ETH and the two thin alts, in cents. */
  readonly marks: readonly bigint[];
  /** Prices of the collateral by source, in 10^-6 dollars; the first is the venue that printed it. */
  readonly collateral: readonly bigint[];
}

/** Markets of the cascade, and how far each thin one falls for what BTC does. */
export const cascadeSymbols = ["BTC", "ETH", "ALTA", "ALTB"] as const;

/** Marks in a minute. */
const stepsPerMinute = 4;
/** Seconds between two of them. */
export const stepSeconds = 60n / BigInt(stepsPerMinute);
/** First prices of the thin alts, cents. */
const altTicks = [2_000n, 50n] as const;
/** The largest falls of thin alts in it: 40 and 70 %. */
const altFallsPpm = [400_000n, 700_000n] as const;
/** Redemption of the collateral: a dollar. */
const redemption = 1_000_000n;

/** One minute of BTC and the collateral at two venues, and the quarter of an hour of ETH that it is in. */
export interface CascadeMinute {
  readonly btc: Candle;
  readonly eth: Candle;
  /** In 10^-6 dollars. */
  readonly venue: Candle;
  readonly pool: bigint;
}

/**
 * Steps through minutes: BTC and the venue's collateral along their candles, ETH along its quarter of an hour. Nobody
 * publishes thin alts by the minute: they follow BTC's closes, whose lowest is 40 and 70 % below for them.
 */
export function cascadeSteps(minutes: readonly CascadeMinute[], seed: number): CascadeStep[] {
  const random = seededNumbers(seed);
  const first = minutes[0]?.btc.openTicks ?? 1n;
  const lowest = minutes.reduce((low, { btc }) => smaller(low, btc.closeTicks), first);
  let etherPath: bigint[] = [];
  let ether: Candle | null = null;
  return minutes.flatMap(({ btc, eth, venue, pool }, index) => {
    if (ether?.openTimeMs !== eth.openTimeMs) {
      ether = eth;
      const rest = minutes.slice(index).filter((row) => row.eth.openTimeMs === eth.openTimeMs).length;
      etherPath = candlePath(eth, Math.max(3, rest * stepsPerMinute), random);
    }
    const bitcoins = candlePath(btc, stepsPerMinute, random);
    const prints = candlePath(venue, stepsPerMinute, random);
    return bitcoins.map((bitcoin, step) => {
      const part = BigInt(step + 1);
      const close = btc.openTicks + ((btc.closeTicks - btc.openTicks) * part) / BigInt(stepsPerMinute);
      const alts = altTicks.map((ticks, alt) => {
        const fallen = (first - close) * (altFallsPpm[alt] ?? 0n) * ticks;
        return ticks - fallen / ((first - lowest) * 1_000_000n);
      });
      return {
        marks: [bitcoin, etherPath.shift() ?? eth.closeTicks, ...alts],
        collateral: [prints[step] ?? venue.closeTicks, pool, redemption],
      };
    });
  });
}
