import { expect, it } from "vitest";
import { brokenReason, linksOf, tableRows, textOf } from "./markdown.ts";

const document = "docs/SECURITY.md";
const drills = tableRows(textOf(document)).filter((row) => row.length === 5 && row[0] !== "who" && row[0] !== "what");

it("cites existing files only", () => {
  expect(linksOf(document).filter((link) => brokenReason(link) !== undefined)).toEqual([]);
});

it("has rows for parties alone, together, and for silence", () => {
  expect(drills.length).toBeGreaterThan(30);
});

it.each(drills)("%s: at most %s, with a test that asserts it", (...row) => {
  for (const cell of row) expect(cell).not.toBe("");
  const items = (row[4] ?? "").split("; ");
  const missing = items.flatMap((item) => {
    const file = /\]\(\.\.\/([^)]+)\)/.exec(item)?.[1] ?? item;
    const names = [...item.matchAll(/`([^`]+)`|“([^”]+)”/g)].map(([, name, title]) => name ?? title ?? "");
    expect(file).toMatch(/\.t(est\.ts|\.sol)$/);
    return names.filter((name) => !textOf(file).includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(missing).toEqual([]);
});
