import type { Language } from "./mutants.ts";

/** What became of a mutant. */
export type Fate =
  /** A test failed. */
  | "killed"
  /** Every test passed. */
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
  /** Builds and tests the mutated copy of the repository at `root`. */
  readonly fateOf: (root: string, file: string) => Fate;
  /** What the fates are compared with; once, before the first mutant. */
  readonly prepare: (root: string) => void;
}
