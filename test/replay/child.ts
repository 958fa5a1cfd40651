import { readFileSync } from "node:fs";
import { type Digests, readJournal, replay } from "./digests.ts";
import { type KernelBits, kernelBits } from "./kernel-bits.ts";

/** What one Node prints: `node --import tsx child.ts JOURNAL RESTORE_AT`. */
export interface ChildReport {
  readonly node: string;
  readonly whole: Digests;
  /** The same journal once more in the same process, through a snapshot in the middle. */
  readonly restored: Digests;
  readonly bits: KernelBits;
}

const [file = "", restoreAt = ""] = process.argv.slice(2);
const { genesis, journal } = readJournal(readFileSync(file, "utf8"));
const report: ChildReport = {
  node: process.version,
  whole: replay(genesis, journal, null),
  restored: replay(genesis, journal, Number(restoreAt)),
  bits: kernelBits(),
};
process.stdout.write(JSON.stringify(report));
