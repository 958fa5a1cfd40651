import { type Hex, toHex, uintBytes, writeHex } from "../bytes/bytes.ts";
import { domain, keccak256 } from "../bytes/hash.ts";

/** The journal's digest before its first entry. */
export const emptyJournalDigest: Hex = `0x${"00".repeat(32)}`;

/**
 * The journal's digest after an entry:
 * keccak256(domain(journal) ‖ house u32 ‖ previous 32 ‖ index u64 ‖ keccak256(entry bytes))
 *
 * @param journalIndex 1 for the first entry
 * @param entry the command's canonical bytes
 */
export function foldJournal(houseId: number, previous: Hex, journalIndex: bigint, entry: Uint8Array): Hex {
  // One array for all calls: hashing is most of the cost of a small entry, and every part would be a call.
  link.set(domain("journal"));
  link.set(uintBytes(houseId, 4), 32);
  writeHex(link, 36, previous, 32);
  link.set(uintBytes(journalIndex, 8), 68);
  link.set(keccak256(entry), 76);
  return toHex(keccak256(link));
}

const link = new Uint8Array(108);

/** The digest that a command's signers sign: keccak256(domain(command) ‖ house u32 ‖ keccak256(canonical bytes without signatures)). */
export function commandDigest(houseId: number, unsignedBytes: Uint8Array): Uint8Array {
  return keccak256(domain("command"), uintBytes(houseId, 4), keccak256(unsignedBytes));
}
