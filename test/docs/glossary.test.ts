import { expect, it } from "vitest";
import { brokenReason, linksOf, tableRows, textOf } from "./markdown.ts";

const document = "docs/GLOSSARY.md";
const terms = tableRows(textOf(document));

it("sorts terms, each once, without regard to case", () => {
  const names = terms.map(([term = ""]) => term.toLowerCase());
  expect(names).toEqual([...new Set(names)].sort((a, b) => (a < b ? -1 : 1)));
});

it.each(terms)("defines %s in one sentence and links to its file", (...row) => {
  const [, meaning = "", place = ""] = row;
  expect(row).toHaveLength(3);
  expect(meaning).toMatch(/^[^.]+\.$/);
  expect(place).toMatch(/^\[[^\]]+\]\(\.\.\/[^)]+\)$/);
});

it("links to existing files only", () => {
  expect(linksOf(document).filter((link) => brokenReason(link) !== undefined)).toEqual([]);
});
