import type { ExpiryFeed, OptionPosition, Portfolio, PortfolioParameters, PortfolioScenario } from "@isthmus/risk";
import { explainPortfolio, publishedTolerance, relativeError } from "@isthmus/risk/testing";
import { describe, expect, it } from "vitest";

// Figures: derivexyz/v2-core, test/risk-managers/unit-tests/PMRM_2/portfolio_cases: the even-numbered files named below. In the
// last half hour before expiry, the passed part of the settlement average is fixed and no scenario moves it
// (TestPMRM_2_PortfolioCasesNEW.t.sol sets both portions of the forward by the time that has passed).

const regular: readonly PortfolioScenario[] = [
  { spotMultiplier: 1.18, volatilityMove: "Up", dampening: 1 },
  ...[1.135, 1.09, 1.045, 1, 0.955, 0.91, 0.865].flatMap((spotMultiplier) =>
    (["Down", "None", "Up"] as const).map((volatilityMove) => ({ spotMultiplier, volatilityMove, dampening: 1 })),
  ),
  { spotMultiplier: 0.8200000000000001, volatilityMove: "Up", dampening: 1 },
];
const skews: readonly PortfolioScenario[] = [
  { spotMultiplier: 1, volatilityMove: "LINEAR", dampening: 1 },
  { spotMultiplier: 1, volatilityMove: "ABS", dampening: 1 },
];
const tails = (rows: readonly (readonly [number, number])[]): PortfolioScenario[] =>
  rows.map(([spotMultiplier, dampening]) => ({ spotMultiplier, volatilityMove: "Up", dampening }));
const usualTails = tails([
  [0.33999999999999997, 0.054545454545454536],
  [0.6699999999999999, 0.10909090909090907],
  [1.5, 0.072],
  [2, 0.036],
  [3, 0.018],
  [4, 0.011999999999999999],
]);

const usual: PortfolioParameters = {
  scenarios: [...regular, ...usualTails, ...skews],
  volatility: { rangeUp: 0.5, rangeDown: 0.275, upFloor: 0.45, shortTermPower: 0.3, longTermPower: 0.13, daysFloor: 1 },
  skew: {
    linearCap: 0.15,
    linearCapPerRootYear: -0.05,
    absoluteCap: 0.15,
    absoluteCapPerRootYear: -0.05,
    widthFloor: 0.01,
    widthScale: 4,
    volatilityBase: 0.6,
    volatilityPerRootYear: -0.1,
  },
  losses: {
    maintenance: 0.8,
    initial: 1,
    shortRateFactor: 0.5,
    longRateFactor: 1,
    shortRateAdd: 0.08,
    longRateAdd: 0.08,
    longDiscount: 0.95,
    shortDiscount: 1.04,
  },
  basis: { forwardUp: 1.045, forwardDown: 0.955, addFactor: 0.5, perYearFactor: 2 },
  other: {
    pegThreshold: 0.98,
    pegFactor: 2,
    confidenceThreshold: 0.55,
    confidenceMargin: 1,
    maintenancePerp: 0.015,
    initialPerp: 0.005000000000000001,
    maintenanceOption: 0.003,
    initialOption: 0.002,
  },
};

const stablePrice = 1.00019088635;
const bitcoin = 95663.50604855;
const ether = 2681.6029850999994;

function holding(spotPrice: number, held: Partial<Portfolio>): Portfolio {
  return {
    cash: 0,
    collaterals: [],
    spotPrice,
    spotConfidence: 1,
    perpCount: 0,
    perpPrice: 0,
    perpConfidence: 0,
    unrealisedPerpProfit: 0,
    unrealisedFunding: 0,
    stablePrice,
    options: [],
    feeds: [],
    ...held,
  };
}

function feed(expirySeconds: number, forward: number, rate: number, volatilityConfidence = 0.95): ExpiryFeed {
  const fixedForward = (forward * Math.max(0, 1_800 - expirySeconds)) / 1_800;
  const sure = { forwardConfidence: 1, rateConfidence: 1 };
  return { expirySeconds, forward, fixedForward, rate, volatilityConfidence, ...sure };
}

const option = (expirySeconds: number, kind: "call" | "put", strike: number, held: readonly [number, number]) =>
  ({ expirySeconds, isCall: kind === "call", strike, markVolatility: held[0], amount: held[1] }) as OptionPosition;

const nineDays = 794_852;
const seventhMonth = 18_938_852;
const bitcoinFeed = feed(nineDays, 95776.67392708939, 0.15000000000000002);
const etherFeed = feed(nineDays, 2682.9997436016715, 0.15000000000000002);

interface Case {
  readonly file: string;
  readonly portfolio: Portfolio;
  readonly parameters?: Partial<PortfolioParameters>;
  readonly initial: number;
  readonly maintenance: number;
}

