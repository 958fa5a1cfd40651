import type { Language } from "./mutants.ts";

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
  readonly language: Language;
  /** From the root of the repository. */
  readonly sources: string;
  /** Whether a file below `sources` gets mutants. */
  readonly includes: (file: string) => boolean;
  /** Once, before the first mutant, in the copy of the repository at `root`. */
  readonly prepare: (root: string) => void;
  /** Builds and tests the copy after one place of one file has changed. */
  readonly fateOf: (root: string, file: string) => Fate;
}
