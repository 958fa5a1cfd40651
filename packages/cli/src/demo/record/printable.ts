/** Any value as text, bigints as decimal strings, to compare a state before and after. */
export function printable(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? item.toString() : item));
}
