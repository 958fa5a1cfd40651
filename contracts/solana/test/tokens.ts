import { concatBytes } from "@isthmus/protocol";
import { Keypair, PublicKey, SystemProgram, TransactionInstruction } from "@solana/web3.js";
import { associatedTokenAddress, tokenProgramId } from "../src/index.ts";
import type { Network } from "./network.ts";

const mintBytes = 82;
const tokenAccountBytes = 165;

function tokenInstruction(
  writable: readonly PublicKey[],
  readable: readonly PublicKey[],
  data: Uint8Array,
  signer?: PublicKey,
): TransactionInstruction {
  return new TransactionInstruction({
    programId: tokenProgramId,
    keys: [
      ...writable.map((pubkey) => ({ pubkey, isSigner: false, isWritable: true })),
      ...readable.map((pubkey) => ({ pubkey, isSigner: false, isWritable: false })),
      ...(signer === undefined ? [] : [{ pubkey: signer, isSigner: true, isWritable: false }]),
    ],
    data: Buffer.from(data),
  });
}

function u64(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value, true);
  return bytes;
}

function create(network: Network, key: Keypair, space: number): TransactionInstruction {
  return SystemProgram.createAccount({
    fromPubkey: network.payer.publicKey,
    newAccountPubkey: key.publicKey,
    lamports: 10_000_000,
    space,
    programId: tokenProgramId,
  });
}

/** A mint of the real Token program; the network's payer is its authority. */
export function createMint(network: Network, decimals: number): PublicKey {
  const mint = Keypair.generate();
  // InitializeMint2: 20 · decimals · authority · no freeze authority
  const data = concatBytes(new Uint8Array([20, decimals]), network.payer.publicKey.toBytes(), new Uint8Array([0]));
  network.run([create(network, mint, mintBytes), tokenInstruction([mint.publicKey], [], data)], { signers: [mint] });
  return mint.publicKey;
}

/** A wallet's associated token account with a balance. */
export function createToken(network: Network, mint: PublicKey, owner: PublicKey, units = 0n): PublicKey {
  const { address } = associatedTokenAddress(owner, mint);
  network.run([createAssociated(network.payer.publicKey, { address, owner, mint })]);
  if (units > 0n) mintTo(network, mint, address, units);
  return address;
}

function createAssociated(
  payer: PublicKey,
  { address, owner, mint }: { readonly address: PublicKey; readonly owner: PublicKey; readonly mint: PublicKey },
): TransactionInstruction {
  const read = (pubkey: PublicKey) => ({ pubkey, isSigner: false, isWritable: false });
  return new TransactionInstruction({
    programId: new PublicKey("ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL"),
    keys: [
      { pubkey: payer, isSigner: true, isWritable: true },
      { pubkey: address, isSigner: false, isWritable: true },
      ...[owner, mint, SystemProgram.programId, tokenProgramId].map(read),
    ],
    // CreateIdempotent.
    data: Buffer.of(1),
  });
}

/** A token account of a wallet that is not its associated one. */
export function createOtherToken(network: Network, mint: PublicKey, owner: PublicKey, units = 0n): PublicKey {
  const token = Keypair.generate();
  const data = concatBytes(new Uint8Array([18]), owner.toBytes());
  network.run([create(network, token, tokenAccountBytes), tokenInstruction([token.publicKey], [mint], data)], {
    signers: [token],
  });
  if (units > 0n) mintTo(network, mint, token.publicKey, units);
  return token.publicKey;
}

export function mintTo(network: Network, mint: PublicKey, token: PublicKey, units: bigint): void {
  const data = concatBytes(new Uint8Array([7]), u64(units));
  network.run([tokenInstruction([mint, token], [], data, network.payer.publicKey)]);
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
