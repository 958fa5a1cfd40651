import { concatBytes, fromHex, type Hex, uintBytes } from "@isthmus/protocol";
import { type PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";
import { assetAddress, assetTokenAddress, tokenProgramId, type VaultRef, vaultAddress } from "../address/addresses.ts";
import { read, sign, signWrite, vaultInstruction, write } from "./build.ts";

/** One signer set as the vault keeps it. */
export interface SignerSetConfig {
  /** Emitter chain in the VAA: Wormhole's id of the hub for guardians, our own for attesters. */
  readonly emitterChain: number;
  /** The hub's adapter as 32 bytes. */
  readonly emitter: Hex;
  /** Set number that a VAA must name. */
  readonly setIndex: number;
  /** 1 to 19 addresses of 20 bytes, in order of index. */
  readonly signers: readonly Hex[];
}

export interface InitializeInput {
  readonly programId: PublicKey;
  /** Signs and pays; part of the vault's address. */
  readonly admin: PublicKey;
  /** May pause and not unpause, so it must differ from the admin. */
  readonly pauser: PublicKey;
  readonly house: number;
  readonly chain: number;
  readonly hubChain: number;
  readonly session: number;
  readonly rootDelaySeconds: bigint;
  readonly guardians: SignerSetConfig;
  readonly attesters: SignerSetConfig;
}

function signerSetBytes(set: SignerSetConfig): Uint8Array {
  return concatBytes(
    uintBytes(set.emitterChain, 2),
    fromHex(set.emitter, 32),
    uintBytes(set.setIndex, 4),
    uintBytes(set.signers.length, 1),
    ...set.signers.map((signer) => fromHex(signer, 20)),
  );
}

/** Creates the vault state. house u32 · chain u16 · hub chain u16 · session u32 · root delay u64 · pauser 32 · two signer sets (emitter chain u16 · emitter 32 · set index u32 · count u8 · count × 20) */
export function initialize(input: InitializeInput): TransactionInstruction {
  const vault = vaultAddress(input.programId, input.house, input.admin);
  return vaultInstruction(
    input.programId,
    "initialize",
    [signWrite(input.admin), write(vault), read(SystemProgram.programId)],
    uintBytes(input.house, 4),
    uintBytes(input.chain, 2),
    uintBytes(input.hubChain, 2),
    uintBytes(input.session, 4),
    uintBytes(input.rootDelaySeconds, 8),
    input.pauser.toBytes(),
    signerSetBytes(input.guardians),
    signerSetBytes(input.attesters),
  );
}

export interface AddAssetInput {
  readonly admin: PublicKey;
  readonly asset: number;
  /** A plain SPL Token mint of at most 18 decimals. */
  readonly mint: PublicKey;
  readonly minimumQuanta: bigint;
}

/** Registers an asset and creates its token account. asset u16 · minimum u128 */
export function addAsset(ref: VaultRef, input: AddAssetInput): TransactionInstruction {
  return vaultInstruction(
    ref.programId,
    "addAsset",
    [
      signWrite(input.admin),
      read(ref.vault),
      write(assetAddress(ref, input.asset)),
      write(assetTokenAddress(ref, input.asset)),
      read(input.mint),
      read(tokenProgramId),
      read(SystemProgram.programId),
    ],
    uintBytes(input.asset, 2),
    uintBytes(input.minimumQuanta, 16),
  );
}

export interface OpenSessionInput {
  readonly admin: PublicKey;
  /** Above the present session: numbers only rise. */
  readonly session: number;
  /** Newest sequence that was sent under the session which this one replaces; that session accepts none above it. */
  readonly previousLastSequence: bigint;
  /** Unix time in seconds until which that session accepts messages, at most 30 days ahead; 0 ends it at once. */
  readonly previousDeadlineSeconds: bigint;
  /** Null: as before. */
  readonly guardians: SignerSetConfig | null;
  /** Null: as before. */
  readonly attesters: SignerSetConfig | null;
}

/** Opens the next session, with the same or new signer sets; the admin signs. session u32 · last sequence u64 · deadline u64 · changed u8 (bit 0 guardians, bit 1 attesters) · the signer sets that change, as in `initialize` */
export function openSession(ref: VaultRef, input: OpenSessionInput): TransactionInstruction {
  const sets = [input.guardians, input.attesters];
  return vaultInstruction(
    ref.programId,
    "openSession",
    [sign(input.admin), write(ref.vault)],
    uintBytes(input.session, 4),
    uintBytes(input.previousLastSequence, 8),
    uintBytes(input.previousDeadlineSeconds, 8),
    uintBytes((sets[0] === null ? 0 : 1) + (sets[1] === null ? 0 : 2), 1),
    ...sets.flatMap((set) => (set === null ? [] : [signerSetBytes(set)])),
  );
}

/** Stops deposits and claims; the pauser signs. */
export function pause(ref: VaultRef, pauser: PublicKey): TransactionInstruction {
  return vaultInstruction(ref.programId, "pause", [sign(pauser), write(ref.vault)]);
}

/** Releases the vault; the admin signs. */
export function unpause(ref: VaultRef, admin: PublicKey): TransactionInstruction {
  return vaultInstruction(ref.programId, "unpause", [sign(admin), write(ref.vault)]);
}

/** Names another pauser; the admin signs. pauser 32 */
export function setPauser(ref: VaultRef, admin: PublicKey, pauser: PublicKey): TransactionInstruction {
  return vaultInstruction(ref.programId, "setPauser", [sign(admin), write(ref.vault)], pauser.toBytes());
}

/** Stops or releases one asset; the admin signs. suspended u8 (0 or 1) */
export function suspendAsset(
  ref: VaultRef,
  admin: PublicKey,
  asset: number,
  suspended: boolean,
): TransactionInstruction {
  return vaultInstruction(
    ref.programId,
    "suspendAsset",
    [sign(admin), read(ref.vault), write(assetAddress(ref, asset))],
    uintBytes(suspended ? 1 : 0, 1),
  );
}
