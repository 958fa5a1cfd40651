import { divideUp } from "@isthmus/risk";
import type { HouseParameters } from "../model/parameters.ts";
import type { Pool } from "./loan-book.ts";

const million = 1_000_000n;

/** Debts of a class over positive balances, parts per million, rounded up, at most 10^6. */
export function utilisationPpm({ owed, held }: Pool): bigint {
  if (owed <= 0n) return 0n;
  if (owed >= held) return million;
  return divideUp(owed * million, held);
}

/**
 * Yearly interest at a utilisation, parts per million, rounded up: a base, a slope up to the kink and a steeper one above it
 * (the kinked curve of Compound's and Aave's markets).
 */
export function interestRatePpm(parameters: HouseParameters, utilisation: bigint): bigint {
  const kink = BigInt(parameters.interestKinkPpm);
  const base = BigInt(parameters.debtInterestPpm);
  const slope = BigInt(parameters.interestSlopePpm);
  if (utilisation <= kink) return base + divideUp(slope * utilisation, kink);
  const steep = BigInt(parameters.interestSteepPpm);
  return base + slope + divideUp(steep * (utilisation - kink), million - kink);
}
