import { absolute, type MarginRequirement } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { tradeValue } from "../positions/value.ts";
import { productOf } from "../products/registry.ts";
import { inAccountUnits, notionalOf } from "./class-value.ts";
import { linearMargin } from "./linear-offsets.ts";
import type { Held } from "./margin-model.ts";

/**
 * The requirement of a group whose scenarios cannot be worked out: a long option may lose its value, a short one as much as its
 * strike beside it; perpetuals and futures have their own terms.
 */
export function strikeRequirement(book: Book, held: readonly Held[]): MarginRequirement {
  let { initialQuanta, maintenanceQuanta } = linearMargin(book, held.filter(isAdditive));
  for (const { instrument, lots } of held.filter((row) => !isAdditive(row))) {
    const { settlementClass, strikeTicks } = instrument.terms;
    const atMark = notionalOf(book, instrument, lots);
    const atStrike = inAccountUnits(book, settlementClass, absolute(tradeValue(instrument, lots, strikeTicks ?? 0n)));
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
