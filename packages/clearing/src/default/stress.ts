import { type OptionStress, stressedOptionPrice } from "@isthmus/risk";
import { Book } from "../book/book.ts";
import { classUnit } from "../margin/class-value.ts";
import { portfolioGrid } from "../margin/portfolio-parameters.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Instrument, InstrumentTerms, State } from "../model/state.ts";
import { unitsOfAccount } from "../products/option.ts";
import { productOf } from "../products/registry.ts";

/** A stress: marks that move, and what happens to volatilities. Marks that it does not name stay. */
export interface StressScenario {
  /** For people: "all markets -50 %, volatility up". */
  readonly name: string;
  /** Moves of instruments that follow their underlying, in parts per million; options are revalued from them. */
  readonly movesPpm: ReadonlyMap<number, number>;
  /** The move of every price of a collateral class that no instrument marks and that has no peg, parts per million. */
  readonly collateralPpm: number;
  readonly volatilityMove: OptionStress["volatilityMove"];
}

/** The default moves for sizing the funds, in parts per million. */
export const marketMovesPpm: readonly number[] = [-500_000, -300_000, -150_000, 150_000, 300_000, 500_000];

/** An instrument as far as scenarios need it. */
interface Stressed {
  readonly instrument: number;
  readonly type: InstrumentTerms["type"];
  /** The instrument whose mark is its underlying's price, null if it is its own. */
  readonly underlying: number | null;
}

/**
 * The default scenarios: every move of all markets together, and the two largest moves of each market alone (a hedge
 * between markets fails), each with volatility up and down.
 */
export function marketStresses(
  instruments: readonly Stressed[],
  movesPpm: readonly number[] = marketMovesPpm,
): StressScenario[] {
  const byMarket = new Map<number, number[]>();
  for (const { instrument, type, underlying } of instruments) {
    if (!productOf({ type }).followsUnderlying) continue;
    const market = underlying ?? instrument;
    byMarket.set(market, [...(byMarket.get(market) ?? []), instrument]);
  }
  const all = [...byMarket.values()].flat();
  const scenarios = movesPpm.flatMap((movePpm) => bothWays("all markets", all, movePpm));
  if (byMarket.size < 2) return scenarios;
  const extremes = [Math.min(...movesPpm), Math.max(...movesPpm)];
  for (const market of sortedNumbers(byMarket.keys())) {
    for (const movePpm of extremes) {
      const alone = bothWays(`market ${market}`, byMarket.get(market) ?? [], movePpm);
      scenarios.push(...alone.map((scenario) => ({ ...scenario, collateralPpm: 0 })));
    }
  }
  return scenarios;
}

function bothWays(what: string, instruments: readonly number[], movePpm: number): StressScenario[] {
  const movesPpm = new Map(instruments.map((instrument) => [instrument, movePpm]));
  return (["Up", "Down"] as const).map((volatilityMove) => ({
    name: `${what} ${movePpm > 0 ? "+" : ""}${movePpm / 10_000} %, volatility ${volatilityMove.toLowerCase()}`,
    movesPpm,
    collateralPpm: movePpm,
    volatilityMove,
  }));
}

/**
 * The book at stressed marks, which are never below zero: options are revalued with Black-76 at the stressed price of their
 * underlying and the volatility of the margin grid's move. It shares its accounts and must not be changed.
 */
export function stressedBook(book: Book, scenario: StressScenario): Book {
  const { state } = book;
  const moved = new Map<number, Instrument>();
  for (const [number, instrument] of state.instruments) {
    const { markTicks } = instrument;
    const movePpm = scenario.movesPpm.get(number) ?? 0;
    moved.set(number, { ...instrument, markTicks: markTicks === null ? null : movedBy(markTicks, movePpm) });
  }
  for (const [number, instrument] of state.instruments) {
    if (!productOf(instrument.terms).isVolatile || scenario.movesPpm.has(number)) continue;
    const underlying = moved.get(instrument.terms.underlying ?? number);
    if (underlying === undefined) continue;
    moved.set(number, { ...instrument, markTicks: revalued(book, instrument, underlying, scenario) });
  }
  return new Book({ ...state, instruments: moved, classMarks: movedClasses(state, scenario), trades: new Map() });
}

function movedBy(ticks: bigint, movePpm: number): bigint {
  const moved = ticks + (ticks * BigInt(movePpm)) / 1_000_000n;
  return moved > 0n ? moved : 0n;
}

/** The option's mark plus the model's change, so that a mark that differs from the model stays as far from it. */
function revalued(
  book: Book,
  instrument: Instrument,
  underlying: Instrument,
  { volatilityMove }: StressScenario,
): bigint | null {
  const { state } = book;
  const { markTicks, terms } = instrument;
  const before = state.instruments.get(underlying.instrument)?.markTicks ?? null;
  const after = underlying.markTicks;
  if (markTicks === null || before === null || before === 0n || after === null) return markTicks;
  const paidIn = classUnit(book, terms.settlementClass);
  const product = productOf(terms);
  const { option } = product.exposure({ instrument, lots: 1n, underlying, timeSeconds: state.timeSeconds, paidIn });
  if (option === null) return markTicks;
  const { parameters } = portfolioGrid(state.parameters, underlying.instrument);
  const quoted = (ticks: bigint, move: OptionStress["volatilityMove"]): number => {
    // A price of zero has no logarithm: the least tick stands for it.
    const spotPrice = unitsOfAccount(underlying, ticks > 0n ? ticks : 1n);
    const price = stressedOptionPrice(option, { spotPrice, volatilityMove: move }, parameters);
    return product.quotedTicks({ terms, underlying, price, spotPrice, quantaPerUnit: paidIn.quantaPerUnit }) ?? 0;
  };
  const change = quoted(after, volatilityMove) - quoted(before, "None");
  const ticks = markTicks + BigInt(Math.floor(change + 0.5));
  return ticks > 0n ? ticks : 0n;
}

function movedClasses(state: State, { collateralPpm }: StressScenario): State["classMarks"] {
  if (collateralPpm === 0) return state.classMarks;
  const pegged = new Set<string>();
  for (const asset of state.assets.values()) {
    const terms = state.parameters.collateral?.find((row) => row.asset === asset.asset) ?? asset.collateral;
    if (terms?.peg) pegged.add(asset.class);
  }
  const moved = new Map(state.classMarks);
  for (const [name, mark] of state.classMarks) {
    if (!pegged.has(name)) moved.set(name, { ...mark, unitPriceQuanta: movedBy(mark.unitPriceQuanta, collateralPpm) });
  }
  return moved;
}
