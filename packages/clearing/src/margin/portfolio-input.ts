import { type CollateralPosition, type ExpiryFeed, type OptionPosition, type Portfolio, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { forwardOf, rateOf } from "../market/curves.ts";
import { settledShare } from "../market/settlement-price.ts";
import { marginVolatilityE6 } from "../market/volatility.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Instrument, InstrumentTerms } from "../model/state.ts";
import { unitsOfAccount } from "../products/option.ts";
import { productOf } from "../products/registry.ts";
import { classUnit } from "./class-value.ts";
import { assetPrice } from "./collateral.ts";
import type { Held, MarginInput } from "./margin-model.ts";
import { ownedBalanceValue } from "./owner-collateral.ts";

const million = 1_000_000;

/**
 * What the scenario model takes of all positions on one underlying, from market data: forwards, rate, volatilities, what the
 * settlement average has fixed, and how sure marks are. Cash, obligations, unrealised gains and funding are left out: equity
 * counts them, and the requirement is the shortfall of the net margin against the mark, in which they cancel. The unit of
 * account is worth one.
 * @param classPpm by how much the price of the class that an instrument pays in has moved from its mark, parts per million
 */
export function portfolioOf(
  book: Book,
  underlying: Instrument,
  held: readonly Held[],
  classPpm: (terms: InstrumentTerms) => bigint = () => 0n,
): Portfolio {
  const spotPrice = unitsOfAccount(underlying, underlying.markTicks ?? 0n);
  const options: OptionPosition[] = [];
  /** Options by seconds to expiry. */
  const expiries = new Map<number, Instrument[]>();
  let perpCount = 0;
  let perpConfidence = 1;
  for (const { instrument, lots } of held) {
    const { terms } = instrument;
    const { timeSeconds } = book.state;
    const atMark = classUnit(book, terms.settlementClass);
    const movedPpm = Number(classPpm(terms));
    const paidIn =
      movedPpm === 0 ? atMark : { ...atMark, accountQuanta: (atMark.accountQuanta * (million + movedPpm)) / million };
    const { units, option } = productOf(terms).exposure({ instrument, lots, underlying, timeSeconds, paidIn });
    perpCount += units;
    if (option === null) {
      perpConfidence = Math.min(perpConfidence, confidenceOf(instrument));
    } else {
      const { expirySeconds } = option;
      const listed = expiries.get(expirySeconds);
      if (listed === undefined) expiries.set(expirySeconds, [instrument]);
      else listed.push(instrument);
      options.push({ ...option, markVolatility: marginVolatilityE6(book.state, instrument) / million });
    }
  }
  return {
    cash: 0,
    collaterals: [],
    spotPrice,
    spotConfidence: confidenceOf(underlying),
    perpCount,
    perpPrice: spotPrice,
    perpConfidence,
    unrealisedPerpProfit: 0,
    unrealisedFunding: 0,
    stablePrice: 1,
    options,
    feeds: sortedNumbers(expiries.keys()).map((expirySeconds) =>
      feedOf(book, underlying, expirySeconds, expiries.get(expirySeconds) ?? []),
    ),
  };
}

/** The underlying as collateral beside short positions on it. */
export interface CoinCover {
  readonly collateral: CollateralPosition;
  /** By how much its price may fall before the equity, which counts it after haircut, notices; settlement quanta. */
  readonly reserveQuanta: bigint;
}

/**
 * The underlying held as collateral, as far as it covers what is short of it: it gains what a short call loses. What exceeds
 * that is collateral like any other.
 * @returns null if nothing is covered
 */
export function coinCover(input: MarginInput, underlying: number, portfolio: Portfolio): CoinCover | null {
  const { book, evaluated, balances } = input;
  const { options, perpCount, spotPrice } = portfolio;
  const calls = options.reduce((sum, { isCall, amount }) => (isCall ? sum + amount : sum), 0);
  let leftQuanta = BigInt(Math.floor(Math.max(0, -(perpCount + calls)) * spotPrice * million));
  let coveredQuanta = 0n;
  let reserveQuanta = 0n;
  for (const number of sortedNumbers(balances.keys())) {
    const asset = book.asset(number);
    const amountQuanta = balances.get(number) ?? 0n;
    if (asset.markInstrument !== underlying || amountQuanta <= 0n || leftQuanta <= 0n) continue;
    const { priceTicks, numerator, denominator } = assetPrice(book, asset);
    const marketQuanta = (amountQuanta * priceTicks * numerator) / denominator;
    if (marketQuanta <= 0n) continue;
    const usedQuanta = smaller(marketQuanta, leftQuanta);
    const { equityQuanta } = ownedBalanceValue(book, evaluated, asset, amountQuanta);
    leftQuanta -= usedQuanta;
    coveredQuanta += usedQuanta;
    reserveQuanta += ((marketQuanta - equityQuanta) * usedQuanta) / marketQuanta;
  }
  if (coveredQuanta === 0n) return null;
  const amount = Number(coveredQuanta) / million;
  const whole = { price: 1, confidence: 1, isRiskCancelling: true, initialHaircut: 0, maintenanceHaircut: 0 };
  return { collateral: { ...whole, amount }, reserveQuanta };
}

/** How sure a mark is: one less half the width of its confidence interval as a part of it. */
function confidenceOf({ markConfidencePpm }: Instrument): number {
  return 1 - markConfidencePpm / million;
}

/** The feed of one expiry: the spot price where no forward is stated; of several options' figures the cautious one. */
function feedOf(book: Book, underlying: Instrument, expirySeconds: number, listed: readonly Instrument[]): ExpiryFeed {
  const { state } = book;
  let forwardTicks: bigint | null = null;
  let volatilityConfidence = 1;
  let fixed = { sharePpm: million, averageTicks: null as bigint | null };
  for (const instrument of listed) {
    forwardTicks ??= forwardOf(state, instrument);
    volatilityConfidence = Math.min(volatilityConfidence, confidenceOf(instrument));
    const settled = settledShare(state, instrument, state.timeSeconds);
    if (settled.sharePpm <= fixed.sharePpm) fixed = settled;
  }
  const open = unitsOfAccount(underlying, forwardTicks ?? underlying.markTicks ?? 0n);
  const share = fixed.averageTicks === null ? 0 : fixed.sharePpm / million;
  const fixedForward = share * unitsOfAccount(underlying, fixed.averageTicks ?? 0n);
  return {
    expirySeconds,
    forward: fixedForward + (1 - share) * open,
    fixedForward,
    rate: (rateOf(state, state.settlementClass) ?? 0) / million,
    forwardConfidence: confidenceOf(underlying),
    rateConfidence: 1,
    volatilityConfidence,
  };
}
