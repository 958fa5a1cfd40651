import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup.mjs";
import type { Offence, Rule } from "./offence.ts";

/** How many places of a rule are tolerated, by key. */
export type Baseline = ReadonlyMap<string, number>;

/** A rule held against its baseline. */
export interface RatchetResult {
  readonly found: number;
  readonly tolerated: number;
  /** When there are more than tolerated: the places whose key the baseline does not account for. */
  readonly fresh: readonly Offence[];
}

/** Holds what was found against what is tolerated: the total counts, so that moved and renamed files stay known. */
export function heldAgainst(offences: readonly Offence[], baseline: Baseline): RatchetResult {
  const tolerated = total(baseline);
  if (offences.length <= tolerated) return { found: offences.length, tolerated, fresh: [] };
  const left = new Map(baseline);
  const fresh = offences.filter(({ key }) => {
    const rest = left.get(key) ?? 0;
    left.set(key, rest - 1);
    return rest <= 0;
  });
  return { found: offences.length, tolerated, fresh };
}

/** The baseline of a rule; empty when there is no file. A line is `count key`. */
export function readBaseline(rule: Rule): Baseline {
  const file = baselineFile(rule);
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [count = "0"] = line.split(" ");
      return [line.slice(count.length + 1), Number(count)] as const;
    }),
  );
}

/** Writes what is left as the new baseline. @throws Error if it would grow. */
export function shrinkBaseline(rule: Rule, offences: readonly Offence[]): void {
  const tolerated = total(readBaseline(rule));
  if (offences.length > tolerated)
    throw new Error(`The baseline of ${rule.name} would grow from ${tolerated} to ${offences.length}`);
  writeBaseline(rule, offences);
}

/** Writes the offences as the baseline, or removes the file when there are none. */
function writeBaseline(rule: Rule, offences: readonly Offence[]): void {
  const counts = new Map<string, number>();
  for (const { key } of offences) counts.set(key, (counts.get(key) ?? 0) + 1);
  const lines = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${count} ${key}\n`);
  if (lines.length > 0) writeFileSync(baselineFile(rule), lines.join(""));
  else rmSync(baselineFile(rule), { force: true });
}

const baselineFile = ({ name }: Rule): string => join(root, "tools/baseline", `${name}.txt`);
const total = (baseline: Baseline): number => [...baseline.values()].reduce((sum, count) => sum + count, 0);
