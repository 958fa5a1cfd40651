import { parseArgs } from "node:util";
import { IsthmusError } from "@isthmus/protocol";

/** The virtual machines that vaults run on. */
export type MachineName = "evm" | "solana";

/** A long run of the contracts' invariants. */
export interface InvariantRun {
  readonly machines: readonly MachineName[];
  /** Calls on each machine, at least. */
  readonly calls: number;
  /** The same seed makes the same calls. */
  readonly seed: number;
  /** Depth of the exploration of every interleaving that takes the place of random calls; 0: none. */
  readonly explore: number;
}

/** Calls of one of forge's sequences: long enough for deposits, roots, a freeze and exits after one another. */
export const forgeDepth = 128;

const options = {
  calls: { type: "string", default: "100000" },
  seed: { type: "string", default: "5489" },
  machine: { type: "string", default: "both" },
  explore: { type: "string" },
} as const;

/**
 * Reads `--calls N --seed S --machine evm|solana|both --explore DEPTH`: at least N calls on each machine, 100,000 unless
 * given.
 * @throws INPUT_INVALID if a number is no positive whole one, or for another machine
 */
export function invariantRun(args: readonly string[]): InvariantRun {
  const { values } = parseArgs({ args: [...args], options });
  const calls = wholeNumber("calls", values.calls);
  return {
    machines: machinesOf(values.machine),
    calls,
    seed: wholeNumber("seed", values.seed),
    explore: values.explore === undefined ? 0 : wholeNumber("explore", values.explore),
  };
}

/** How many sequences each of forge's handlers plays, each on a fresh deployment, so that all of them together make the calls. */
export function forgeRuns({ calls }: InvariantRun, handlers: number): number {
  return Math.ceil(calls / (forgeDepth * handlers));
}

function machinesOf(text: string): readonly MachineName[] {
  if (text === "both") return ["evm", "solana"];
  if (text === "evm" || text === "solana") return [text];
  throw new IsthmusError("INPUT_INVALID", { field: "machine", text });
}

function wholeNumber(field: string, text: string): number {
  const number = Number(text);
  if (!/^[0-9]+$/.test(text) || !Number.isSafeInteger(number) || number === 0)
    throw new IsthmusError("INPUT_INVALID", { field, text });
  return number;
}
