import { posix } from "node:path";
import { functionsOf } from "../code/functions.ts";
import { repositoryFiles, scriptFiles } from "../code/sources.ts";
import type { Offence } from "../lint/offence.ts";

/** Product files with functions, and those without a test of their own beside them. */
export interface TestsBeside {
  readonly files: number;
  readonly missing: readonly string[];
}

/** Looks for `x.test.ts` beside every product file `x.ts` that has a function. */
export function testsBeside(): TestsBeside {
  const present = new Set(repositoryFiles());
  const files = scriptFiles().filter((file) => file.kind === "product" && functionsOf(file).length > 0);
  const missing = files.map(({ path }) => path).filter((path) => !present.has(path.replace(/\.m?[jt]s$/, ".test.ts")));
  return { files: files.length, missing };
}

/** The share of product files with functions that have their own test, in percent. */
export function testsBesidePercent({ files, missing }: TestsBeside): number {
  return (100 * (files - missing.length)) / files;
}

/** The least share of product files with functions that have their own test beside them, in percent; it only rises. */
const leastPercent = 60;

/** The files without a test of their own, when their share is above what is tolerated. */
export function untestedFiles(found = testsBeside()): readonly Offence[] {
  const percent = Math.floor(testsBesidePercent(found));
  if (percent >= leastPercent) return [];
  const text = `has no test beside it; ${percent} % of such files have one, and ${leastPercent} % must`;
  return found.missing.map((file) => ({ file, line: 0, key: posix.basename(file), text }));
}
