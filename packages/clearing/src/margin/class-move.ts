import { divideUp, type MarginRequirement } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { settlementAssets } from "../ledger/class-ledger.ts";
import type { InstrumentTerms } from "../model/state.ts";
import { productOf } from "../products/registry.ts";
import { collateralTerms, maintenanceHaircutBps } from "./collateral.ts";

const million = 1_000_000n;

/** How far the price of a class may move until a margin is called on, parts per million. */
export interface ClassMove {
  readonly initialPpm: bigint;
  readonly maintenancePpm: bigint;
}

/**
 * The move of the price of the class in which an instrument pays, beside that of its own price: what it loses in the class costs more
 * when the class has risen. It is as large as the haircut of the class as collateral. Null where the class is the unit of account,
 * and for inverse contracts: there both are one price.
 */
export function classMove(book: Book, terms: InstrumentTerms): ClassMove | null {
  const { settlementClass } = terms;
  const { isLinear, isQuotedInUnderlying } = productOf(terms);
  if (settlementClass === undefined || !isLinear || isQuotedInUnderlying) return null;
  const [first] = settlementAssets(book, settlementClass);
  if (first === undefined) return null;
  const haircutBps = BigInt(first.haircutBps);
  const partPpm = BigInt(book.state.parameters.maintenanceHaircutPpm);
  return {
    initialPpm: haircutBps * 100n,
    maintenancePpm: maintenanceHaircutBps(haircutBps, collateralTerms(book, first), partPpm) * 100n,
  };
}

/** A requirement in the unit of account at the price of its class once that has risen, each rounded up. */
export function atMovedClass(
  { initialQuanta, maintenanceQuanta }: MarginRequirement,
  move: ClassMove | null,
): MarginRequirement {
  if (move === null) return { initialQuanta, maintenanceQuanta };
  return {
    initialQuanta: divideUp(initialQuanta * (million + move.initialPpm), million),
    maintenanceQuanta: divideUp(maintenanceQuanta * (million + move.maintenancePpm), million),
  };
}
