import { IsthmusError } from "@isthmus/protocol";
import { checkFinite, checkPrice, checkPriceOrZero, checkRange } from "../maths/check.ts";
import type { CollateralPosition, ExpiryFeed, OptionPosition, Portfolio } from "./portfolio.ts";

/** Columns of the typed arrays: per portfolio, per expiry, per option and per collateral holding. */
export const accountColumns = {
  cash: 0,
  spotPrice: 1,
  spotConfidence: 2,
  perpCount: 3,
  perpPrice: 4,
  perpConfidence: 5,
  unrealised: 6,
  stablePrice: 7,
  width: 8,
} as const;
export const expiryColumns = {
  years: 0,
  days: 1,
  forward: 2,
  rate: 3,
  confidence: 4,
  fixedShare: 5,
  width: 6,
} as const;
export const optionColumns = { strike: 0, isCall: 1, markVolatility: 2, amount: 3, width: 4 } as const;
export const collateralColumns = {
  amount: 0,
  price: 1,
  confidence: 2,
  isRiskCancelling: 3,
  initialHaircut: 4,
  maintenanceHaircut: 5,
  width: 6,
} as const;

/**
 * Many portfolios in columns. Rows of one portfolio are contiguous: `expiryStart[p] .. expiryStart[p + 1]` and so on.
 * Expiries rise and options rise by strike, so the input order of positions does not change a single bit of the result.
 */
export interface PortfolioBook {
  readonly count: number;
  readonly accounts: Float64Array;
  readonly expiryStart: Uint32Array;
  readonly expiries: Float64Array;
  readonly optionStart: Uint32Array;
  readonly options: Float64Array;
  readonly collateralStart: Uint32Array;
  readonly collaterals: Float64Array;
}

const secondsPerYear = 31_536_000;
const secondsPerDay = 86_400;
const longestSeconds = 100 * secondsPerYear;
const mostUnits = 1e18;
const mostVolatility = 10_000;
const mostHaircut = 100;
const mostRate = 100;

/**
 * Checks and packs portfolios into typed arrays.
 * @throws PRICE_INVALID, PARAMETER_INVALID for a figure outside its range; INPUT_INVALID when a feed is missing or double
 */
export function packPortfolios(portfolios: readonly Portfolio[]): PortfolioBook {
  const accounts: number[] = [];
  const expiries: number[] = [];
  const options: number[] = [];
  const collaterals: number[] = [];
  const expiryStart = [0];
  const optionStart = [0];
  const collateralStart = [0];
  for (const portfolio of portfolios) {
    packAccount(accounts, portfolio);
    const feeds = feedsByExpiry(portfolio.feeds);
    const positions = sortedOptions(portfolio.options);
    for (let at = 0; at < positions.length; ) {
      at = packExpiry({ expiries, options }, positions, at, feeds);
      optionStart.push(options.length / optionColumns.width);
    }
    expiryStart.push(expiries.length / expiryColumns.width);
    for (const holding of sortedCollaterals(portfolio.collaterals)) packCollateral(collaterals, holding);
    collateralStart.push(collaterals.length / collateralColumns.width);
  }
  return {
    count: portfolios.length,
    accounts: Float64Array.from(accounts),
    expiryStart: Uint32Array.from(expiryStart),
    expiries: Float64Array.from(expiries),
    optionStart: Uint32Array.from(optionStart),
    options: Float64Array.from(options),
    collateralStart: Uint32Array.from(collateralStart),
    collaterals: Float64Array.from(collaterals),
  };
}

function packAccount(into: number[], portfolio: Portfolio): void {
  const unrealised =
    checkUnits("unrealisedPerpProfit", portfolio.unrealisedPerpProfit) +
    checkUnits("unrealisedFunding", portfolio.unrealisedFunding);
  into.push(
    checkUnits("cash", portfolio.cash),
    checkPrice("spotPrice", portfolio.spotPrice),
    checkConfidence("spotConfidence", portfolio.spotConfidence),
    checkUnits("perpCount", portfolio.perpCount),
    // Without perpetuals no margin depends on their price.
    (portfolio.perpCount === 0 ? checkPriceOrZero : checkPrice)("perpPrice", portfolio.perpPrice),
    checkConfidence("perpConfidence", portfolio.perpConfidence),
    unrealised,
    checkPrice("stablePrice", portfolio.stablePrice),
  );
}

