import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportsOf } from "../code/exports.ts";
import { packages, type WorkspacePackage } from "../code/imports.ts";
import type { Offence } from "../lint/offence.ts";
import { root } from "../setup.mjs";

const folder = "tools/surface/snapshots";

/** The public surface of a package, sorted: a line `entry name kind` for each export of each entry point. */
export function surfaceOf({ entries }: WorkspacePackage): readonly string[] {
  return [...entries]
    .flatMap(([entry, path]) => [...exportsOf(path)].map(([name, { kind }]) => `${entry} ${name} ${kind}`))
    .sort();
}

/** The packages that others may import. */
function published(): readonly WorkspacePackage[] {
  return [...packages().values()].filter(({ folder: home }) => home !== "test");
}

const fileOf = ({ name }: WorkspacePackage): string => `${folder}/${name.replace("@isthmus/", "")}.txt`;

/** Exports that differ from the snapshot that was reviewed, and snapshots of no package. */
export function surfaceChanges(): readonly Offence[] {
  const changed = published().flatMap((each) => {
    const file = fileOf(each);
    const path = join(root, file);
    const reviewed = new Set(existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n") : []);
    return differences(reviewed, surfaceOf(each)).map((text) => ({ file, line: 0, key: text, text }));
  });
  return [...changed, ...staleFiles().map((file) => ({ file, line: 0, key: file, text: "is of no package" }))];
}

/** What was added to and removed from a reviewed surface. */
export function differences(reviewed: ReadonlySet<string>, present: readonly string[]): readonly string[] {
  const now = new Set(present);
  return [
    ...[...reviewed].filter((line) => !now.has(line)).map((line) => `no longer exports: ${line}`),
    ...present.filter((line) => !reviewed.has(line)).map((line) => `exports, not reviewed: ${line}`),
  ];
}

function staleFiles(): readonly string[] {
  const expected = new Set(published().map(fileOf));
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((file) => !expected.has(file));
}

/** Writes every snapshot; for review in the commit that changes a surface. */
export function writeSnapshots(): void {
  mkdirSync(join(root, folder), { recursive: true });
  for (const file of staleFiles()) rmSync(join(root, file));
  for (const each of published()) writeFileSync(join(root, fileOf(each)), `${surfaceOf(each).join("\n")}\n`);
}
