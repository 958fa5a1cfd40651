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
import { sortedNumbers } from "../model/order.ts";
import type { Instrument } from "../model/state.ts";
import { linearSum } from "./linear.ts";
import type { Held, MarginModel } from "./margin-model.ts";
import { portfolioGrid } from "./portfolio-parameters.ts";

/** Margins are rounded up onto a grid of one cent, after the kernel's own error bound (PROTOCOL P34). */
const cents: MarginGrid = { quantaPerUnit: 1_000_000n, gridQuanta: 10_000n };

/**
 * All that hangs on one underlying together by scenarios, worst of the grid, as soon as one of its options is held;
 * instruments without options beside them linearly.
 */
export const portfolioModel: MarginModel = {
  name: "portfolio",
  requirement: (book, held) => {
    const withOptions = new Set<number>();
    for (const { instrument } of held) {
      if (instrument.terms.type === "option") withOptions.add(underlyingOf(instrument));
    }
    const alone: Held[] = [];
    const grouped = new Map<number, Held[]>();
    for (const row of [...held].sort((left, right) => left.instrument.instrument - right.instrument.instrument)) {
      const underlying = underlyingOf(row.instrument);
      const group = grouped.get(underlying) ?? [];
      if (!withOptions.has(underlying)) alone.push(row);
      else if (group.push(row) === 1) grouped.set(underlying, group);
    }
    let { initialQuanta, maintenanceQuanta } = linearSum(alone);
    for (const underlying of sortedNumbers(grouped.keys())) {
      const requirement = groupRequirement(book, book.instrument(underlying), grouped.get(underlying) ?? []);
      initialQuanta += requirement.initialQuanta;
      maintenanceQuanta += requirement.maintenanceQuanta;
    }
    return { initialQuanta, maintenanceQuanta };
  },
};

function underlyingOf({ instrument, terms }: Instrument): number {
  return terms.underlying ?? instrument;
}

/**
 * The scenarios of everything on one underlying, and on top whatever its perpetuals and futures would need by
 * themselves beyond their own scenarios: their terms, open interest scaling and the basis between them are unknown to
 * the grid, and a single lot of an option must not take an account out of them.
 */
function groupRequirement(book: Book, underlying: Instrument, held: readonly Held[]): MarginRequirement {
  const whole = portfolioOf(book, underlying, held);
  const withoutOptions: Portfolio = { ...whole, options: [], feeds: [] };
  const [all, linear] = scenarioRequirements(book, underlying, [whole, withoutOptions]);
  const terms = linearSum(held.filter(({ instrument }) => instrument.terms.type !== "option"));
  const initialQuanta = all.initialQuanta + above(terms.initialQuanta, linear.initialQuanta);
  const maintenanceQuanta = all.maintenanceQuanta + above(terms.maintenanceQuanta, linear.maintenanceQuanta);
  return { initialQuanta: larger(initialQuanta, maintenanceQuanta), maintenanceQuanta };
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
    // The model gives net margins; what they lack of the mark is what must be held. Twice the bound, because the mark and
    // the margin are both rounded; it also covers lots and ticks that were rounded to doubles.
    const errorBound = 2 * (margins.errorBound[index] as number);
    const lacking = (margin: number): bigint => larger(0n, marginUpToGrid(markToMarket - margin, errorBound, cents));
    return {
      initialQuanta: lacking(margins.initial[index] as number),
      maintenanceQuanta: lacking(margins.maintenance[index] as number),
    };
  };
  return [requirementAt(0), requirementAt(1)];
}

function portfolioOf(book: Book, underlying: Instrument, held: readonly Held[]): Portfolio {
  const spotPrice = dollars(underlying, underlying.markTicks ?? 0n);
  const options: OptionPosition[] = [];
  const expiries = new Set<number>();
  let perpCount = 0;
  for (const { instrument, lots } of held) {
    const { terms } = instrument;
    const amount = Number(lots) / Number(terms.lotsPerUnit);
    if (terms.type !== "option") {
      perpCount += amount;
      continue;
    }
    const left = Number((terms.expirySeconds ?? 0n) - book.state.timeSeconds);
    const expirySeconds = Math.max(left, 1);
    expiries.add(expirySeconds);
    options.push({
      expirySeconds,
      strike: dollars(underlying, terms.strikeTicks ?? 0n),
      isCall: terms.optionType === "call",
      markVolatility: (instrument.volatilityE6 ?? 1_000_000) / 1_000_000,
      amount,
    });
  }
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
    feeds: sortedNumbers(expiries).map((expirySeconds) => ({ expirySeconds, forward: spotPrice, rate: 0, ...sure })),
  };
}

/** Dollars per whole unit at a price in ticks. */
function dollars(instrument: Instrument, ticks: bigint): number {
  const { quantaPerTickLot, lotsPerUnit } = instrument.terms;
  return Number(ticks * quantaPerTickLot * lotsPerUnit) / Number(cents.quantaPerUnit);
}

/** By how much the first is above the second, >= 0. */
function above(first: bigint, second: bigint): bigint {
  return first > second ? first - second : 0n;
}

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}
