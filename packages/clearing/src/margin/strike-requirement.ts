import { absolute, type MarginRequirement } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { productOf } from "../products/registry.ts";
import { inAccountUnits, marketValueOf, quantaPerUnit } from "./class-value.ts";
import { linearMargin } from "./linear-offsets.ts";
import type { Held } from "./margin-model.ts";

/**
 * The requirement of a group whose scenarios cannot be worked out: a long option may lose its value, a short one as much as its
 * strike beside it; perpetuals and futures have their own terms.
 */
export function strikeRequirement(book: Book, held: readonly Held[]): MarginRequirement {
  let { initialQuanta, maintenanceQuanta } = linearMargin(book, held.filter(isAdditive));
  for (const { instrument, lots } of held.filter((row) => !isAdditive(row))) {
    const { terms } = instrument;
    const { settlementClass, strikeTicks } = terms;
    const atMark = marketValueOf(book, instrument, lots);
    const perUnit = quantaPerUnit(book, settlementClass);
    const strikeQuanta = productOf(terms).notional(terms, absolute(lots), strikeTicks ?? 0n, perUnit);
    const atStrike = inAccountUnits(book, settlementClass, strikeQuanta);
    const mostQuanta = lots > 0n ? atMark : atMark + atStrike;
    initialQuanta += mostQuanta;
    maintenanceQuanta += mostQuanta;
  }
  return { initialQuanta, maintenanceQuanta };
}

/** Whether a position's requirement adds to those of others. */
export function isAdditive({ instrument }: Held): boolean {
  return productOf(instrument.terms).isAdditive;
}
