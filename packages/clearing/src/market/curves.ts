import type { Context } from "../book/context.ts";
import { cappedFundingRate } from "../ledger/funding.ts";
import type { RowRefusal } from "../model/effect.ts";
import type { Instrument, State } from "../model/state.ts";
import { productOf } from "../products/registry.ts";

import { isYoung } from "./freshness.ts";
import { type RowStamp, refuse, stampRefusal, timeOf } from "./row.ts";
import { isWithin } from "./step.ts";

/** Price of an option's underlying at its expiry. */
export interface ForwardRow extends RowStamp {
  readonly instrument: number;
  readonly forwardTicks: bigint;
}

/** Interest rate of an asset class per year, in 10^-6; negative if holders pay. */
export interface RateRow extends RowStamp {
  readonly class: string;
  readonly rateE6: number;
}

/** Sets forwards row by row: within `forwardBasisPpm` of the underlying's mark. */
export function takeForwards(context: Pick<Context, "book" | "effects">, rows: readonly ForwardRow[]): void {
  const { state } = context.book;
  for (const row of rows) {
    const instrument = state.instruments.get(row.instrument);
    const reason = instrument === undefined ? "unknown" : forwardRefusal(state, instrument, row);
    if (instrument === undefined || reason !== null) {
      refuse(context, "forward", String(row.instrument))(reason ?? "unknown");
      continue;
    }
    instrument.forwardTicks = row.forwardTicks;
    instrument.forwardSeconds = timeOf(state, row);
  }
}

function forwardRefusal(state: State, instrument: Instrument, row: ForwardRow): RowRefusal | null {
  const spotTicks = state.instruments.get(instrument.terms.underlying ?? 0)?.markTicks ?? null;
  if (!productOf(instrument.terms).isVolatile || spotTicks === null) return "unknown";
  const { curveStaleSeconds, forwardBasisPpm } = state.parameters;
  const stamp = stampRefusal(state, row, instrument.forwardSeconds, curveStaleSeconds);
  if (stamp !== null) return stamp;
  if (row.forwardTicks <= 0n) return "not-positive";
  const reach = forwardBasisPpm === 0 ? null : spotTicks * BigInt(forwardBasisPpm);
  return isWithin(reach, row.forwardTicks, spotTicks) ? null : "step";
}

/** Sets interest rates row by row: within `maxRateE6`, and a fresh one moves by at most `rateStepE6`. */
export function takeRates(context: Pick<Context, "book" | "effects">, rows: readonly RateRow[]): void {
  const { state } = context.book;
  const { curveStaleSeconds, maxRateE6, rateStepE6 } = state.parameters;
  const classes = new Set([...state.assets.values()].map((asset) => asset.class));
  for (const row of rows) {
    const report = refuse(context, "rate", row.class);
    const held = state.classRates.get(row.class);
    const stamp = stampRefusal(state, row, held?.rateSeconds ?? 0n, curveStaleSeconds);
    const isHeld = held !== undefined && isYoung(state, held.rateSeconds, curveStaleSeconds);
    if (!classes.has(row.class)) report("unknown");
    else if (stamp !== null) report(stamp);
    else if (!(Math.abs(row.rateE6) <= maxRateE6)) report("out-of-range");
    else if (isHeld && Math.abs(row.rateE6 - held.rateE6) > rateStepE6) report("step");
    else state.classRates.set(row.class, { rateE6: row.rateE6, rateSeconds: timeOf(state, row) });
  }
}

/** Price of an option's underlying at its expiry, in ticks; null if none was stated or it is stale. */
export function forwardOf(state: State, { forwardTicks, forwardSeconds }: Instrument): bigint | null {
  return isYoung(state, forwardSeconds, state.parameters.curveStaleSeconds) ? forwardTicks : null;
}

/** Yearly interest rate of an asset class in 10^-6; null if none was stated or it is stale. */
export function rateOf(state: State, name: string): number | null {
  const held = state.classRates.get(name);
  if (held === undefined || !isYoung(state, held.rateSeconds, state.parameters.curveStaleSeconds)) return null;
  return held.rateE6;
}

/** A funding rate per funding period in 10^-9, in force until the next one. Longs pay if positive. */
export interface FundingRow {
  readonly instrument: number;
  readonly rateE9: bigint;
}

/** Sets funding rates row by row; a rate beyond the largest of an instrument's terms is cut to it. */
export function takeFunding(context: Pick<Context, "book" | "effects">, rows: readonly FundingRow[]): void {
  const { instruments } = context.book.state;
  for (const { instrument: number, rateE9 } of rows) {
    const instrument = instruments.get(number);
    const report = refuse(context, "funding", String(number));
    if (instrument === undefined || !productOf(instrument.terms).hasFunding) report("unknown");
    else instrument.fundingRateE9 = cappedFundingRate(instrument, rateE9);
  }
}
