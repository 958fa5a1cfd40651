import { exponential } from "../maths/exponential.ts";
import { logarithm } from "../maths/logarithm.ts";
import { black76, largestDeviation } from "./black76.ts";
import { expiryColumns as E, optionColumns as O, type PortfolioBook } from "./book.ts";
import { logOf, moveIndex, type ScenarioGrid } from "./grid.ts";
import type { LossFactors } from "./parameters.ts";
import { expiryVolatility, volatilityAbsolute, volatilityLinear, volatilityUp } from "./volatility.ts";

/** Columns per option in the scratch: sign, amount, strike, ln(forward / strike), then five deviations. */
const width = 9;
const deviationColumn = 4;

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
  rows: Float64Array = new Float64Array(16 * width);
}

/**
 * Loads one expiry: shocked volatilities per option, discounts, mark value.
 * @throws PARAMETER_INVALID if a discount overflows
 */
export function loadExpiry(scratch: ExpiryScratch, book: PortfolioBook, expiry: number, grid: ScenarioGrid): void {
  const { volatility, skew, losses } = grid.parameters;
  const at = expiry * E.width;
  const years = book.expiries[at + E.years] as number;
  const forward = book.expiries[at + E.forward] as number;
  const rate = book.expiries[at + E.rate] as number;
  const shocks = expiryVolatility(volatility, skew, years, book.expiries[at + E.days] as number);
  const first = book.optionStart[expiry] as number;
  const end = book.optionStart[expiry + 1] as number;
  const rootYears = Math.sqrt(years);
  reserve(scratch, end - first);
  scratch.count = end - first;
  scratch.years = years;
  scratch.forward = forward;
  scratch.fixedShare = book.expiries[at + E.fixedShare] as number;
  const magnification = loadDiscounts(scratch, losses, years, Math.max(rate, 0)) + shocks.magnification;

  let grossAmount = 0;
  let grossValue = 0;
  for (let option = first; option < end; option++) {
    const from = option * O.width;
    const strike = book.options[from + O.strike] as number;
    const mark = book.options[from + O.markVolatility] as number;
    const amount = book.options[from + O.amount] as number;
    const logMoneyness = logarithm(strike / forward);
    const row = (option - first) * width;
    const rows = scratch.rows;
    rows[row] = book.options[from + O.isCall] === 1 ? 1 : -1;
    rows[row + 1] = amount;
    rows[row + 2] = strike;
    rows[row + 3] = -logMoneyness;
    const deviations = row + deviationColumn;
    rows[deviations + moveIndex.none] = deviation(mark, rootYears);
    rows[deviations + moveIndex.up] = deviation(volatilityUp(mark, shocks.upFactor, volatility.upFloor), rootYears);
    rows[deviations + moveIndex.down] = deviation(mark * shocks.downFactor, rootYears);
    rows[deviations + moveIndex.linear] = deviation(volatilityLinear(mark, shocks, logMoneyness), rootYears);
    rows[deviations + moveIndex.absolute] = deviation(volatilityAbsolute(mark, shocks, logMoneyness), rootYears);
    const size = Math.abs(amount);
    grossAmount += size;
    grossValue += size * (forward * grid.largestMultiplier + strike);
  }
  scratch.grossAmount = grossAmount;
  scratch.grossValue = grossValue * (1 + magnification / 8);
  scratch.nakedAmount = nakedShorts(scratch);
  scratch.markValue = optionsValue(scratch, 1, 0, moveIndex.none);
  scratch.discountedMark = staticallyDiscounted(scratch, scratch.markValue);
}

/**
 * Discounted value of all loaded options under one spot and one volatility move, summed in the order of strikes.
 * @param logMultiplier ln of the spot multiplier
 */
export function optionsValue(
  scratch: ExpiryScratch,
  spotMultiplier: number,
  logMultiplier: number,
  move: number,
): number {
  const { rows, count, fixedShare } = scratch;
  const multiplier = forwardMultiplier(fixedShare, spotMultiplier);
  const logOfMultiplier = fixedShare === 0 ? logMultiplier : logOf(multiplier);
  const forward = scratch.forward * multiplier;
  const deviationAt = deviationColumn + move;
  let sum = 0;
  for (let row = 0; row < count * width; row += width) {
    const price = black76({
      sign: rows[row] as number,
      forward,
      strike: rows[row + 2] as number,
      logForwardOverStrike: (rows[row + 3] as number) + logOfMultiplier,
      deviation: rows[row + deviationAt] as number,
    });
    sum += (rows[row + 1] as number) * price;
  }
  return sum * scratch.discount;
}

/** Multiplier of a forward of which a share is fixed, when spot is multiplied. */
function forwardMultiplier(fixedShare: number, spotMultiplier: number): number {
  return fixedShare === 0 ? spotMultiplier : fixedShare + (1 - fixedShare) * spotMultiplier;
}

/** Static discount: a positive value shrinks, a negative one grows, but never beyond its undiscounted size. */
export function staticallyDiscounted(scratch: ExpiryScratch, value: number): number {
  return value >= 0 ? value * scratch.longDiscount : value * scratch.shortDiscount;
}

/** Sets the discounts; returns the factor by which their arguments magnify rounding. */
function loadDiscounts(scratch: ExpiryScratch, losses: LossFactors, years: number, rate: number): number {
  const growth = rate * years;
  const longArgument = years * (rate * losses.longRateFactor + losses.longRateAdd);
  const shortArgument = years * (rate * losses.shortRateFactor + losses.shortRateAdd);
  const uncapped = losses.shortDiscount * exponential(shortArgument);
  const cap = exponential(growth);
  scratch.discount = exponential(-growth);
  scratch.longDiscount = losses.longDiscount * exponential(-longArgument);
  scratch.shortDiscount = Math.min(uncapped, cap);
  return growth + Math.abs(longArgument) + Math.abs(shortArgument);
}

function deviation(volatility: number, rootYears: number): number {
  const product = volatility * rootYears;
  return Math.min(product, largestDeviation);
}

/** Calls and puts of one strike net together; options are in rising order of strike. */
function nakedShorts(scratch: ExpiryScratch): number {
  const { rows, count } = scratch;
  let naked = 0;
  let net = 0;
  for (let option = 0; option < count; option++) {
    net += rows[option * width + 1] as number;
    const isLastOfStrike = option + 1 === count || rows[(option + 1) * width + 2] !== rows[option * width + 2];
    if (!isLastOfStrike) continue;
    if (net < 0) naked -= net;
    net = 0;
  }
  return naked;
}

function reserve(scratch: ExpiryScratch, options: number): void {
  if (scratch.rows.length < options * width) scratch.rows = new Float64Array(2 * options * width);
}
