import { absolute, divideUp } from "@isthmus/risk";

/** A position's cost after a change, and the gain that the change realised. */
export interface Realised {
  /** Cost of the lots held afterwards; zero if none. Quanta, signed like the lots. */
  readonly costQuanta: bigint;
  /** Gain of the closed lots, negative for a loss. Quanta. */
  readonly realisedQuanta: bigint;
}

/**
 * Splits a change of a position into what it realises and what stays open. Lots in the position's own direction are added
 * at their cost and realise nothing. Others close lots: those release the position's cost in proportion, and the proceeds
 * beyond it are realised. A change that passes zero closes all lots at its own price and opens the rest at it.
 *
 * Either proportion is rounded up, so a gain is rounded down and a loss up, against the holder, by less than a quantum; the
 * remainder stays in the cost of the open lots. cost after - realised = cost before + cost of the change, exactly: equity
 * does not change by a quantum.
 *
 * @param before signed lots and their cost before the change
 * @param lots signed, of the change
 * @param costQuanta cost of the change, negative for proceeds
 */
export function realise(
  before: { readonly lots: bigint; readonly costQuanta: bigint },
  lots: bigint,
  costQuanta: bigint,
): Realised {
  if (before.lots === 0n || before.lots > 0n === lots > 0n) {
    return { costQuanta: before.costQuanta + costQuanta, realisedQuanta: 0n };
  }
  const [held, changed] = [absolute(before.lots), absolute(lots)];
  const released = changed < held ? divideUp(before.costQuanta * changed, held) : before.costQuanta;
  const paid = changed > held ? divideUp(costQuanta * held, changed) : costQuanta;
  return {
    costQuanta: before.costQuanta - released + (costQuanta - paid),
    realisedQuanta: -(released + paid),
  };
}

/** Whether postings of a reason are profit and loss of positions, which trades and carried positions explain. */
export function isPositionGain(reason: string): boolean {
  return reason === "variation-margin" || reason === "realised";
}
