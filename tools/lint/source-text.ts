import { kindOf, type SourceFile } from "../code/sources.ts";

/** A source file for tests of the rules: the text as if it stood at this path. */
export function sourceAt(path: string, text: string): SourceFile {
  return { path, kind: kindOf(path), home: path.split("/").slice(0, 2).join("/"), text };
}
