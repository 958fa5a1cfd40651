import type { MarginRequirement } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Instrument } from "../model/state.ts";

/** One position of an account, as a margin model takes it. */
export interface Held {
  readonly instrument: Instrument;
  /** Signed, never zero. */
  readonly lots: bigint;
  /** Hypothetical open interest on top of the instrument's own. */
  readonly extraOpenLots: bigint;
}

/** A margin model: the margin requirement of positions of one account, in settlement quanta. */
export interface MarginModel {
  readonly name: "linear" | "portfolio";
  /** Initial is never below maintenance, neither below zero. Independent of the order of the positions. */
  requirement(book: Book, held: readonly Held[]): MarginRequirement;
}
