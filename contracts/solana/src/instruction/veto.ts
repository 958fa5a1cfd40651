import { uintBytes } from "@isthmus/protocol";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type { VaultRef } from "../address/addresses.ts";
import { sign, vaultInstruction, write } from "./build.ts";

/** The keys that drop waiting roots together. */
export interface SetWatchtowersInput {
  readonly admin: PublicKey;
  /** 2 to 5 distinct keys. */
  readonly watchtowers: readonly PublicKey[];
  /** How many of them veto; at least 2. */
  readonly threshold: number;
  /** How long a veto keeps new roots out: 1 minute to 12 hours, with three root delays shorter than the exit period. */
  readonly vetoSeconds: number;
}

/**
 * Replaces the watchtowers; an act of the admin. Data: threshold u8 · veto seconds u32 · count u8 · count × 32.
 * @throws AMOUNT_OUT_OF_RANGE if a number does not fit its field
 */
export function setWatchtowers(ref: VaultRef, input: SetWatchtowersInput): TransactionInstruction {
  return vaultInstruction(
    ref.programId,
    "setWatchtowers",
    [sign(input.admin), write(ref.vault)],
    uintBytes(input.threshold, 1),
    uintBytes(input.vetoSeconds, 4),
    uintBytes(input.watchtowers.length, 1),
    ...input.watchtowers.map((key) => key.toBytes()),
  );
}

/** One watchtower's vote to drop all roots that wait; it signs. */
export function veto(ref: VaultRef, watchtower: PublicKey): TransactionInstruction {
  return vaultInstruction(ref.programId, "veto", [sign(watchtower), write(ref.vault)]);
}

/** Lets roots in again before the veto's end; an act of the admin. */
export function liftVeto(ref: VaultRef, admin: PublicKey): TransactionInstruction {
  return vaultInstruction(ref.programId, "liftVeto", [sign(admin), write(ref.vault)]);
}