/** Packs all options of the expiry at `from`; returns where the next expiry begins. */
function packExpiry(
  into: { readonly expiries: number[]; readonly options: number[] },
  positions: readonly OptionPosition[],
  from: number,
  feeds: ReadonlyMap<number, ExpiryFeed>,
): number {
  const expirySeconds = positions[from]?.expirySeconds ?? 0;
  checkRange("expirySeconds", expirySeconds, 0, longestSeconds);
  const feed = feeds.get(expirySeconds);
  if (feed === undefined)
    throw new IsthmusError("INPUT_INVALID", { field: "feeds", missingExpirySeconds: expirySeconds });
  const confidence = Math.min(
    checkConfidence("forwardConfidence", feed.forwardConfidence),
    checkConfidence("rateConfidence", feed.rateConfidence),
    checkConfidence("volatilityConfidence", feed.volatilityConfidence),
  );
  const forward = checkPrice("forward", feed.forward);
  into.expiries.push(
    expirySeconds / secondsPerYear,
    expirySeconds / secondsPerDay,
    forward,
    checkRange("rate", feed.rate, -mostRate, mostRate),
    confidence,
    checkRange("fixedForward", feed.fixedForward ?? 0, 0, forward) / forward,
  );
  let at = from;
  for (; at < positions.length; at++) {
    const option = positions[at];
    if (option === undefined || option.expirySeconds !== expirySeconds) break;
    into.options.push(
      checkPrice("strike", option.strike),
      option.isCall ? 1 : 0,
      checkRange("markVolatility", option.markVolatility, 0, mostVolatility),
      checkUnits("amount", option.amount),
    );
  }
  return at;
}

function packCollateral(into: number[], holding: CollateralPosition): void {
  into.push(
    checkUnits("collateral.amount", holding.amount),
    checkPriceOrZero("collateral.price", holding.price),
    checkConfidence("collateral.confidence", holding.confidence),
    holding.isRiskCancelling ? 1 : 0,
    checkRange("initialHaircut", holding.initialHaircut, 0, mostHaircut),
    checkRange("maintenanceHaircut", holding.maintenanceHaircut, 0, mostHaircut),
  );
}

function feedsByExpiry(feeds: readonly ExpiryFeed[]): Map<number, ExpiryFeed> {
  const byExpiry = new Map<number, ExpiryFeed>();
  for (const feed of feeds) {
    // Ranges are checked for expiries with positions; a figure that is not finite is refused in every feed.
    for (const [name, value] of Object.entries(feed)) checkFinite(`feed.${name}`, value);
    if (byExpiry.has(feed.expirySeconds)) {
      throw new IsthmusError("INPUT_INVALID", { field: "feeds", doubleExpirySeconds: feed.expirySeconds });
    }
    byExpiry.set(feed.expirySeconds, feed);
  }
  return byExpiry;
}

/** Total order over every figure of the kernel: positions that compare equal are interchangeable. */
function sortedOptions(options: readonly OptionPosition[]): OptionPosition[] {
  // NaN would make the order meaningless, so sort keys are checked first.
  for (const option of options) {
    checkFinite("expirySeconds", option.expirySeconds);
    checkFinite("strike", option.strike);
    checkFinite("amount", option.amount);
    checkFinite("markVolatility", option.markVolatility);
  }
  return [...options].sort(
    (left, right) =>
      left.expirySeconds - right.expirySeconds ||
      left.strike - right.strike ||
      Number(left.isCall) - Number(right.isCall) ||
      left.amount - right.amount ||
      left.markVolatility - right.markVolatility,
  );
}

function sortedCollaterals(holdings: readonly CollateralPosition[]): CollateralPosition[] {
  for (const holding of holdings) {
    checkFinite("collateral.amount", holding.amount);
    checkFinite("collateral.price", holding.price);
  }
  return [...holdings].sort(
    (left, right) =>
      left.price - right.price ||
      left.amount - right.amount ||
      left.confidence - right.confidence ||
      left.initialHaircut - right.initialHaircut ||
      left.maintenanceHaircut - right.maintenanceHaircut ||
      Number(left.isRiskCancelling) - Number(right.isRiskCancelling),
  );
}

function checkUnits(field: string, value: number): number {
  return checkRange(field, value, -mostUnits, mostUnits);
}

function checkConfidence(field: string, value: number): number {
  return checkRange(field, value, 0, 1);
}