const cases: readonly Case[] = [
  {
    file: "test_10_collateral_negative_margin_from_collateral",
    portfolio: holding(ether, {
      collaterals: [
        {
          amount: 1,
          price: 2765.7082515126017,
          confidence: 1,
          isRiskCancelling: true,
          initialHaircut: 0,
          maintenanceHaircut: 1,
        },
      ],
    }),
    initial: -497.73247493685085,
    maintenance: -398.1859799494805,
  },
  {
    file: "test_12_risk_cancelling_naked_short_call",
    portfolio: holding(bitcoin, {
      options: [option(nineDays, "call", 100_000, [0.453803924321583, -1])],
      feeds: [bitcoinFeed],
    }),
    initial: -14604.048120144837,
    maintenance: -11824.858703959073,
  },
  {
    file: "test_14_risk_cancelling_lrt_covered_call",
    portfolio: holding(bitcoin, {
      collaterals: [
        {
          amount: 1,
          price: 95621.88912023272,
          confidence: 1,
          isRiskCancelling: true,
          initialHaircut: 0.015,
          maintenanceHaircut: 0.04,
        },
      ],
      options: [option(nineDays, "call", 100_000, [0.453803924321583, -2])],
      feeds: [bitcoinFeed],
    }),
    initial: 71972.70755213911,
    maintenance: 76798.06812286761,
  },
  {
    file: "test_18_structures_OTM_call_spread",
    portfolio: holding(ether, {
      options: [
        option(nineDays, "call", 4_000, [0.8795543651099665, -1]),
        option(nineDays, "call", 4_200, [0.8833255402190362, 1]),
      ],
      feeds: [etherFeed],
    }),
    initial: -35.75844560967082,
    maintenance: -25.96404757080802,
  },
  {
    file: "test_22_structures_long_box",
    portfolio: holding(bitcoin, {
      options: [
        option(seventhMonth, "call", 100_000, [0.5543377511787965, 1]),
        option(seventhMonth, "call", 110_000, [0.5592157396329432, -1]),
        option(seventhMonth, "put", 100_000, [0.5543377511787965, -1]),
        option(seventhMonth, "put", 110_000, [0.5592157396329432, 1]),
      ],
      feeds: [feed(seventhMonth, 100374.61000117072, 0.1)],
    }),
    initial: 8029.6313880590305,
    maintenance: 8307.131140595613,
  },
  {
    file: "test_30_perps_basic_perp_low_confidence",
    portfolio: holding(3_000, {
      spotConfidence: 0.2,
      perpCount: 1,
      perpPrice: 2_500,
      perpConfidence: 0.1,
      unrealisedPerpProfit: -600,
      unrealisedFunding: -10,
    }),
    initial: -3_820,
    maintenance: -1_015,
  },
  {
    file: "test_32_perps_perp_hedging",
    portfolio: holding(100_000, {
      spotConfidence: 0.2,
      perpCount: -1,
      perpPrice: 100_000,
      perpConfidence: 0.1,
      collaterals: [
        {
          amount: 1,
          price: 100_000,
          confidence: 1,
          isRiskCancelling: true,
          initialHaircut: 0.015,
          maintenanceHaircut: 0.03,
        },
      ],
    }),
    initial: -76506.39347229843,
    maintenance: 95478.73931898379,
  },
  {
    file: "test_40_tails_atm_tail_call_no_effect",
    portfolio: holding(ether, {
      options: [option(nineDays, "call", 2_670, [0.6311157357325289, -1])],
      feeds: [etherFeed],
    }),
    parameters: {
      scenarios: [
        ...regular,
        ...tails([
          [0.33999999999999997, 4],
          [0.6699999999999999, 2],
          [1.5, 0.36],
          [2, 0.18],
          [6, 0.036],
        ]),
        ...skews,
      ],
    },
    initial: -605.8808990947238,
    maintenance: -504.6506971104431,
  },
  {
    file: "test_50_discounting_simple_discounting",
    portfolio: holding(ether, {
      options: [option(nineDays, "call", 100, [1.225482363870083, -1])],
      feeds: [feed(nineDays, 2682.9997436016715, 0.6)],
    }),
    initial: -3079.3477123754724,
    maintenance: -2969.6428771622996,
  },
  {
    file: "test_60_settlement_near_expiry",
    portfolio: holding(ether, {
      options: [option(1, "call", 2_700, [0.6360190705815766, -1])],
      feeds: [feed(1, 2682.9997436016715, 0.15000000000000002)],
    }),
    parameters: { volatility: { ...usual.volatility, upFloor: 1 } },
    initial: -13.408014925499998,
    maintenance: -8.044808955299999,
  },
  {
    file: "test_66_misc_post_expiry",
    portfolio: holding(ether, {
      options: [option(0, "call", 2_500, [2511.421980938193, -1])],
      feeds: [feed(0, 2691.6029850999994, 0.22, 1)],
    }),
    initial: -205.01100002549938,
    maintenance: -199.64779405529939,
  },
  {
    file: "test_68_misc_syn_forward",
    portfolio: holding(ether, {
      options: [
        option(seventhMonth, "call", 2_500, [0.6486935978183301, 1]),
        option(seventhMonth, "put", 2_500, [0.6486935978183301, -1]),
      ],
      feeds: [feed(seventhMonth, 2801.18485249767, 0.29)],
    }),
    parameters: {
      losses: {
        ...usual.losses,
        shortRateFactor: 0.2,
        longRateFactor: 0.56,
        shortRateAdd: 0.05,
        longRateAdd: 0.11,
      },
    },
    initial: -189.28751880902087,
    maintenance: -100.82110518183072,
  },
];

describe("Derive: portfolio margin, even-numbered cases", () => {
  it.each(cases)("$file: initial and maintenance margin", ({ portfolio, parameters, initial, maintenance }) => {
    const got = explainPortfolio(portfolio, { ...usual, ...parameters });
    expect(relativeError(got.initial, initial)).toBeLessThanOrEqual(publishedTolerance);
    expect(relativeError(got.maintenance, maintenance)).toBeLessThanOrEqual(publishedTolerance);
  });

  it("needs the fixed part: a call that is nearly settled would otherwise be margined for moves that cannot happen", () => {
    const settled = cases.find(({ file }) => file.startsWith("test_60")) as Case;
    const feeds = settled.portfolio.feeds.map((row) => ({ ...row, fixedForward: 0 }));
    const got = explainPortfolio({ ...settled.portfolio, feeds }, usual);
    expect(got.initial).toBeLessThan(-400);
  });
});
