/** An option on whole units of an underlying, in dollars. */
export interface ScenarioOption {
  readonly seconds: number;
  readonly strike: number;
  readonly isCall: boolean;
  readonly amount: number;
  /** Per year. */
  readonly volatility: number;
  /** Expected settlement price, and the part of it that is known already. */
  readonly forward: number;
  readonly fixed: number;
}

/** Everything on one underlying. */
export interface ScenarioBook {
  readonly spot: number;
  /** Units held by perpetuals and futures, signed. */
  readonly units: number;
  /** Dollars of the underlying itself that stand beside them. */
  readonly coins: number;
  readonly options: readonly ScenarioOption[];
}

/** Dollars that a book may lose, in cents rounded up, as quanta. */
export interface ScenarioLoss {
  readonly initial: bigint;
  readonly maintenance: bigint;
}

/** A figure so close to a whole cent that its rounding is not known: the world ends here. */
export class Undecided extends Error {}

type VolatilityMove = "up" | "none" | "down" | "linear" | "absolute";

const yearSeconds = 31_536_000;
/** Moves of the price of the regular scenarios, each with the volatility up, unmoved and down. */
const regular = [-0.135, -0.09, -0.045, 0, 0.045, 0.09, 0.135];
/** Far moves with the part of their loss that counts; the volatility is up. */
const tails = [
  [0.34, 0.21],
  [0.67, 0.42],
  [0.82, 1],
  [1.18, 1],
  [1.5, 0.2772],
  [2, 0.1386],
  [3, 0.0693],
  [4, 0.0462],
  [5, 0.03465],
  [6, 0.02772],
] as const;

