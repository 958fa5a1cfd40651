/** JSON with bigints as decimal strings and dates as ISO text: the form of every answer. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === "bigint" ? item.toString() : item)) ?? "null";
}
