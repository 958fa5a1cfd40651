import type { MarginRequirement } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Instrument } from "../model/state.ts";

/** One position as a margin model sees it. */
export interface Held {
  readonly instrument: Instrument;
  /** Signed, never zero. */
  readonly lots: bigint;
  /** Open interest added to the instrument in thought. */
  readonly extraOpenLots: bigint;
}

/** What every margin model answers: how much some positions of one account must hold, in settlement quanta. */
export interface MarginModel {
  readonly name: "linear" | "portfolio";
  /** Initial is never below maintenance, neither below zero. The order of the positions has no influence. */
  requirement(book: Book, held: readonly Held[]): MarginRequirement;
}
