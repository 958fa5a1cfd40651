import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { SourceHashes } from "./sources.ts";
import type { Fate, Mutant, Verdict } from "./subject.ts";

/** A mutant and what became of it. */
export interface Outcome {
  readonly mutant: Mutant;
  /** Open: no test that has run so far noticed it, and others are to come. */
  readonly fate: Fate | "open";
}

/**
 * What became of mutants, a line each in a file that survives the process. A line names the hash of the mutant's file: what was
 * found out about a file that has changed since counts for nothing.
 */
export class Report {
  readonly #file: string | undefined;
  readonly #hashes: SourceHashes;
  readonly #verdicts = new Map<string, Verdict>();
  /** Hashes of the source folders that earlier runs met. */
  readonly #folders = new Set<string>();

  /** @param file without one nothing is kept */
  constructor(file: string | undefined, hashes: SourceHashes) {
    this.#file = file;
    this.#hashes = hashes;
    if (file !== undefined && existsSync(file))
      for (const line of readFileSync(file, "utf8").split("\n")) this.#read(line);
    if (!this.#folders.has(hashes.folder)) this.#write(`sources ${hashes.folder}`);
    this.#folders.add(hashes.folder);
  }

  /** The hash of today's source folder. */
  get sources(): string {
    return this.#hashes.folder;
  }

  /** Hashes of the source folders that the results are of, oldest first. */
  get folders(): readonly string[] {
    return [...this.#folders];
  }

  /** What is known of a mutant, or null. */
  verdictOf(mutant: Mutant): Verdict | null {
    return this.#verdicts.get(this.#keyOf(mutant)) ?? null;
  }

  /** Adds what became of a mutant. */
  add(mutant: Mutant, verdict: Verdict): void {
    this.#verdicts.set(this.#keyOf(mutant), verdict);
    this.#write(`${textOf(verdict)} ${this.#keyOf(mutant)}`);
  }

  #keyOf(mutant: Mutant): string {
    return `${this.#hashes.files.get(mutant.file) ?? ""} ${nameOf(mutant)}`;
  }

  #read(line: string): void {
    const at = line.indexOf(" ");
    if (at < 0) return;
    const [word, rest] = [line.slice(0, at), line.slice(at + 1)];
    if (word === "sources") this.#folders.add(rest);
    else this.#verdicts.set(rest, verdictIn(word));
  }

  #write(line: string): void {
    if (this.#file !== undefined) appendFileSync(this.#file, `${line}\n`);
  }
}

/** Which mutant it is, the same in every run on the same sources. */
export function nameOf({ file, line, column, operator, from, to }: Mutant): string {
  return `${file}:${line}:${column} ${operator}: ${changeOf({ from, to })}`;
}

/** What is changed, on one line. */
export function changeOf({ from, to }: Pick<Mutant, "from" | "to">): string {
  const before = from.replace(/\s+/g, " ").trim();
  return to === "" ? before : `${before} → ${to}`;
}

/** A verdict as a report writes it. */
export const textOf = (verdict: Verdict): string => ("fate" in verdict ? verdict.fate : `passed-${verdict.stages}`);

const verdictIn = (text: string): Verdict =>
  text.startsWith("passed-") ? { stages: Number(text.slice("passed-".length)) } : { fate: text as Fate };

/** Counts and score, in all and for each file, as rows of a table. */
export function summary(outcomes: readonly Outcome[], all: readonly Mutant[]): string {
  const files = [...new Set(all.map(({ file }) => file))].sort();
  const rows = files.map((file) => {
    const own = outcomes.filter(({ mutant }) => mutant.file === file);
    return row(`\`${file}\``, own, all.filter((mutant) => mutant.file === file).length);
  });
  const head = "| file | mutants | run | noticed | not noticed | open | refused | same program | score |";
  return [
    head,
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
    row("all", outcomes, all.length),
  ].join("\n");
}

function row(name: string, outcomes: readonly Outcome[], mutants: number): string {
  const of = (fate: Outcome["fate"]) => outcomes.filter((each) => each.fate === fate).length;
  // What is open counts as not noticed.
  const meant = of("killed") + of("survived") + of("open");
  const score = meant === 0 ? "–" : `${((of("killed") / meant) * 100).toFixed(1)} %`;
  const counts = [mutants, outcomes.length, ...(["killed", "survived", "open", "refused", "same"] as const).map(of)];
  return `| ${[name, ...counts, score].join(" | ")} |`;
}
