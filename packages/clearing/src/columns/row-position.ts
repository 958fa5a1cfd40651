import { quotientUp } from "./exact-quotient.ts";
import { instrumentField as I, instrumentStride } from "./instrument-columns.ts";
import type { RowSource } from "./row-margin.ts";
import type { Numbers } from "./shared-columns.ts";

/** A position in numbers; reused for every row. */
export interface RowPosition {
  /** Signed; 0 without a position. */
  lots: number;
  costQuanta: number;
  /** Funding accrued and not paid, as `fundingOwed`. */
  owedQuanta: number;
}

/** Reads the position of a row in an instrument. Figures of 2^50 or more may not be exact. */
export function readPosition(
  { positions, instruments }: Pick<RowSource, "positions" | "instruments">,
  { row, instrument }: { readonly row: number; readonly instrument: number },
  into: RowPosition,
): void {
  into.lots = 0;
  into.costQuanta = 0;
  into.owedQuanta = 0;
  const { key } = positions;
  const first = positions.start[row] as number;
  const end = first + (positions.count[row] as number);
  for (let entry = first; entry < end; entry++) {
    if (key[entry] !== instrument) continue;
    const [lots, paidWhole, paidRest, costs] = positions.figures as [Numbers, Numbers, Numbers, Numbers];
    const { figures } = instruments;
    const at = instrument * instrumentStride;
    const size = lots[entry] as number;
    const whole = (figures[at + I.fundingWhole] as number) - (paidWhole[entry] as number);
    const rest = (figures[at + I.fundingRest] as number) - (paidRest[entry] as number);
    into.lots = size;
    into.costQuanta = costs[entry] as number;
    into.owedQuanta = size * whole + quotientUp(size, rest, figures[at + I.fundingUnit] as number);
  }
}
