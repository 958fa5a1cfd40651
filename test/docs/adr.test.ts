import { expect, it } from "vitest";
import { documents, textOf } from "./markdown.ts";

const records = documents()
  .filter((path) => /^docs\/adr\/\d{4}-/.test(path))
  .map((path) => {
    const [, number, title] = /^# (\d{4})\. (.+)$/m.exec(textOf(path)) ?? [];
    const [, status] = /^Status: (.+)$/m.exec(textOf(path)) ?? [];
    return { path, file: path.slice("docs/adr/".length), number, title, status };
  });

// `npx vitest run test/docs/adr.test.ts -u` writes the index.
it("indexes every decision with its title and status", async () => {
  const rows = records.map(({ file, number, title, status }) => `| [${number}](${file}) | ${title} | ${status} |`);
  const index = ["# Decisions", "", "| number | decision | status |", "| --- | --- | --- |", ...rows, ""].join("\n");
  await expect(index).toMatchFileSnapshot("../../docs/adr/README.md");
});

it.each(records)(
  "$file has its own number, a status, context, decision and consequences",
  ({ path, file, number, status }) => {
    expect(file.slice(0, 4)).toBe(number);
    expect(status).toMatch(/^(proposed|accepted|superseded)/);
    const headings = [...textOf(path).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(expect.arrayContaining(["Context", "Decision", "Consequences"]));
  },
);

it("numbers decisions without gaps", () => {
  expect(records.map(({ number }) => Number(number))).toEqual(records.map((_, index) => index + 1));
});
