import type { MarginRequirement } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Account, Instrument } from "../model/state.ts";
import type { MarginPart } from "./margin-part.ts";

/** One position of an account, as a margin model takes it. */
export interface Held {
  readonly instrument: Instrument;
  /** Signed, never zero. */
  readonly lots: bigint;
  /** Hypothetical open interest on top of the instrument's own. */
  readonly extraOpenLots: bigint;
  /** Margined by its own terms: without what open interest and slow chains add to initial margin. */
  readonly ownTerms: boolean;
}

/** What a margin model is asked about: an account at the current market data, perhaps after a hypothetical change. */
export interface MarginInput {
  /** Market data, parameters with their offsets, and what owners hold. */
  readonly book: Book;
  /** The accounts that are evaluated together; the owner and the model are those of the first. */
  readonly evaluated: readonly Readonly<Account>[];
  readonly held: readonly Held[];
  /** Collateral and debts by asset, in quanta of the asset; obligations in other classes are placed. */
  readonly balances: ReadonlyMap<number, bigint>;
  /** Equity at the marks without haircuts, equity, and the part of it that does not count for initial margin; settlement quanta. */
  readonly marketEquityQuanta: bigint;
  readonly equityQuanta: bigint;
  readonly withheldQuanta: bigint;
}

/** What a model requires, in settlement quanta. */
export interface Margin extends MarginRequirement {
  /** By how much offsets lower the initial margin below the sum over single positions, >= 0. */
  readonly offsetQuanta: bigint;
}

/** A margin model. */
export interface MarginModel {
  /** As in the parameters `marginModel` and `marginModels`. */
  readonly name: string;
  /**
   * Whether positions whose requirements add up (`isAdditive`) never need more than the sum of the requirements of their terms.
   * Then packed trades and columns may use that sum, an upper bound, and ask the model where the bound is not covered. The
   * accounts of other models always take the general path.
   */
  readonly isBoundedByTerms: boolean;
  /** Initial is never below maintenance, neither below zero. Independent of the order of the positions. */
  margin(input: MarginInput): Margin;
  /** The same margin in parts, which add up to it exactly. On demand only: it may cost more than `margin`. */
  explain(input: MarginInput): readonly MarginPart[];
}
