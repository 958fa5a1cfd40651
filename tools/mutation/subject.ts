/** One change of one place in a source. */
export interface Mutant {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in bytes. */
  readonly column: number;
  /** What kind of fault it is. */
  readonly operator: string;
  readonly from: string;
  readonly to: string;
  /** The index of what is changed, in bytes. */
  readonly at: number;
}

/** What became of a mutant. */
export type Fate =
  /** A test noticed it. */
  | "killed"
  /** No test noticed it. */
  | "survived"
  /** The compiler refused it. */
  | "refused"
  /** The compiler made the very same program of it. */
  | "same";

/** A program whose tests are tested. */
export interface Subject {
  /** From the root of the repository. */
  readonly sources: string;
  /** Every mutant of the tree at `root`, in the order of files and places. */
  readonly mutants: (root: string) => Mutant[];
  /** Once, before the first mutant, in a copy of the tree; a copy that was prepared by an earlier run is taken as it is. */
  readonly prepare: (copy: string) => void;
  /**
   * Runs the tests of a prepared copy against mutants, and reports what became of each. A mutant that has passed some stages of
   * tests, but not all, is reported after each of them: a later run goes on from there.
   */
  readonly run: (copy: string, waiting: readonly Waiting[], report: (mutant: Mutant, verdict: Verdict) => void) => void;
}

/** A mutant whose fate is not known. */
export interface Waiting {
  readonly mutant: Mutant;
  /** How many stages of tests it has passed. */
  readonly stages: number;
}

/** What a run found out. */
export type Verdict = { readonly fate: Fate } | { readonly stages: number };
