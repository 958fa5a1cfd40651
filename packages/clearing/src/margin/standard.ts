import { absolute, divideUp, type MarginRequirement } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { productOf } from "../products/registry.ts";
import { marketValueOf, notionalOf } from "./class-value.ts";
import { linearSum } from "./linear.ts";
import type { Held, MarginModel } from "./margin-model.ts";
import type { MarginPart } from "./margin-part.ts";
import { instrumentFactorPpm } from "./margin-period.ts";

/**
 * Margins each position alone, without offsets: linear ones by their terms, options by the standard rule of option venues
 * (Deribit): a long option needs its value; a short one a part of the underlying's price, less what it is out of the money,
 * but at least a smaller part. Its mark, which the equity counts already, is not required a second time.
 */
export const standardModel: MarginModel = {
  name: "standard",
  isBoundedByTerms: true,
  margin: ({ book, held }) => {
    let initialQuanta = 0n;
    let maintenanceQuanta = 0n;
    for (const row of held) {
      const requirement = requirementOf(book, row);
      initialQuanta += requirement.initialQuanta;
      maintenanceQuanta += requirement.maintenanceQuanta;
    }
    return { initialQuanta, maintenanceQuanta, offsetQuanta: 0n };
  },
  explain: ({ book, held }) =>
    held.map(
      (row): MarginPart => ({
        kind: "position",
        instrument: row.instrument.instrument,
        ...requirementOf(book, row),
      }),
    ),
};

const million = 1_000_000n;

function requirementOf(book: Book, row: Held): MarginRequirement {
  const { instrument, lots } = row;
  const { terms } = instrument;
  if (productOf(terms).isAdditive || terms.underlying === null) return linearSum(book, [row]);
  if (lots > 0n) {
    const valueQuanta = marketValueOf(book, instrument, lots);
    return { initialQuanta: valueQuanta, maintenanceQuanta: valueQuanta };
  }
  return shortOption(book, row);
}

/**
 * In the unit of account at the notional of the option, whatever class it pays in: its strike is a price of the underlying. A put
 * that settles in its coin loses its strike's value, not its underlying's, times the move: that of its mark comes on top.
 */
function shortOption(book: Book, { instrument, lots: held, ownTerms }: Held): MarginRequirement {
  const { terms } = instrument;
  const lots = absolute(held);
  const { optionInitialPpm, optionFloorPpm, optionMaintenancePpm } = book.state.parameters;
  const underlying = book.instrument(terms.underlying ?? 0);
  const spotTicks = underlying.markTicks ?? 0n;
  const strikeTicks = terms.strikeTicks ?? 0n;
  const isCall = terms.optionType === "call";
  const outTicks = isCall ? strikeTicks - spotTicks : spotTicks - strikeTicks;
  const spotQuanta = notionalOf(book, instrument, lots);
  const outQuanta = outTicks > 0n && spotTicks > 0n ? (spotQuanta * outTicks) / spotTicks : 0n;
  const part = (quanta: bigint, ppm: number): bigint => divideUp(quanta * BigInt(ppm), million);
  const markQuanta = isCall ? 0n : marketValueOf(book, instrument, lots);
  const coinQuanta = productOf(terms).isQuotedInUnderlying ? markQuanta : 0n;
  const ofSpot = larger(part(spotQuanta, optionInitialPpm) - outQuanta, part(spotQuanta, optionFloorPpm));
  const initial = ofSpot + part(coinQuanta, optionInitialPpm);
  const spotPart = part(spotQuanta + coinQuanta, optionMaintenancePpm);
  // A put far in the money is worth more than the underlying.
  const maintenanceQuanta = larger(spotPart, part(markQuanta, optionMaintenancePpm));
  const factorPpm = ownTerms ? million : instrumentFactorPpm(book, terms);
  const initialQuanta = divideUp(initial * factorPpm, million);
  return { initialQuanta: larger(initialQuanta, maintenanceQuanta), maintenanceQuanta };
}

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}
