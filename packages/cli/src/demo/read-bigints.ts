/** Names of fields that hold bigints; the API writes them as decimal strings. */
const bigintName = /(Quanta|Ticks|Seconds|Lots|Lot|Index|Position|Nonce)$|^(lots|cycle|head|final|latest|sequence)$/;

/** Converts the decimal strings of an API answer to bigints in fields that hold one by their name. */
export function readBigints<T>(value: unknown, name = ""): T {
  if (typeof value === "string") return (bigintName.test(name) && /^-?\d+$/.test(value) ? BigInt(value) : value) as T;
  if (Array.isArray(value)) return value.map((item) => readBigints(item, name)) as T;
  if (typeof value !== "object" || value === null) return value as T;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readBigints(item, key)])) as T;
}
