import type { Decimal } from "decimal.js";
import type { PortfolioParameters, VolatilityMove } from "../portfolio/parameters.ts";
import type { OptionPosition, Portfolio } from "../portfolio/portfolio.ts";
import { Exact, exact, exactCdf } from "./exact-decimal.ts";

const zero = new Exact(0);

/**
 * The portfolio model in decimals with 50 digits, written from the rules and not from the kernel: simple and slow.
 * Inputs are the exact values of their doubles.
 */
export function exactPortfolioMargin(
  portfolio: Portfolio,
  parameters: PortfolioParameters,
): { initial: Decimal; maintenance: Decimal } {
  const expiries = portfolio.feeds.map((feed) => exactExpiry(portfolio, feed.expirySeconds, parameters));
  const worth = (row: { amount: number; price: number }): Decimal =>
    exact(row.amount).mul(exact(row.price)).div(exact(portfolio.stablePrice));
  const cancelling = total(portfolio.collaterals.filter((row) => row.isRiskCancelling).map(worth));
  const linear = exact(portfolio.perpCount).mul(exact(portfolio.perpPrice)).add(cancelling);
  const losses = parameters.scenarios.map(({ spotMultiplier, volatilityMove, dampening }) => {
    const isSkew = volatilityMove === "LINEAR" || volatilityMove === "ABS";
    const changes = expiries.map((expiry) => {
      const value = expiry.value(exact(isSkew ? 1 : spotMultiplier), volatilityMove);
      const change = expiry.discounted(value).sub(expiry.mark);
      return isSkew ? change.abs().neg() : change;
    });
    const moved = isSkew ? zero : linear.mul(exact(spotMultiplier).sub(1));
    return exact(dampening).mul(total(changes).add(moved));
  });
  const worst = Exact.min(0, total(expiries.map((expiry) => expiry.basisLoss)), ...losses);
  const { other, losses: factors } = parameters;
  const perps = exact(portfolio.spotPrice).mul(exact(portfolio.perpCount).abs());
  const shorts = exact(portfolio.spotPrice).mul(total(expiries.map((expiry) => expiry.naked)));
  const haircut = (key: "initialHaircut" | "maintenanceHaircut"): Decimal =>
    total(portfolio.collaterals.map((row) => worth(row).mul(exact(row[key]))));
  const maintenanceContingency = haircut("maintenanceHaircut")
    .add(perps.mul(exact(other.maintenancePerp)))
    .add(shorts.mul(exact(other.maintenanceOption)))
    .neg();
  const initialContingency = haircut("initialHaircut")
    .add(perps.mul(exact(other.initialPerp)))
    .add(shorts.mul(exact(other.initialOption)))
    .neg();
  const mark = total([
    ...expiries.map((expiry) => expiry.mark),
    ...portfolio.collaterals.map(worth),
    exact(portfolio.unrealisedPerpProfit),
    exact(portfolio.unrealisedFunding),
    exact(portfolio.cash),
  ]);
  const peg = Exact.max(0, exact(other.pegThreshold).sub(exact(portfolio.stablePrice))).mul(exact(other.pegFactor));
  const covered = mark.add(maintenanceContingency);
  return {
    maintenance: exact(factors.maintenance).mul(worst).add(covered),
    initial: exact(factors.initial)
      .add(peg)
      .mul(worst)
      .add(covered)
      .add(initialContingency)
      .add(oracleCost(portfolio, parameters, worth)),
  };
}

interface ExactExpiry {
  readonly mark: Decimal;
  readonly basisLoss: Decimal;
  readonly naked: Decimal;
  readonly value: (multiplier: Decimal, move: VolatilityMove) => Decimal;
  readonly discounted: (value: Decimal) => Decimal;
}

