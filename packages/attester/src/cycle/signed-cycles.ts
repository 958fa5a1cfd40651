import { type Hex, IsthmusError } from "@isthmus/protocol";
import { DurableLines } from "../journal/durable-lines.ts";

/**
 * Every cycle digest that this operator has promised, on disk before the signature leaves (PROTOCOL P31).
 * One digest per cycle, for ever.
 */
export class SignedCycles {
  readonly #lines: DurableLines;
  readonly #digests = new Map<bigint, Hex>();

  /** @throws JOURNAL_INVALID when a whole line is damaged: a forgotten promise could be broken */
  constructor(directory: string) {
    this.#lines = new DurableLines(directory, "signed-cycles.txt");
    for (const [index, line] of this.#lines.read().entries()) {
      const match = /^(\d{1,20}) (0x[0-9a-f]{64})$/.exec(line);
      const cycle = match === null ? null : BigInt(match[1] as string);
      if (match === null || cycle === null || this.#digests.has(cycle))
        throw new IsthmusError("JOURNAL_INVALID", { file: this.#lines.file, line: index + 1 });
      this.#digests.set(cycle, match[2] as Hex);
    }
  }

  /** The digest promised for a cycle. */
  get(cycle: bigint): Hex | undefined {
    return this.#digests.get(cycle);
  }

  /**
   * Records the promise to sign a digest.
   * @throws CYCLE_ALREADY_SIGNED when another digest was promised for this cycle
   */
  promise(cycle: bigint, digest: Hex): void {
    const known = this.#digests.get(cycle);
    if (known === digest) return;
    if (known !== undefined) throw new IsthmusError("CYCLE_ALREADY_SIGNED", { cycle, signed: known, asked: digest });
    this.#lines.append([`${cycle} ${digest}`]);
    this.#digests.set(cycle, digest);
  }
}
