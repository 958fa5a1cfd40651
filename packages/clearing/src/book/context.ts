import { amountLimitQuanta, type ErrorCode, type Hex, IsthmusError } from "@isthmus/protocol";
import type { CycleOutput } from "../model/cycle-output.ts";
import type { Effect } from "../model/effect.ts";
import type { Book } from "./book.ts";

/** What a command handler works with. A handler refuses before its first change, or not at all. */
export interface Context {
  readonly book: Book;
  readonly effects: Effect[];
  /** Keeps effects that are built on first use; they stand behind those that are in `effects` at the time of the call. */
  keepEffects(make: () => readonly Effect[]): void;
  /** Journal index of the command once it is applied. */
  readonly journalIndex: bigint;
  /** Journal digest including the command. */
  journalDigest(): Hex;
  /** Marks the start of changes: an error thrown from here on is an engine fault, not a refusal. */
  begin(): void;
  /** Keeps the output of a closed cycle. */
  keepCycle(output: CycleOutput): void;
}

/** @throws the code if the condition is false */
export function require(
  condition: boolean,
  code: ErrorCode,
  details: Readonly<Record<string, string | number | bigint | boolean | null>> = {},
): asserts condition {
  if (!condition) throw new IsthmusError(code, details);
}

/** @throws AMOUNT_OUT_OF_RANGE if a running total would leave -2^127 .. 2^127 */
export function requireRange(field: string, value: bigint): void {
  if (value >= amountLimitQuanta || value <= -amountLimitQuanta) {
    throw new IsthmusError("AMOUNT_OUT_OF_RANGE", { field, value });
  }
}