function exactExpiry(portfolio: Portfolio, expirySeconds: number, parameters: PortfolioParameters): ExactExpiry {
  const feed = portfolio.feeds.find((row) => row.expirySeconds === expirySeconds);
  const options = portfolio.options.filter((option) => option.expirySeconds === expirySeconds);
  const years = exact(expirySeconds).div(31_536_000);
  const forward = exact(feed?.forward ?? 0);
  const fixed = exact(feed?.fixedForward ?? 0);
  const rate = Exact.max(0, exact(feed?.rate ?? 0));
  const growth = Exact.exp(rate.mul(years));
  const { losses, basis } = parameters;
  const value = (multiplier: Decimal, move: VolatilityMove): Decimal =>
    total(
      options.map((option) => {
        const deviation = exactVolatility(option, move, { years, forward }, parameters).mul(years.sqrt());
        const sign = option.isCall ? 1 : -1;
        return exact(option.amount)
          .mul(exactBlack76(sign, forward.sub(fixed).mul(multiplier).add(fixed), exact(option.strike), deviation))
          .div(growth);
      }),
    );
  const discounted = (amount: Decimal): Decimal => {
    const rateOf = (factor: number, plus: number): Decimal => rate.mul(exact(factor)).add(exact(plus)).mul(years);
    if (amount.gte(0)) {
      const argument = rateOf(losses.longRateFactor, losses.longRateAdd);
      return amount.mul(exact(losses.longDiscount)).mul(Exact.exp(argument.neg()));
    }
    const grown = exact(losses.shortDiscount).mul(Exact.exp(rateOf(losses.shortRateFactor, losses.shortRateAdd)));
    return amount.mul(Exact.min(grown, growth));
  };
  const mark = value(new Exact(1), "None");
  const up = value(exact(basis.forwardUp), "None").sub(mark);
  const down = value(exact(basis.forwardDown), "None").sub(mark);
  const strikes = [...new Set(options.map((option) => option.strike))];
  const netAt = (strike: number): Decimal =>
    total(options.filter((option) => option.strike === strike).map((option) => exact(option.amount)));
  return {
    mark,
    value,
    discounted,
    basisLoss: Exact.min(up, down, 0).mul(exact(basis.addFactor).add(exact(basis.perYearFactor).mul(years))),
    naked: total(strikes.map((strike) => Exact.max(0, netAt(strike).neg()))),
  };
}

function exactBlack76(sign: number, forward: Decimal, strike: Decimal, deviation: Decimal): Decimal {
  if (deviation.lte(0)) return Exact.max(0, forward.sub(strike).mul(sign));
  const upper = Exact.ln(forward.div(strike)).div(deviation).add(deviation.div(2));
  const inForward = forward.mul(exactCdf(upper.mul(sign)));
  return inForward.sub(strike.mul(exactCdf(upper.sub(deviation).mul(sign)))).mul(sign);
}

function exactVolatility(
  option: OptionPosition,
  move: VolatilityMove,
  { years, forward }: { readonly years: Decimal; readonly forward: Decimal },
  { volatility, skew }: PortfolioParameters,
): Decimal {
  const mark = exact(option.markVolatility);
  if (move === "None") return mark;
  const days = years.mul(365);
  const exponent = days.lte(30) ? volatility.shortTermPower : volatility.longTermPower;
  const term = Exact.pow(new Exact(30).div(Exact.max(days, exact(volatility.daysFloor))), exact(exponent));
  if (move === "Up") {
    const up = mark.mul(exact(volatility.rangeUp).mul(term).add(1));
    return Exact.max(up, exact(volatility.upFloor));
  }
  if (move === "Down") return mark.mul(Exact.max(0, exact(volatility.rangeDown).mul(term).neg().add(1)));
  const root = years.sqrt();
  const moneyness = Exact.ln(exact(option.strike).div(forward));
  const base = exact(skew.volatilityBase).add(exact(skew.volatilityPerRootYear).mul(root));
  const width = Exact.max(exact(skew.widthFloor), exact(skew.widthScale).mul(root).mul(base));
  const isLinear = move === "LINEAR";
  const cap = isLinear
    ? exact(skew.linearCap).add(exact(skew.linearCapPerRootYear).mul(root))
    : exact(skew.absoluteCap).add(exact(skew.absoluteCapPerRootYear).mul(root));
  const distance = (isLinear ? moneyness : moneyness.abs()).div(width);
  const share = Exact.max(-1, Exact.min(1, distance));
  return mark.mul(Exact.max(0, cap.mul(share).add(1)));
}

function oracleCost(
  portfolio: Portfolio,
  { other }: PortfolioParameters,
  worth: (row: { amount: number; price: number }) => Decimal,
): Decimal {
  const cost = (confidence: number, notional: Decimal): Decimal =>
    confidence < other.confidenceThreshold
      ? exact(confidence).sub(1).mul(exact(other.confidenceMargin)).mul(notional)
      : zero;
  const spot = exact(portfolio.spotPrice);
  const perp = portfolio.perpCount === 0 ? 1 : portfolio.perpConfidence;
  const ofOptions = portfolio.feeds.map((feed) => {
    const own = portfolio.options.filter((option) => option.expirySeconds === feed.expirySeconds);
    const size = total(own.map((option) => exact(option.amount).abs()));
    const { forwardConfidence, rateConfidence, volatilityConfidence } = feed;
    const least = Math.min(portfolio.spotConfidence, forwardConfidence, rateConfidence, volatilityConfidence, perp);
    return cost(least, spot.mul(size));
  });
  const ofCollateral = portfolio.collaterals.map((row) =>
    cost(Math.min(row.confidence, portfolio.spotConfidence), worth(row)),
  );
  const perpNotional = spot.mul(exact(portfolio.perpCount).abs());
  const ofPerps = cost(Math.min(portfolio.perpConfidence, portfolio.spotConfidence), perpNotional);
  return total([...ofOptions, ...ofCollateral, ofPerps]);
}

function total(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.add(value), zero);
}
