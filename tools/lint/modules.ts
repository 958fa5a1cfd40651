import { posix } from "node:path";
import { lineAt, type SourceFile, scriptFiles } from "../code/sources.ts";
import { parseResultOf, programOf, walkTree } from "../code/tree.ts";
import type { Offence } from "./offence.ts";

function offence(
  file: SourceFile,
  at: number,
  { key, text }: { readonly key: string; readonly text: string },
): Offence {
  return { file: file.path, line: lineAt(file.text, at), key: `${posix.basename(file.path)} ${key}`, text };
}

/** `export *` lines: they hide what a package offers. */
export function starExports(files = scriptFiles()): readonly Offence[] {
  return files.flatMap((file) =>
    parseResultOf(file).module.staticExports.flatMap(({ entries }) =>
      entries
        .filter(({ importName }) => importName.kind === "AllButDefault")
        .map(({ start, moduleRequest }) => {
          const from = moduleRequest?.value ?? "";
          return offence(file, start, { key: from, text: `export * from "${from}"; name the exports` });
        }),
    ),
  );
}

/** `new Error(…)` and `Error(…)` in product code: a caller gets no code, no field and no next step. */
export function bareErrors(files = scriptFiles()): readonly Offence[] {
  return files
    .filter(({ kind, text }) => kind === "product" && /\bError\(/.test(text))
    .flatMap((file) => {
      const found: Offence[] = [];
      walkTree(programOf(file), (node) => {
        if (node.type !== "NewExpression" && node.type !== "CallExpression") return;
        if (node.callee.type !== "Identifier" || node.callee.name !== "Error") return;
        found.push(
          offence(file, node.start, { key: "Error", text: "makes a bare Error; use IsthmusError with a code" }),
        );
      });
      return found;
    });
}
