import { larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { addTo } from "../ledger/post.ts";
import { positionValue } from "../positions/value.ts";
import { productOf } from "../products/registry.ts";
import { atMovedClass, classMove } from "./class-move.ts";
import { inAccountUnits } from "./class-value.ts";
import { classHoldings } from "./debt.ts";
import { positionRequirement } from "./linear.ts";
import type { Held } from "./margin-model.ts";

/**
 * What closing an account's positions may cost it in money: its maintenance margin, less the part of positions that settle in
 * another class, as far as it holds that class. Closing a position may always turn the margin that it frees into a debt
 * (`novation/admission.ts`), so this counts as one from the start. Settlement quanta, >= 0.
 */
export function closingDebt(
  book: Book,
  { held, balances }: { readonly held: readonly Held[]; readonly balances: ReadonlyMap<number, bigint> },
  maintenanceQuanta: bigint,
): bigint {
  const byClass = new Map<string, bigint>();
  const movedByClass = new Map<string, bigint>();
  for (const { instrument, lots } of held) {
    const { settlementClass } = instrument.terms;
    if (settlementClass === undefined) continue;
    const requirement = positionRequirement(book, instrument, positionValue(instrument, lots), 0n);
    const atMarkQuanta = inAccountUnits(book, settlementClass, requirement.maintenanceQuanta);
    const atMark = { initialQuanta: 0n, maintenanceQuanta: atMarkQuanta };
    const moved = atMovedClass(atMark, classMove(book, instrument.terms));
    addTo(byClass, settlementClass, atMarkQuanta);
    addTo(movedByClass, settlementClass, moved.maintenanceQuanta);
  }
  if (byClass.size === 0) return maintenanceQuanta;
  if (isOptionsOfOneClass(held, byClass.size)) {
    const own = classHoldings(book, balances).find(([className]) => byClass.has(className));
    return larger(0n, maintenanceQuanta - larger(0n, own?.[1] ?? 0n));
  }
  let coveredQuanta = 0n;
  for (const [className, valueQuanta] of classHoldings(book, balances)) {
    const neededQuanta = byClass.get(className) ?? 0n;
    if (neededQuanta === 0n) continue;
    // Where the class has risen with the loss, what is held of it has too.
    const heldQuanta = smaller(neededQuanta, larger(0n, valueQuanta));
    coveredQuanta += (heldQuanta * (movedByClass.get(className) ?? 0n)) / neededQuanta;
  }
  return larger(0n, maintenanceQuanta - coveredQuanta);
}

/** Options and whatever is held with them, all settled in one class: all their margin is a part of that class. */
function isOptionsOfOneClass(held: readonly Held[], classes: number): boolean {
  if (classes !== 1) return false;
  const settlesElsewhere = held.every(({ instrument }) => instrument.terms.settlementClass !== undefined);
  return settlesElsewhere && held.some(({ instrument }) => productOf(instrument.terms).isVolatile);
}
