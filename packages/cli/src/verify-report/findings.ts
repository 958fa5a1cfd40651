/** A figure of the report that differs from the chain. */
export interface Finding {
  readonly figure: string;
  readonly reported: string;
  readonly found: string;
}

/** Counts comparisons and keeps those that differ. */
export class Findings {
  readonly differences: Finding[] = [];
  #compared = 0;

  /** Number of comparisons. */
  get compared(): number {
    return this.#compared;
  }

  /** Compares a reported figure with the one found, without regard to case; `undefined` means nothing was found. */
  compare(figure: string, reported: string | number, found: string | number | bigint | undefined): void {
    this.#compared++;
    const [want, got] = [String(reported).toLowerCase(), String(found ?? "nothing").toLowerCase()];
    if (want !== got) this.differences.push({ figure, reported: want, found: got });
  }
}
