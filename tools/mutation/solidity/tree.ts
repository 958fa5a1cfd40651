import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** A node of the compiler's syntax tree. */
export interface Syntax {
  readonly nodeType: string;
  readonly src: string;
  readonly [field: string]: unknown;
}

/** An error of the compiler and where it is, in bytes. */
export interface Complaint {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

interface Output {
  readonly errors?: readonly {
    readonly severity: string;
    readonly message: string;
    readonly sourceLocation?: { readonly file: string; readonly start: number; readonly end: number };
  }[];
  readonly sources: Readonly<Record<string, { readonly ast?: Syntax }>>;
}

/** Every Solidity source below `folder` by its path from there, read byte by byte: an index is a byte, as the compiler's are. */
export function sourcesBelow(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".sol"));
  return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file), "latin1")]));
}

/**
 * The syntax trees of sources that the compiler analyses, without code.
 * @param packages the folder whose `node_modules` has the compiler and what the sources import
 */
export function analyse(
  packages: string,
  sources: ReadonlyMap<string, string>,
  adapt: (path: string, text: string) => string = (_path, text) => text,
): { readonly trees: ReadonlyMap<string, Syntax>; readonly complaints: readonly Complaint[] } {
  const content = [...sources].map(([file, text]) => [
    `src/${file}`,
    { content: Buffer.from(text, "latin1").toString() },
  ]);
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(content),
    settings: { evmVersion: "cancun", outputSelection: { "*": { "": ["ast"] } } },
  };
  const compiler = createRequire(join(packages, "package.json"))("solc") as {
    compile(input: string, callbacks: { import(path: string): object }): string;
  };
  const read = (path: string): object => {
    const file = join(packages, "node_modules", path);
    return existsSync(file) ? { contents: adapt(path, readFileSync(file, "utf8")) } : { error: `${path} is missing` };
  };
  const output = JSON.parse(compiler.compile(JSON.stringify(input), { import: read })) as Output;
  const trees = new Map<string, Syntax>();
  for (const file of sources.keys()) {
    const tree = output.sources?.[`src/${file}`]?.ast;
    if (tree !== undefined) trees.set(file, tree);
  }
  const complaints = (output.errors ?? [])
    .filter((each) => each.severity === "error")
    .map(({ message, sourceLocation }) => ({
      message,
      file: sourceLocation?.file.replace(/^src\//, "") ?? "",
      start: sourceLocation?.start ?? 0,
      end: sourceLocation?.end ?? 0,
    }));
  return { trees, complaints };
}

/** Where a node stands, from its first byte to behind its last. */
export function rangeOf(node: Syntax): { readonly start: number; readonly end: number } {
  const [start = 0, length = 0] = node.src.split(":").map(Number);
  return { start, end: start + length };
}

/** A node below another one, or null. */
export function childOf(node: Syntax, field: string): Syntax | null {
  const child = node[field];
  return isSyntax(child) ? child : null;
}

/** Calls `visit` for a node and all below it, each with those above it, the nearest last. */
export function walk(
  node: Syntax,
  visit: (node: Syntax, above: readonly Syntax[]) => void,
  above: readonly Syntax[] = [],
): void {
  visit(node, above);
  const inner = [...above, node];
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) if (isSyntax(child)) walk(child, visit, inner);
  }
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === "object" && value !== null && "nodeType" in value && "src" in value;
}
