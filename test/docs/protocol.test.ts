import { expect, it } from "vitest";
import { brokenReason, linksOf, tableRows, textOf } from "./markdown.ts";

const document = "docs/PROTOCOL.md";
const rules = tableRows(textOf(document)).filter(([rule = ""]) => /^P\d/.test(rule));

it("has the rules P1 to P47, each once and in order", () => {
  const numbers = rules.map(([rule = ""]) => Number(/^P(\d+)( ①)?$/.exec(rule)?.[1]));
  expect(numbers).toEqual(Array.from({ length: 47 }, (_, index) => index + 1));
});

it.each(rules)("%s has a text, an attack, a state and, as far as it is built, a place and a test", (...row) => {
  const [, text = "", attack = "", state = "", where = ""] = row;
  expect(row).toHaveLength(5);
  expect(text).not.toBe("");
  expect(attack).not.toBe("");
  expect(state).toMatch(/^\*\*(built|partly|not built)\*\*/);
  if (state.startsWith("**not built**")) return;
  const [places = "", tests = ""] = where.split("; ");
  expect(places).toContain("](../");
  expect(tests).toMatch(/\]\(\.\.\/[^)]+\.t(est\.ts|\.sol)\)/);
});

it("cites existing files only", () => {
  const broken = linksOf(document).filter((link) => brokenReason(link) !== undefined);
  expect(broken).toEqual([]);
});
