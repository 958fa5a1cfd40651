import { concatBytes, IsthmusError } from "@isthmus/protocol";
import { Keypair, PublicKey, SystemProgram, TransactionInstruction } from "@solana/web3.js";
import { associatedTokenAddress, token2022ProgramId, tokenProgramId } from "../src/index.ts";
import type { Network } from "./network.ts";

const mintBytes = 82;
const tokenAccountBytes = 165;

interface TokenAccounts {
  readonly writable: readonly PublicKey[];
  readonly readable?: readonly PublicKey[];
  readonly signer?: PublicKey;
}

function tokenInstruction(
  programId: PublicKey,
  { writable, readable = [], signer }: TokenAccounts,
  data: Uint8Array,
): TransactionInstruction {
  return new TransactionInstruction({
    programId,
    keys: [
      ...writable.map((pubkey) => ({ pubkey, isSigner: false, isWritable: true })),
      ...readable.map((pubkey) => ({ pubkey, isSigner: false, isWritable: false })),
      ...(signer === undefined ? [] : [{ pubkey: signer, isSigner: true, isWritable: false }]),
    ],
    data: Buffer.from(data),
  });
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 255, value >> 8);
}

function u64(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value, true);
  return bytes;
}

function create(
  network: Network,
  key: Keypair,
  { space, programId }: { readonly space: number; readonly programId: PublicKey },
): TransactionInstruction {
  return SystemProgram.createAccount({
    fromPubkey: network.payer.publicKey,
    newAccountPubkey: key.publicKey,
    lamports: 10_000_000,
    space,
    programId,
  });
}

/** A mint of the real Token program; the network's payer is its authority. */
export function createMint(network: Network, decimals: number): PublicKey {
  return createMintWith(network, decimals, { programId: tokenProgramId, space: mintBytes, extensions: [] });
}

/** A mint of the real Token-2022 program, whose transfers withhold a share of the amount; without one no extension. */
export function createMint2022(network: Network, decimals: number, feeBps?: number): PublicKey {
  if (feeBps === undefined)
    return createMintWith(network, decimals, { programId: token2022ProgramId, space: mintBytes, extensions: [] });
  const authority = concatBytes(new Uint8Array([1]), network.payer.publicKey.toBytes());
  // InitializeTransferFeeConfig: 26 · 0 · config authority · withdraw authority · basis points u16 · most u64.
  const fee = concatBytes(new Uint8Array([26, 0]), authority, authority, u16(feeBps), u64(2n ** 63n));
  return createMintWith(network, decimals, { programId: token2022ProgramId, space: 278, extensions: [fee] });
}

function createMintWith(
  network: Network,
  decimals: number,
  kind: { readonly programId: PublicKey; readonly space: number; readonly extensions: readonly Uint8Array[] },
): PublicKey {
  const mint = Keypair.generate();
  // InitializeMint2: 20 · decimals · authority · no freeze authority
  const data = concatBytes(new Uint8Array([20, decimals]), network.payer.publicKey.toBytes(), new Uint8Array([0]));
  const steps = [...kind.extensions, data].map((one) =>
    tokenInstruction(kind.programId, { writable: [mint.publicKey] }, one),
  );
  network.run([create(network, mint, kind), ...steps], { signers: [mint] });
  return mint.publicKey;
}

/** The token program that a mint belongs to. */
export function tokenProgramOf(network: Network, mint: PublicKey): PublicKey {
  const account = network.account(mint);
  if (account === null) throw new IsthmusError("NOT_FOUND", { mint: mint.toBase58() });
  return account.owner;
}

/** A wallet's associated token account with a balance. */
export function createToken(network: Network, mint: PublicKey, owner: PublicKey, units = 0n): PublicKey {
  const tokenProgram = tokenProgramOf(network, mint);
  const { address } = associatedTokenAddress(owner, mint, tokenProgram);
  network.run([createAssociated(network.payer.publicKey, [address, owner, mint, tokenProgram])]);
  if (units > 0n) mintTo(network, mint, address, units);
  return address;
}

function createAssociated(
  payer: PublicKey,
  [address, owner, mint, tokenProgram]: readonly [PublicKey, PublicKey, PublicKey, PublicKey],
): TransactionInstruction {
  const read = (pubkey: PublicKey) => ({ pubkey, isSigner: false, isWritable: false });
  return new TransactionInstruction({
    programId: new PublicKey("ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL"),
    keys: [
      { pubkey: payer, isSigner: true, isWritable: true },
      { pubkey: address, isSigner: false, isWritable: true },
      ...[owner, mint, SystemProgram.programId, tokenProgram].map(read),
    ],
    // CreateIdempotent.
    data: Buffer.of(1),
  });
}

/** A token account of a wallet that is not its associated one. */
export function createOtherToken(network: Network, mint: PublicKey, owner: PublicKey, units = 0n): PublicKey {
  const token = Keypair.generate();
  const data = concatBytes(new Uint8Array([18]), owner.toBytes());
  const programId = tokenProgramId;
  const initialize = tokenInstruction(programId, { writable: [token.publicKey], readable: [mint] }, data);
  network.run([create(network, token, { space: tokenAccountBytes, programId }), initialize], { signers: [token] });
  if (units > 0n) mintTo(network, mint, token.publicKey, units);
  return token.publicKey;
}

export function mintTo(network: Network, mint: PublicKey, token: PublicKey, units: bigint): void {
  const data = concatBytes(new Uint8Array([7]), u64(units));
  const programId = tokenProgramOf(network, mint);
  const signer = network.payer.publicKey;
  network.run([tokenInstruction(programId, { writable: [mint, token], signer }, data)]);
}

/** The mint of a token account. */
export function mintOfToken(network: Network, token: PublicKey): PublicKey {
  return new PublicKey(network.data(token).subarray(0, 32));
}

/** Units in a token account. */
export function tokenUnits(network: Network, token: PublicKey): bigint {
  const data = network.data(token);
  return new DataView(data.buffer, data.byteOffset).getBigUint64(64, true);
}
