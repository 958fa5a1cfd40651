import { changeOf, nameOf, type Outcome } from "./report.ts";
import type { Mutant } from "./subject.ts";

/** Mutants that no test notices, and why none can, or why none need. */
export interface Explained {
  readonly reason: string;
  readonly mutants: readonly ExplainedMutant[];
}

/** Which mutant it is: lines move, their text stays. */
interface ExplainedMutant {
  readonly file: string;
  /** The line that it changes, without the space around. */
  readonly text: string;
  readonly operator: string;
  /** What is changed, as a report writes it. */
  readonly change: string;
}

/** What is wrong with a list of explanations. */
export interface Complaints {
  /** Survivors without a reason. */
  readonly unexplained: readonly Outcome[];
  /** Reasons for what a test notices by now, or for what is in no source. */
  readonly outdated: readonly string[];
}

/**
 * Compares what survived with what is explained.
 * @param all every mutant of the sources, whether it was run or not
 * @param lineOf the line of a mutant in its source, without the space around
 */
export function compare(
  { outcomes, all }: { readonly outcomes: readonly Outcome[]; readonly all: readonly Mutant[] },
  explained: readonly Explained[],
  lineOf: (mutant: Mutant) => string,
): Complaints {
  const keyOf = (mutant: Mutant): string => textOf({ ...mutant, text: lineOf(mutant), change: changeOf(mutant) });
  const survivors = outcomes.filter(({ fate }) => fate === "survived");
  const known = new Set(explained.flatMap(({ mutants }) => mutants.map(textOf)));
  const existing = new Set(all.map(keyOf));
  const surviving = new Set(survivors.map(({ mutant }) => keyOf(mutant)));
  const ended = new Set(outcomes.filter(({ fate }) => fate !== "open").map(({ mutant }) => nameOf(mutant)));
  const open = new Set(all.filter((mutant) => !ended.has(nameOf(mutant))).map(keyOf));
  return {
    unexplained: survivors.filter(({ mutant }) => !known.has(keyOf(mutant))),
    outdated: [...known].filter((key) => !existing.has(key) || !(surviving.has(key) || open.has(key))),
  };
}

const textOf = ({ file, text, operator, change }: ExplainedMutant): string =>
  `${file}: ${text}: ${operator}: ${change}`;
