import { absolute, divideUp } from "../rounding/divide.ts";
import { type LinearAccountMargin, linearAccountMargin } from "./account.ts";
import { type LinearBook, unpackLinearAccount } from "./book.ts";
import { healthStates } from "./health.ts";
import type { FractionColumns, LinearMarks } from "./marks.ts";

/** The margins of a whole book in columns, element i for account i, quote quanta. */
export interface LinearMargins {
  readonly initialEquity: Float64Array;
  readonly maintenanceEquity: Float64Array;
  readonly initial: Float64Array;
  readonly maintenance: Float64Array;
  /** Index of the account's state in `healthStates`; exact for every account. */
  readonly state: Uint8Array;
  /** Exact figures of accounts that doubles cannot represent; their columns hold the nearest double. */
  readonly wide: Map<number, LinearAccountMargin>;
}

/** Allocates the margins of `count` accounts; reuse them for every re-margin. */
export function emptyLinearMargins(count: number): LinearMargins {
  return {
    initialEquity: new Float64Array(count),
    maintenanceEquity: new Float64Array(count),
    initial: new Float64Array(count),
    maintenance: new Float64Array(count),
    state: new Uint8Array(count),
    wide: new Map(),
  };
}

/** From here on doubles skip integers. */
const safeLimit = Number(1n << 53n);
/** Relative distance within which a product in doubles may be on the wrong side of an integer. */
const doubtShare = 1 / Number(1n << 50n);
const ppm = 1_000_000;

/**
 * Re-margins a whole book.
 *
 * All figures are integers. While the sum of the absolute values of an account is below 2^53, every double operation on
 * them is exact; a sum beyond that range is detected (rounding is monotone) and the account is computed in bigints.
 * Each figure therefore equals that of `linearAccountMargin`, to the last quantum.
 *
 * @throws PRICE_INVALID, PARAMETER_INVALID from the bigint path
 */
export function remarginLinear(book: LinearBook, marks: LinearMarks, into: LinearMargins): LinearMargins {
  const { quantaPerLot } = marks;
  const { positionStart, instrument, sizeLots } = book;
  into.wide.clear();
  let position = 0;
  for (let account = 0; account < book.count; account++) {
    const initialBalance = book.initialBalance[account] as number;
    const maintenanceBalance = book.maintenanceBalance[account] as number;
    const end = positionStart[account + 1] as number;
    let value = 0;
    let gross = 0;
    let initial = 0;
    let maintenance = 0;
    for (; position < end; position++) {
      const at = instrument[position] as number;
      const notional = (sizeLots[position] as number) * (quantaPerLot[at] as number);
      const size = Math.abs(notional);
      value += notional;
      gross += size;
      // Written so that NaN (zero lots times an infinite value) takes the exact path too.
      if (!(gross < safeLimit)) break;
      initial += fractionUp(size, marks.initial, at);
      maintenance += fractionUp(size, marks.maintenance, at);
    }
    position = end;
    const reach = gross + Math.abs(initialBalance) + Math.abs(maintenanceBalance);
    if (!(reach < safeLimit) || (book.wide.size > 0 && book.wide.has(account))) {
      writeExact(book, marks, into, account);
      continue;
    }
    const initialEquity = initialBalance + value;
    const maintenanceEquity = maintenanceBalance + value;
    into.initialEquity[account] = initialEquity;
    into.maintenanceEquity[account] = maintenanceEquity;
    into.initial[account] = initial;
    into.maintenance[account] = maintenance;
    into.state[account] = stateOf(initialEquity, maintenanceEquity, initial, maintenance);
  }
  return into;
}

/** ceil(size * fraction) for an integer size below 2^53, exact. */
function fractionUp(size: number, fractions: FractionColumns, at: number): number {
  const parts = fractions.ppm[at] as number;
  if (parts >= 0) {
    // size = whole * 10^6 + rest, so no product leaves the exact range; the quotient may be one too high by rounding.
    let whole = Math.floor(size / ppm);
    let rest = size - whole * ppm;
    if (rest < 0) {
      whole -= 1;
      rest += ppm;
    }
    return whole * parts + Math.ceil((rest * parts) / ppm);
  }
  const product = size * (fractions.nearest[at] as number);
  const up = Math.ceil(product);
  // The relative error of the product is below 2^-51; with an integer in that range only exact arithmetic decides.
  const doubt = product * doubtShare;
  if (up - product > doubt && product - (up - 1) > doubt) return up;
  return exactUp(size, fractions, at);
}

function exactUp(size: number, fractions: FractionColumns, at: number): number {
  const fraction = fractions.exact[at];
  if (fraction === undefined) return 0;
  return Number(divideUp(absolute(BigInt(size)) * fraction.numerator, fraction.denominator));
}

/** The index in `healthStates`; the same comparisons as `healthState`. */
function stateOf(initialEquity: number, maintenanceEquity: number, initial: number, maintenance: number): number {
  if (maintenanceEquity < 0) return 3;
  if (maintenanceEquity < maintenance) return 2;
  return initialEquity < initial ? 1 : 0;
}

function writeExact(book: LinearBook, marks: LinearMarks, into: LinearMargins, account: number): void {
  const margin = linearAccountMargin(unpackLinearAccount(book, account), marks.instruments);
  into.wide.set(account, margin);
  into.initialEquity[account] = Number(margin.initialEquityQuanta);
  into.maintenanceEquity[account] = Number(margin.maintenanceEquityQuanta);
  into.initial[account] = Number(margin.requirement.initialQuanta);
  into.maintenance[account] = Number(margin.requirement.maintenanceQuanta);
  into.state[account] = healthStates.indexOf(margin.state);
}
