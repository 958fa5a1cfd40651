import { IsthmusError } from "@isthmus/protocol";
import type { PriceSource } from "@isthmus/risk";

const secondsPerStep = 3_600n;
/** A year of hours, like the furthest prices that operators look up. */
const furthestAheadSteps = 8_784n;

/**
 * Bounds what a request may ask of a source that computes every step up to the one asked for.
 * @throws PARAMETER_INVALID for a step more than a year after the next one
 */
export function requireNearStep(source: PriceSource, houseSeconds: bigint, step: number): void {
  const next = nextStep(source, houseSeconds);
  const furthest = BigInt(next) + furthestAheadSteps;
  if (BigInt(step) > furthest) throw new IsthmusError("PARAMETER_INVALID", { field: "step", step, next, furthest });
}

/** The first step of a price source after a time; step 0 before its first. @param houseSeconds the clearing house's time */
function nextStep(source: PriceSource, houseSeconds: bigint): number {
  const { timeSeconds: firstSeconds } = source.marks(0);
  return houseSeconds < firstSeconds ? 0 : Number((houseSeconds - firstSeconds) / secondsPerStep) + 1;
}
