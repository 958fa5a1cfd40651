import { readdirSync } from "node:fs";
import { defaultParameters } from "@isthmus/clearing";
import { expect, it } from "vitest";
import { textOf } from "./markdown.ts";

const folder = "packages/clearing/src/model/parameters";
const files = readdirSync(new URL(`../../${folder}`, import.meta.url)).filter((name) => /^[a-z-]+\.ts$/.test(name));

/** A parameter with the comment above it; one without a comment of its own belongs to the one before it. */
interface Row {
  readonly name: string;
  readonly text: string;
}

/** The parameters of a file and what the file's first comment on them states. */
function groupOf(file: string): { readonly title: string; readonly rows: readonly Row[] } {
  const source = textOf(`${folder}/${file}`);
  const start = source.search(/export const \w+Parameters = \{/);
  const body = source.slice(start, source.indexOf("\n};", start));
  const title = oneLine([...source.slice(0, start).matchAll(/\/\*\*([\s\S]*?)\*\//g)].at(-1)?.[1] ?? "");
  const rows: Row[] = [];
  for (const [, comment, name] of body.matchAll(/(?:\n {2}\/\*\*([\s\S]*?)\*\/)?\n {2}(\w+):/g)) {
    if (name !== undefined) rows.push({ name, text: comment === undefined ? "as above" : oneLine(comment) });
  }
  return { title, rows };
}

function oneLine(comment: string): string {
  return comment.replace(/\s*\n\s*\*?\s*/g, " ").trim();
}

function defaultOf(name: string): string {
  const value: unknown = (defaultParameters as Record<string, unknown>)[name];
  if (value === undefined) return "absent";
  const text = JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
  return `\`${text.replaceAll('"', "")}\``;
}

function reference(): string {
  const tables = files.map((file) => {
    const { title, rows } = groupOf(file);
    const lines = rows.map(({ name, text }) => `| \`${name}\` | ${defaultOf(name)} | ${text} |`);
    return `## ${title.replace(/\.$/, "")}\n\n| parameter | default | meaning |\n| --- | --- | --- |\n${lines.join("\n")}`;
  });
  return `# Parameters of the clearing house

Set at genesis and by \`set-parameters\`, in force from the next cycle on. \`Ppm\` is parts per million, \`Bps\` basis points, \`Quanta\`
10⁻⁶ of the unit of account. An instrument's own terms go before these where they state a value.

${tables.join("\n\n")}
`;
}

it("documents every parameter of the clearing house in docs/reference/parameters.md", async () => {
  const documented = files.flatMap((file) => groupOf(file).rows.map(({ name }) => name));
  expect(documented).toEqual(expect.arrayContaining(Object.keys(defaultParameters)));
  expect(new Set(documented).size).toBe(documented.length);
  await expect(reference()).toMatchFileSnapshot("../../docs/reference/parameters.md");
});
