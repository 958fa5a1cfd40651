/** One figure of the report against what the chain says. */
export interface Finding {
  readonly figure: string;
  readonly reported: string;
  readonly found: string;
}

/** Collects comparisons; every one counts, only the differing ones are kept. */
export class Findings {
  readonly differences: Finding[] = [];
  #compared = 0;

  get compared(): number {
    return this.#compared;
  }

  /** Compares a reported figure with what was found. */
  compare(figure: string, reported: string | number, found: string | number | bigint | undefined): void {
    this.#compared++;
    const [want, got] = [String(reported).toLowerCase(), String(found ?? "nothing").toLowerCase()];
    if (want !== got) this.differences.push({ figure, reported: want, found: got });
  }
}
