import type { OptionPosition, Portfolio, PortfolioParameters, PortfolioScenario } from "@isthmus/risk";

/**
 * The portfolio model written the plain way: objects, maps and `Math`, no columns; only the mark of an expiry is computed ahead.
 * It is the baseline of the benchmark and, because it shares no code with the kernel, a second opinion on its figures.
 */
export function plainPortfolioMargin(
  portfolio: Portfolio,
  parameters: PortfolioParameters,
): { initial: number; maintenance: number } {
  const expiries = groupByExpiry(portfolio, parameters);
  const worth = ({ amount, price }: { amount: number; price: number }): number =>
    (amount * price) / portfolio.stablePrice;
  const cancelling = portfolio.collaterals
    .filter((row) => row.isRiskCancelling)
    .reduce((sum, row) => sum + worth(row), 0);
  const linear = portfolio.perpCount * portfolio.perpPrice + cancelling;
  const losses = parameters.scenarios.map((scenario) => {
    const options = expiries.map((expiry) => expiryLoss(expiry, scenario, parameters)).reduce(add, 0);
    return scenario.dampening * (options + linear * (scenario.spotMultiplier - 1));
  });
  const basis = expiries.map((expiry) => basisLoss(expiry, parameters)).reduce(add, 0);
  const worst = Math.min(0, basis, ...losses);

  const { other, losses: factors } = parameters;
  const naked = expiries.map(nakedShorts).reduce(add, 0);
  const perps = portfolio.spotPrice * Math.abs(portfolio.perpCount);
  const shorts = portfolio.spotPrice * naked;
  const haircuts = (key: "initialHaircut" | "maintenanceHaircut"): number =>
    portfolio.collaterals.reduce((sum, row) => sum + worth(row) * row[key], 0);
  const maintenanceContingency =
    -haircuts("maintenanceHaircut") - perps * other.maintenancePerp - shorts * other.maintenanceOption;
  const initialContingency = -haircuts("initialHaircut") - perps * other.initialPerp - shorts * other.initialOption;

  const mark =
    expiries.map((expiry) => expiry.mark).reduce(add, 0) +
    portfolio.collaterals.reduce((sum, row) => sum + worth(row), 0) +
    portfolio.unrealisedPerpProfit +
    portfolio.unrealisedFunding +
    portfolio.cash;
  const peg = Math.max(0, other.pegThreshold - portfolio.stablePrice) * other.pegFactor;
  const oracle = oracleCost(portfolio, expiries, parameters);
  return {
    maintenance: factors.maintenance * worst + mark + maintenanceContingency,
    initial: (factors.initial + peg) * worst + mark + maintenanceContingency + initialContingency + oracle,
  };
}

interface Expiry extends ExpiryInputs {
  /** Value of its options at mark. */
  readonly mark: number;
}

interface ExpiryInputs {
  readonly options: readonly OptionPosition[];
  readonly years: number;
  readonly days: number;
  readonly forward: number;
  readonly rate: number;
  readonly confidence: number;
}

const add = (left: number, right: number): number => left + right;

function groupByExpiry(portfolio: Portfolio, parameters: PortfolioParameters): Expiry[] {
  return portfolio.feeds.flatMap((feed) => {
    const options = portfolio.options.filter((option) => option.expirySeconds === feed.expirySeconds);
    if (options.length === 0) return [];
    const confidence = Math.min(feed.forwardConfidence, feed.rateConfidence, feed.volatilityConfidence);
    const rate = Math.max(feed.rate, 0);
    const years = feed.expirySeconds / 31_536_000;
    const days = feed.expirySeconds / 86_400;
    const inputs = { options, years, days, forward: feed.forward, rate, confidence };
    return [{ ...inputs, mark: optionsValue(inputs, 1, "None", parameters) }];
  });
}

function expiryLoss(expiry: Expiry, scenario: PortfolioScenario, parameters: PortfolioParameters): number {
  const { spotMultiplier, volatilityMove } = scenario;
  const value = optionsValue(expiry, spotMultiplier, volatilityMove, parameters);
  const change = discounted(expiry, value, parameters) - expiry.mark;
  return volatilityMove === "LINEAR" || volatilityMove === "ABS" ? -Math.abs(change) : change;
}

function basisLoss(expiry: Expiry, parameters: PortfolioParameters): number {
  const { forwardUp, forwardDown, addFactor, perYearFactor } = parameters.basis;
  const up = optionsValue(expiry, forwardUp, "None", parameters) - expiry.mark;
  const down = optionsValue(expiry, forwardDown, "None", parameters) - expiry.mark;
  return Math.min(up, down, 0) * (addFactor + perYearFactor * expiry.years);
}

function discounted(expiry: Expiry, value: number, { losses }: PortfolioParameters): number {
  const { years, rate } = expiry;
  if (value >= 0) {
    return value * losses.longDiscount * Math.exp(-years * (rate * losses.longRateFactor + losses.longRateAdd));
  }
  const grown = losses.shortDiscount * Math.exp(years * (rate * losses.shortRateFactor + losses.shortRateAdd));
  return value * Math.min(grown, Math.exp(rate * years));
}

