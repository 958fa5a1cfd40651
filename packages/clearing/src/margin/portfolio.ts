import { isIsthmusError } from "@isthmus/protocol";
import {
  divideUp,
  type MarginGrid,
  type MarginRequirement,
  marginPortfolios,
  marginUpToGrid,
  type Portfolio,
  type PortfolioMargins,
  packPortfolios,
  type ScenarioGrid,
} from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Instrument } from "../model/state.ts";
import { productOf } from "../products/registry.ts";
import { type ClassMove, classMove } from "./class-move.ts";
import { linearMargin, linearParts, underlyingOf } from "./linear-offsets.ts";
import type { Held, MarginInput, MarginModel } from "./margin-model.ts";
import { completed, type MarginPart } from "./margin-part.ts";
import { instrumentFactorPpm } from "./margin-period.ts";
import { coinCover, portfolioOf } from "./portfolio-input.ts";
import { portfolioGrid } from "./portfolio-parameters.ts";
import { scenarioParts } from "./scenario-parts.ts";
import { isAdditive, strikeRequirement } from "./strike-requirement.ts";

const million = 1_000_000n;
/** Margins are rounded up onto a grid of one cent, after the kernel's own error bound (PROTOCOL P34). */
const cents: MarginGrid = { quantaPerUnit: 1_000_000n, gridQuanta: 10_000n };

/**
 * Margins everything on one underlying together, by the worst scenario of its grid, if one of its options is held;
 * positions on underlyings without options are margined by their terms, with offsets.
 */
