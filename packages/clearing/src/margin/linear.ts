import { absolute, divideUp, type MarginRequirement } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Instrument } from "../model/state.ts";
import { positionValue } from "../positions/value.ts";
import { atMovedClass, classMove } from "./class-move.ts";
import { inAccountUnits } from "./class-value.ts";
import type { Held } from "./margin-model.ts";
import { scaledFraction } from "./open-interest-scale.ts";

/**
 * Sum of the linear requirements of positions, those in other classes at the price of the class: at its mark, and where it is another
 * price than their own at what it may have risen to with it. Each rounded up.
 */
export function linearSum(book: Book, held: readonly Held[]): MarginRequirement {
  let initialQuanta = 0n;
  let maintenanceQuanta = 0n;
  for (const { instrument, lots, extraOpenLots, ownTerms } of held) {
    const openLots = ownTerms ? null : instrument.openInterestLots + extraOpenLots;
    const requirement = positionRequirement(book, instrument, positionValue(instrument, lots), openLots);
    const { settlementClass } = instrument.terms;
    const atMark = {
      initialQuanta: inAccountUnits(book, settlementClass, requirement.initialQuanta),
      maintenanceQuanta: inAccountUnits(book, settlementClass, requirement.maintenanceQuanta),
    };
    const moved = atMovedClass(atMark, classMove(book, instrument.terms));
    initialQuanta += moved.initialQuanta;
    maintenanceQuanta += moved.maintenanceQuanta;
  }
  return { initialQuanta, maintenanceQuanta };
}

const million = 1_000_000n;

/**
 * Linear margin requirement of a position of a signed value, quanta of its class, each rounded up. Maintenance margin follows the base
 * fraction: growing open interest raises the margin of new risk and liquidates nobody.
 * @param openLots open interest of the instrument; null for the margin of its own terms, which neither it nor slow chains raise
 */
export function positionRequirement(
  book: Book,
  instrument: Instrument,
  valueQuanta: bigint,
  openLots: bigint | null,
): MarginRequirement {
  const { initialPpm, maintenanceOfInitialPpm } = instrument.terms;
  const grossQuanta = absolute(valueQuanta);
  const maintenancePpm2 = BigInt(initialPpm) * BigInt(maintenanceOfInitialPpm);
  const fractionPpm = openLots === null ? BigInt(initialPpm) : scaledFraction(book, instrument, openLots).initialPpm;
  return {
    initialQuanta: divideUp(grossQuanta * fractionPpm, million),
    maintenanceQuanta: divideUp(grossQuanta * maintenancePpm2, million * million),
  };
}
