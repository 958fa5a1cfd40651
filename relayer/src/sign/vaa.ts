import {
  encodeVaa,
  type Hex,
  type IndexedSignature,
  IsthmusError,
  recoverSigner,
  toHex,
  type VaaBody,
  vaaDigest,
  verifySignatures,
} from "@isthmus/protocol";

/**
 * Accepts one signer's signature over a body, or refuses it.
 * @param set 20-byte addresses in order of index
 * @throws SIGNATURE_INVALID when it is not this set's signer at that index
 */
export function checkVaaSignature(
  body: VaaBody,
  signature: IndexedSignature,
  set: readonly Hex[],
  operator: number,
): IndexedSignature {
  const signer = recoverSigner(vaaDigest(body), signature);
  const expected = set[signature.index]?.toLowerCase();
  if (signature.index !== operator || signer !== expected)
    throw new IsthmusError("SIGNATURE_INVALID", { index: signature.index, operator, signer });
  return signature;
}

/**
 * A VAA from signatures in any order: indices ascending, no more than needed, checked as the verifying contract will.
 * @throws QUORUM_MISSING, SIGNATURE_ORDER, SIGNATURE_INVALID
 */
export function assembleVaa(
  body: VaaBody,
  signerSet: number,
  signatures: readonly IndexedSignature[],
  set: readonly Hex[],
  needed: number,
): Hex {
  const sorted = [...signatures].sort((a, b) => a.index - b.index).slice(0, needed);
  verifySignatures(vaaDigest(body), sorted, set, needed);
  return toHex(encodeVaa({ signerSet, signatures: sorted, body }));
}