export const portfolioModel: MarginModel = {
  name: "portfolio",
  isBoundedByTerms: true,
  margin: (input) => {
    const { book, held } = input;
    const { alone, grouped } = split(held);
    const linear = linearMargin(book, alone);
    let { initialQuanta, maintenanceQuanta } = linear;
    for (const [underlying, rows] of grouped) {
      const requirement = groupRequirement(input, book.instrument(underlying), rows);
      initialQuanta += requirement.initialQuanta;
      maintenanceQuanta += requirement.maintenanceQuanta;
    }
    return { initialQuanta, maintenanceQuanta, offsetQuanta: linear.offsetQuanta };
  },
  explain: (input) => {
    const { book, held } = input;
    const { alone, grouped } = split(held);
    const parts = completed(linearParts(book, alone), 0, linearMargin(book, alone));
    for (const [underlying, rows] of grouped) parts.push(...groupParts(input, book.instrument(underlying), rows));
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
function groupRequirement(input: MarginInput, underlying: Instrument, held: readonly Held[]): MarginRequirement {
  const figures = groupFigures(input, underlying, held);
  if (figures === null) return strikeRequirement(input.book, held);
  const { all, ownTerms, coinCredit } = figures;
  const initialQuanta = all.initialQuanta + ownTerms.initialQuanta - coinCredit.initialQuanta;
  const maintenanceQuanta = all.maintenanceQuanta + ownTerms.maintenanceQuanta - coinCredit.maintenanceQuanta;
  return { initialQuanta: larger(initialQuanta, maintenanceQuanta), maintenanceQuanta };
}

/**
 * The figures of a group. Where the underlying is held as collateral, its scenarios count beside those of the positions if
 * that needs less: a covered call nets. Its haircut is set off against its own loss, since the equity counts it after haircut.
 * @returns null if the scenarios cannot be worked out
 */
function groupFigures(input: MarginInput, underlying: Instrument, held: readonly Held[]) {
  const { book } = input;
  const whole = portfolioOf(book, underlying, held);
  const additive = held.filter(isAdditive);
  const withoutOptions = portfolioOf(book, underlying, additive);
  const cover = coinCover(input, underlying.instrument, whole);
  const covered = cover === null ? [] : [{ ...whole, collaterals: [cover.collateral] }];
  const factorPpm = held.reduce(
    (most, { instrument: { terms }, ownTerms }) => (ownTerms ? most : larger(most, instrumentFactorPpm(book, terms))),
    million,
  );
  const requirements = scenarioRequirements(book, underlying, [whole, withoutOptions, ...covered]);
  const joint = jointRequirement(book, underlying, held);
  if (requirements === null || joint === null) return null;
  const [atMarks, ...others] = requirements;
  const fast = worst(atMarks, joint);
  const all = slowed(fast, factorPpm);
  const plain = slowed(atMarks, factorPpm);
  const [linear, withCoins = plain] = [
    slowed(others[0], factorPpm),
    ...others.slice(1).map((row) => slowed(row, factorPpm)),
  ];
  const reserveQuanta = cover?.reserveQuanta ?? 0n;
  const terms = linearMargin(book, additive);
  const ownTerms = {
    initialQuanta: above(terms.initialQuanta, linear.initialQuanta),
    maintenanceQuanta: above(terms.maintenanceQuanta, linear.maintenanceQuanta),
  };
  const coinCredit = {
    initialQuanta: above(plain.initialQuanta, above(withCoins.initialQuanta, reserveQuanta)),
    maintenanceQuanta: above(plain.maintenanceQuanta, above(withCoins.maintenanceQuanta, reserveQuanta)),
  };
  const classMoves = {
    initialQuanta: fast.initialQuanta - atMarks.initialQuanta,
    maintenanceQuanta: fast.maintenanceQuanta - atMarks.maintenanceQuanta,
  };
  return { whole, all, ownTerms, coinCredit, classMoves, slowChainQuanta: all.initialQuanta - fast.initialQuanta };
}

/**
 * The scenarios of a group with the price of each class that its positions pay in risen and fallen (`classMove`): what is lost in the
 * class costs more, and what is gained in it covers less of other losses.
 * @returns zero if no position pays in such a class, null if the scenarios cannot be worked out
 */
function jointRequirement(book: Book, underlying: Instrument, held: readonly Held[]): MarginRequirement | null {
  const none = { initialQuanta: 0n, maintenanceQuanta: 0n };
  if (held.every(({ instrument }) => instrument.terms.settlementClass === undefined)) return none;
  const moves = new Map(held.map(({ instrument: { terms } }) => [terms, classMove(book, terms)]));
  if ([...moves.values()].every((move) => move === null)) return none;
  const moved = (kind: keyof ClassMove, sign: bigint): Portfolio =>
    portfolioOf(book, underlying, held, (terms) => sign * (moves.get(terms)?.[kind] ?? 0n));
  const requirements = scenarioRequirements(book, underlying, [
    moved("initialPpm", 1n),
    moved("initialPpm", -1n),
    moved("maintenancePpm", 1n),
    moved("maintenancePpm", -1n),
  ]);
  if (requirements === null) return null;
  const [risen, fallen, ...forMaintenance] = requirements;
  const initialQuanta = larger(risen.initialQuanta, fallen.initialQuanta);
  const { maintenanceQuanta } = forMaintenance.reduce(worst, none);
  return { initialQuanta, maintenanceQuanta };
}

/** The larger of both, for initial and for maintenance margin. */
function worst(first: MarginRequirement, second: MarginRequirement): MarginRequirement {
  return {
    initialQuanta: larger(first.initialQuanta, second.initialQuanta),
    maintenanceQuanta: larger(first.maintenanceQuanta, second.maintenanceQuanta),
  };
}

function groupParts(input: MarginInput, underlying: Instrument, held: readonly Held[]): MarginPart[] {
  const { instrument } = underlying;
  const figures = groupFigures(input, underlying, held);
  if (figures === null) {
    const requirement = strikeRequirement(input.book, held);
    return completed([{ kind: "own-terms", instrument, ...requirement }], instrument, requirement);
  }
  const { whole, ownTerms, coinCredit, classMoves, slowChainQuanta } = figures;
  const less = { initialQuanta: -coinCredit.initialQuanta, maintenanceQuanta: -coinCredit.maintenanceQuanta };
  const parts: MarginPart[] = [
    ...scenarioParts(whole, portfolioGrid(input.book.state.parameters, instrument), instrument),
    { kind: "class-move", instrument, ...classMoves },
    { kind: "slow-chain", instrument, initialQuanta: slowChainQuanta, maintenanceQuanta: 0n },
    { kind: "own-terms", instrument, ...ownTerms },
    { kind: "coin-credit", instrument, ...less },
  ];
  return completed(parts, instrument, groupRequirement(input, underlying, held));
}

/** @returns null without a mark of the underlying, and for figures beyond the range of the kernel */
function scenarioRequirements(
  book: Book,
  underlying: Instrument,
  portfolios: readonly [Portfolio, Portfolio, ...Portfolio[]],
): readonly [MarginRequirement, MarginRequirement, ...MarginRequirement[]] | null {
  const grid = portfolioGrid(book.state.parameters, underlying.instrument);
  const margins = underlying.markTicks === null ? null : marginsOf(portfolios, grid);
  if (margins === null) return null;
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
  return [requirementAt(0), requirementAt(1), ...portfolios.slice(2).map((_, index) => requirementAt(index + 2))];
}

/** @returns null for figures that the kernel refuses */
function marginsOf(portfolios: readonly Portfolio[], grid: ScenarioGrid): PortfolioMargins | null {
  try {
    return marginPortfolios(packPortfolios(portfolios), grid);
  } catch (error) {
    if (isIsthmusError(error) && error.code !== "INTERNAL") return null;
    throw error;
  }
}

/** Initial margin of a group that settles on slow chains. */
function slowed({ initialQuanta, maintenanceQuanta }: MarginRequirement, factorPpm: bigint): MarginRequirement {
  return { initialQuanta: divideUp(initialQuanta * factorPpm, million), maintenanceQuanta };
}

/** Excess of the first over the second, >= 0. */
function above(first: bigint, second: bigint): bigint {
  return first > second ? first - second : 0n;
}

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}
