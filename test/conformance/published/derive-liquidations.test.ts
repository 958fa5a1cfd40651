import type { ExpiryFeed, OptionPosition, PortfolioParameters } from "@isthmus/risk";
import { explainPortfolio, testPortfolioParameters } from "@isthmus/risk/testing";
import { describe, expect, it } from "vitest";

// Figures: derivexyz/v2-core, test/integration-tests/liquidation/liquidationTests.json: the account before each of the 21 auction
// bids, its value at the marks (PreMtM) and its net maintenance margin (PreMM). The file's margin model is Derive's first one, whose
// terms are given here as data: test/risk-managers/unit-tests/PMRM and getPMRMParams of the repository (rateMultScale 4,
// rateAddScale 0.05, baseStaticDiscount 0.95, basePercent 0.02, optionPercent 0.01, volRangeUp 0.45, volRangeDown 0.3).

const first: PortfolioParameters = {
  ...testPortfolioParameters,
  scenarios: [0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15].flatMap((spotMultiplier) =>
    (["Up", "None", "Down"] as const).map((volatilityMove) => ({ spotMultiplier, volatilityMove, dampening: 1 })),
  ),
  volatility: { ...testPortfolioParameters.volatility, rangeUp: 0.45, rangeDown: 0.3, upFloor: 0 },
  // Rates discount stressed values only: 4 × the rate of 7 % of the box's expiry + 0.05. No other expiry is worth anything.
  losses: {
    maintenance: 1,
    initial: 1.3,
    shortRateFactor: 0,
    longRateFactor: 0,
    shortRateAdd: 0,
    longRateAdd: 4 * 0.07 + 0.05,
    longDiscount: 0.95,
    shortDiscount: 1,
  },
  basis: { forwardUp: 1.05, forwardDown: 0.95, addFactor: 0.25, perYearFactor: 0.01 },
  other: { ...testPortfolioParameters.other, maintenancePerp: 0.02, maintenanceOption: 0.01 },
};

/** Kind, strike, seconds to expiry, marked volatility, forward and signed amount. */
type Leg = readonly ["call" | "put", number, number, number, number, number];

interface Bid {
  readonly name: string;
  readonly cash: number;
  readonly spot?: number;
  readonly coins?: number;
  readonly legs: readonly Leg[];
  /** As published: value at the marks and net maintenance margin. */
  readonly value: number;
  readonly maintenance: number;
}

const shortCall = (amount: number, volatility: number, forward: number, seconds = 500_370): readonly Leg[] => [
  ["call", 1_500, seconds, volatility, forward, amount],
];
const steady = (amount: number): readonly Leg[] => shortCall(amount, 1.0478845084581938, 1500.8332293403282);
const atStart = shortCall(-1, 1.0478844940849863, 1500.8332793109937, 500_400);

/** Volatilities and forwards of the six options of the mixed portfolio, in the order of its legs. */
function mixed(part: number, secondsLater: number, marks: { volatilities: number[]; forwards: number[] }): Leg[] {
  const legs = [
    ["call", 1_600, 1_191_600, -1],
    ["put", 1_200, 500_400, -21],
    ["call", 1_900, 7_758_000, -3],
    ["put", 1_150, 500_400, 7],
    ["call", 1_550, 2_487_600, -2],
    ["call", 1_000, 1_191_600, -1.6],
  ] as const;
  return legs.map(([kind, strike, seconds, amount], index) => [
    kind,
    strike,
    seconds - secondsLater,
    marks.volatilities[index] ?? 0,
    marks.forwards[index] ?? 0,
    amount * part,
  ]);
}

const longBox: readonly Leg[] = (
  [
    ["call", 1_500, 1],
    ["call", 2_500, -1],
    ["put", 1_500, -1],
    ["put", 2_500, 1],
  ] as const
).map(([kind, strike, amount]) => [
  kind,
  strike,
  7_757_970,
  strike === 1_500 ? 1.0445833448576947 : 1.3224520422700332,
  1512.970950412615,
  amount,
]);

const firstTenth = { cash: 198.6779153698347, legs: steady(-1) };
const secondTenth = { cash: 189.85811119348602, legs: steady(-0.9) };
const whole = { value: 119.30871879735244, maintenance: -103.08786782886884 };
const nineTenths = { value: 118.42583427825203, maintenance: -81.73109368534716 };

