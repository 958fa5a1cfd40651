import { createKeccak } from "hash-wasm";

const hasher = await createKeccak(256);

/** Keccak-256 of the concatenation of the parts. In WebAssembly: a journal's bytes hash about ten times as fast as in JavaScript. */
export function keccak256(...parts: readonly Uint8Array[]): Uint8Array {
  hasher.init();
  for (const part of parts) hasher.update(part);
  return hasher.digest("binary");
}

/** What a digest is for. Every digest starts with its purpose and the house id (PROTOCOL P20). */
export type Purpose =
  | "leaf"
  | "totals"
  | "credit"
  | "band"
  | "cycle"
  | "vaults"
  | "venues"
  | "order"
  | "order-account"
  | "receipt"
  | "journal"
  | "account"
  | "command"
  | "deposit"
  | "take-back-request"
  | "take-back"
  | "withdrawal-request"
  | "credit-stop"
  | "void-entry";

const cache = new Map<Purpose, Uint8Array>();

/** The 32-byte domain separator of a purpose: keccak256("isthmus/v1/" + purpose). */
export function domain(purpose: Purpose): Uint8Array {
  const known = cache.get(purpose);
  if (known !== undefined) return known;
  const bytes = keccak256(new TextEncoder().encode(`isthmus/v1/${purpose}`));
  cache.set(purpose, bytes);
  return bytes;
}
