import {
  type MarginGrid,
  type MarginRequirement,
  marginPortfolios,
  marginUpToGrid,
  type OptionPosition,
  type Portfolio,
  packPortfolios,
} from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { forwardOf, rateOf } from "../market/curves.ts";
import { marginVolatilityE6 } from "../market/volatility.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Instrument } from "../model/state.ts";
import { unitsOfAccount } from "../products/option.ts";
import { productOf } from "../products/registry.ts";
import { quantaPerUnit } from "./class-value.ts";
import { linearMargin, linearParts, underlyingOf } from "./linear-offsets.ts";
import type { Held, MarginModel } from "./margin-model.ts";
import { completed, type MarginPart } from "./margin-part.ts";
import { portfolioGrid } from "./portfolio-parameters.ts";
import { scenarioParts } from "./scenario-parts.ts";

/** Margins are rounded up onto a grid of one cent, after the kernel's own error bound (PROTOCOL P34). */
const cents: MarginGrid = { quantaPerUnit: 1_000_000n, gridQuanta: 10_000n };

/**
 * Margins everything on one underlying together, by the worst scenario of its grid, if one of its options is held;
 * positions on underlyings without options are margined by their terms, with offsets.
 */
export const portfolioModel: MarginModel = {
  name: "portfolio",
  isBoundedByTerms: true,
  margin: ({ book, held }) => {
    const { alone, grouped } = split(held);
    const linear = linearMargin(book, alone);
    let { initialQuanta, maintenanceQuanta } = linear;
    for (const [underlying, rows] of grouped) {
      const requirement = groupRequirement(book, book.instrument(underlying), rows);
      initialQuanta += requirement.initialQuanta;
      maintenanceQuanta += requirement.maintenanceQuanta;
    }
    return { initialQuanta, maintenanceQuanta, offsetQuanta: linear.offsetQuanta };
  },
  explain: ({ book, held }) => {
    const { alone, grouped } = split(held);
    const parts = completed(linearParts(book, alone), 0, linearMargin(book, alone));
    for (const [underlying, rows] of grouped) parts.push(...groupParts(book, book.instrument(underlying), rows));
    return parts;
  },
};

/** Positions on underlyings without options, and the others by underlying, ascending. */
function split(held: readonly Held[]) {
  const withOptions = new Set<number>();
  for (const { instrument } of held) {
    if (!productOf(instrument.terms).isAdditive) withOptions.add(underlyingOf(instrument));
  }
  if (withOptions.size === 0) return { alone: held, grouped: [] };
  const alone: Held[] = [];
  const grouped = new Map<number, Held[]>();
  for (const row of [...held].sort((left, right) => left.instrument.instrument - right.instrument.instrument)) {
    const underlying = underlyingOf(row.instrument);
    const group = grouped.get(underlying) ?? [];
    if (!withOptions.has(underlying)) alone.push(row);
    else if (group.push(row) === 1) grouped.set(underlying, group);
  }
  return { alone, grouped: [...grouped].sort(([left], [right]) => left - right) };
}

/**
 * The scenario requirement of everything on one underlying, plus the excess of the netted requirement of its perpetuals and
 * futures over their own scenarios: the grid does not know their terms, open interest scaling and basis, and a single lot of
 * an option must not exempt an account from them.
 */
function groupRequirement(book: Book, underlying: Instrument, held: readonly Held[]): MarginRequirement {
  const { all, ownTerms } = groupFigures(book, underlying, held);
  const initialQuanta = all.initialQuanta + ownTerms.initialQuanta;
  const maintenanceQuanta = all.maintenanceQuanta + ownTerms.maintenanceQuanta;
  return { initialQuanta: larger(initialQuanta, maintenanceQuanta), maintenanceQuanta };
}

