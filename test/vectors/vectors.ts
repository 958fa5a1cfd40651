import type { Canonical } from "@isthmus/protocol";
import { cycles } from "./cycles.ts";
import { depositChains } from "./deposits.ts";
import { accounts, domains, journals } from "./ids.ts";
import { leaves, trees } from "./leaves.ts";
import { envelopes, payloads } from "./messages.ts";
import { vaas } from "./vaas.ts";

/** A file of golden vectors: its name without the folder, and its content. */
export interface VectorFile {
  readonly name: string;
  readonly content: Canonical;
}

/** Every golden vector, made from `@isthmus/protocol` alone; the same on every run. */
export function vectorFiles(): readonly VectorFile[] {
  return [
    { name: "domains.json", content: domains() },
    { name: "payloads.json", content: payloads() },
    { name: "envelopes.json", content: envelopes() },
    { name: "leaves.json", content: leaves() },
    { name: "trees.json", content: trees() },
    { name: "deposits.json", content: depositChains() },
    { name: "cycles.json", content: cycles() },
    { name: "vaas.json", content: vaas() },
    { name: "accounts.json", content: accounts() },
    { name: "journals.json", content: journals() },
  ];
}

/** The text of a file: bigints as decimal strings, two spaces, one newline at the end. */
export function vectorText(file: VectorFile): string {
  const plain = (_key: string, value: Canonical): Canonical => (typeof value === "bigint" ? value.toString() : value);
  return `${JSON.stringify(withFileKeys(file.content), plain, 2)}\n`;
}

/** Solidity and C tests read the house id as `house`. */
function withFileKeys(value: Canonical): Canonical {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item: Canonical) => withFileKeys(item));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key === "houseId" ? "house" : key, withFileKeys(item ?? null)]),
  );
}
