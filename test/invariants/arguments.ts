import { parseArgs } from "node:util";
import { IsthmusError } from "@isthmus/protocol";

/** A long run of the contracts' invariants. */
export interface InvariantRun {
  /** Sequences of calls, each on a fresh deployment. */
  readonly runs: number;
  /** Calls of one sequence. */
  readonly depth: number;
  /** The same seed makes the same calls. */
  readonly seed: string;
}

/** Calls of one sequence: long enough for deposits, roots, a freeze and exits after one another. */
const depth = 128;

/**
 * Reads `--calls N --seed S`: at least N calls of each handler, 100,000 unless given.
 * @throws INPUT_INVALID if calls or seed are no positive whole numbers
 */
export function invariantRun(args: readonly string[]): InvariantRun {
  const { values } = parseArgs({
    args: [...args],
    options: { calls: { type: "string", default: "100000" }, seed: { type: "string", default: "5489" } },
  });
  const calls = wholeNumber("calls", values.calls);
  const seed = wholeNumber("seed", values.seed);
  return { runs: Math.ceil(calls / depth), depth, seed: `0x${seed.toString(16)}` };
}

function wholeNumber(field: string, text: string): number {
  const number = Number(text);
  if (!/^[0-9]+$/.test(text) || !Number.isSafeInteger(number) || number === 0)
    throw new IsthmusError("INPUT_INVALID", { field, text });
  return number;
}
