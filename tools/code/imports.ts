import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { Node } from "oxc-parser";
import { root } from "../setup.mjs";
import { lineAt, repositoryFiles, type SourceFile } from "./sources.ts";
import { parseResultOf, programOf, walkTree } from "./tree.ts";

/** One import of a file: static, `export … from`, dynamic, or a type's `import("…")`. */
export interface ModuleImport {
  readonly file: SourceFile;
  readonly line: number;
  /** As written, such as `./book.ts` or `@isthmus/protocol`. */
  readonly specifier: string;
  /** The imported file, from the root; undefined for an installed package and for a file that does not exist. */
  readonly target: string | undefined;
  /** The names taken from it; `*` for all of them. */
  readonly names: readonly string[];
  /** Whether the module is loaded by `import()` when the program runs. */
  readonly dynamic: boolean;
  /** Whether the names are only exported again. */
  readonly reexport: boolean;
}

/** Every import of the file, in no particular order. */
export function importsOf(file: SourceFile): readonly ModuleImport[] {
  const { module } = parseResultOf(file);
  const found: ModuleImport[] = [];
  const add = (
    specifier: string,
    at: number,
    names: readonly string[],
    { dynamic = false, reexport = false } = {},
  ): void => {
    const target = resolveImport(file.path, specifier);
    found.push({ file, line: lineAt(file.text, at), specifier, target, names, dynamic, reexport });
  };
  for (const { moduleRequest, entries, start } of module.staticImports) {
    const names = entries.map(({ importName }) => importedName(importName.kind, importName.name));
    add(moduleRequest.value, start, names);
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, importName, start } of entries) {
      if (moduleRequest === null) continue;
      const all = importName.kind === "All" || importName.kind === "AllButDefault";
      add(moduleRequest.value, start, all ? ["*"] : [importName.name ?? "default"], { reexport: true });
    }
  }
  const dynamic = /\bimport\s*\(/.test(file.text);
  if (dynamic) walkTree(programOf(file), (node) => addCall(node, add));
  return found;
}

function addCall(node: Node, add: (specifier: string, at: number, names: string[], how: { dynamic: boolean }) => void) {
  if (node.type !== "ImportExpression" && node.type !== "TSImportType") return;
  const { source } = node;
  if (source.type === "Literal" && typeof source.value === "string")
    add(source.value, node.start, ["*"], { dynamic: node.type === "ImportExpression" });
}

function importedName(kind: string, name: string | null): string {
  if (kind === "NamespaceObject") return "*";
  return kind === "Default" ? "default" : (name ?? "*");
}

/** The file that an import names, from the root; undefined when it is none of ours. */
export function resolveImport(from: string, specifier: string): string | undefined {
  if (specifier.startsWith(".")) return existing(posix.join(posix.dirname(from), specifier));
  if (!specifier.startsWith("@isthmus/")) return undefined;
  const [, name = "", ...rest] = specifier.split("/");
  return packages()
    .get(`@isthmus/${name}`)
    ?.entries.get(rest.length === 0 ? "." : `./${rest.join("/")}`);
}

function existing(path: string): string | undefined {
  return existsSync(join(root, path)) ? path : undefined;
}

/** One workspace package as its manifest declares it. */
export interface WorkspacePackage {
  /** Its folder from the root. */
  readonly folder: string;
  readonly name: string;
  readonly manifest: Manifest;
  /** Entry points: the subpath (`.`, `./testing`) with the file it names, from the root. */
  readonly entries: ReadonlyMap<string, string>;
}

/** The fields of a package.json that the checks read. */
export interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

let known: ReadonlyMap<string, WorkspacePackage> | undefined;

/** Every workspace package by its name. */
export function packages(): ReadonlyMap<string, WorkspacePackage> {
  known ??= new Map(
    repositoryFiles()
      .filter((path) => path.endsWith("/package.json"))
      .map((path) => {
        const folder = dirname(path);
        const manifest = JSON.parse(readFileSync(join(root, path), "utf8")) as Manifest;
        const entries = Object.entries(manifest.exports ?? {}).map(
          ([subpath, file]) => [subpath, posix.join(folder, file)] as const,
        );
        return [manifest.name, { folder, name: manifest.name, manifest, entries: new Map(entries) }] as const;
      }),
  );
  return known;
}
