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

/**
 * JSON with sorted keys, no white space, bigints as decimal strings and no fractions: one value, one text.
 * @throws INPUT_INVALID for numbers that are not safe integers
 */
export function canonicalText(value: Canonical): string {
  if (typeof value === "bigint") return `"${value}"`;
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value))
      throw new IsthmusError("INPUT_INVALID", { field: "number", value: String(value) });
    return Object.is(value, -0) ? "0" : String(value);
  }
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Canonical) => canonicalText(item)).join(",")}]`;
  const record = value as { readonly [key: string]: Canonical | undefined };
  const parts: string[] = [];
  for (const key of Object.keys(record).sort()) {
    const item = record[key];
    if (item !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalText(item)}`);
  }
  return `{${parts.join(",")}}`;
}

/** The canonical text as UTF-8. */
export function canonicalBytes(value: Canonical): Uint8Array {
  return new TextEncoder().encode(canonicalText(value));
}