function optionsValue(
  expiry: ExpiryInputs,
  multiplier: number,
  move: PortfolioScenario["volatilityMove"],
  parameters: PortfolioParameters,
): number {
  const forward = expiry.forward * multiplier;
  let sum = 0;
  for (const option of expiry.options) {
    const deviation = volatilityAfter(option, expiry, move, parameters) * Math.sqrt(expiry.years);
    const sign = option.isCall ? 1 : -1;
    let value = Math.max(sign * (forward - option.strike), 0);
    if (deviation > 0) {
      const upper = Math.log(forward / option.strike) / deviation + deviation / 2;
      value = sign * (forward * cdf(sign * upper) - option.strike * cdf(sign * (upper - deviation)));
    }
    sum += option.amount * value * Math.exp(-expiry.rate * expiry.years);
  }
  return sum;
}

function volatilityAfter(
  option: OptionPosition,
  expiry: ExpiryInputs,
  move: PortfolioScenario["volatilityMove"],
  { volatility, skew }: PortfolioParameters,
): number {
  const mark = option.markVolatility;
  if (move === "None") return mark;
  const exponent = expiry.days <= 30 ? volatility.shortTermPower : volatility.longTermPower;
  const term = (30 / Math.max(expiry.days, volatility.daysFloor)) ** exponent;
  if (move === "Up") return Math.max(mark * (1 + volatility.rangeUp * term), volatility.upFloor);
  if (move === "Down") return mark * Math.max(0, 1 - volatility.rangeDown * term);
  const root = Math.sqrt(expiry.years);
  const moneyness = Math.log(option.strike / expiry.forward);
  const scaled = skew.widthScale * root * (skew.volatilityBase + skew.volatilityPerRootYear * root);
  const width = Math.max(skew.widthFloor, scaled);
  if (move === "LINEAR") {
    const share = Math.min(Math.max(moneyness / width, -1), 1);
    return mark * Math.max(0, 1 + (skew.linearCap + skew.linearCapPerRootYear * root) * share);
  }
  const share = Math.min(Math.abs(moneyness) / width, 1);
  return mark * Math.max(0, 1 + (skew.absoluteCap + skew.absoluteCapPerRootYear * root) * share);
}

function nakedShorts(expiry: Expiry): number {
  const byStrike = new Map<number, number>();
  for (const { strike, amount } of expiry.options) byStrike.set(strike, (byStrike.get(strike) ?? 0) + amount);
  return [...byStrike.values()].reduce((sum, net) => sum + Math.max(0, -net), 0);
}

function oracleCost(portfolio: Portfolio, expiries: readonly Expiry[], { other }: PortfolioParameters): number {
  const cost = (confidence: number, notional: number): number =>
    confidence < other.confidenceThreshold ? -(1 - confidence) * other.confidenceMargin * notional : 0;
  const perp = portfolio.perpCount === 0 ? 1 : portfolio.perpConfidence;
  const ofOptions = expiries.map((expiry) => {
    const size = expiry.options.reduce((sum, option) => sum + Math.abs(option.amount), 0);
    return cost(Math.min(portfolio.spotConfidence, expiry.confidence, perp), portfolio.spotPrice * size);
  });
  const ofCollateral = portfolio.collaterals.map((row) =>
    cost(Math.min(row.confidence, portfolio.spotConfidence), (row.amount * row.price) / portfolio.stablePrice),
  );
  const ofPerps = cost(
    Math.min(portfolio.perpConfidence, portfolio.spotConfidence),
    portfolio.spotPrice * Math.abs(portfolio.perpCount),
  );
  return [...ofOptions, ...ofCollateral, ofPerps].reduce(add, 0);
}

/** Normal distribution by Hart's rational approximation in West's form, good to about 1e-15. */
function cdf(x: number): number {
  const z = Math.abs(x);
  if (z > 37) return x > 0 ? 1 : 0;
  const density = Math.exp((-z * z) / 2);
  let tail: number;
  if (z < 7.07106781186547) {
    let top = 3.52624965998911e-2 * z + 0.700383064443688;
    top = top * z + 6.37396220353165;
    top = top * z + 33.912866078383;
    top = top * z + 112.079291497871;
    top = top * z + 221.213596169931;
    top = top * z + 220.206867912376;
    let bottom = 8.83883476483184e-2 * z + 1.75566716318264;
    bottom = bottom * z + 16.064177579207;
    bottom = bottom * z + 86.7807322029461;
    bottom = bottom * z + 296.564248779674;
    bottom = bottom * z + 637.333633378831;
    bottom = bottom * z + 793.826512519948;
    bottom = bottom * z + 440.413735824752;
    tail = (density * top) / bottom;
  } else {
    const fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
    tail = density / fraction / 2.506628274631;
  }
  return x > 0 ? 1 - tail : tail;
}
