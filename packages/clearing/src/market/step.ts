import { absolute } from "@isthmus/risk";
import type { Candidate } from "../model/market-data.ts";
import type { Instrument, State } from "../model/state.ts";
import { productOf } from "../products/registry.ts";

import { staleAfter } from "./freshness.ts";

/** Largest distance from a held value, as an exact fraction of 10^6; null for any. */
export type Reach = bigint | null;

const million = 1_000_000n;

/** Whether two values are at most so far apart. */
export function isWithin(reach: Reach, left: bigint, right: bigint): boolean {
  return reach === null || absolute(left - right) * million <= reach;
}

/** Age of a value in whole periods of staleness: 0 while it is fresh. @param periodSeconds above 0 */
function periodsSince({ timeSeconds }: State, sinceSeconds: bigint, periodSeconds: number): bigint {
  const ageSeconds = timeSeconds - sinceSeconds;
  return ageSeconds <= 0n ? 0n : (ageSeconds - 1n) / BigInt(periodSeconds);
}

/** Reach from a held value: one step, and one more for each period of its age, so that no guard holds a value permanently. */
export function reachOf(
  state: State,
  held: { readonly base: bigint; readonly seconds: bigint },
  { stepPpm, floor }: { readonly stepPpm: number; readonly floor: bigint },
): Reach {
  if (stepPpm === 0) return null;
  const scaled = held.base * BigInt(stepPpm);
  return larger(scaled, floor * million) * (1n + periodsSince(state, held.seconds, staleAfter(state)));
}

/**
 * Reach of an instrument's mark. An option's step is a part of its underlying's price, not of its own: a far option may
 * double in a moment. What the underlying itself has moved in the command comes on top.
 * @param before the underlying's mark before the command
 */
export function markReach(state: State, instrument: Instrument, before: bigint | null): Reach {
  const { markTicks, markSeconds, terms } = instrument;
  if (markTicks === null) return null;
  const { markStepPpm, stepFloorTicks } = state.parameters;
  const stepPpm = terms.maxPriceStepPpm === 0 ? markStepPpm : terms.maxPriceStepPpm;
  const rule = { stepPpm, floor: stepFloorTicks };
  const spot = productOf(terms).isVolatile ? (state.instruments.get(terms.underlying ?? 0)?.markTicks ?? null) : null;
  if (spot === null) return reachOf(state, { base: markTicks, seconds: markSeconds }, rule);
  const reach = reachOf(state, { base: larger(spot, markTicks), seconds: markSeconds }, rule);
  return reach === null ? null : reach + absolute(spot - (before ?? spot)) * million;
}

/** A value that was observed at a time. */
export interface Observed {
  readonly value: bigint;
  readonly seconds: bigint;
}

/**
 * What holds after an observation. One within reach of the held value replaces it. One beyond it waits as a candidate, and
 * replaces it once every observation over `confirmSeconds` was beyond the held value on the same side: one venue's print,
 * however far, is followed by others that are not. While a market runs away, the candidate is the closest of them.
 */
export function confirm(
  held: { readonly value: bigint; readonly candidate: Candidate | null },
  observed: Observed,
  { reach, confirmSeconds }: { readonly reach: Reach; readonly confirmSeconds: number },
): { readonly value: bigint; readonly candidate: Candidate | null } {
  const { value, candidate } = held;
  if (isWithin(reach, observed.value, value)) return { value: observed.value, candidate: null };
  const fresh = { value: observed.value, sinceSeconds: observed.seconds };
  const above = observed.value > value;
  if (candidate === null || candidate.value > value !== above) return { value, candidate: fresh };
  const closer = above === observed.value < candidate.value;
  const closest = closer ? observed.value : candidate.value;
  if (observed.seconds - candidate.sinceSeconds < BigInt(confirmSeconds)) {
    return { value, candidate: { value: closest, sinceSeconds: candidate.sinceSeconds } };
  }
  if (isWithin(reach, observed.value, closest)) return { value: observed.value, candidate: null };
  return { value: closest, candidate: fresh };
}

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}
