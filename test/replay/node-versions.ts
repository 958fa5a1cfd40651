import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Major versions of Node on which a journal must replay to the same digests. */
export const nodeMajors = [20, 22, 24] as const;

/**
 * The program of a major version: the one that runs the tests, or the platform package of the `test` package.
 * @returns null, after one visible line, where this platform has none
 */
export function nodeProgram(major: number): string | null {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const file = fileURLToPath(new URL(`../node_modules/node${major}/bin/node`, import.meta.url));
  // The packages are named for their platform and installed on every one.
  if (process.platform === "linux" && process.arch === "x64" && existsSync(file)) return file;
  console.warn(`LEFT OUT: Node ${major} is not installed for ${process.platform}-${process.arch}`);
  return null;
}
