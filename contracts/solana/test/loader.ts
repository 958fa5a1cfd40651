import {
  type Keypair,
  PublicKey,
  SYSVAR_CLOCK_PUBKEY,
  SYSVAR_RENT_PUBKEY,
  SystemProgram,
  TransactionInstruction,
} from "@solana/web3.js";

/** The upgradeable loader, version 3: it verifies a program when it is deployed, upgraded and finalised. */
const loaderId = new PublicKey("BPFLoaderUpgradeab1e11111111111111111111111");

/** Bytes of a buffer account before those of the program. */
export const bufferHeaderBytes = 37;
/** Bytes of a program account. */
export const programAccountBytes = 36;
/** Bytes of a program data account before those of the program. */
export const programDataHeaderBytes = 45;
/** Bytes that one `write` sends: they fit a transaction beside its signatures. */
const writeBytes = 900;

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const u64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};
const signer = (key: PublicKey) => ({ pubkey: key, isSigner: true, isWritable: true });
const authority = (key: PublicKey) => ({ pubkey: key, isSigner: true, isWritable: false });
const writable = (key: PublicKey) => ({ pubkey: key, isSigner: false, isWritable: true });
const readable = (key: PublicKey) => ({ pubkey: key, isSigner: false, isWritable: false });

function loaderCall(keys: TransactionInstruction["keys"], ...data: Uint8Array[]): TransactionInstruction {
  return new TransactionInstruction({ programId: loaderId, keys, data: Buffer.concat(data) });
}

/** Creates an account of the loader. */
export function createLoaderAccount(
  payer: PublicKey,
  account: PublicKey,
  { space, lamports }: { readonly space: number; readonly lamports: number },
): TransactionInstruction {
  return SystemProgram.createAccount({
    fromPubkey: payer,
    newAccountPubkey: account,
    lamports,
    space,
    programId: loaderId,
  });
}

/** Makes an account a buffer of an authority. */
export function initializeBuffer(buffer: PublicKey, owner: PublicKey): TransactionInstruction {
  return loaderCall([writable(buffer), readable(owner)], u32(0));
}

/** The writes that fill a buffer, each for a transaction of its own. */
export function writeBuffer(buffer: PublicKey, owner: PublicKey, elf: Uint8Array): TransactionInstruction[] {
  const writes: TransactionInstruction[] = [];
  for (let offset = 0; offset < elf.length; offset += writeBytes) {
    const part = elf.subarray(offset, offset + writeBytes);
    writes.push(loaderCall([writable(buffer), authority(owner)], u32(1), u32(offset), u64(part.length), part));
  }
  return writes;
}

/** Who deploys what. */
export interface Deployment {
  readonly payer: Keypair;
  readonly program: PublicKey;
  readonly buffer: PublicKey;
}

/** Where a program's bytes are stored. */
export function programDataOf(program: PublicKey): PublicKey {
  return PublicKey.findProgramAddressSync([program.toBytes()], loaderId)[0];
}

/** Deploys the bytes of a buffer; the payer becomes the upgrade authority. */
export function deployProgram({ payer, program, buffer }: Deployment, maxBytes: number): TransactionInstruction {
  const keys = [
    signer(payer.publicKey),
    writable(programDataOf(program)),
    writable(program),
    writable(buffer),
    readable(SYSVAR_RENT_PUBKEY),
    readable(SYSVAR_CLOCK_PUBKEY),
    readable(SystemProgram.programId),
    signer(payer.publicKey),
  ];
  return loaderCall(keys, u32(2), u64(maxBytes));
}

/** Replaces the program by the bytes of a buffer. */
export function upgradeProgram({ payer, program, buffer }: Deployment): TransactionInstruction {
  const keys = [
    writable(programDataOf(program)),
    writable(program),
    writable(buffer),
    signer(payer.publicKey),
    readable(SYSVAR_RENT_PUBKEY),
    readable(SYSVAR_CLOCK_PUBKEY),
    authority(payer.publicKey),
  ];
  return loaderCall(keys, u32(3));
}

/** Takes the upgrade authority away: the program can never change again. */
export function finalizeProgram({ payer, program }: Omit<Deployment, "buffer">): TransactionInstruction {
  return loaderCall([writable(programDataOf(program)), authority(payer.publicKey)], u32(4));
}
