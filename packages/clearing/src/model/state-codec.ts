import { recordOf } from "./ledger-account.ts";
import { compareText } from "./order.ts";

/**
 * One text per state: maps and records with sorted keys, bigints and maps tagged so that they decode to their type.
 * @throws TypeError for a type that `State` does not contain
 */
export function encodeState(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "bigint":
      return `{"$n":"${value}"}`;
    case "number":
    case "boolean":
      return String(value);
    case "object":
      break;
    default:
      throw new TypeError(`a state holds no ${typeof value}`);
  }
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${value.map(encodeState).join(",")}]`;
  if (value instanceof Map) {
    const rows = [...value].map(([key, item]) => [encodeState(key), encodeState(item)] as const);
    rows.sort((left, right) => compareText(left[0], right[0]));
    return `{"$m":[${rows.map(([key, item]) => `[${key},${item}]`).join(",")}]}`;
  }
  const record = recordOf(value);
  const keys = Object.keys(record);
  if (keys.some((key) => key === "kind" || storedNames.has(key))) return encodeState(withStoredNames(record));
  const parts: string[] = [];
  for (const key of keys.sort()) parts.push(`"${key}":${encodeState(record[key])}`);
  return `{${parts.join(",")}}`;
}

/**
 * Fields whose name in the digested text differs from the one in the sources: state digests and snapshots of earlier
 * versions stay valid.
 */
const storedNames: ReadonlyMap<string, string> = new Map([
  ["houseId", "house"],
  ["journalIndex", "position"],
  ["accountIds", "numbered"],
  ["trades", "seenTrades"],
  ["replayGuard", "fence"],
]);
const namesByStored: ReadonlyMap<string, string> = new Map([...storedNames].map(([name, stored]) => [stored, name]));

function withStoredNames(record: Record<string, unknown>): Record<string, unknown> {
  const { kind, ...rest } = record;
  const stored: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) stored[storedNames.get(name) ?? name] = value;
  // An account's kind is stored as a flag.
  if (kind !== undefined) stored.house = kind === "system";
  return stored;
}

function fromStoredNames(stored: Record<string, unknown>): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(stored)) {
    if (name === "house" && typeof value === "boolean") record.kind = value ? "system" : "member";
    else record[namesByStored.get(name) ?? name] = value;
  }
  return record;
}

/** Decodes the text of `encodeState`. */
export function decodeState(text: string): unknown {
  return revive(JSON.parse(text));
}

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (value === null || typeof value !== "object") return value;
  const record = value as Record<string, unknown>;
  if (typeof record.$n === "string") return BigInt(record.$n);
  if (Array.isArray(record.$m)) return new Map(record.$m.map((row) => revive(row) as [unknown, unknown]));
  return fromStoredNames(Object.fromEntries(Object.entries(record).map(([key, item]) => [key, revive(item)])));
}
