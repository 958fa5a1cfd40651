import { amountLimitQuanta, type ErrorCode, type Hex, IsthmusError } from "@isthmus/protocol";
import type { CycleOutput } from "../model/cycle-output.ts";
import type { Effect } from "../model/effect.ts";
import type { Book } from "./book.ts";

/** What a handler gets besides its command. A handler refuses before its first change, or not at all. */
export interface Context {
  readonly book: Book;
  readonly effects: Effect[];
  /** Keeps effects that are only made when somebody looks at them; they go after those in `effects`. */
  keepEffects(make: () => readonly Effect[]): void;
  /** Position that the command gets when it is applied. */
  readonly journalIndex: bigint;
  /** Journal digest including the command. */
  journalDigest(): Hex;
  /** Says that changes begin here: what throws from now on is a fault of the engine and no refusal. */
  begin(): void;
  /** Keeps the output of a closed cycle. */
  keepCycle(output: CycleOutput): void;
}

/** @throws the code when the condition is false */
export function require(
  condition: boolean,
  code: ErrorCode,
  details: Readonly<Record<string, string | number | bigint | boolean | null>> = {},
): asserts condition {
  if (!condition) throw new IsthmusError(code, details);
}

/** @throws AMOUNT_OUT_OF_RANGE when a running total would leave -2^127 .. 2^127 */
export function requireRange(field: string, value: bigint): void {
  if (value >= amountLimitQuanta || value <= -amountLimitQuanta) {
    throw new IsthmusError("AMOUNT_OUT_OF_RANGE", { field, value });
  }
}
