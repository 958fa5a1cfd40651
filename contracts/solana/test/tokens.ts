import { concatBytes } from "@isthmus/protocol";
import { Keypair, type PublicKey, SystemProgram, TransactionInstruction } from "@solana/web3.js";
import { tokenProgramId } from "../src/index.ts";
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

/** A token account with a balance. */
export function createToken(network: Network, mint: PublicKey, owner: PublicKey, units = 0n): PublicKey {
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

/** Units in a token account. */
export function tokenUnits(network: Network, token: PublicKey): bigint {
  const data = network.data(token);
  return new DataView(data.buffer, data.byteOffset).getBigUint64(64, true);
}
