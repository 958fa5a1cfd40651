import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, packages } from "../code/imports.ts";
import { root } from "../setup.mjs";
import type { Offence } from "./offence.ts";

/** A manifest with its folder. */
export interface PlacedManifest {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Versions that are not exact, versions outside of the catalog where two packages use one, and unused entries of it. */
export function catalogBreaks(manifests = allManifests(), catalog = readCatalog()): readonly Offence[] {
  const uses = manifests.flatMap(({ folder, manifest }) =>
    [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap((group) =>
      Object.entries(group ?? {})
        .filter(([, version]) => !version.startsWith("workspace:"))
        .map(([name, version]) => ({ name, version, folder })),
    ),
  );
  const usersOf = (name: string): number =>
    new Set(uses.filter((use) => use.name === name).map(({ folder }) => folder)).size;
  const faults = uses.flatMap(({ name, version, folder }) => {
    const file = folder === "." ? "package.json" : `${folder}/package.json`;
    const offence = (text: string): Offence => ({ file, line: 0, key: `${folder} ${name}`, text: `${name} ${text}` });
    if (version === "catalog:")
      return catalog.has(name) ? [] : [offence("is not in the catalog of pnpm-workspace.yaml")];
    if (!/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) return [offence(`has no exact version: ${version}`)];
    return usersOf(name) > 1 ? [offence('is used by several packages: write "catalog:"')] : [];
  });
  const unused = [...catalog].filter((name) => usersOf(name) < 2);
  return [
    ...faults,
    ...unused.map((name) => ({
      file: "pnpm-workspace.yaml",
      line: 0,
      key: name,
      text: `the catalog lists ${name}, which fewer than two packages use`,
    })),
  ];
}

function allManifests(): readonly PlacedManifest[] {
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  return [{ folder: ".", manifest: own }, ...packages().values()];
}

function readCatalog(): ReadonlySet<string> {
  const text = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  const block = /^catalog:\n((?: {2}.*\n)*)/m.exec(text)?.[1] ?? "";
  return new Set([...block.matchAll(/^ {2}"?([^":]+)"?:/gm)].map(([, name = ""]) => name));
}
