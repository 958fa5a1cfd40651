import { spawnSync } from "node:child_process";
import { join, posix } from "node:path";
import { importsOf, packages } from "../code/imports.ts";
import { scriptFiles } from "../code/sources.ts";
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
export function deadCode(
  issues = knipIssues(),
  entries = entryFiles(),
  reexported = reexportedNames(entries),
): readonly Offence[] {
  // A type that an entry point exports belongs to the signatures beside it, whether or not a caller names it.
  const isPublicType = (file: string, name: string) => entries.has(file) || reexported.has(`${file} ${name}`);
  return issues.flatMap(({ file, ...categories }) =>
    Object.entries(categories).flatMap(([category, names]) => {
      if (typeof names === "string") return [];
      const unused = names.flat().filter(({ name }) => category !== "types" || !isPublicType(file, name));
      return unused.map(({ name, line = 0 }) => ({
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

/** What entry points export again, as `file name`. */
function reexportedNames(entries: ReadonlySet<string>): ReadonlySet<string> {
  const imports = scriptFiles()
    .filter(({ path }) => entries.has(path))
    .flatMap(importsOf);
  const again = imports.filter(({ reexport }) => reexport);
  return new Set(again.flatMap(({ target, names }) => names.map((name) => `${target} ${name}`)));
}

function knipIssues(): readonly KnipIssue[] {
  const args = [join(root, "node_modules/knip/bin/knip.js"), "--no-exit-code", "--no-progress", "--reporter", "json"];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`knip ended with ${status}: ${stderr}`);
  const { issues } = JSON.parse(stdout) as { issues: readonly (KnipIssue & { owners?: unknown })[] };
  return issues.map(({ owners: _, ...issue }) => issue);
}
