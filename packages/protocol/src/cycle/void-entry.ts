import { fromHex, type Hex, toHex, uintBytes } from "../bytes/bytes.ts";
import { domain, keccak256 } from "../bytes/hash.ts";
import { isIsthmusError } from "../error/isthmus-error.ts";
import { type IndexedSignature, verifySignatures } from "../vaa/vaa.ts";
import type { StopHub } from "./credit-stop.ts";

/** A journal entry that operators declare void, because no quorum of them can confirm it (PROTOCOL P47). */
export interface VoidEntry {
  /** Index of the entry, 1 or more. */
  readonly journalIndex: bigint;
  /** The journal's digest after the entry: it names everything up to there. */
  readonly journalDigest: Hex;
  /** Why, in the operators' words. */
  readonly reason: string;
}

/**
 * The digest that operators sign as attesters: keccak256(domain(void-entry) ‖ house u32 ‖ hub chain u16 ‖ hub 32 ‖ index u64 ‖
 * journal digest 32 ‖ keccak256(reason in UTF-8))
 */
export function voidEntryDigest(hub: StopHub, { journalIndex, journalDigest, reason }: VoidEntry): Hex {
  return toHex(
    keccak256(
      domain("void-entry"),
      uintBytes(hub.houseId, 4),
      uintBytes(hub.hubChain, 2),
      fromHex(hub.hub, 32),
      uintBytes(journalIndex, 8),
      fromHex(journalDigest, 32),
      keccak256(new TextEncoder().encode(reason)),
    ),
  );
}

/** Whose declarations count. */
export interface VoidRules {
  readonly hub: StopHub;
  /** Attester addresses in order of index. */
  readonly attesters: readonly Hex[];
}

/** Whether a quorum of attesters signed that an entry is void. */
export function isSignedVoid(
  { hub, attesters }: VoidRules,
  entry: VoidEntry & { readonly signatures: readonly IndexedSignature[] },
): boolean {
  try {
    verifySignatures(fromHex(voidEntryDigest(hub, entry), 32), entry.signatures, attesters);
    return true;
  } catch (error) {
    if (isIsthmusError(error)) return false;
    throw error;
  }
}
