import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryFiles } from "../../tools/code/sources.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A relative link of a document. */
export interface Link {
  /** The document, relative to the root. */
  readonly from: string;
  readonly line: number;
  /** As written, such as `../adr/README.md#index`. */
  readonly target: string;
}

/** Every Markdown document of the project, relative to the root; vendored sources are not ours. */
export function documents(): readonly string[] {
  return repositoryFiles().filter(
    (path) =>
      path.endsWith(".md") && !/^(contracts\/evm\/lib|contracts\/solana\/build\/vendor|\.changeset)\//.test(path),
  );
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Lines outside of code blocks, with their 1-based number. */
function proseLines(text: string): readonly { readonly line: number; readonly text: string }[] {
  let inCode = false;
  return text.split("\n").flatMap((line, index) => {
    const marksCode = /^\s*(```|~~~)/.test(line);
    if (marksCode) inCode = !inCode;
    return marksCode || inCode ? [] : [{ line: index + 1, text: line }];
  });
}

/** The relative links and images of a document. */
export function linksOf(path: string): readonly Link[] {
  return proseLines(textOf(path)).flatMap(({ line, text }) =>
    [...text.replace(/(`+)[^`]*?\1(?!\])/g, "").matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target))
      .map((target) => ({ from: path, line, target })),
  );
}

/** Why a link leads nowhere; undefined when it resolves to a file or folder and, if it has one, to a heading. */
export function brokenReason({ from, target }: Link): string | undefined {
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? from : relative(root, join(root, dirname(from), decodeURI(file)));
  if (path.startsWith("..")) return "leaves the repository";
  if (!existsSync(join(root, path))) return "no such file";
  if (anchor === undefined) return undefined;
  if (!path.endsWith(".md") || statSync(join(root, path)).isDirectory()) return "an anchor needs a document";
  return anchorsOf(textOf(path)).has(anchor) ? undefined : "no such heading";
}

/** The anchors of a document's headings, as GitHub derives them. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const { text: line } of proseLines(text)) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    let anchor = slug;
    for (let repeat = 1; anchors.has(anchor); repeat++) anchor = `${slug}-${repeat}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The cells of the tables of a document, by row, without header and rule. */
export function tableRows(text: string): readonly (readonly string[])[] {
  return proseLines(text)
    .filter(({ text: line }, index, lines) => {
      const next = lines[index + 1]?.text ?? "";
      return line.startsWith("|") && !isRule(line) && !isRule(next);
    })
    .map(({ text: line }) =>
      line
        .replace(/^\|\s*|\s*\|$/g, "")
        .split(/\s+\|\s+|\s+\|(?=\|)/)
        .map((cell) => cell.trim()),
    );
}

const isRule = (line: string) => /^\|[\s:|-]+\|$/.test(line);
