import { IsthmusError } from "../error/isthmus-error.ts";

/** Values that have one canonical text: bigints are written as decimal strings. */
export type Canonical =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined };

/** Field names as records give them, and in their order in the text with what is written before each value. */
interface Fields {
  readonly given: readonly string[];
  readonly sorted: readonly { readonly key: string; readonly label: string }[];
}

/** Fields that were sorted before, by their count: most records have the fields of one written a moment ago. */
const known = new Map<number, Fields[]>();
const mostKnown = 32;
/** Text that JSON writes as it is. */
const plain = /^[ !#-[\]-~]*$/;
/** Longer texts are faster to write than to look through. */
const longestPlain = 256;
const utf8 = new TextEncoder();

/**
 * JSON with sorted keys, no white space, bigints as decimal strings and no fractions: one value, one text.
 * @throws INPUT_INVALID for numbers that are not safe integers
 */
export function canonicalText(value: Canonical): string {
  if (typeof value === "bigint") return `"${value}"`;
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value))
      throw new IsthmusError("INPUT_INVALID", { field: "number", value: String(value) });
    return Object.is(value, -0) ? "0" : String(value);
  }
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map((item: Canonical) => canonicalText(item)).join(",")}]`;
  const record = value as { readonly [key: string]: Canonical | undefined };
  let text = "";
  for (const { key, label } of fieldsOf(record).sorted) {
    const item = record[key];
    if (item !== undefined) text += `${text === "" ? "" : ","}${label}${canonicalText(item)}`;
  }
  return `{${text}}`;
}

/** The canonical text as UTF-8. */
export function canonicalBytes(value: Canonical): Uint8Array {
  return utf8.encode(canonicalText(value));
}

function quoted(text: string): string {
  return text.length <= longestPlain && plain.test(text) ? `"${text}"` : JSON.stringify(text);
}

function fieldsOf(record: object): Fields {
  const given = Object.keys(record);
  let same = known.get(given.length);
  if (same === undefined) {
    same = [];
    known.set(given.length, same);
  }
  for (const fields of same) if (isSame(fields.given, given)) return fields;
  const fields = { given, sorted: [...given].sort().map((key) => ({ key, label: `${JSON.stringify(key)}:` })) };
  if (same.length >= mostKnown) same.shift();
  same.push(fields);
  return fields;
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false;
  return true;
}
