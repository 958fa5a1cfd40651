import { fromHex, type Hex } from "@isthmus/protocol";
import { Keypair } from "@solana/web3.js";

/**
 * Makes a key pair from its 32-byte seed or its 64-byte secret key.
 * @throws the error of web3.js if the 64 bytes are not a key pair
 */
export function solanaKeypair(key: Hex): Keypair {
  const bytes = fromHex(key);
  return bytes.length === 32 ? Keypair.fromSeed(bytes) : Keypair.fromSecretKey(bytes);
}
