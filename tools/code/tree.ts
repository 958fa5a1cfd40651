import { type Node, type ParseResult, type Program, parseSync, visitorKeys } from "oxc-parser";
import type { SourceFile } from "./sources.ts";

const parsed = new WeakMap<SourceFile, ParseResult>();
const programs = new WeakMap<SourceFile, Program>();

/** The parsed file; each file is parsed once. @throws Error if the file is not valid TypeScript. */
export function parseResultOf(file: SourceFile): ParseResult {
  let result = parsed.get(file);
  if (result === undefined) {
    result = parseSync(file.path, file.text, { sourceType: file.path.endsWith(".cjs") ? "commonjs" : "module" });
    const [error] = result.errors;
    if (error !== undefined) throw new Error(`${file.path} cannot be parsed: ${error.message}`);
    parsed.set(file, result);
  }
  return result;
}

/** The syntax tree of the file. */
export function programOf(file: SourceFile): Program {
  let program = programs.get(file);
  if (program === undefined) {
    program = parseResultOf(file).program;
    programs.set(file, program);
  }
  return program;
}

/** Calls `visit` for the node and everything below it, a parent before its children. */
export function walkTree(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent);
  for (const key of visitorKeys[node.type] ?? []) {
    const child = (node as unknown as Readonly<Record<string, Node | readonly (Node | null)[] | null | undefined>>)[
      key
    ];
    if (child === null || child === undefined) continue;
    if (Array.isArray(child)) {
      for (const each of child) if (each !== null) walkTree(each, visit, node);
    } else walkTree(child as Node, visit, node);
  }
}
