import type { Context } from "../book/context.ts";
import type { RowRefusal } from "../model/effect.ts";
import type { Instrument, State } from "../model/state.ts";
import { productOf } from "../products/registry.ts";
import { isYoung } from "./freshness.ts";
import { type RowStamp, stampRefusal, timeOf } from "./row.ts";
import { isWithin, markReach } from "./step.ts";
import { realisedAfter } from "./volatility.ts";

/** A price of an instrument. */
export interface MarkRow extends RowStamp {
  readonly instrument: number;
  readonly priceTicks: bigint;
  /** Lots available within 1 % of the price on the thinner side. */
  readonly depthLots?: bigint | undefined;
}

/**
 * Sets marks row by row: a row that is refused leaves its mark as it was, to grow stale, and stops no other. Underlyings
 * come before options, whose steps are parts of their underlying's price.
 */
export function takeMarks({ book, effects }: Pick<Context, "book" | "effects">, rows: readonly MarkRow[]): void {
  const { state } = book;
  const isOption = ({ instrument }: MarkRow): boolean => isVolatile(state.instruments.get(instrument));
  const before = new Map<number, bigint | null>();
  for (const { instrument } of rows) before.set(instrument, state.instruments.get(instrument)?.markTicks ?? null);
  for (const row of [...rows.filter((one) => !isOption(one)), ...rows.filter(isOption)]) {
    const { instrument: number, priceTicks } = row;
    const instrument = state.instruments.get(number);
    const spotBefore = before.get(instrument?.terms.underlying ?? 0) ?? null;
    const reason = instrument === undefined ? "unknown" : markRefusal(state, instrument, row, spotBefore);
    if (instrument === undefined || reason !== null) {
      if (instrument !== undefined && reason === "not-positive") instrument.unpriced = true;
      effects.push({ kind: "mark-refused", instrument: number, priceTicks, reason: reason ?? "unknown" });
      continue;
    }
    setMark(state, instrument, row);
    effects.push({ kind: "marked", instrument: number, priceTicks });
  }
}

function isVolatile(instrument: Instrument | undefined): boolean {
  return instrument !== undefined && productOf(instrument.terms).isVolatile;
}

function markRefusal(state: State, instrument: Instrument, row: MarkRow, spotBefore: bigint | null): RowRefusal | null {
  if (instrument.expired || instrument.settlementTicks !== null) return "expired";
  const stamp = stampRefusal(state, row, instrument.markSeconds, state.parameters.staleSeconds);
  if (stamp !== null) return stamp;
  // An option may be worthless; nothing has a negative price here.
  const lowest = productOf(instrument.terms).mayBeWorthless ? 0n : 1n;
  if (row.priceTicks < lowest) return "not-positive";
  const { markTicks } = instrument;
  const reach = markReach(state, instrument, spotBefore);
  return markTicks === null || isWithin(reach, row.priceTicks, markTicks) ? null : "step";
}

function setMark(state: State, instrument: Instrument, row: MarkRow): void {
  const seconds = timeOf(state, row);
  instrument.realisedVarianceE12 = realisedAfter(state, instrument, { value: row.priceTicks, seconds });
  instrument.markTicks = row.priceTicks;
  instrument.markSeconds = seconds;
  instrument.markConfidencePpm = row.confidencePpm ?? 0;
  instrument.unpriced = false;
  if (row.depthLots === undefined) return;
  instrument.depthLots = depthAfter(state, instrument, row.depthLots);
  instrument.depthSeconds = seconds;
}

/** A depth that has shrunk counts immediately; one that has grown counts up to its step, so that one row never multiplies it. */
function depthAfter(state: State, instrument: Instrument, statedLots: bigint): bigint {
  const held = measuredDepth(state, instrument);
  const { depthStepPpm } = state.parameters;
  if (held === null || depthStepPpm === 0) return statedLots;
  const highest = (held * BigInt(1_000_000 + depthStepPpm)) / 1_000_000n + 1n;
  return statedLots < highest ? statedLots : highest;
}

/** Lots available within 1 % of the mark on the thinner side; null if they were never measured, or too long ago. */
function measuredDepth(state: State, { depthLots, depthSeconds }: Instrument): bigint | null {
  return isYoung(state, depthSeconds, state.parameters.depthStaleSeconds) ? depthLots : null;
}
