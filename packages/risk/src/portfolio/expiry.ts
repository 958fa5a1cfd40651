import { expiryColumns as E, optionColumns as O, type PortfolioBook } from "./book.ts";
import type { RiskArrays } from "./risk-arrays.ts";

/** Working memory for the options of one expiry, reused for every expiry. */
export class ExpiryScratch {
  /** Number of options loaded. */
  count = 0;
  /** Discounted mark value of all options. */
  markValue = 0;
  /** Mark value after the static discount. */
  discountedMark = 0;
  years = 0;
  forward = 0;
  /** Part of the forward that no scenario moves, 0 .. 1. */
  fixedShare = 0;
  /** e^(-rate T) with the rate held at or above zero. */
  discount = 1;
  /** Static discounts of a positive and of a negative value. */
  longDiscount = 1;
  shortDiscount = 1;
  /** Sum of |amount|: gross number of contracts. */
  grossAmount = 0;
  /** Gross value to which the rounding error is relative. */
  grossValue = 0;
  /** Sum over strikes of short contracts that no long of the same strike covers. */
  nakedAmount = 0;
  /**
   * Discounted value of all options under each scenario of the grid, then at the mark, with the forward moved up and down.
   * Each is summed in the order of strikes.
   */
  values: Float64Array = new Float64Array(0);
  /** Where the prices of each option begin, and its amount. */
  rows: Int32Array = new Int32Array(64);
  amounts: Float64Array = new Float64Array(64);
}

/**
 * Loads one expiry: discounts, and the value of its options under every scenario.
 * @throws PARAMETER_INVALID if a discount overflows
 */
export function loadExpiry(scratch: ExpiryScratch, book: PortfolioBook, expiry: number, arrays: RiskArrays): void {
  const { grid, width } = arrays;
  const at = expiry * E.width;
  const years = book.expiries[at + E.years] as number;
  const forward = book.expiries[at + E.forward] as number;
  const rate = book.expiries[at + E.rate] as number;
  const fixedShare = book.expiries[at + E.fixedShare] as number;
  const days = book.expiries[at + E.days] as number;
  const { shocks, discounts } = arrays.open({ years, days, forward, fixedShare, rate: Math.max(rate, 0) });
  const first = book.optionStart[expiry] as number;
  const end = book.optionStart[expiry + 1] as number;
  if (scratch.values.length !== width) scratch.values = new Float64Array(width);
  scratch.count = end - first;
  scratch.years = years;
  scratch.forward = forward;
  scratch.fixedShare = fixedShare;
  scratch.discount = discounts.discount;
  scratch.longDiscount = discounts.longDiscount;
  scratch.shortDiscount = discounts.shortDiscount;
  const magnification = discounts.magnification + shocks.magnification;

  reserve(scratch, end - first);
  const { values, rows, amounts } = scratch;
  values.fill(0);
  let grossAmount = 0;
  let grossValue = 0;
  let naked = 0;
  let net = 0;
  for (let option = first; option < end; option++) {
    const from = option * O.width;
    const strike = book.options[from + O.strike] as number;
    const amount = book.options[from + O.amount] as number;
    const sign = book.options[from + O.isCall] === 1 ? 1 : -1;
    rows[option - first] = arrays.row(strike, sign, book.options[from + O.markVolatility] as number) * width;
    amounts[option - first] = amount;
    const size = Math.abs(amount);
    grossAmount += size;
    grossValue += size * (forward * grid.largestMultiplier + strike);
    // Calls and puts of one strike net together; options are in rising order of strike.
    net += amount;
    if (option + 1 < end && book.options[from + O.width + O.strike] === strike) continue;
    if (net < 0) naked -= net;
    net = 0;
  }
  addPrices(scratch, arrays.prices);
  scratch.grossAmount = grossAmount;
  scratch.grossValue = grossValue * (1 + magnification / 8);
  scratch.nakedAmount = naked;
  scratch.markValue = values[grid.count] as number;
  scratch.discountedMark = staticallyDiscounted(scratch, scratch.markValue);
}

/** Sums amounts times prices, option by option, and discounts the sums. Four options per pass touch each sum once. */
function addPrices(scratch: ExpiryScratch, prices: Float64Array): void {
  const { values, rows, amounts, count, discount } = scratch;
  // Places beyond the last option have no amount, and add nothing.
  for (let option = count; option < count + 3; option++) {
    rows[option] = 0;
    amounts[option] = 0;
  }
  const width = values.length;
  for (let option = 0; option < count; option += 4) {
    const [a, b, c, d] = [rows[option], rows[option + 1], rows[option + 2], rows[option + 3]] as Quad;
    const [ofA, ofB, ofC, ofD] = [
      amounts[option],
      amounts[option + 1],
      amounts[option + 2],
      amounts[option + 3],
    ] as Quad;
    for (let value = 0; value < width; value++) {
      let sum = (values[value] as number) + ofA * (prices[a + value] as number);
      sum += ofB * (prices[b + value] as number);
      sum += ofC * (prices[c + value] as number);
      values[value] = sum + ofD * (prices[d + value] as number);
    }
  }
  for (let value = 0; value < width; value++) values[value] = (values[value] as number) * discount;
}

type Quad = readonly [number, number, number, number];

/** Static discount: a positive value shrinks, a negative one grows, but never beyond its undiscounted size. */
export function staticallyDiscounted(scratch: ExpiryScratch, value: number): number {
  return value >= 0 ? value * scratch.longDiscount : value * scratch.shortDiscount;
}

function reserve(scratch: ExpiryScratch, options: number): void {
  if (scratch.rows.length >= options + 3) return;
  scratch.rows = new Int32Array(2 * options + 3);
  scratch.amounts = new Float64Array(2 * options + 3);
}
