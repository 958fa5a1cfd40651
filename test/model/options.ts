import { defaultPortfolioParameters } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import type { Portfolio } from "@isthmus/risk";
import { Exact, exactPortfolioMargin } from "@isthmus/risk/testing";
import type { Decimal } from "decimal.js";
import { initialFraction } from "./linear-margin.ts";
import type { Model } from "./model.ts";
import { partsPerMillion, whole } from "./rational.ts";

/** An option of the model, all of them on one underlying. */
export interface ModelOption {
  readonly strikeTicks: bigint;
  readonly isCall: boolean;
  readonly expirySeconds: bigint;
  volatilityE6: number;
}

/** What an account must hold, in settlement quanta, not rounded. */
export interface ExactRequirement {
  readonly initial: Decimal;
  readonly maintenance: Decimal;
}

const zero = new Exact(0);
const decimal = (value: bigint): Decimal => new Exact(value.toString());

/**
 * Requirement of an account: linear, or with options, in decimals of 50 digits and from the definition: the scenarios of
 * everything on the underlying, and what its linear part needs by its own terms beyond its own scenarios.
 * @param market.lotsPerUnit of the underlying and of every option
 */
export function exactRequirement(
  model: Model,
  id: Hex,
  market: {
    readonly options: ReadonlyMap<number, ModelOption>;
    readonly underlying: number;
    readonly lotsPerUnit: number;
  },
): ExactRequirement {
  const { options, underlying, lotsPerUnit } = market;
  const { positions } = model.account(id);
  const units = (lots: bigint): number => Number(lots) / lotsPerUnit;
  const dollars = (ticks: bigint): number =>
    Number(ticks * model.instrument(underlying).quantaPerTickLot * BigInt(lotsPerUnit)) / 1_000_000;
  const spotPrice = dollars(model.instrument(underlying).mark);
  const rows = [...positions].flatMap(([number, { lots }]) => {
    const option = options.get(number);
    if (option === undefined) return [];
    const expirySeconds = Number(option.expirySeconds - model.time);
    const markVolatility = option.volatilityE6 / 1_000_000;
    const { isCall } = option;
    return [{ expirySeconds, strike: dollars(option.strikeTicks), isCall, markVolatility, amount: units(lots) }];
  });
  const terms = linearTerms(model, id, underlying);
  if (rows.length === 0) return terms;
  const sure = { forwardConfidence: 1, rateConfidence: 1, volatilityConfidence: 1 };
  const expiries = [...new Set(rows.map((row) => row.expirySeconds))];
  const linear: Portfolio = {
    cash: 0,
    collaterals: [],
    spotPrice,
    spotConfidence: 1,
    perpCount: units(positions.get(underlying)?.lots ?? 0n),
    perpPrice: spotPrice,
    perpConfidence: 1,
    unrealisedPerpProfit: 0,
    unrealisedFunding: 0,
    stablePrice: 1,
    options: [],
    feeds: [],
  };
  const feeds = expiries.map((expirySeconds) => ({ expirySeconds, forward: spotPrice, rate: 0, ...sure }));
  const all = lacking({ ...linear, options: rows, feeds });
  const own = lacking(linear);
  const initial = all.initial.add(Exact.max(0, terms.initial.sub(own.initial)));
  const maintenance = all.maintenance.add(Exact.max(0, terms.maintenance.sub(own.maintenance)));
  return { initial: Exact.max(initial, maintenance), maintenance };
}

/** What a portfolio's net margins lack of its mark, in quanta, >= 0. The mark is what the empty scenario leaves. */
function lacking(portfolio: Portfolio): ExactRequirement {
  const { initial, maintenance } = exactPortfolioMargin(portfolio, defaultPortfolioParameters);
  const mark = exactPortfolioMargin(portfolio, withoutLosses).maintenance;
  const quanta = (margin: Decimal): Decimal => Exact.max(0, mark.sub(margin)).mul(1_000_000);
  return { initial: quanta(initial), maintenance: quanta(maintenance) };
}

/** The same parameters with nothing that can be lost: what is left is the mark. */
const withoutLosses = {
  ...defaultPortfolioParameters,
  scenarios: [{ spotMultiplier: 1, volatilityMove: "None", dampening: 0 } as const],
  losses: { ...defaultPortfolioParameters.losses, maintenance: 0, initial: 0 },
  other: {
    ...defaultPortfolioParameters.other,
    maintenancePerp: 0,
    initialPerp: 0,
    maintenanceOption: 0,
    initialOption: 0,
  },
};

function linearTerms(model: Model, id: Hex, underlying: number): ExactRequirement {
  const lots = model.account(id).positions.get(underlying)?.lots ?? 0n;
  if (lots === 0n) return { initial: zero, maintenance: zero };
  const { mark, quantaPerTickLot, initialPpm, maintenanceOfInitialPpm } = model.instrument(underlying);
  const value = whole(lots * mark * quantaPerTickLot).absolute();
  const base = value.times(partsPerMillion(initialPpm));
  return {
    initial: decimal(value.times(initialFraction(model, model.instrument(underlying))).ceil()),
    maintenance: decimal(base.times(partsPerMillion(maintenanceOfInitialPpm)).ceil()),
  };
}
