import { smaller } from "@isthmus/risk";

/** A participant of an allocation. */
export interface Taker {
  /** Proportion, >= 0. */
  readonly weight: bigint;
  /** The most that it takes, >= 0. */
  readonly cap: bigint;
}

/**
 * Splits a total over takers in proportion to their weights, none above its cap, exact to the last unit. What exceeds caps
 * is allocated again among those with room; rounding units go one each in order.
 *
 * @returns one share per taker; they sum to the smaller of the total and the sum of the caps of takers with weight
 */
export function shareOut(total: bigint, takers: readonly Taker[]): bigint[] {
  let roomForAll = 0n;
  for (const { weight, cap } of takers) if (weight > 0n) roomForAll += cap;
  if (total >= roomForAll) return takers.map(({ weight, cap }) => (weight > 0n ? cap : 0n));
  const shares = takers.map(() => 0n);
  let left = total;
  while (left > 0n) {
    const open: number[] = [];
    let weights = 0n;
    for (let index = 0; index < takers.length; index++) {
      const taker = takers[index] as Taker;
      if (taker.weight <= 0n || room(taker, shares, index) <= 0n) continue;
      open.push(index);
      weights += taker.weight;
    }
    if (open.length === 0) break;
    const round = left;
    let capped = false;
    for (const index of open) {
      const taker = takers[index] as Taker;
      const fair = (round * taker.weight) / weights;
      const part = smaller(fair, room(taker, shares, index));
      if (part < fair) capped = true;
      shares[index] = (shares[index] as bigint) + part;
      left -= part;
    }
    if (capped) continue;
    // The remainder is rounding, less than a unit for each: single units, in order.
    for (const index of open) {
      if (left === 0n) break;
      if (room(takers[index] as Taker, shares, index) === 0n) continue;
      shares[index] = (shares[index] as bigint) + 1n;
      left -= 1n;
    }
  }
  return shares;
}

function room(taker: Taker, shares: readonly bigint[], index: number): bigint {
  return taker.cap - (shares[index] as bigint);
}
