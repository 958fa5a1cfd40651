import type { Fraction } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { scaledFraction } from "../margin/open-interest-scale.ts";
import { sizeRules } from "../margin/size-rules.ts";
import type { Instrument } from "../model/state.ts";
import { positionValue } from "../positions/value.ts";
import { isPacked } from "../products/registry.ts";
import { type Numbers, numbers } from "./shared-columns.ts";

/** Figures of an instrument, one cache line. */
export const instrumentField = {
  /** Value of one lot, quanta; NaN if accounts that hold it are not margined in columns. */
  perLot: 0,
  /** Initial fraction in whole ppm, -1 if it is none; then the nearest double. */
  initialPpm: 1,
  initial: 2,
  maintenancePpm: 3,
  maintenance: 4,
  /** Funding index since the base: whole quanta per lot, and the rest in units of 1 / `fundingUnit`. */
  fundingWhole: 5,
  fundingRest: 6,
  fundingUnit: 7,
} as const;
/** Figures per instrument. */
export const instrumentStride = 8;

/** A funding index, split at a whole quantum per lot. */
export interface SplitIndex {
  readonly whole: number;
  readonly rest: number;
}

/** Instruments in columns, by their number. */
export class InstrumentColumns {
  /** See `instrumentField`. */
  figures: Numbers = numbers(0);
  /** By number, the largest size of an owner to which nothing is added, lots; infinity without a bound. */
  plainLots: Numbers = numbers(0);
  /** Exact fractions, for what doubles cannot decide. */
  readonly fractions: ({ readonly initial: Fraction; readonly maintenance: Fraction } | undefined)[] = [];
  readonly #fundingBase: bigint[] = [];
  /** The split of an index that was asked for last: most positions of an instrument have paid up to the same one. */
  readonly #lastSplit: ({ readonly index: bigint; readonly split: SplitIndex } | undefined)[] = [];

  /**
   * Takes an instrument's mark, open interest, terms, size rules and funding over.
   * @returns what has changed: its value, fractions or plain size (`moved`), or the unit in which paid funding is split (`resplit`)
   */
  update(book: Book, instrument: Instrument): "same" | "moved" | "resplit" {
    const { instrument: number, fundingIndex, terms } = instrument;
    if ((number + 1) * instrumentStride > this.figures.length) {
      this.figures = numbers((number + 1) * 2 * instrumentStride, this.figures);
      this.plainLots = numbers((number + 1) * 2, this.plainLots);
    }
    const at = number * instrumentStride;
    const before = this.figures.slice(at, at + instrumentStride);
    const oldFractions = this.fractions[number];
    const known = oldFractions !== undefined;
    if (!known) this.#fundingBase[number] = fundingIndex;
    const unit = safe(1_000_000_000n * BigInt(terms.fundingPeriodSeconds));
    const resplit = known && !Object.is(before[instrumentField.fundingUnit], unit);
    if (resplit) this.#lastSplit[number] = undefined;
    this.figures[at + instrumentField.fundingUnit] = unit;
    const { whole, rest } = this.#split(number, fundingIndex);
    const packed = isPacked(terms);
    // Who holds any other product is margined by the general path, which alone knows what it is worth.
    const initialPpm = packed
      ? scaledFraction(book, instrument, instrument.openInterestLots).initialPpm
      : BigInt(terms.initialPpm);
    const initial = { numerator: initialPpm, denominator: million };
    const maintenance = {
      numerator: BigInt(terms.initialPpm) * BigInt(terms.maintenanceOfInitialPpm),
      denominator: million * million,
    };
    const plainBefore = this.plainLots[number];
    const { plainLots } = sizeRules(book, instrument);
    this.plainLots[number] = plainLots === null ? Number.POSITIVE_INFINITY : safe(plainLots);
    this.fractions[number] = { initial, maintenance };
    this.figures[at + instrumentField.perLot] = packed ? safe(positionValue(instrument, 1n)) : Number.NaN;
    this.figures[at + instrumentField.initialPpm] = wholePpm(initial);
    this.figures[at + instrumentField.initial] = nearestDouble(initial);
    this.figures[at + instrumentField.maintenancePpm] = wholePpm(maintenance);
    this.figures[at + instrumentField.maintenance] = nearestDouble(maintenance);
    this.figures[at + instrumentField.fundingWhole] = whole;
    this.figures[at + instrumentField.fundingRest] = rest;
    if (resplit) return "resplit";
    const same =
      known &&
      isSame(oldFractions.initial, initial) &&
      isSame(oldFractions.maintenance, maintenance) &&
      Object.is(plainBefore, this.plainLots[number]) &&
      before.every((figure, field) => Object.is(figure, this.figures[at + field]));
    return same ? "same" : "moved";
  }

  /** The split of an index up to which a position has paid. */
  paid(number: number, index: bigint): SplitIndex {
    const last = this.#lastSplit[number];
    if (last?.index === index) return last.split;
    const split = this.#split(number, index);
    this.#lastSplit[number] = { index, split };
    return split;
  }

  #split(number: number, index: bigint): SplitIndex {
    const since = index - (this.#fundingBase[number] ?? 0n);
    if (since === 0n) return { whole: 0, rest: 0 };
    const unitFigure = this.figures[number * instrumentStride + instrumentField.fundingUnit] as number;
    if (!Number.isInteger(unitFigure)) return { whole: Number.NaN, rest: Number.NaN };
    const unit = BigInt(unitFigure);
    const rest = ((since % unit) + unit) % unit;
    return { whole: safe((since - rest) / unit), rest: Number(rest) };
  }
}

/** NaN for a figure beyond the integers that doubles hold exactly. */
function safe(quanta: bigint): number {
  const figure = Number(quanta);
  return Number.isSafeInteger(figure) ? figure : Number.NaN;
}

const million = 1_000_000n;

function wholePpm({ numerator, denominator }: Fraction): number {
  const ppm = numerator * million;
  return ppm % denominator === 0n ? Number(ppm / denominator) : -1;
}

/** Relative error below 2^-52: fractions are at least 10^-12, so 2^120 times one has 80 bits before it is rounded. */
function nearestDouble({ numerator, denominator }: Fraction): number {
  return Number((numerator << 120n) / denominator) / Number(1n << 120n);
}

function isSame(left: Fraction, right: Fraction): boolean {
  return left.numerator === right.numerator && left.denominator === right.denominator;
}
