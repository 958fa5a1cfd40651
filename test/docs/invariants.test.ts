import { expect, it } from "vitest";
import { brokenReason, linksOf, tableRows, textOf } from "./markdown.ts";

const document = "docs/INVARIANTS.md";
const invariants = tableRows(textOf(document)).filter(([id = ""]) => id.startsWith("INV-"));

/** The files of a cell, each with the functions, tests and titles that are cited beside it. */
function citations(cell: string): readonly { readonly file: string; readonly names: readonly string[] }[] {
  return cell.split("; ").map((item) => ({
    file: /\]\(\.\.\/([^)]+)\)/.exec(item)?.[1] ?? item,
    names: [...item.matchAll(/`([^`]+)`|“([^”]+)”/g)].map(([, name, title]) => name ?? title ?? ""),
  }));
}

it("cites existing files only", () => {
  expect(linksOf(document).filter((link) => brokenReason(link) !== undefined)).toEqual([]);
});

it("numbers each invariant once, without gaps", () => {
  const numbers = invariants.map(([id = ""]) => Number(id.slice("INV-".length))).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

it.each(invariants)("%s names a place that enforces it and a test, with names that are there", (...row) => {
  const [, statement = "", enforced = "", test = ""] = row;
  expect(row).toHaveLength(4);
  expect(statement).not.toBe("");
  for (const { file } of citations(test)) expect(file).toMatch(/\.t(est\.ts|\.sol)$/);
  const missing = [...citations(enforced), ...citations(test)].flatMap(({ file, names }) =>
    names.filter((name) => !textOf(file).includes(name)).map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});
