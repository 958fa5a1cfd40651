import { filesOf, repositoryFiles, type SourceFile } from "../code/sources.ts";
import type { Offence } from "./offence.ts";
import { type BannedWord, bannedWords, wordExceptions } from "./word-list.ts";

const readExtensions = [".ts", ".mts", ".mjs", ".cjs", ".js", ".sol", ".c", ".h", ".md", ".html", ".css"];
const notOurs = /^(contracts\/evm\/lib|contracts\/solana\/build\/vendor|patches)\/|\.gen\.|^LICENSE/;

interface Search {
  readonly banned: BannedWord;
  readonly pattern: RegExp;
}

const searches: readonly Search[] = bannedWords.map((banned) => ({
  banned,
  pattern: new RegExp(`\\b(?:${banned.word})\\b`, "gi"),
}));

/** Every banned word in the sources, the documents and the names of files. */
export function bannedUses(): readonly Offence[] {
  const inText = filesOf(readExtensions)
    .filter(({ path, kind }) => kind !== "generated" && !notOurs.test(path))
    .flatMap(usesIn);
  const inNames = repositoryFiles()
    .filter((path) => !notOurs.test(path))
    .flatMap((path) => usesInLine(path, path.split("/").at(-1) ?? path, 0));
  return [...inText, ...inNames];
}

function usesIn({ path, text }: Pick<SourceFile, "path" | "text">): readonly Offence[] {
  return text.split("\n").flatMap((line, index) => usesInLine(path, line, index + 1));
}

/** The banned words of one line, each once. */
export function usesInLine(path: string, line: string, number: number): readonly Offence[] {
  const excepted = wordExceptions.some((each) => each.file.test(path) && each.line.test(line));
  if (excepted) return [];
  const names = compoundNames(line);
  return searches.flatMap(({ banned, pattern }) => {
    if (banned.allowedIn?.test(path) || banned.unless?.test(line)) return [];
    const found = new Set<string>();
    if (banned.in !== "names") for (const [text] of line.matchAll(pattern)) found.add(text.toLowerCase());
    if (banned.in !== "prose") for (const name of names) if (name.parts.search(pattern) >= 0) found.add(name.written);
    return [...found].map((text) => ({
      file: path,
      line: number,
      key: banned.instead,
      text: `“${text}”: write ${banned.instead}`,
    }));
  });
}

/** The names of a line that have several parts, each with its parts in lower case: `freeQuanta` as `free quanta`. */
function compoundNames(line: string): readonly { readonly written: string; readonly parts: string }[] {
  return [...line.matchAll(/[A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)*/g)].flatMap(([written]) => {
    const parts = written
      .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$3 $2")
      .replace(/[_-]/g, " ")
      .replace(/ +/g, " ")
      .toLowerCase();
    return parts.includes(" ") ? [{ written, parts }] : [];
  });
}
