import { quantaPerTickLot } from "../setup/markets.ts";
import type { Marks } from "./prices.ts";

/** Lots of an instrument whose notional at the mark is at most `notionalQuanta`; at least one. */
export function lotsWorth(marks: Marks, instrumentNumber: number, notionalQuanta: bigint): bigint {
  const markTicks = marks.get(instrumentNumber) ?? 1n;
  const lots = notionalQuanta / (markTicks * (quantaPerTickLot[instrumentNumber] ?? 1n));
  return lots > 0n ? lots : 1n;
}
