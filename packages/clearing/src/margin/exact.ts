/**
 * Integer arithmetic in numbers, equal to that in bigints. A number holds every integer up to 2^53; inputs are below 2^50,
 * so a sum of eight such terms is exact, and a product is exact if its result is below 2^53 (a true product of 2^53 or more
 * rounds to 2^53 or more). Where exactness is not certain the result is NaN, which passes no comparison.
 */

/** 2^50 and 2^53, written out: powers of numbers differ between JavaScript engines (P34). */
const exactLimit = 0x4_0000_0000_0000;
const productLimit = 0x20_0000_0000_0000;
const million = 1_000_000;

/** Whether a value is within the exact range; false for NaN. */
export function isExact(value: number): boolean {
  return value < exactLimit && value > -exactLimit;
}

/** `linearRequirement` at the base fraction: rounded up to a whole quantum, exact because it is split at 10^6. */
export function requirementExact(valueQuanta: number, initialPpm: number): number {
  return partUp(Math.abs(valueQuanta), initialPpm);
}

/** `feeOf`: rounded up against the payer, and a rebate down. */
export function feeExact(notionalQuanta: number, feePpm: number): number {
  return partUp(Math.abs(notionalQuanta), feePpm);
}

/**
 * `realise` in numbers: the gain that a change of a position realises. The cost afterwards is cost before + cost + realised.
 * @returns NaN if it is not exact
 */
export function realisedExact(oldLots: number, oldCostQuanta: number, lots: number, costQuanta: number): number {
  if (oldLots === 0 || oldLots > 0 === lots > 0) return 0;
  const held = Math.abs(oldLots);
  const changed = Math.abs(lots);
  const released = changed < held ? shareUp(oldCostQuanta, changed, held) : oldCostQuanta;
  const paid = changed > held ? shareUp(costQuanta, held, changed) : costQuanta;
  return -(released + paid);
}

/**
 * Parts per million of an amount >= 0, rounded towards positive infinity: split at 10^6, both products are below 2^53, and
 * a quotient of less than 10^12 by 10^6 never rounds to a whole number that it is not.
 */
function partUp(amount: number, ppm: number): number {
  const rest = amount % million;
  return ((amount - rest) / million) * ppm + Math.ceil((rest * ppm) / million);
}

/** amount × part ÷ whole, rounded towards positive infinity; the remainder of a division of numbers is always exact. */
function shareUp(amount: number, part: number, whole: number): number {
  const product = amount * part;
  if (!(product < productLimit && product > -productLimit)) return Number.NaN;
  const rest = product % whole;
  return (product - rest) / whole + (rest > 0 ? 1 : 0);
}
