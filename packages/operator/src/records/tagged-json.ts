/** JSON in which a bigint is an object of one field, and no other object is like it. */
export function toTaggedJson(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) =>
    typeof field === "bigint" ? { $bigint: field.toString() } : field,
  );
}

/** The value of such a text. @throws SyntaxError when it is no JSON */
export function fromTaggedJson(text: string): unknown {
  return JSON.parse(text, (_key, field: unknown) => {
    if (typeof field !== "object" || field === null || !("$bigint" in field)) return field;
    return BigInt(String(field.$bigint));
  });
}
