import { absolute, divideUp } from "@isthmus/risk";
import type { Account } from "../model/state.ts";

/** What a change makes of a position. */
export interface Realised {
  /** Cost of the lots that are held after it; zero when none are. Quanta, signed like the lots. */
  readonly costQuanta: bigint;
  /** Gain of the lots that it closed, negative for a loss. Quanta. */
  readonly realisedQuanta: bigint;
}

/**
 * Splits a change of a position into what it realises and what stays open. Lots in the position's own direction are added
 * at their cost and realise nothing. Others close lots: those release the position's cost in proportion, and what they
 * brought beyond it is realised. A change that passes zero closes all lots at its own price and opens the rest at it.
 *
 * Either proportion is rounded up, so a gain is rounded down and a loss up, against the holder, by less than a quantum; what
 * that leaves stays in the cost of the open lots. cost after - realised = cost before + cost of the change,
 * exactly: equity does not change by a quantum.
 *
 * @param oldLots signed, before the change
 * @param oldCostQuanta signed like them
 * @param lots signed, of the change
 * @param costQuanta what they cost, negative for what they brought
 */
export function realise(oldLots: bigint, oldCostQuanta: bigint, lots: bigint, costQuanta: bigint): Realised {
  if (oldLots === 0n || oldLots > 0n === lots > 0n) {
    return { costQuanta: oldCostQuanta + costQuanta, realisedQuanta: 0n };
  }
  const [held, changed] = [absolute(oldLots), absolute(lots)];
  const released = changed < held ? divideUp(oldCostQuanta * changed, held) : oldCostQuanta;
  const paid = changed > held ? divideUp(costQuanta * held, changed) : costQuanta;
  return {
    costQuanta: oldCostQuanta - released + (costQuanta - paid),
    realisedQuanta: -(released + paid),
  };
}

/** What positions gained in the open cycle and is booked already: realised by closing, or settled at the mark. Quanta. */
export function bookedGains(account: Readonly<Account>): bigint {
  return (account.byReason.get("variation-margin") ?? 0n) + (account.byReason.get("realised") ?? 0n);
}

/** Whether postings of a reason are profit and loss of positions, which trades and carried positions explain. */
export function isPositionGain(reason: string): boolean {
  return reason === "variation-margin" || reason === "realised";
}