const bids: readonly Bid[] = [
  {
    name: "Test1",
    cash: 198.6779153698347,
    legs: atStart,
    value: 119.30633018077472,
    maintenance: -103.09061949052963,
  },
  {
    name: "Test2",
    cash: 198.6779153698347,
    legs: atStart,
    value: 119.30633018077472,
    maintenance: -103.09061949052963,
  },
  { name: "Test3", ...firstTenth, ...whole },
  { name: "Test4, first", ...firstTenth, ...whole },
  { name: "Test4, second", ...secondTenth, ...nineTenths },
  { name: "Test5, first", ...firstTenth, ...whole },
  { name: "Test5, second", ...secondTenth, ...nineTenths },
  {
    name: "Test5, third",
    cash: 181.0383070171374,
    legs: steady(-0.8),
    value: 117.5429497591516,
    maintenance: -60.3743195418254,
  },
  {
    name: "Test6, first",
    cash: 198.6779153698347,
    spot: 1_530,
    legs: shortCall(-1, 1.0405493429882857, 1530.849893927135),
    value: 103.11691425041457,
    maintenance: -129.47871773083105,
  },
  {
    name: "Test6, second",
    cash: 188.35875009243958,
    spot: 1_439,
    legs: shortCall(-0.9, 1.0686688522706111, 1439.7984338488086, 499_800),
    value: 141.2418287449231,
    maintenance: -38.37172477090621,
  },
  {
    name: "Test6, third",
    cash: 171.2223709017585,
    spot: 1_522,
    legs: shortCall(-0.7, 1.042220856498288, 1522.8302897459303, 491_400),
    value: 107.98971294657161,
    maintenance: -52.9173191391265,
  },
  {
    name: "InsolventTest1, first",
    cash: 50,
    legs: shortCall(-1, 1.0478845084581938, 1500.8332293403282),
    value: -29.369196572482224,
    maintenance: -251.76578319870353,
  },
  {
    name: "InsolventTest1, second",
    cash: 45,
    legs: shortCall(-0.9, 1.0478845419956992, 1500.8331127421145, 500_300),
    value: -26.42726057142063,
    maintenance: -226.58342614109887,
  },
  {
    name: "InsolventTest2",
    cash: 50,
    legs: shortCall(-1, 1.0478845419956992, 1500.8331127421145, 500_300),
    value: -29.36362285713403,
    maintenance: -251.75936237899873,
  },
  {
    name: "Long_Box_Short_Cash",
    cash: -950.3237428736253,
    legs: longBox,
    value: 49.67625712637471,
    maintenance: -74.39846184226474,
  },
  { name: "Simple_Short_3_liquidators, first", ...firstTenth, ...whole },
  {
    name: "Simple_Short_3_liquidators, second",
    cash: 181.86555974542355,
    legs: steady(-0.809379490879225),
    value: 117.62575983209474,
    maintenance: -62.37747622471372,
  },
  {
    name: "Simple_Short_3_liquidators, third",
    cash: 165.0532041210124,
    legs: steady(-0.61875898175845),
    value: 115.94280086683705,
    maintenance: -21.66708462055854,
  },
  {
    name: "PMRM_Other, first",
    cash: -4215.694116972322,
    spot: 1_510,
    coins: 5,
    legs: mixed(1, 1, {
      volatilities: [
        1.0773072870185147, 1.1435781871828308, 1.171703284439064, 1.1730722771251572, 1.0593351430469646,
        1.2668062170536554,
      ],
      forwards: [
        1511.998277143697, 1510.8388328296073, 1523.0574724356381, 1510.8388328296073, 1514.1746339990968,
        1511.998277143697,
      ],
    }),
    value: 1320.5880884790975,
    maintenance: -1361.1579081726723,
  },
  {
    name: "PMRM_Other, second",
    cash: -3114.195439947807,
    spot: 1_520,
    coins: 4,
    legs: mixed(0.8, 300, {
      volatilities: [
        1.073625031002287, 1.1481784756683073, 1.1679667256832373, 1.1776059425164025, 1.055994002402481,
        1.271061686714528,
      ],
      forwards: [
        1522.0110056984238, 1520.8438833324699, 1533.1434370000657, 1520.8438833324699, 1524.2017747861403,
        1522.0110056984238,
      ],
    }),
    value: 1328.1277119984752,
    maintenance: -791.8070024000993,
  },
  {
    name: "PMRM_Other, third",
    cash: -2587.135031105911,
    spot: 1_470,
    coins: 3.5,
    legs: mixed(0.7, 8_000, {
      volatilities: [
        1.0925741987144861, 1.1247942624617573, 1.1868172794127327, 1.1545089134068087, 1.0737745768263924,
        1.249356163864711,
      ],
      forwards: [
        1471.93227531888, 1470.8035547818647, 1482.6984162168803, 1470.8035547818647, 1474.0509615280512,
        1471.93227531888,
      ],
    }),
    value: 1238.4132457362693,
    maintenance: -724.8489590093382,
  },
];

describe("Derive: accounts in its liquidation tests", () => {
  it.each(bids)("$name: value $value, net maintenance margin $maintenance", (bid) => {
    const { cash, spot = 1_500, coins = 0, legs, value, maintenance } = bid;
    const options = legs.map(
      ([kind, strike, expirySeconds, markVolatility, , amount]): OptionPosition => ({
        expirySeconds,
        strike,
        isCall: kind === "call",
        markVolatility,
        amount,
      }),
    );
    const sure = { forwardConfidence: 1, rateConfidence: 1, volatilityConfidence: 1 };
    const feeds = new Map<number, ExpiryFeed>();
    for (const [, , expirySeconds, , forward] of legs) {
      feeds.set(expirySeconds, { expirySeconds, forward, rate: 0, ...sure });
    }
    const held = { amount: coins, price: spot, confidence: 1, isRiskCancelling: true };
    const got = explainPortfolio(
      {
        cash,
        collaterals: coins === 0 ? [] : [{ ...held, initialHaircut: 0, maintenanceHaircut: 0.02 }],
        spotPrice: spot,
        spotConfidence: 1,
        perpCount: 0,
        perpPrice: spot,
        perpConfidence: 1,
        unrealisedPerpProfit: 0,
        unrealisedFunding: 0,
        stablePrice: 1,
        options,
        feeds: [...feeds.values()],
      },
      first,
    );
    expect(Math.abs(got.markToMarket - value)).toBeLessThan(1e-8);
    expect(Math.abs(got.maintenance - maintenance)).toBeLessThan(1e-8);
  });
});
