/** One place that breaks a rule. */
export interface Offence {
  /** From the root. */
  readonly file: string;
  /** 1-based; 0 when the whole file is meant. */
  readonly line: number;
  /** What the baseline knows it by: stable when the file moves or lines shift. */
  readonly key: string;
  readonly text: string;
}

/** One rule with the places that break it. */
export interface Rule {
  /** Also the name of its baseline file. */
  readonly name: string;
  readonly title: string;
  readonly find: () => readonly Offence[];
}
