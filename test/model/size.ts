import { partsPerMillion, Rational, whole } from "./rational.ts";

/** How margin rises with a position's size; the house's parameters of the same meaning. */
export interface SizeTerms {
  readonly brackets: readonly { readonly aboveDepthPpm: number; readonly addPpm: number }[];
  readonly depthOfOpenInterestPpm: number;
  readonly depthFloorQuanta: bigint;
}

/**
 * What a position needs in addition for initial margin: each further lot pays the fraction of the last bracket that begins
 * below it. Depth and edges are whole lots, rounded down.
 * @param settledLots open interest when the last cycle closed
 */
export function addedForSize(terms: SizeTerms, size: bigint, perLotQuanta: bigint, settledLots: bigint): Rational {
  if (perLotQuanta === 0n) return Rational.zero;
  const ofOpenInterest = whole(settledLots).times(partsPerMillion(terms.depthOfOpenInterestPpm)).floor();
  const floor = new Rational(terms.depthFloorQuanta, perLotQuanta).floor();
  let depth = floor;
  if (ofOpenInterest > depth) depth = ofOpenInterest;
  let added = Rational.zero;
  let fraction = Rational.zero;
  for (const { aboveDepthPpm, addPpm } of terms.brackets) {
    const edge = whole(depth).times(partsPerMillion(aboveDepthPpm)).floor();
    if (size <= edge) break;
    // From here on every lot pays the new fraction in place of the one before.
    const more = partsPerMillion(addPpm).minus(fraction);
    added = added.plus(whole((size - edge) * perLotQuanta).times(more));
    fraction = partsPerMillion(addPpm);
  }
  return added;
}
