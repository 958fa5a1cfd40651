import { IsthmusError } from "@isthmus/protocol";
import { checkFinite } from "../maths/check.ts";

const ppmOne = 1_000_000;

/** Tail figures of a historical simulation; losses are negative, in the unit of the profits. */
export interface TailRisk {
  /** Number of observations in the tail: ceil(n * p). */
  readonly tailCount: number;
  /** The tailCount-th worst profit. */
  readonly valueAtRisk: number;
  /** Mean of the tailCount worst profits. */
  readonly expectedShortfall: number;
}

/**
 * Value at risk and expected shortfall of observed profits and losses.
 *
 * @param profits one figure per observation, at least one, each finite; in any order
 * @param probabilityPpm tail probability, 1 .. 1,000,000 ppm (whole, so that the tail count is exact)
 * @throws PARAMETER_INVALID without observations, for a figure that is not finite, or a probability outside its range
 */
export function historicalTailRisk(profits: ArrayLike<number>, probabilityPpm: number): TailRisk {
  if (!(Number.isInteger(probabilityPpm) && probabilityPpm >= 1 && probabilityPpm <= ppmOne)) {
    throw new IsthmusError("PARAMETER_INVALID", { field: "probabilityPpm", value: String(probabilityPpm) });
  }
  if (profits.length === 0) throw new IsthmusError("PARAMETER_INVALID", { field: "profits", count: 0 });
  const sorted = Float64Array.from(profits);
  for (const profit of sorted) checkFinite("profit", profit);
  sorted.sort();
  const tailCount = Math.ceil((sorted.length * probabilityPpm) / ppmOne);
  let sum = 0;
  for (let rank = 0; rank < tailCount; rank++) sum += sorted[rank] as number;
  return {
    tailCount,
    valueAtRisk: sorted[tailCount - 1] as number,
    expectedShortfall: checkFinite("expectedShortfall", sum / tailCount),
  };
}
