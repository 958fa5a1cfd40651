import type { InstrumentTerms } from "../model/state.ts";
import type { PriceBand } from "./product.ts";

const million = 1_000_000n;

/**
 * The band of an option: `bandPpm` of its underlying's price around its mark, or of the mark where that is more, within the
 * bounds of its value. A call is worth at most its underlying and a put at most its strike (Merton 1973); neither is
 * worth less than its intrinsic value, up to the same part of it: the underlying's mark is not its forward.
 */
export function optionBand(terms: InstrumentTerms, markTicks: bigint, underlyingTicks: bigint | null): PriceBand {
  const spotTicks = underlyingTicks ?? 0n;
  const strikeTicks = terms.strikeTicks ?? 0n;
  const bandPpm = BigInt(terms.bandPpm);
  const isCall = terms.optionType === "call";
  const reachTicks = (larger(spotTicks, markTicks) * bandPpm) / million;
  const mostTicks = isCall ? spotTicks : strikeTicks;
  const intrinsicTicks = larger(isCall ? spotTicks - strikeTicks : strikeTicks - spotTicks, 0n);
  const leastTicks = intrinsicTicks - (intrinsicTicks * bandPpm) / million;
  const low = larger(markTicks - reachTicks, leastTicks);
  const high = smaller(markTicks + reachTicks, mostTicks);
  // A mark outside the bounds is the oracle's matter: trades at it are not refused.
  return { lowTicks: smaller(low, markTicks), highTicks: larger(high, markTicks) };
}

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}

function smaller(left: bigint, right: bigint): bigint {
  return left < right ? left : right;
}
