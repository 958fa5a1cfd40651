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

/** A VAA's body with its signatures. */
export interface VaaParts {
  readonly body: VaaBody;
  /** Index of the guardian or attester set at the verifying contract. */
  readonly signerSet: number;
  /** In any order. */
  readonly signatures: readonly IndexedSignature[];
  /** 20-byte addresses in order of index. */
  readonly set: readonly Hex[];
  /** Quorum. */
  readonly needed: number;
}

/**
 * Returns one operator's signature over a body once verified.
 * @param set 20-byte addresses in order of index
 * @throws SIGNATURE_INVALID if the signer is not the set's at the operator's index
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
 * Assembles a VAA as the verifying contract accepts it: signatures ascending by index, no more than needed.
 * @throws QUORUM_MISSING, SIGNATURE_ORDER, SIGNATURE_INVALID
 */
export function assembleVaa({ body, signerSet, signatures, set, needed }: VaaParts): Hex {
  const sorted = [...signatures].sort((a, b) => a.index - b.index).slice(0, needed);
  verifySignatures(vaaDigest(body), sorted, set, needed);
  return toHex(encodeVaa({ signerSet, signatures: sorted, body }));
}
