import type { Context } from "../book/context.ts";
import type { Instrument, State } from "../model/state.ts";
import { productOf } from "../products/registry.ts";

import { isVolatilityFresh } from "./freshness.ts";
import { type RowStamp, refuse, stampRefusal, timeOf } from "./row.ts";
import { squareRootDown } from "./square-root.ts";
import { confirm, type Observed, reachOf } from "./step.ts";

/** A marked volatility of an option, in 10^-6 per year. */
export interface VolatilityRow extends RowStamp {
  readonly instrument: number;
  readonly volatilityE6: number;
}

/** 10,000 % a year: the most that the margin model takes. */
const highestE6 = 100_000_000;
/** Five points: below it a step is not a part of the held volatility. */
const floorE6 = 50_000n;
const secondsPerYear = 31_536_000n;

/** Sets volatilities row by row; one beyond its step waits to be confirmed. */
export function takeVolatilities(context: Pick<Context, "book" | "effects">, rows: readonly VolatilityRow[]): void {
  const { state } = context.book;
  const { confirmSeconds, volatilityStaleSeconds, volatilityStepPpm } = state.parameters;
  for (const row of rows) {
    const instrument = state.instruments.get(row.instrument);
    const report = refuse(context, "volatility", String(row.instrument));
    if (instrument === undefined || !productOf(instrument.terms).isVolatile) {
      report("unknown");
      continue;
    }
    const reason = stampRefusal(state, row, instrument.volatilitySeconds, volatilityStaleSeconds);
    const inRange = Number.isInteger(row.volatilityE6) && row.volatilityE6 > 0 && row.volatilityE6 <= highestE6;
    if (reason !== null || !inRange) {
      report(reason ?? "out-of-range");
      continue;
    }
    const seconds = timeOf(state, row);
    const { volatilityE6, volatilitySeconds, volatilityCandidate: candidate } = instrument;
    if (volatilityE6 === null) {
      instrument.volatilityE6 = row.volatilityE6;
      instrument.volatilitySeconds = seconds;
      continue;
    }
    const base = BigInt(volatilityE6);
    const reach = reachOf(state, { base, seconds: volatilitySeconds }, { stepPpm: volatilityStepPpm, floor: floorE6 });
    const observed = { value: BigInt(row.volatilityE6), seconds };
    const after = confirm({ value: base, candidate }, observed, { reach, confirmSeconds });
    instrument.volatilityCandidate = after.candidate;
    if (after.value === base && after.candidate !== null) report("unconfirmed");
    else {
      instrument.volatilityE6 = Number(after.value);
      instrument.volatilitySeconds = seconds;
    }
  }
}

/**
 * The volatility that margins an option, in 10^-6 per year. A stale one is taken as the highest of itself, of the one that
 * waits to be confirmed and of the realised volatility of the underlying: a surface that nobody has updated through a
 * storm must not margin it as calm.
 */
export function marginVolatilityE6(state: State, instrument: Instrument): number {
  const { volatilityE6, volatilityCandidate, terms } = instrument;
  const held = volatilityE6 ?? 1_000_000;
  if (isVolatilityFresh(state, instrument)) return held;
  const underlying = state.instruments.get(terms.underlying ?? 0);
  const realised = underlying === undefined ? 0 : realisedVolatilityE6(underlying);
  return Math.min(Math.max(held, realised, Number(volatilityCandidate?.value ?? 0n)), highestE6);
}

/** Realised volatility of an instrument's marks, in 10^-6 per year, rounded down. */
function realisedVolatilityE6({ realisedVarianceE12 }: Instrument): number {
  return Number(squareRootDown(realisedVarianceE12));
}

/**
 * Realised variance with the move to another mark: a moving average in which a move's weight falls with the time since, as
 * v' = (v τ + r² year) / (Δt + τ) for a move r over Δt. Integer arithmetic, without logarithms.
 */
export function realisedAfter(state: State, instrument: Instrument, next: Observed): bigint {
  const { markTicks, markSeconds, realisedVarianceE12, terms } = instrument;
  if (markTicks === null || markTicks <= 0n || productOf(terms).isVolatile) return realisedVarianceE12;
  const window = BigInt(state.parameters.realisedWindowSeconds);
  const moveE6 = ((next.value - markTicks) * 1_000_000n) / markTicks;
  const weighted = realisedVarianceE12 * window + moveE6 * moveE6 * secondsPerYear;
  return weighted / (next.seconds - markSeconds + window);
}
