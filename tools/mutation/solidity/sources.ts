import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mutantAt } from "../mutants.ts";
import type { Mutant } from "../subject.ts";
import { hasMutant, mutantsOfComplaints } from "./complaints.ts";
import { placesOf } from "./places.ts";
import { mutantFile, type Source, type Switched, withMutants, withTwins } from "./schemata.ts";
import { analyse, sourcesBelow } from "./tree.ts";

/** The first mutant's number, above the addresses and blocks that tests use. */
const first = 1_000_000;

/** The numbers that switch mutants on. */
export interface Numbers {
  /** By `keyOf` of the mutant. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Those that the compiler refuses. */
  readonly refused: readonly number[];
}

/** Every mutant of the sources of a package, in the order of files and places. */
export function mutantsIn(here: string): Mutant[] {
  const sources = sourcesIn(here, join(here, "src"));
  return [...sources].flatMap(([file, { text, mutants }]) => mutants.map((each) => described(file, text, each)));
}

/** Which mutant of its sources it is. */
export const keyOf = ({ file, at, operator, to }: Mutant): string => `${file} ${at} ${operator} ${to}`;

/**
 * Puts every mutant that the compiler takes into the sources of a package.
 * @param untouched where the sources are without any
 */
export function writeMutants(here: string, untouched: string): Numbers {
  const sources = sourcesIn(here, untouched);
  const refused = new Set<number>();
  let made = new Map<string, string>();
  for (let isDone = false; !isDone; ) {
    const kept = new Map(
      [...sources].map(([file, source]) => [
        file,
        { ...source, mutants: source.mutants.filter(({ number }) => !refused.has(number)) },
      ]),
    );
    made = withMutants(kept);
    made.set("Mutant.sol", mutantFile);
    const { complaints } = analyse(here, made, withTwins);
    for (const number of mutantsOfComplaints(made, complaints)) refused.add(number);
    isDone = complaints.length === 0;
  }
  const all = [...made.values()].join("");
  const numbers: Record<string, number> = {};
  for (const [file, { text, mutants }] of sources) {
    for (const mutant of mutants) {
      numbers[keyOf(described(file, text, mutant))] = mutant.number;
      if (!hasMutant(all, mutant.number)) refused.add(mutant.number);
    }
  }
  for (const [file, text] of made) writeIfOther(join(here, "src", file), text);
  return { numbers, refused: [...refused] };
}

/** A file that stays as it is keeps its time, and with it what was built of it. */
export function writeIfOther(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, "latin1") !== text) writeFileSync(file, text, "latin1");
}

/** Sources with their trees and numbered mutants. */
function sourcesIn(here: string, folder: string): Map<string, Source> {
  const texts = sourcesBelow(folder);
  const { trees } = analyse(here, texts);
  const sources = new Map<string, Source>();
  let number = first;
  for (const [file, text] of texts) {
    const tree = trees.get(file);
    if (tree === undefined) throw new Error(`${file} does not compile`);
    const isProduct = !/^(?:interface|error|local)\//.test(file);
    const mutants = isProduct ? placesOf(tree, text).map((place) => ({ number: number++, place })) : [];
    sources.set(file, { text, tree, mutants });
  }
  return sources;
}

function described(file: string, text: string, { place }: Switched): Mutant {
  const from = text.slice(place.start, place.end);
  return mutantAt(text, { file, at: place.start, operator: place.operator, from, to: place.to });
}
