import { createHash } from "node:crypto";
import { compileGrid, marginPortfolios, type Portfolio, packPortfolios } from "@isthmus/risk";
import {
  black76,
  explainPortfolio,
  exponential,
  logarithm,
  normalCdf,
  power,
  testPortfolioParameters,
} from "@isthmus/risk/testing";

/** Bits of the risk kernels, as hex. */
export interface KernelBits {
  /** Of the arguments that the risk package pins. */
  readonly maths: readonly string[];
  /** Initial, maintenance, worst loss and bound of the portfolio that the risk package pins. */
  readonly portfolio: readonly string[];
  /** SHA-256 over the bits of many thousand results. */
  readonly sample: string;
}

/** Computes them here and now. */
export function kernelBits(): KernelBits {
  const points = [-700.5, -37.25, -1e-9, 0.1, 1, 2.5, 100.125];
  const maths = points.flatMap((x) => [exponential(x), logarithm(x < 0 ? -x : x), normalCdf(x / 10)]);
  const pinned = explainPortfolio(pinnedPortfolio(), testPortfolioParameters);
  const portfolio = [pinned.initial, pinned.maintenance, pinned.worst, pinned.errorBound];
  return { maths: maths.map(bitsOf), portfolio: portfolio.map(bitsOf), sample: sampleDigest() };
}

function bitsOf(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

function pinnedPortfolio(): Portfolio {
  return {
    ...blankPortfolio(100),
    cash: 1_000,
    perpCount: -2,
    perpPrice: 101,
    options: [0.9, 1, 1.25].map((ratio, at) => ({
      expirySeconds: 86_400,
      strike: 100 * ratio,
      isCall: at !== 1,
      markVolatility: 0.5 + at / 10,
      amount: 3 - 2 * at,
    })),
  };
}

function blankPortfolio(spotPrice: number): Portfolio {
  const feed = { expirySeconds: 86_400, forward: spotPrice, forwardConfidence: 1, rate: 0, rateConfidence: 1 };
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
    stablePrice: 1,
    options: [],
    feeds: [{ ...feed, volatilityConfidence: 1 }],
  };
}

/** Ten thousand calls of each function and a book of two hundred portfolios, over arguments that are exact doubles. */
function sampleDigest(): string {
  const hash = createHash("sha256");
  let state = 20_260;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const put = (value: number): void => void hash.update(bitsOf(value));
  for (let round = 0; round < 10_000; round++) {
    const [a, b, c] = [uniform(), uniform(), uniform()];
    put(exponential(a * 1_400 - 700));
    put(logarithm(b * 10 ** (1 + (round % 12)) + 2 ** -40));
    put(normalCdf(c * 20 - 10));
    put(power(a + 2 ** -20, 4 * b - 2));
    const [forward, strike] = [100 + 1_000 * a, 100 + 1_000 * b];
    const sign = round % 2 === 0 ? 1 : -1;
    const logForwardOverStrike = logarithm(forward / strike);
    put(black76({ sign, forward, strike, logForwardOverStrike, deviation: 0.001 + 2 * c }));
  }
  const portfolios = Array.from({ length: 200 }, () => {
    const spotPrice = 100 + 9_000 * uniform();
    const options = Array.from({ length: 8 }, (_, at) => ({
      expirySeconds: 86_400,
      strike: spotPrice * (0.5 + uniform()),
      isCall: at % 2 === 0,
      markVolatility: 0.05 + 2 * uniform(),
      amount: 20 * uniform() - 10,
    }));
    const perpCount = 40 * uniform() - 20;
    return { ...blankPortfolio(spotPrice), cash: 1e6 * uniform(), perpCount, perpPrice: spotPrice * 1.001, options };
  });
  const { initial, maintenance } = marginPortfolios(packPortfolios(portfolios), compileGrid(testPortfolioParameters));
  for (const value of [...initial, ...maintenance]) put(value);
  return hash.digest("hex");
}
