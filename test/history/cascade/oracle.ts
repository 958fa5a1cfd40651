import { absolute } from "@isthmus/risk";

/** How the prices of a collateral at several sources become a row of market data. */
export type Oracle = "median" | "one-venue" | "one-venue-without-confidence";

interface Row {
  readonly unitPriceQuanta: bigint;
  readonly confidencePpm?: number;
}

/**
 * The row that an oracle sends. Its confidence is the median distance of the sources from the price, which one source cannot
 * widen; an oracle that follows one venue away from the others states how far they are.
 */
export function oracleRow(oracle: Oracle, sources: readonly bigint[]): Row {
  const unitPriceQuanta = oracle === "median" ? median(sources) : (sources[0] ?? 0n);
  if (oracle === "one-venue-without-confidence") return { unitPriceQuanta };
  const distance = median(sources.map((source) => absolute(source - unitPriceQuanta)));
  return { unitPriceQuanta, confidencePpm: Number((distance * 1_000_000n) / unitPriceQuanta) };
}

/** The middle one, of an odd number of them. */
export function median(values: readonly bigint[]): bigint {
  const sorted = [...values].sort((left, right) => (left < right ? -1 : 1));
  return sorted[Math.floor(sorted.length / 2)] ?? 0n;
}
