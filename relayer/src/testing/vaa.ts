import {
  addressOfPrivateKey,
  type Hex,
  type IndexedSignature,
  signDigest,
  type VaaBody,
  vaaDigest,
} from "@isthmus/protocol";

const keys = [1, 2, 3, 4].map((byte) => new Uint8Array(32).fill(byte));

/** Addresses of four signers, in order of index. */
export const vaaSigners: readonly Hex[] = keys.map(addressOfPrivateKey);

/** A body to sign. */
export const vaaBody: VaaBody = {
  timestampSeconds: 1_700_000_000,
  nonce: 1,
  emitterChain: 1,
  emitter: `0x${"ab".repeat(32)}`,
  sequence: 5n,
  consistency: 1,
  payload: new Uint8Array([1, 2, 3]),
};

/** Signs a body as the signer at an index, 0 to 3. */
export function signVaa(index: number, body: VaaBody = vaaBody): IndexedSignature {
  return signDigest(keys[index] as Uint8Array, vaaDigest(body), index);
}
