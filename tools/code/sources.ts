import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup.mjs";

/**
 * What a file is for: `product` ships, `support` is test code inside a package (builders, fakes, conformance suites),
 * `test` runs tests, `tool` builds and checks the repository, `generated` is written by a program.
 */
export type SourceKind = "product" | "support" | "test" | "tool" | "generated";

/** One text file of the repository. */
export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly kind: SourceKind;
  /** The folder of the package the file belongs to, such as `packages/clearing`; `tools` or `.` outside of packages. */
  readonly home: string;
  readonly text: string;
}

const skippedFolders = new Set([".git", "node_modules", "out", "cache", "dist", "coverage", "broadcast"]);

let found: readonly string[] | undefined;

/** Every file of the repository that is not installed or generated into an ignored folder; paths from the root. */
export function repositoryFiles(): readonly string[] {
  found ??= [...walk("")].sort();
  return found;
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name) && path !== "docs/api" && !path.startsWith(".isthmus")) yield* walk(path);
    } else if (entry.isFile()) yield path;
  }
}

/** The files whose names end in one of these extensions, such as `.ts`, with their text. */
export function filesOf(extensions: readonly string[]): readonly SourceFile[] {
  return repositoryFiles()
    .filter((path) => extensions.some((extension) => path.endsWith(extension)))
    .map((path) => ({ path, kind: kindOf(path), home: homeOf(path), text: readFileSync(join(root, path), "utf8") }));
}

let scripts: readonly SourceFile[] | undefined;

/** Every TypeScript and JavaScript module. */
export function scriptFiles(): readonly SourceFile[] {
  scripts ??= filesOf([".ts", ".mts", ".mjs", ".cjs"]).filter(({ path }) => !path.startsWith("contracts/evm/lib/"));
  return scripts;
}

/** What the file is for, from its place alone. */
export function kindOf(path: string): SourceKind {
  if (/\.test\.ts$/.test(path) || /^test\//.test(path) || /^contracts\/\w+\/test\//.test(path)) return "test";
  if (/^contracts\/evm\/abi\/|\.gen\.\w+$/.test(path)) return "generated";
  if (!/^(packages|chains|contracts)\/[^/]+\/src\/|^relayer\/src\//.test(path)) return "tool";
  return /\/(testing|conformance)\/|\.bench\.ts$/.test(path) ? "support" : "product";
}

function homeOf(path: string): string {
  const parts = path.split("/");
  if (parts[0] === "packages" || parts[0] === "chains" || parts[0] === "contracts") return parts.slice(0, 2).join("/");
  return parts.length > 1 ? (parts[0] ?? ".") : ".";
}

/** The 1-based line of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
