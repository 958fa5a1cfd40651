import { randomUUID } from "node:crypto";

const mark = `u64:${randomUUID()}:`;
const marked = new RegExp(`"${mark}(-?\\d+)"`, "g");

/**
 * JSON text in which bigints are plain numbers, as Solana nodes write u64 values. `JSON.stringify` cannot write them, so
 * bigints pass through it as strings with a prefix that no caller can guess.
 */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, item: unknown) => (typeof item === "bigint" ? `${mark}${item}` : item));
  return text.replace(marked, "$1");
}
