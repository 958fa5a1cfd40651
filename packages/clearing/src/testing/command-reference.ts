import { z } from "zod";
import { commandDefinitions } from "../commands/registry.ts";

/** The README lines between which the table of commands is generated. */
const tableMarks = ["<!-- commands: generated -->", "<!-- /commands -->"] as const;

type Definition = (typeof commandDefinitions)[number];

/** A JSON schema as far as the reference shows it. */
interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

const sorted: readonly Definition[] = [...commandDefinitions].sort((left, right) => (left.kind < right.kind ? -1 : 1));

/** The README with its table of commands, by source. */
export function withTable(readme: string): string {
  const [start, end] = tableMarks;
  const [before = "", rest = ""] = readme.split(start);
  return `${before}${start}\n${commandTable()}\n${end}${rest.split(end)[1] ?? ""}`;
}

function commandTable(): string {
  const rows = [...sorted]
    .sort((left, right) => (left.source === right.source ? 0 : left.source < right.source ? -1 : 1))
    .map(
      ({ kind, source, authority }) =>
        `| [\`${kind}\`](../../docs/reference/commands.md#${kind}) | ${source} | ${authority.signedBy} |`,
    );
  return ["| kind | source | signed by |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The text of docs/reference/commands.md. */
export function commandReference(): string {
  return `${[
    "# Commands",
    "",
    "Every journaled command in its canonical JSON form: sorted keys, no white space; bigints are decimal strings, bytes lower-case",
    "hex. Generated from `packages/clearing/src/commands`, one file per command; `npx vitest run packages/clearing -u` writes it.",
    "",
    ...sorted.flatMap(section),
  ].join("\n")}`;
}

function section({ kind, source, summary, authority, schema, example }: Definition): string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema as z.ZodType, {
    io: "input",
    unrepresentable: "any",
  }) as JsonSchema;
  const fields = Object.entries(properties).filter(([name]) => name !== "kind");
  return [
    `## ${kind}`,
    "",
    `${summary} Source: ${source}. Signed by: ${authority.signedBy}.`,
    "",
    "| field | form |",
    "| --- | --- |",
    ...fields.map(
      ([name, field]) => `| \`${name}\` | ${formOf(field)}${required.includes(name) ? "" : ", optional"} |`,
    ),
    "",
    "```json",
    JSON.stringify(example, null, 2),
    "```",
    "",
  ];
}

/** The form of a field in a few words. */
function formOf(field: JsonSchema): string {
  if (field.anyOf !== undefined) return field.anyOf.map(formOf).join(" or ");
  if (field.enum !== undefined) return field.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (field.type === "array")
    return `list of ${field.items?.type === "object" ? "objects" : formOf(field.items ?? {})}`;
  if (field.type === "object")
    return `object (${Object.keys(field.properties ?? {})
      .map((name) => `\`${name}\``)
      .join(", ")})`;
  if (field.type === "integer") return `integer, ${field.minimum} to ${field.maximum}`;
  if (field.type === "null") return "null";
  if (field.pattern !== undefined) return formOfText(field.pattern);
  return String(field.type ?? "any");
}

function formOfText(pattern: string): string {
  const bytes = /^\^0x\[0-9a-f\]\{(\d+)\}\$$/.exec(pattern);
  if (bytes !== null) return `${Number(bytes[1]) / 2} bytes, hex`;
  if (pattern.includes("[1-9][0-9]{0,39}")) return "decimal string";
  if (pattern.includes("{128}|")) return "64 or 65 bytes, hex";
  return `text, \`${pattern.replaceAll("|", "\\|")}\``;
}
