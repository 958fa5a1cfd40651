import { absolute, divideUp, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Instrument } from "../model/state.ts";
import { positionValue } from "../positions/value.ts";
import { notionalOf } from "./class-value.ts";
import { instrumentFactorPpm } from "./margin-period.ts";

/** An instrument's initial fraction, and the open interest in lots for which it holds. */
export interface ScaledFraction {
  /** Whole parts per million. */
  readonly initialPpm: bigint;
  /** It holds above `aboveLots` up to `uptoLots`; null without a bound. */
  readonly aboveLots: bigint | null;
  readonly uptoLots: bigint | null;
}

/** Between the bounds the fraction rises in so many equal steps, so that most trades leave it as it is. */
const steps = 32n;
const million = 1_000_000n;

/**
 * The initial fraction after open-interest scaling (dYdX v4: base + (open - lower) / (upper - lower) × (1 - base)), at the
 * next step of the open notional and rounded up to a whole part per million: never below the exact one. The bounds are
 * those of the terms, or of the house where the terms set none. The base rises with the delay of the chains where the
 * instrument settles.
 *
 * @param openLots open interest in lots, >= 0
 */
export function scaledFraction(book: Book, instrument: Instrument, openLots: bigint): ScaledFraction {
  const ownPpm = BigInt(instrument.terms.initialPpm);
  const basePpm = smaller(divideUp(ownPpm * instrumentFactorPpm(book, instrument.terms), million), million);
  const { lowerQuanta, upperQuanta, perLot } = openInterestBounds(book, instrument);
  if (upperQuanta === 0n || perLot === 0n) return { initialPpm: basePpm, aboveLots: null, uptoLots: null };
  const width = upperQuanta - lowerQuanta;
  const openQuanta = openLots * perLot;
  // The most open lots at a step.
  const lotsAt = (step: bigint): bigint => (lowerQuanta + (width * step) / steps) / perLot;
  if (openQuanta <= lowerQuanta) return { initialPpm: basePpm, aboveLots: null, uptoLots: lotsAt(0n) };
  if (openQuanta >= upperQuanta) return { initialPpm: million, aboveLots: lotsAt(steps - 1n), uptoLots: null };
  const step = divideUp((openQuanta - lowerQuanta) * steps, width);
  const initialPpm = basePpm + divideUp((million - basePpm) * step, steps);
  return { initialPpm, aboveLots: lotsAt(step - 1n), uptoLots: step === steps ? null : lotsAt(step) };
}

/** Those of the terms are in quanta of the instrument's class, those of the house in the unit of account; `perLot` likewise. */
function openInterestBounds(book: Book, instrument: Instrument) {
  const { openInterestLowerQuanta, openInterestUpperQuanta } = instrument.terms;
  if (openInterestUpperQuanta > 0n) {
    const perLot = absolute(positionValue(instrument, 1n));
    return { lowerQuanta: openInterestLowerQuanta, upperQuanta: openInterestUpperQuanta, perLot };
  }
  const { parameters } = book.state;
  const perLot = parameters.openInterestUpperQuanta === 0n ? 0n : notionalOf(book, instrument, 1n);
  return { lowerQuanta: parameters.openInterestLowerQuanta, upperQuanta: parameters.openInterestUpperQuanta, perLot };
}
