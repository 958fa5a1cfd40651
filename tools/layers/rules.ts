import { posix } from "node:path";
import { importsOf, type ModuleImport, packages } from "../code/imports.ts";
import { type SourceFile, scriptFiles } from "../code/sources.ts";
import type { Offence } from "../lint/offence.ts";
import { circlesOf } from "./cycles.ts";
import { folderLayers, packageLayers, testPackages } from "./table.ts";

let found: readonly ModuleImport[] | undefined;

function allImports(): readonly ModuleImport[] {
  found ??= scriptFiles().flatMap(importsOf);
  return found;
}

const ships = ({ kind }: SourceFile): boolean => kind === "product" || kind === "generated";

function offence(use: ModuleImport, text: string): Offence {
  return { file: use.file.path, line: use.line, key: `${posix.basename(use.file.path)} ${use.specifier}`, text };
}

/** Imports of a package that the table does not allow, and packages that the table does not list. */
export function packageBreaks(imports = allImports()): readonly Offence[] {
  const unlisted = [...packages().values()]
    .filter(({ folder }) => folder !== "test" && !(folder in packageLayers))
    .map(({ folder }) => ({ file: folder, line: 0, key: folder, text: "is not in tools/layers/table.ts" }));
  const breaks = imports.flatMap((use) => {
    const { file, specifier } = use;
    const allowed = packageLayers[file.home];
    if (allowed === undefined || !specifier.startsWith("@isthmus/")) return [];
    const name = specifier.split("/")[1] ?? "";
    if (packages().get(`@isthmus/${name}`)?.folder === file.home) return [];
    if (allowed.includes(name) || (!ships(file) && testPackages.includes(name))) return [];
    return [offence(use, `imports ${specifier}, which ${file.home} may not`)];
  });
  return [...unlisted, ...breaks];
}

/** Imports that enter another package by its files instead of an entry point of its `exports`. */
export function deepImports(imports = allImports()): readonly Offence[] {
  return imports.flatMap((use) => {
    const { file, specifier, target } = use;
    if (specifier.startsWith("@isthmus/"))
      return target === undefined ? [offence(use, `imports ${specifier}, which is no entry point`)] : [];
    if (target === undefined || !specifier.startsWith(".") || file.kind === "tool") return [];
    if (target === file.home || target.startsWith(`${file.home}/`)) return [];
    // Whole-system tests share one folder with the vectors; tools belong to nobody.
    return /^(tools|test)\//.test(target) && !ships(file)
      ? []
      : [offence(use, `reaches out of its package: ${target}`)];
  });
}

/** Product code that loads a module of ours by `import()`: a bundle does not wait for it (docs/adr/0017). */
export function lateImports(imports = allImports()): readonly Offence[] {
  return imports
    .filter(({ file, dynamic, target }) => dynamic && target !== undefined && ships(file))
    .map((use) => offence(use, `loads ${use.specifier} by import(); import it at the top`));
}

/** Files that are part of an import cycle, types included; one entry per file. */
export function importCycles(imports = allImports()): readonly Offence[] {
  const edges = new Map<string, string[]>();
  for (const { file, target } of imports) {
    if (target === undefined || target === file.path) continue;
    edges.set(file.path, [...(edges.get(file.path) ?? []), target]);
  }
  return circlesOf(edges).flatMap((circle) =>
    circle.map((file) => ({
      file,
      line: 0,
      key: posix.basename(file),
      text: `is in a cycle with ${circle.length - 1} files: ${circle
        .filter((other) => edges.get(file)?.includes(other))
        .map((other) => posix.relative(posix.dirname(file), other))
        .join(", ")}`,
    })),
  );
}

/** Imports inside a package that go up the order of its folders, and folders that the order does not list. */
export function folderBreaks(imports = allImports()): readonly Offence[] {
  return imports.flatMap((use) => {
    const { file, target } = use;
    const order = folderLayers[file.home];
    if (order === undefined || file.kind !== "product" || !target?.startsWith(`${file.home}/src/`)) return [];
    const from = folderOf(file.path);
    const to = folderOf(target);
    if (from === to || from === undefined) return [];
    const floorFrom = floorOf(order, from);
    const floorTo = to === undefined ? order.length : floorOf(order, to);
    if (floorFrom < 0) return [offence(use, `is in ${from}, which tools/layers/table.ts does not list`)];
    if (floorTo >= 0 && floorTo < floorFrom) return [];
    return [offence(use, `imports upwards: ${from} from ${to ?? "the top"}`)];
  });
}

/** The folder directly below `src`; undefined for a file of `src` itself. */
function folderOf(path: string): string | undefined {
  const below = path.slice(path.indexOf("/src/") + "/src/".length).split("/");
  return below.length > 1 ? below[0] : undefined;
}

const floorOf = (order: readonly (readonly string[])[], folder: string): number =>
  order.findIndex((floor) => floor.includes(folder));
