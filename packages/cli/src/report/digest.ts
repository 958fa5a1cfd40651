import { type Hex, keccak256, toHex } from "@isthmus/protocol";
import type { Report } from "./schema.ts";

/** JSON with sorted keys: equal values have the same text. Unlike the canonical form of the journal it allows fractions. */
export function sortedText(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Digest of a report without its own `digest` field. */
export function reportDigest(report: Omit<Report, "digest">): Hex {
  const { digest: _, ...rest } = report as Report;
  return toHex(keccak256(new TextEncoder().encode(sortedText(rest))));
}
