import { concatBytes, fromHex, type Hex, uintBytes } from "@isthmus/protocol";
import { type PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";
import { assetAddress, assetTokenAddress, tokenProgramId, type VaultRef, vaultAddress } from "../address/addresses.ts";
import { read, sign, signWrite, vaultInstruction, write } from "./build.ts";

/** One signer set of the vault. */
export interface SignerSetConfig {
  /** Emitter chain in the VAA: Wormhole's id of the hub for guardians, our own for attesters. */
  readonly emitterChain: number;
  /** The hub's adapter as 32 bytes. */
  readonly emitter: Hex;
  /** Set number that a VAA must name, a u32. */
  readonly setIndex: number;
  /** Unix time in seconds after which the set counts for nothing. Guardians: at most 180 days ahead. 0: never, attesters only. */
  readonly expiresAtSeconds: bigint;
  /** 1 to 19 addresses of 20 bytes, in order of index. */
  readonly signers: readonly Hex[];
}

/** Configuration of a new vault. */
export interface InitializeInput {
  readonly programId: PublicKey;
  /** Signs and pays; a seed of the vault's address, also after another admin has taken over. */
  readonly admin: PublicKey;
  /** Can pause and not unpause; must differ from the admin. */
  readonly pauser: PublicKey;
  /** Number of the clearing house, a u32. */
  readonly houseId: number;
  /** Isthmus number of this chain, a u16 above 0. */
  readonly chain: number;
  /** Isthmus number of the hub's chain, a u16 above 0. */
  readonly hubChain: number;
  /** First session, a u32. */
  readonly session: number;
  /** Delay between a root's execution and its effect, below 2^32. */
  readonly rootDelaySeconds: bigint;
  /** How long without a root in effect before anyone may freeze the vault: above twice the root delay, at most a year. */
  readonly exitPeriodSeconds: bigint;
  /** How long a requested take-back waits: above message lifetime and root delay together, at most a year. */
  readonly takeBackDelaySeconds: bigint;
  /** How long the house has to reach a withdrawal request: above message lifetime and four root delays, at most a year. */
  readonly inclusionPeriodSeconds: bigint;
  /** How long a message of the house lives, at least 1 second. */
  readonly messageLifetimeSeconds: bigint;
  /** The house's newest cycle, for a vault that joins late; default 0. Roots may be ahead of it by 1,000 and one a second. */
  readonly newestCycle?: bigint;
  readonly guardians: SignerSetConfig;
  readonly attesters: SignerSetConfig;
}

function signerSetBytes(set: SignerSetConfig): Uint8Array {
  return concatBytes(
    uintBytes(set.emitterChain, 2),
    fromHex(set.emitter, 32),
    uintBytes(set.setIndex, 4),
    uintBytes(set.expiresAtSeconds, 8),
    uintBytes(set.signers.length, 1),
    ...set.signers.map((signer) => fromHex(signer, 20)),
  );
}

/**
 * Creates the vault. Data: house id u32 · chain u16 · hub chain u16 · session u32 · root delay u64 · exit period u64 ·
 * take-back delay u64 · inclusion period u64 · message lifetime u64 · pauser 32 ·
 * newest cycle u64 · two signer sets (emitter chain u16 · emitter 32 · set index u32 · expiry u64 · count u8 · count × 20).
 * @throws AMOUNT_OUT_OF_RANGE if a number does not fit its field, INPUT_INVALID for hex of another length
 */
export function initialize(input: InitializeInput): TransactionInstruction {
  const vault = vaultAddress(input.programId, input.houseId, input.admin);
  return vaultInstruction(
    input.programId,
    "initialize",
    [signWrite(input.admin), write(vault), read(SystemProgram.programId)],
    uintBytes(input.houseId, 4),
    uintBytes(input.chain, 2),
    uintBytes(input.hubChain, 2),
    uintBytes(input.session, 4),
    uintBytes(input.rootDelaySeconds, 8),
    uintBytes(input.exitPeriodSeconds, 8),
    uintBytes(input.takeBackDelaySeconds, 8),
    uintBytes(input.inclusionPeriodSeconds, 8),
    uintBytes(input.messageLifetimeSeconds, 8),
    input.pauser.toBytes(),
    uintBytes(input.newestCycle ?? 0n, 8),
    signerSetBytes(input.guardians),
    signerSetBytes(input.attesters),
  );
}

/** A new asset of a vault. */
export interface AddAssetInput {
  readonly admin: PublicKey;
  /** Asset number, a u16 above 0. */
  readonly asset: number;
  /** Of at most 18 decimals; a mint of Token-2022 without extensions but the transfer fee. */
  readonly mint: PublicKey;
  /** The mint's token program; default: the Token program. */
  readonly tokenProgram?: PublicKey;
  /** The smallest deposit in quanta, at least 1. */
  readonly minimumQuanta: bigint;
  /** The most that leaves in a day and the one before together, at least 1. */
  readonly budgetQuanta: bigint;
}

/** Registers an asset and creates its token account; an act of the admin. Data: asset u16 · minimum u128 · budget u128 · mint 32. */
export function addAsset(ref: VaultRef, input: AddAssetInput): TransactionInstruction {
  return vaultInstruction(
    ref.programId,
    "addAsset",
    [
      signWrite(input.admin),
      read(ref.vault),
      write(assetAddress(ref, input.asset)),
      write(assetTokenAddress(ref, input.mint)),
      read(input.mint),
      read(input.tokenProgram ?? tokenProgramId),
      read(SystemProgram.programId),
    ],
    uintBytes(input.asset, 2),
    uintBytes(input.minimumQuanta, 16),
    uintBytes(input.budgetQuanta, 16),
    input.mint.toBytes(),
  );
}

/** The next session and the bounds of the one that it replaces. */
export interface OpenSessionInput {
  readonly admin: PublicKey;
  /** Above the current session: numbers only rise. */
  readonly session: number;
  /** Newest sequence that was sent under the replaced session, which accepts none above it. */
  readonly previousLastSequence: bigint;
  /** Unix time in seconds until which the replaced session accepts messages, at most 30 days ahead; 0 ends it immediately. */
  readonly previousDeadlineSeconds: bigint;
  /** Null: as before. */
  readonly guardians: SignerSetConfig | null;
  /** Null: as before. */
  readonly attesters: SignerSetConfig | null;
}

/**
 * Opens the next session, with the same or new signer sets; an act of the admin. Data: session u32 · last sequence u64 ·
 * deadline u64 · changed u8 (bit 0 guardians, bit 1 attesters) · the signer sets that change, as in `initialize`.
 * @throws AMOUNT_OUT_OF_RANGE if a number does not fit its field
 */
export function openSession(ref: VaultRef, input: OpenSessionInput): TransactionInstruction {
  const { guardians, attesters } = input;
  return vaultInstruction(
    ref.programId,
    "openSession",
    [sign(input.admin), write(ref.vault)],
    uintBytes(input.session, 4),
    uintBytes(input.previousLastSequence, 8),
    uintBytes(input.previousDeadlineSeconds, 8),
    uintBytes((guardians === null ? 0 : 1) + (attesters === null ? 0 : 2), 1),
    ...[guardians, attesters].flatMap((set) => (set === null ? [] : [signerSetBytes(set)])),
  );
}

/** Stops deposits and claims for seven days; the pauser signs, once in fourteen days. */
export function pause(ref: VaultRef, pauser: PublicKey): TransactionInstruction {
  return vaultInstruction(ref.programId, "pause", [sign(pauser), write(ref.vault)]);
}

/** Resumes deposits and claims immediately; the admin signs. */
export function unpause(ref: VaultRef, admin: PublicKey): TransactionInstruction {
  return vaultInstruction(ref.programId, "unpause", [sign(admin), write(ref.vault)]);
}

/** The pauser that replaces the current one. */
export interface SetPauserInput {
  readonly admin: PublicKey;
  /** Must differ from the admin. */
  readonly pauser: PublicKey;
}

/** Replaces the pauser; an act of the admin. Data: pauser 32. */
export function setPauser(ref: VaultRef, { admin, pauser }: SetPauserInput): TransactionInstruction {
  return vaultInstruction(ref.programId, "setPauser", [sign(admin), write(ref.vault)], pauser.toBytes());
}

/** The switch of one asset. */
export interface SuspendAssetInput {
  readonly admin: PublicKey;
  readonly asset: number;
  /** True stops the asset's deposits and claims for 30 days, false resumes them. */
  readonly suspended: boolean;
}

/** Stops or resumes deposits and claims of one asset; an act of the admin. Data: asset u16 · suspended u8 (0 or 1). */
export function suspendAsset(ref: VaultRef, { admin, asset, suspended }: SuspendAssetInput): TransactionInstruction {
  return vaultInstruction(
    ref.programId,
    "suspendAsset",
    [sign(admin), read(ref.vault), write(assetAddress(ref, asset))],
    uintBytes(asset, 2),
    uintBytes(suspended ? 1 : 0, 1),
  );
}

/** The budget of one asset. */
export interface SetBudgetInput {
  readonly admin: PublicKey;
  readonly asset: number;
  /** The most that leaves in a day (Unix time / 86,400) and the one before together, at least 1. */
  readonly budgetQuanta: bigint;
}

/** Sets what may leave in a day; an act of the admin. Data: asset u16 · budget u128. */
export function setBudget(ref: VaultRef, { admin, asset, budgetQuanta }: SetBudgetInput): TransactionInstruction {
  return vaultInstruction(
    ref.programId,
    "setBudget",
    [sign(admin), read(ref.vault), write(assetAddress(ref, asset))],
    uintBytes(asset, 2),
    uintBytes(budgetQuanta, 16),
  );
}
