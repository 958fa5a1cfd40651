import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup.mjs";
import { resolveImport } from "./imports.ts";
import { kindOf, type SourceFile, scriptFiles } from "./sources.ts";
import { parseResultOf, programOf } from "./tree.ts";

/** What an exported name is; `external` comes from an installed package. */
type ExportKind = "function" | "class" | "const" | "interface" | "type" | "enum" | "namespace" | "data" | "external";

/** Where an exported name is declared. */
export interface ExportOrigin {
  /** The declaring file from the root, or the installed package. */
  readonly file: string;
  /** The name in the declaring file. */
  readonly name: string;
  readonly kind: ExportKind;
}

const known = new Map<string, ReadonlyMap<string, ExportOrigin>>();
let byPath: ReadonlyMap<string, SourceFile> | undefined;

function fileAt(path: string): SourceFile {
  byPath ??= new Map(scriptFiles().map((file) => [file.path, file]));
  return byPath.get(path) ?? { path, kind: kindOf(path), home: "", text: readFileSync(join(root, path), "utf8") };
}

/** The exports of the module at this path, each followed to its declaration. */
export function exportsOf(path: string): ReadonlyMap<string, ExportOrigin> {
  let exports = known.get(path);
  if (exports === undefined) {
    known.set(path, new Map()); // an import cycle ends here
    exports = readExports(fileAt(path));
    known.set(path, exports);
  }
  return exports;
}

function readExports(file: SourceFile): ReadonlyMap<string, ExportOrigin> {
  const found = new Map<string, ExportOrigin>();
  if (file.path.endsWith(".json")) return new Map([["default", { file: file.path, name: "default", kind: "data" }]]);
  const declared = declaredKinds(file);
  for (const { entries } of parseResultOf(file).module.staticExports) {
    for (const { moduleRequest, importName, exportName, localName } of entries) {
      if (moduleRequest === null) {
        const local = localName.name ?? "default";
        found.set(exportName.name ?? "default", localOrigin(file, local, declared.get(local)));
        continue;
      }
      const target = resolveImport(file.path, moduleRequest.value);
      if (importName.kind === "AllButDefault") {
        if (target !== undefined) for (const [name, origin] of exportsOf(target)) found.set(name, origin);
      } else if (importName.kind === "All") {
        found.set(exportName.name ?? "", { file: target ?? moduleRequest.value, name: "*", kind: "namespace" });
      } else {
        found.set(exportName.name ?? "default", originOf(target, moduleRequest.value, importName.name ?? "default"));
      }
    }
  }
  return found;
}

function localOrigin(file: SourceFile, name: string, kind: ExportKind | undefined): ExportOrigin {
  if (kind !== undefined) return { file: file.path, name, kind };
  for (const { moduleRequest, entries } of parseResultOf(file).module.staticImports) {
    const entry = entries.find(({ localName }) => localName.value === name);
    if (entry === undefined) continue;
    const target = resolveImport(file.path, moduleRequest.value);
    if (entry.importName.kind === "NamespaceObject")
      return { file: target ?? moduleRequest.value, name: "*", kind: "namespace" };
    return originOf(target, moduleRequest.value, entry.importName.name ?? "default");
  }
  return { file: file.path, name, kind: "const" };
}

function originOf(target: string | undefined, specifier: string, name: string): ExportOrigin {
  if (target === undefined) return { file: specifier, name, kind: "external" };
  return exportsOf(target).get(name) ?? { file: target, name, kind: "const" };
}

const kinds: Readonly<Record<string, ExportKind>> = {
  FunctionDeclaration: "function",
  TSDeclareFunction: "function",
  ClassDeclaration: "class",
  TSInterfaceDeclaration: "interface",
  TSTypeAliasDeclaration: "type",
  TSEnumDeclaration: "enum",
  TSModuleDeclaration: "namespace",
};

/** The declarations at the top of a module by their names; variables with patterns are left to the default `const`. */
function declaredKinds(file: SourceFile): ReadonlyMap<string, ExportKind> {
  const found = new Map<string, ExportKind>();
  for (const statement of programOf(file).body) {
    const declaration =
      (statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration"
        ? statement.declaration
        : statement) ?? statement;
    const kind = kinds[declaration.type];
    if (kind !== undefined && "id" in declaration && declaration.id !== null && "name" in declaration.id)
      // A type beside a value of the same name: the value is what callers see.
      found.set(declaration.id.name, found.get(declaration.id.name) === "const" ? "const" : kind);
    if (declaration.type !== "VariableDeclaration") continue;
    for (const { id } of declaration.declarations) if (id.type === "Identifier") found.set(id.name, "const");
  }
  return found;
}
