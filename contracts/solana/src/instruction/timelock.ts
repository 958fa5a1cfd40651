import { uintBytes } from "@isthmus/protocol";
import { type PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";
import { actAddress, type VaultRef } from "../address/addresses.ts";
import { read, sign, signWrite, vaultInstruction, write } from "./build.ts";

/** The start of a vault's timelock. */
export interface StartTimelockInput {
  readonly admin: PublicKey;
  /** How long every act of the admin waits from now on: 1 second to 30 days. */
  readonly delaySeconds: bigint;
  /** Drops acts that wait; must differ from the admin. */
  readonly canceller: PublicKey;
}

/**
 * Starts the timelock, once; the admin signs. The vault takes no deposits before. Data: delay u64 · canceller 32.
 * @throws AMOUNT_OUT_OF_RANGE if the delay is not a u64
 */
export function startTimelock(ref: VaultRef, input: StartTimelockInput): TransactionInstruction {
  return vaultInstruction(
    ref.programId,
    "startTimelock",
    [sign(input.admin), write(ref.vault)],
    uintBytes(input.delaySeconds, 8),
    input.canceller.toBytes(),
  );
}

/**
 * Schedules an act of the admin. Data: the act's own, with its tag.
 * @param act the instruction as it would be sent without a timelock: `addAsset`, `setPauser`, `setCanceller`, `nameAdmin`,
 *   `suspendAsset` or `openSession`
 */
export function scheduleAct(ref: VaultRef, admin: PublicKey, act: TransactionInstruction): TransactionInstruction {
  return vaultInstruction(
    ref.programId,
    "scheduleAct",
    [signWrite(admin), read(ref.vault), write(actAddress(ref, act.data)), read(SystemProgram.programId)],
    act.data,
  );
}

/**
 * Drops an act that waits; its rent goes to the signer.
 * @param signer the canceller or the admin
 * @param act address of the act's record (`actAddress`)
 */
export function cancelAct(ref: VaultRef, signer: PublicKey, act: PublicKey): TransactionInstruction {
  return vaultInstruction(ref.programId, "cancelAct", [signWrite(signer), read(ref.vault), write(act)]);
}

/**
 * Has the effect of an act whose delay has passed; the admin of that moment signs.
 * @param act the instruction that was scheduled, with the present admin as its first account
 */
export function performAct(ref: VaultRef, act: TransactionInstruction): TransactionInstruction {
  const [admin, ...others] = act.keys;
  const keys = [
    ...(admin === undefined ? [] : [signWrite(admin.pubkey)]),
    write(actAddress(ref, act.data)),
    ...others.map((meta) => ({ ...meta })),
  ];
  return vaultInstruction(ref.programId, "performAct", keys);
}

/** The canceller that replaces the present one. */
export interface SetCancellerInput {
  readonly admin: PublicKey;
  /** Must differ from the admin. */
  readonly canceller: PublicKey;
}

/** Replaces the canceller; an act of the admin. Data: canceller 32. */
export function setCanceller(ref: VaultRef, { admin, canceller }: SetCancellerInput): TransactionInstruction {
  return vaultInstruction(ref.programId, "setCanceller", [sign(admin), write(ref.vault)], canceller.toBytes());
}

/** The admin to come. */
export interface NameAdminInput {
  readonly admin: PublicKey;
  /** Becomes the admin with `acceptAdmin`; the zero key takes the name back. */
  readonly nextAdmin: PublicKey;
}

/** Names the next admin; an act of the admin. Data: key 32. */
export function nameAdmin(ref: VaultRef, { admin, nextAdmin }: NameAdminInput): TransactionInstruction {
  return vaultInstruction(ref.programId, "nameAdmin", [sign(admin), write(ref.vault)], nextAdmin.toBytes());
}

/** Makes the named key the admin; it signs. */
export function acceptAdmin(ref: VaultRef, nextAdmin: PublicKey): TransactionInstruction {
  return vaultInstruction(ref.programId, "acceptAdmin", [sign(nextAdmin), write(ref.vault)]);
}
