import { type Hex, IsthmusError } from "@isthmus/protocol";
import { DurableLines } from "../journal/durable-lines.ts";

/**
 * Every cycle digest that this operator has promised, on disk before the signature leaves (PROTOCOL P31).
 * One digest per cycle, permanently.
 */
export class SignedCycles {
  readonly #lines: DurableLines;
  readonly #digests = new Map<bigint, Hex>();

  /** @throws JOURNAL_INVALID when a whole line is damaged or contradicts another: a promise could be broken */
  constructor(directory: string) {
    this.#lines = new DurableLines(directory, "signed-cycles.txt");
    for (const [index, line] of this.#lines.read().entries()) {
      const promised = this.#read(line);
      if (this.#digests.get(promised.cycle) !== promised.digest)
        throw new IsthmusError("JOURNAL_INVALID", { file: this.#lines.file, line: index + 1 });
    }
  }

  /** The newest cycle that a digest was promised for; 0 without one. */
  newest(): bigint {
    let newest = 0n;
    for (const cycle of this.#digests.keys()) if (cycle > newest) newest = cycle;
    return newest;
  }

  /** The digest promised for a cycle. */
  get(cycle: bigint): Hex | undefined {
    return this.#digests.get(cycle);
  }

  /**
   * Records the promise to sign a digest. The file is read again before and after: should a second process use this
   * directory, against the rules, the first line for a cycle binds both.
   * @throws CYCLE_ALREADY_SIGNED when another digest was promised for this cycle; JOURNAL_INVALID when the file was
   * damaged in the meantime; the system's error when the disk does not accept the promise: nothing may be signed then
   */
  promise(cycle: bigint, digest: Hex): void {
    this.#readNew();
    this.#check(cycle, digest);
    if (this.#digests.has(cycle)) return;
    this.#lines.append([`${cycle} ${digest}`]);
    this.#readNew();
    this.#check(cycle, digest);
  }

  #check(cycle: bigint, digest: Hex): void {
    const known = this.#digests.get(cycle);
    if (known !== undefined && known !== digest)
      throw new IsthmusError("CYCLE_ALREADY_SIGNED", { cycle, signed: known, asked: digest });
  }

  #readNew(): void {
    for (const line of this.#lines.readNew()) this.#read(line);
  }

  /** Adds a line; of several for one cycle the first one counts. */
  #read(line: string): { readonly cycle: bigint; readonly digest: Hex } {
    const match = /^(\d{1,20}) (0x[0-9a-f]{64})$/.exec(line);
    if (match === null) throw new IsthmusError("JOURNAL_INVALID", { file: this.#lines.file, line: line.slice(0, 100) });
    const cycle = BigInt(match[1] as string);
    const digest = match[2] as Hex;
    if (!this.#digests.has(cycle)) this.#digests.set(cycle, digest);
    return { cycle, digest };
  }
}