function groupFigures(book: Book, underlying: Instrument, held: readonly Held[]) {
  const whole = portfolioOf(book, underlying, held);
  const withoutOptions: Portfolio = { ...whole, options: [], feeds: [] };
  const [all, linear] = scenarioRequirements(book, underlying, [whole, withoutOptions]);
  const terms = linearMargin(
    book,
    held.filter(({ instrument }) => productOf(instrument.terms).isAdditive),
  );
  const ownTerms = {
    initialQuanta: above(terms.initialQuanta, linear.initialQuanta),
    maintenanceQuanta: above(terms.maintenanceQuanta, linear.maintenanceQuanta),
  };
  return { whole, all, ownTerms };
}

function groupParts(book: Book, underlying: Instrument, held: readonly Held[]): MarginPart[] {
  const { instrument } = underlying;
  const { whole, ownTerms } = groupFigures(book, underlying, held);
  const parts: MarginPart[] = [
    ...scenarioParts(whole, portfolioGrid(book.state.parameters, instrument), instrument),
    { kind: "own-terms", instrument, ...ownTerms },
  ];
  return completed(parts, instrument, groupRequirement(book, underlying, held));
}

function scenarioRequirements(
  book: Book,
  underlying: Instrument,
  portfolios: readonly [Portfolio, Portfolio],
): readonly [MarginRequirement, MarginRequirement] {
  const grid = portfolioGrid(book.state.parameters, underlying.instrument);
  const margins = marginPortfolios(packPortfolios(portfolios), grid);
  const requirementAt = (index: number): MarginRequirement => {
    const markToMarket = margins.markToMarket[index] as number;
    // The model returns net margins; the requirement is their shortfall against the mark. Twice the bound, because the mark
    // and the margin are both rounded; it also covers lots and ticks that were rounded to doubles.
    const errorBound = 2 * (margins.errorBound[index] as number);
    const shortfall = (margin: number): bigint => larger(0n, marginUpToGrid(markToMarket - margin, errorBound, cents));
    return {
      initialQuanta: shortfall(margins.initial[index] as number),
      maintenanceQuanta: shortfall(margins.maintenance[index] as number),
    };
  };
  return [requirementAt(0), requirementAt(1)];
}

function portfolioOf(book: Book, underlying: Instrument, held: readonly Held[]): Portfolio {
  const spotPrice = unitsOfAccount(underlying, underlying.markTicks ?? 0n);
  const options: OptionPosition[] = [];
  /** Stated forward of each expiry, in ticks. */
  const forwards = new Map<number, bigint | null>();
  let perpCount = 0;
  for (const { instrument, lots } of held) {
    const { settlementClass } = instrument.terms;
    const { timeSeconds } = book.state;
    const input = { instrument, lots, underlying, timeSeconds, quantaPerUnit: quantaPerUnit(book, settlementClass) };
    const exposure = productOf(instrument.terms).exposure(input);
    if (exposure.kind === "units") perpCount += exposure.units;
    else {
      const { expirySeconds } = exposure.option;
      forwards.set(expirySeconds, forwards.get(expirySeconds) ?? forwardOf(book.state, instrument));
      const markVolatility = marginVolatilityE6(book.state, instrument) / 1_000_000;
      options.push({ ...exposure.option, markVolatility });
    }
  }
  const rate = (rateOf(book.state, book.state.settlementClass) ?? 0) / 1_000_000;
  const sure = { forwardConfidence: 1, rateConfidence: 1, volatilityConfidence: 1 };
  return {
    cash: 0,
    collaterals: [],
    spotPrice,
    spotConfidence: 1,
    perpCount,
    perpPrice: spotPrice,
    perpConfidence: 1,
    unrealisedPerpProfit: 0,
    unrealisedFunding: 0,
    stablePrice: 1,
    options,
    feeds: sortedNumbers(forwards.keys()).map((expirySeconds) => {
      const ticks = forwards.get(expirySeconds) ?? null;
      return { expirySeconds, forward: ticks === null ? spotPrice : unitsOfAccount(underlying, ticks), rate, ...sure };
    }),
  };
}

/** Excess of the first over the second, >= 0. */
function above(first: bigint, second: bigint): bigint {
  return first > second ? first - second : 0n;
}

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}
