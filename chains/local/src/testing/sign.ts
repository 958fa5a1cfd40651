import {
  encodeVaa,
  fromHex,
  type Hex,
  type IndexedSignature,
  signDigest,
  toHex,
  type VaaBody,
  vaaDigest,
} from "@isthmus/protocol";

/** Signatures of some members of a set over a digest. @param indices which members sign, ascending */
export function signaturesOf(keys: readonly Hex[], digest: Uint8Array, indices: readonly number[]): IndexedSignature[] {
  return indices.map((index) => signDigest(fromHex(keys[index] as Hex, 32), digest, index));
}

/** A VAA that some members of set 0 signed. */
export function signedVaa(keys: readonly Hex[], body: VaaBody, indices: readonly number[] = [0, 1, 2]): Hex {
  return toHex(encodeVaa({ signerSet: 0, signatures: signaturesOf(keys, vaaDigest(body), indices), body }));
}
