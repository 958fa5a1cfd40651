import { exportsOf } from "../code/exports.ts";
import { importsOf } from "../code/imports.ts";
import { kindOf, type SourceFile, scriptFiles } from "../code/sources.ts";
import { parseResultOf } from "../code/tree.ts";

/** How the exports of product files are used by other files; entry points that export a name again do not use it. */
export interface ExportUse {
  readonly exports: number;
  /** Declared in product code and used in no other file. */
  readonly unused: readonly string[];
  /** Used in other files, all of which are tests, test support or tools. */
  readonly testOnly: readonly string[];
}

/** Follows every import to the declaration of what it takes. */
export function exportUse(): ExportUse {
  const users = new Map<string, Set<string>>();
  const use = (file: string, name: string, user: string): void => {
    const key = `${file} ${name}`;
    users.set(key, (users.get(key) ?? new Set()).add(user));
  };
  for (const { file, target, names, reexport } of scriptFiles().flatMap(importsOf)) {
    if (target === undefined || reexport) continue;
    const exports = exportsOf(target);
    for (const name of names.includes("*") ? exports.keys() : names) {
      const origin = exports.get(name);
      if (origin !== undefined && origin.file !== file.path) use(origin.file, origin.name, file.path);
    }
  }
  const declared = scriptFiles()
    .filter(({ kind }) => kind === "product")
    .flatMap((file) => localExports(file).map((name) => `${file.path} ${name}`));
  const usersOf = (key: string): readonly string[] => [...(users.get(key) ?? [])];
  return {
    exports: declared.length,
    unused: declared.filter((key) => usersOf(key).length === 0),
    testOnly: declared.filter(
      (key) => usersOf(key).length > 0 && usersOf(key).every((path) => kindOf(path) !== "product"),
    ),
  };
}

function localExports(file: SourceFile): readonly string[] {
  return parseResultOf(file)
    .module.staticExports.flatMap(({ entries }) => entries)
    .filter(({ moduleRequest }) => moduleRequest === null)
    .map(({ exportName }) => exportName.name ?? "default");
}
