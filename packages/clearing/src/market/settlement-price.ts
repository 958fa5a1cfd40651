import { divideDown, smaller } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Instrument, State } from "../model/state.ts";
import { quantaPerUnitOf } from "../products/delivered.ts";
import { productOf } from "../products/registry.ts";

import { isWaiting } from "./freshness.ts";
import { refuse } from "./row.ts";
import { isWithin, markReach } from "./step.ts";

const noWindow = { elapsedSeconds: 0n, coveredSeconds: 0n, tickSeconds: 0n };

/** A settlement price that the oracle states for an instrument that waits for one. */
export interface SettlementRow {
  readonly instrument: number;
  /** Price of its reference: of an option's underlying, else of itself. */
  readonly priceTicks: bigint;
}

/** The instrument at whose marks another one settles: an option's underlying, else itself. */
function referenceOf(state: State, instrument: Instrument): Instrument {
  const { terms } = instrument;
  if (!productOf(terms).isVolatile || terms.underlying === null) return instrument;
  return state.instruments.get(terms.underlying) ?? instrument;
}

/**
 * Sums the marks of the settlement windows over the time that a command has moved, at the marks in force until then, and
 * fixes the settlement price of what has expired. A window that too few fresh marks cover fixes nothing: a price that
 * returns later is not one of the window, so the instrument waits for a stated one.
 * @param fromSeconds the time before the command
 */
export function runSettlementWindows(context: Pick<Context, "book" | "effects">, fromSeconds: bigint): void {
  const { state } = context.book;
  for (const number of sortedNumbers(state.instruments.keys())) {
    const instrument = context.book.instrument(number);
    const { expirySeconds } = instrument.terms;
    if (expirySeconds === null || instrument.expired || expirySeconds <= fromSeconds) continue;
    observe(state, instrument, { fromSeconds, expirySeconds });
    if (expirySeconds <= state.timeSeconds) conclude(context, instrument);
  }
}

function observe(
  state: State,
  instrument: Instrument,
  { fromSeconds, expirySeconds }: { readonly fromSeconds: bigint; readonly expirySeconds: bigint },
): void {
  const { settlementHoldSeconds, settlementWindowSeconds, staleSeconds } = state.parameters;
  const start = larger(fromSeconds, expirySeconds - BigInt(settlementWindowSeconds));
  const end = smaller(state.timeSeconds, expirySeconds);
  if (end <= start) return;
  const window = instrument.settlementWindow ?? { ...noWindow };
  instrument.settlementWindow = window;
  window.elapsedSeconds += end - start;
  const { markTicks, markSeconds, unpriced, expired } = referenceOf(state, instrument);
  if (markTicks === null || unpriced || expired) return;
  const holdSeconds = staleSeconds === 0 ? settlementHoldSeconds : Math.min(settlementHoldSeconds, staleSeconds);
  const covered = smaller(end, markSeconds + BigInt(holdSeconds)) - start;
  if (covered <= 0n) return;
  window.coveredSeconds += covered;
  window.tickSeconds += markTicks * covered;
}

function conclude(context: Pick<Context, "book" | "effects">, instrument: Instrument): void {
  const { settlementWindow, instrument: number } = instrument;
  const { elapsedSeconds, coveredSeconds, tickSeconds } = settlementWindow ?? noWindow;
  const needed = elapsedSeconds * BigInt(context.book.state.parameters.settlementCoveragePpm);
  if (coveredSeconds > 0n && coveredSeconds * 1_000_000n >= needed) {
    fix(context, instrument, divideDown(tickSeconds, coveredSeconds));
  } else context.effects.push({ kind: "settlement-waits", instrument: number });
}

/** Takes stated settlement prices row by row: for instruments that wait for one, within the guard of their reference. */
export function takeSettlements(context: Pick<Context, "book" | "effects">, rows: readonly SettlementRow[]): void {
  const { state } = context.book;
  for (const { instrument: number, priceTicks } of rows) {
    const instrument = state.instruments.get(number);
    const report = refuse(context, "settlement", String(number));
    if (instrument === undefined) report("unknown");
    else if (!isWaiting(state, instrument)) report("not-waiting");
    else if (priceTicks <= 0n) report("not-positive");
    else if (!isNearReference(state, instrument, priceTicks)) report("step");
    else fix(context, instrument, priceTicks);
  }
}

function isNearReference(state: State, instrument: Instrument, priceTicks: bigint): boolean {
  const reference = referenceOf(state, instrument);
  return reference.markTicks === null || isWithin(markReach(state, reference, null), priceTicks, reference.markTicks);
}

/** From here on the instrument's value is certain: its mark is what it pays when the cycle closes. */
function fix(context: Pick<Context, "book" | "effects">, instrument: Instrument, priceTicks: bigint): void {
  const { state } = context.book;
  const { terms } = instrument;
  const quantaPerUnit = quantaPerUnitOf(context.book, terms.settlementClass ?? state.settlementClass) ?? 1n;
  instrument.settlementTicks = priceTicks;
  instrument.markTicks = productOf(terms).settlementTicks(instrument, priceTicks, quantaPerUnit) ?? priceTicks;
  instrument.markSeconds = state.timeSeconds;
  instrument.unpriced = false;
  context.effects.push({ kind: "settlement-fixed", instrument: instrument.instrument, priceTicks });
}

/** The part of an instrument's settlement average that is fixed already. */
export interface SettledShare {
  /** Of the whole window, 0 .. 10^6, rounded down. */
  readonly sharePpm: number;
  /** Mean mark over that part, rounded down; null before the window begins. */
  readonly averageTicks: bigint | null;
}

/**
 * How much of the average at which an instrument settles is fixed at a time from the last prices on, at the mark in force:
 * that part no longer moves with the market, and scenarios apply to the rest only.
 * @param timeSeconds not before the time of the last prices
 */
export function settledShare(state: State, instrument: Instrument, timeSeconds: bigint): SettledShare {
  if (instrument.settlementTicks !== null) return { sharePpm: 1_000_000, averageTicks: instrument.settlementTicks };
  const { expirySeconds } = instrument.terms;
  if (expirySeconds === null) return { sharePpm: 0, averageTicks: null };
  const ahead = { ...instrument, settlementWindow: { ...(instrument.settlementWindow ?? noWindow) } };
  observe({ ...state, timeSeconds }, ahead, { fromSeconds: state.timeSeconds, expirySeconds });
  const { coveredSeconds, tickSeconds } = ahead.settlementWindow;
  if (coveredSeconds === 0n) return { sharePpm: 0, averageTicks: null };
  const window = BigInt(state.parameters.settlementWindowSeconds);
  return {
    sharePpm: Number(smaller((coveredSeconds * 1_000_000n) / window, 1_000_000n)),
    averageTicks: divideDown(tickSeconds, coveredSeconds),
  };
}

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}
