import { absolute, type LinearMarginParameters, linearRequirement, type MarginRequirement } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Instrument, InstrumentTerms } from "../model/state.ts";
import { openNotional, positionValue } from "../positions/value.ts";
import { inAccountUnits } from "./class-value.ts";
import type { Held, MarginModel } from "./margin-model.ts";

/** Margins each position by the fractions of its instrument's terms; the requirements add up. Exact. */
export const linearModel: MarginModel = {
  name: "linear",
  requirement: linearSum,
};

/** Sum of the linear requirements of positions, those in other classes at the mark of the class; each rounded up. */
export function linearSum(book: Book, held: readonly Held[]): MarginRequirement {
  let initialQuanta = 0n;
  let maintenanceQuanta = 0n;
  for (const { instrument, lots, extraOpenLots } of held) {
    const requirement = positionRequirement(
      instrument,
      positionValue(instrument, lots),
      openNotional(instrument, extraOpenLots),
    );
    const { settlementClass } = instrument.terms;
    initialQuanta += inAccountUnits(book, settlementClass, requirement.initialQuanta);
    maintenanceQuanta += inAccountUnits(book, settlementClass, requirement.maintenanceQuanta);
  }
  return { initialQuanta, maintenanceQuanta };
}

/** Linear margin requirement of a position of a signed value, at an open notional of its instrument; quanta of its class. */
export function positionRequirement(
  instrument: Instrument,
  valueQuanta: bigint,
  openNotionalQuanta: bigint,
): MarginRequirement {
  return linearRequirement(linearParameters(instrument.terms), absolute(valueQuanta), openNotionalQuanta);
}

/** Terms never change in place, so derived parameters live as long as they do. */
const known = new WeakMap<InstrumentTerms, LinearMarginParameters>();

/** The risk model's parameters of an instrument's terms. */
export function linearParameters(terms: InstrumentTerms): LinearMarginParameters {
  let parameters = known.get(terms);
  if (parameters === undefined) {
    parameters = {
      initialPpm: BigInt(terms.initialPpm),
      maintenanceOfInitialPpm: BigInt(terms.maintenanceOfInitialPpm),
      openInterestLowerQuanta: terms.openInterestLowerQuanta,
      openInterestUpperQuanta: terms.openInterestUpperQuanta,
    };
    known.set(terms, parameters);
  }
  return parameters;
}
