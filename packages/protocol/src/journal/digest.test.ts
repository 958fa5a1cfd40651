import { expect, it } from "vitest";
import { toHex } from "../bytes/bytes.ts";
import { domain, keccak256 } from "../bytes/hash.ts";
import { commandDigest, emptyJournalDigest, foldJournal } from "./digest.ts";

const entry = new TextEncoder().encode('{"kind":"x"}');

it("folds domain, house, previous digest, index and the entry's hash", () => {
  const preimage = Uint8Array.from([
    ...domain("journal"),
    ...[0, 0, 0, 7],
    ...new Uint8Array(32),
    ...[0, 0, 0, 0, 0, 0, 1, 1],
    ...keccak256(entry),
  ]);
  expect(foldJournal(7, emptyJournalDigest, 257n, entry)).toBe(toHex(keccak256(preimage)));
});

it("depends on the order of entries", () => {
  const [a, b] = [Uint8Array.of(1), Uint8Array.of(2)];
  const fold = (first: Uint8Array, second: Uint8Array) =>
    foldJournal(7, foldJournal(7, emptyJournalDigest, 1n, first), 2n, second);
  expect(fold(a, b)).not.toBe(fold(b, a));
});

it("gives a command's signing digest its own domain and house", () => {
  const preimage = Uint8Array.from([...domain("command"), ...[0, 0, 0, 7], ...keccak256(entry)]);
  expect(commandDigest(7, entry)).toEqual(keccak256(preimage));
  expect(commandDigest(8, entry)).not.toEqual(commandDigest(7, entry));
});