/** What a book may lose by the default scenarios, from their definition, in plain doubles. */
export function scenarioLoss(book: ScenarioBook): ScenarioLoss {
  const { options, spot, units, coins } = book;
  const marks = options.map((option) => priceOf(option, 1, "none"));
  const change = (multiplier: number, move: VolatilityMove, of = options): number =>
    total(of.map((option, index) => option.amount * (priceOf(option, multiplier, move) - (marks[index] ?? 0))));
  const linear = (multiplier: number): number => (units * spot + coins) * (multiplier - 1);
  let worst = Math.min(0, basisLoss(options));
  for (const move of regular) {
    for (const volatility of ["up", "none", "down"] as const) {
      worst = Math.min(worst, change(1 + move, volatility) + linear(1 + move));
    }
  }
  for (const [multiplier, part] of tails)
    worst = Math.min(worst, part * (change(multiplier, "up") + linear(multiplier)));
  for (const move of ["linear", "absolute"] as const) worst = Math.min(worst, -skewLoss(options, move));
  const perpetuals = spot * Math.abs(units);
  const naked = spot * total(expiriesOf(options).map(nakedAmount));
  const maintenance = 0.03 * perpetuals + 0.003 * naked;
  const initial = maintenance + 0.01 * perpetuals + 0.002 * naked;
  const bound = statedError(book, initial + maintenance);
  return { initial: upToCents(initial - worst, bound), maintenance: upToCents(maintenance - 0.8 * worst, bound) };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function expiriesOf(options: readonly ScenarioOption[]): ScenarioOption[][] {
  const seconds = [...new Set(options.map((option) => option.seconds))].sort((a, b) => a - b);
  return seconds.map((expiry) => options.filter((option) => option.seconds === expiry));
}

/** Short options of one expiry, calls and puts of a strike netted. */
function nakedAmount(options: readonly ScenarioOption[]): number {
  const strikes = [...new Set(options.map(({ strike }) => strike))];
  const netAt = (strike: number): number =>
    total(options.filter((row) => row.strike === strike).map((row) => row.amount));
  return total(strikes.map((strike) => Math.max(0, -netAt(strike))));
}

/** Forwards against spot: for each expiry by its own. */
function basisLoss(options: readonly ScenarioOption[]): number {
  return total(
    expiriesOf(options).map((rows) => {
      const moved = (multiplier: number): number =>
        total(rows.map((row) => row.amount * (priceOf(row, multiplier, "none") - priceOf(row, 1, "none"))));
      return Math.min(0, moved(1.045), moved(0.955)) * (0.5 + (2 * (rows[0]?.seconds ?? 0)) / yearSeconds);
    }),
  );
}

/** A change of the skew counts as a loss whatever its sign, for each expiry by itself. */
function skewLoss(options: readonly ScenarioOption[], move: VolatilityMove): number {
  return total(
    expiriesOf(options).map((rows) =>
      Math.abs(total(rows.map((row) => row.amount * (priceOf(row, 1, move) - priceOf(row, 1, "none"))))),
    ),
  );
}

function priceOf(option: ScenarioOption, multiplier: number, move: VolatilityMove): number {
  const { seconds, strike, isCall, forward, fixed } = option;
  const sign = isCall ? 1 : -1;
  const price = (forward - fixed) * multiplier + fixed;
  const deviation = volatilityOf(option, move) * Math.sqrt(seconds / yearSeconds);
  if (deviation <= 0) return Math.max(0, sign * (price - strike));
  const upper = Math.log(price / strike) / deviation + deviation / 2;
  return sign * (price * normal(sign * upper) - strike * normal(sign * (upper - deviation)));
}

function volatilityOf({ seconds, strike, forward, volatility }: ScenarioOption, move: VolatilityMove): number {
  if (move === "none") return volatility;
  const years = seconds / yearSeconds;
  const days = 365 * years;
  const term = (30 / Math.max(days, 1)) ** (days <= 30 ? 0.3 : 0.13);
  if (move === "up") return Math.max(volatility * (1 + 0.5 * term), 0.4);
  if (move === "down") return volatility * Math.max(0, 1 - 0.3 * term);
  const root = Math.sqrt(years);
  const width = Math.max(0.01, 4 * root * (0.5 + 0.1 * root));
  const moneyness = Math.log(strike / forward);
  const isLinear = move === "linear";
  const cap = (isLinear ? 0.2 : 0.15) + 0.1 * root;
  const distance = (isLinear ? moneyness : Math.abs(moneyness)) / width;
  return volatility * Math.max(0, 1 + cap * Math.max(-1, Math.min(1, distance)));
}

/** The normal distribution by the series phi(x) (x + x^3/3 + x^5/15 + …); all its terms have one sign. */
function normal(x: number): number {
  if (Math.abs(x) > 9) return x > 0 ? 1 : 0;
  let [term, sum] = [x, x];
  for (let k = 1; Math.abs(term) > 1e-18 * Math.abs(sum); k++) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

/** The error that the engine states for its figures, without the small parts that its discounts and shocks add. */
function statedError({ spot, units, coins, options }: ScenarioBook, contingencies: number): number {
  const largest = 6;
  const gross = total(options.map((row) => Math.abs(row.amount) * (row.forward * largest + row.strike)));
  const linear = Math.abs(units * spot) + coins;
  const years = Math.max(0, ...options.map((row) => row.seconds / yearSeconds));
  const scale = Math.max(1, options.length === 0 ? 1 : 3, 0.5 + 2 * years) * (1 + 1 + 0.8);
  return ((64 + options.length) * (scale * (gross + linear * (1 + largest)) + linear + contingencies)) / 2 ** 50;
}

/** Twice the error above the figure, up to whole cents. @throws Undecided where the doubles do not settle it */
function upToCents(loss: number, bound: number): bigint {
  const cents = 100 * (loss + 2 * bound);
  const near = Math.abs(cents - Math.round(cents));
  if (loss > 0 && near < 20 * bound) throw new Undecided();
  return loss <= 0 && cents <= 0 ? 0n : BigInt(Math.ceil(cents)) * 10_000n;
}
