import { IsthmusError } from "@isthmus/protocol";
import {
  type PortfolioParameters,
  type PortfolioScenario,
  type VolatilityMove,
  volatilityMoves,
} from "../../portfolio/parameters.ts";
import type { CollateralPosition, ExpiryFeed, OptionPosition, Portfolio } from "../../portfolio/portfolio.ts";
import {
  booleanAt,
  numberAt,
  recordAt,
  recordOf,
  recordsAt,
  textAt,
  type UncheckedRecord,
} from "./unchecked-record.ts";

/** A published portfolio with its parameters and expected net margins. */
export interface PublishedPortfolio {
  readonly portfolio: Portfolio;
  readonly parameters: PortfolioParameters;
  readonly expectedInitial: number;
  readonly expectedMaintenance: number;
}

/**
 * Reads a portfolio file of the published form: `Scenario`, `Parameters`, `Result`.
 * @param value the parsed JSON
 * @throws INPUT_INVALID naming the first field that is missing or of the wrong type
 */
export function readPublishedPortfolio(value: unknown): PublishedPortfolio {
  const file = recordOf(value, "file");
  const result = recordAt(file, "Result");
  return {
    portfolio: readPortfolio(recordAt(file, "Scenario")),
    parameters: readParameters(recordAt(file, "Parameters")),
    expectedInitial: numberAt(result, "IM"),
    expectedMaintenance: numberAt(result, "MM"),
  };
}

function readPortfolio(from: UncheckedRecord): Portfolio {
  return {
    cash: numberAt(from, "Cash"),
    collaterals: recordsAt(from, "Collaterals").map(readCollateral),
    spotPrice: numberAt(from, "SpotPrice"),
    spotConfidence: numberAt(from, "SpotConfidence"),
    perpCount: numberAt(from, "NumPerps"),
    perpPrice: numberAt(from, "PerpPrice"),
    perpConfidence: numberAt(from, "PerpConfidence"),
    unrealisedPerpProfit: numberAt(from, "UnrealisedPerpPNL"),
    unrealisedFunding: numberAt(from, "UnrealisedFunding"),
    stablePrice: numberAt(from, "StablePrice"),
    options: recordsAt(from, "Options").map(readOption),
    feeds: recordsAt(from, "OptionFeeds").map(readFeed),
  };
}

function readCollateral(from: UncheckedRecord): CollateralPosition {
  return {
    amount: numberAt(from, "Amount"),
    price: numberAt(from, "Price"),
    confidence: numberAt(from, "Confidence"),
    isRiskCancelling: booleanAt(from, "IsRiskCancelling"),
    initialHaircut: numberAt(from, "IMHaircut"),
    maintenanceHaircut: numberAt(from, "MMHaircut"),
  };
}

function readOption(from: UncheckedRecord): OptionPosition {
  return {
    expirySeconds: numberAt(from, "Expiry"),
    strike: numberAt(from, "Strike"),
    isCall: booleanAt(from, "IsCall"),
    markVolatility: numberAt(from, "MarkVol"),
    amount: numberAt(from, "Amount"),
  };
}

/** Published portfolios settle at the average of the last half hour. */
const settlementSeconds = 1_800;

function readFeed(from: UncheckedRecord): ExpiryFeed {
  const expirySeconds = numberAt(from, "FeedExpiry");
  const forward = numberAt(from, "Forward");
  const passed = Math.max(0, settlementSeconds - expirySeconds);
  return {
    expirySeconds,
    forward,
    fixedForward: (forward * passed) / settlementSeconds,
    forwardConfidence: numberAt(from, "ForwardConfidence"),
    rate: numberAt(from, "Rate"),
    rateConfidence: numberAt(from, "RateConfidence"),
    volatilityConfidence: numberAt(from, "OptionVolConfidences"),
  };
}

function readParameters(from: UncheckedRecord): PortfolioParameters {
  const skew = recordAt(from, "SkewShock");
  const volatility = recordAt(from, "VolShock");
  const margin = recordAt(from, "Margin");
  const basis = recordAt(from, "BasisContingency");
  const other = recordAt(from, "OtherContingency");
  return {
    scenarios: recordsAt(from, "Scenarios").map(readScenario),
    skew: {
      linearCap: numberAt(skew, "LINEAR_SCALE_CAP"),
      linearCapPerRootYear: numberAt(skew, "LINEAR_CBASE"),
      absoluteCap: numberAt(skew, "ABS_SCALE_CAP"),
      absoluteCapPerRootYear: numberAt(skew, "ABS_CBASE"),
      widthFloor: numberAt(skew, "MIN_K_STAR"),
      widthScale: numberAt(skew, "MIN_WIDTH_SCALE"),
      volatilityBase: numberAt(skew, "VOL_PARAM_STATIC"),
      volatilityPerRootYear: numberAt(skew, "VOL_PARAM_SCALE"),
    },
    volatility: {
      rangeUp: numberAt(volatility, "VOLRANGEUP"),
      rangeDown: numberAt(volatility, "VOLRANGEDOWN"),
      upFloor: numberAt(volatility, "MIN_VOL_EVAL_SHOCKED"),
      shortTermPower: numberAt(volatility, "SHORTTERMPOWER"),
      longTermPower: numberAt(volatility, "LONGTERMPOWER"),
      daysFloor: numberAt(volatility, "DTE_FLOOR"),
    },
    losses: {
      maintenance: numberAt(margin, "MM_LOSS_FACTOR"),
      initial: numberAt(margin, "IM_LOSS_FACTOR"),
      shortRateFactor: numberAt(margin, "SHORT_RATE_MULTSCALE"),
      longRateFactor: numberAt(margin, "LONG_RATE_MULTSCALE"),
      shortRateAdd: numberAt(margin, "SHORT_RATE_ADDSCALE"),
      longRateAdd: numberAt(margin, "LONG_RATE_ADDSCALE"),
      longDiscount: numberAt(margin, "BASE_STATIC_DISCOUNT"),
      shortDiscount: numberAt(margin, "BASE_STATIC_DISCOUNT_NEG"),
    },
    basis: {
      forwardUp: numberAt(basis, "SCENARIO_SPOT_UP"),
      forwardDown: numberAt(basis, "SCENARIO_SPOT_DOWN"),
      addFactor: numberAt(basis, "BASIS_CONT_ADD_FACTOR"),
      perYearFactor: numberAt(basis, "BASIS_CONT_MULT_FACTOR"),
    },
    other: {
      pegThreshold: numberAt(other, "PEG_LOSS_THRESHOLD"),
      pegFactor: numberAt(other, "PEG_LOSS_FACTOR"),
      confidenceThreshold: numberAt(other, "CONF_THRESHOLD"),
      confidenceMargin: numberAt(other, "CONF_MARGIN"),
      maintenancePerp: numberAt(other, "MM_PERP_PERCENT"),
      initialPerp: numberAt(other, "IM_PERP_PERCENT"),
      maintenanceOption: numberAt(other, "MM_OPTION_PERCENT"),
      initialOption: numberAt(other, "IM_OPTION_PERCENT"),
    },
  };
}

function readScenario(from: UncheckedRecord): PortfolioScenario {
  return {
    spotMultiplier: numberAt(from, "SpotShock"),
    volatilityMove: moveOf(textAt(from, "VolShockDirection"), from.path),
    dampening: numberAt(from, "DampeningFactor"),
  };
}

function moveOf(text: string, path: string): VolatilityMove {
  const move = volatilityMoves.find((known) => known === text);
  if (move !== undefined) return move;
  throw new IsthmusError("INPUT_INVALID", { field: `${path}.VolShockDirection`, value: text });
}
