import fc from "fast-check";
import type { OptionPosition, Portfolio } from "../portfolio/portfolio.ts";

/** Any number of a closed range. */
export const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const expiryDays = [0, 1, 30, 200];
const anyOption: fc.Arbitrary<OptionPosition> = fc.record({
  expirySeconds: fc.constantFrom(...expiryDays.map((days) => days * 86_400)),
  strike: fc.oneof(between(1, 20_000), fc.constantFrom(1_000, 2_000)),
  isCall: fc.boolean(),
  markVolatility: fc.oneof(between(0, 3), fc.constant(0)),
  amount: between(-100, 100),
});
/** Portfolios of up to four options, with perpetuals and collateral. */
export const anyPortfolio: fc.Arbitrary<Portfolio> = fc
  .record({
    cash: between(-1e6, 1e6),
    spotPrice: between(100, 10_000),
    confidence: between(0, 1),
    perpCount: fc.oneof(between(-100, 100), fc.constant(0)),
    stablePrice: between(0.5, 1.1),
    rate: between(-0.5, 2),
    fixedShare: fc.oneof(between(0, 1), fc.constantFrom(0, 1)),
    options: fc.array(anyOption, { maxLength: 4 }),
    collaterals: fc.array(
      fc.record({
        amount: between(0, 100),
        price: between(0, 5_000),
        confidence: between(0, 1),
        isRiskCancelling: fc.boolean(),
        initialHaircut: between(0, 0.3),
        maintenanceHaircut: between(0, 0.3),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ confidence, rate, fixedShare, ...rest }) => ({
    ...rest,
    spotConfidence: confidence,
    perpPrice: rest.spotPrice * 1.001,
    perpConfidence: 0.9,
    unrealisedPerpProfit: -3.25,
    unrealisedFunding: 1.5,
    feeds: expiryDays.map((days) => ({
      expirySeconds: days * 86_400,
      forward: rest.spotPrice * (1 + days / 1_000),
      // Settlement windows concern the nearest expiries only.
      fixedForward: days > 1 ? 0 : rest.spotPrice * (1 + days / 1_000) * fixedShare,
      forwardConfidence: 0.8,
      rate,
      rateConfidence: 0.6,
      volatilityConfidence: 0.5,
    })),
  }));

/** One call, no other position. */
export const oneCall: Portfolio = {
  cash: 0,
  collaterals: [],
  spotPrice: 100,
  spotConfidence: 1,
  perpCount: 0,
  perpPrice: 0,
  perpConfidence: 0,
  unrealisedPerpProfit: 0,
  unrealisedFunding: 0,
  stablePrice: 1,
  options: [{ expirySeconds: 86_400, strike: 100, isCall: true, markVolatility: 1, amount: 1 }],
  feeds: [
    {
      expirySeconds: 86_400,
      forward: 100,
      forwardConfidence: 1,
      rate: 0,
      rateConfidence: 1,
      volatilityConfidence: 1,
    },
  ],
};
