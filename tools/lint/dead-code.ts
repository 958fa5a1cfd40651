import { spawnSync } from "node:child_process";
import { join, posix } from "node:path";
import { packages } from "../code/imports.ts";
import { root } from "../setup.mjs";
import type { Offence } from "./offence.ts";

/** One entry of knip's JSON report: a file with the names it found in each category. */
export interface KnipIssue {
  readonly file: string;
  readonly [category: string]: string | readonly (KnipName | readonly KnipName[])[];
}

interface KnipName {
  readonly name: string;
  readonly line?: number;
}

const words: Readonly<Record<string, string>> = {
  files: "is used by nothing",
  dependencies: "is a dependency that no source imports",
  devDependencies: "is a development dependency that nothing uses",
  unlisted: "is imported and in no package.json",
  binaries: "is run and belongs to no dependency",
  unresolved: "cannot be resolved",
  exports: "is exported and imported nowhere",
  types: "is exported and imported nowhere",
  duplicates: "is exported twice",
};

/** Files, exports and dependencies that nothing uses (knip.ts lists where programs start). */
export function deadCode(issues = knipIssues(), entries = entryFiles()): readonly Offence[] {
  return issues.flatMap(({ file, ...categories }) =>
    Object.entries(categories).flatMap(([category, names]) => {
      // A type that an entry point exports belongs to the signatures beside it, whether or not a caller names it.
      if (typeof names === "string" || (category === "types" && entries.has(file))) return [];
      return names.flat().map(({ name, line = 0 }) => ({
        file,
        line,
        key: `${posix.basename(file)} ${name}`,
        text: `${name} ${words[category] ?? category}`,
      }));
    }),
  );
}

function entryFiles(): ReadonlySet<string> {
  return new Set([...packages().values()].flatMap(({ entries }) => [...entries.values()]));
}

function knipIssues(): readonly KnipIssue[] {
  const args = [join(root, "node_modules/knip/bin/knip.js"), "--no-exit-code", "--no-progress", "--reporter", "json"];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`knip ended with ${status}: ${stderr}`);
  const { issues } = JSON.parse(stdout) as { issues: readonly (KnipIssue & { owners?: unknown })[] };
  return issues.map(({ owners: _, ...issue }) => issue);
}
