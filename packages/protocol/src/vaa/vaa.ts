import { secp256k1 } from "@noble/curves/secp256k1.js";
import { ByteReader, concatBytes, fromHex, type Hex, toHex, uintBytes } from "../bytes/bytes.ts";
import { keccak256 } from "../bytes/hash.ts";
import { IsthmusError } from "../error/isthmus-error.ts";

/** One signature of a signer set: recovery id 0 or 1. */
export interface IndexedSignature {
  readonly index: number;
  readonly r: Hex;
  readonly s: Hex;
  readonly recovery: 0 | 1;
}

/** The signed part of a VAA, in Wormhole's layout; attesters use the same. */
export interface VaaBody {
  readonly timestampSeconds: number;
  readonly nonce: number;
  readonly emitterChain: number;
  readonly emitter: Hex;
  readonly sequence: bigint;
  readonly consistency: number;
  readonly payload: Uint8Array;
}

/** A body with the signatures of a set. */
export interface Vaa {
  readonly signerSet: number;
  readonly signatures: readonly IndexedSignature[];
  readonly body: VaaBody;
}

/** timestamp u32 · nonce u32 · emitter chain u16 · emitter 32 · sequence u64 · consistency u8 · payload */
export function encodeVaaBody(body: VaaBody): Uint8Array {
  return concatBytes(
    uintBytes(body.timestampSeconds, 4),
    uintBytes(body.nonce, 4),
    uintBytes(body.emitterChain, 2),
    fromHex(body.emitter, 32),
    uintBytes(body.sequence, 8),
    uintBytes(body.consistency, 1),
    body.payload,
  );
}

/** keccak256(keccak256(body)): what guardians and attesters sign. */
export function vaaDigest(body: VaaBody): Uint8Array {
  return keccak256(keccak256(encodeVaaBody(body)));
}

/** version 1 u8 · signer set u32 · count u8 · count × (index u8 · r 32 · s 32 · recovery u8) · body */
export function encodeVaa(vaa: Vaa): Uint8Array {
  const signatures = vaa.signatures.map((signature) =>
    concatBytes(
      uintBytes(signature.index, 1),
      fromHex(signature.r, 32),
      fromHex(signature.s, 32),
      uintBytes(signature.recovery, 1),
    ),
  );
  return concatBytes(
    uintBytes(1, 1),
    uintBytes(vaa.signerSet, 4),
    uintBytes(signatures.length, 1),
    ...signatures,
    encodeVaaBody(vaa.body),
  );
}

/** @throws VAA_MALFORMED when the bytes are not a version-1 VAA */
export function decodeVaa(bytes: Uint8Array): Vaa {
  try {
    const reader = new ByteReader(bytes);
    if (reader.number(1) !== 1) throw new IsthmusError("VERSION_UNKNOWN", { version: bytes[0] ?? null });
    const signerSet = reader.number(4);
    const signatures = Array.from({ length: reader.number(1) }, () => {
      const index = reader.number(1);
      const r = toHex(reader.take(32));
      const s = toHex(reader.take(32));
      return { index, r, s, recovery: reader.number(1) as 0 | 1 };
    });
    const timestampSeconds = reader.number(4);
    const nonce = reader.number(4);
    const emitterChain = reader.number(2);
    const emitter = toHex(reader.take(32));
    const sequence = reader.uint(8);
    const consistency = reader.number(1);
    return {
      signerSet,
      signatures,
      body: {
        timestampSeconds,
        nonce,
        emitterChain,
        emitter,
        sequence,
        consistency,
        payload: reader.take(reader.remaining),
      },
    };
  } catch (cause) {
    throw new IsthmusError("VAA_MALFORMED", { lengthBytes: bytes.length }, { cause });
  }
}

/**
 * Signs a 32-byte digest for a signer set, with the low s that every verifier accepts.
 * @param privateKey 32 bytes; never logged
 * @param index the signer's place in its set
 */
export function signDigest(privateKey: Uint8Array, digest: Uint8Array, index: number): IndexedSignature {
  const bytes = secp256k1.sign(digest, privateKey, { prehash: false, format: "recovered", lowS: true });
  return { index, recovery: bytes[0] as 0 | 1, r: toHex(bytes.slice(1, 33)), s: toHex(bytes.slice(33, 65)) };
}

/**
 * The 20-byte address that signed a digest.
 * @throws SIGNATURE_INVALID when no key fits
 */
export function recoverSigner(digest: Uint8Array, signature: IndexedSignature): Hex {
  try {
    const bytes = concatBytes(uintBytes(signature.recovery, 1), fromHex(signature.r, 32), fromHex(signature.s, 32));
    const compressed = secp256k1.recoverPublicKey(bytes, digest, { prehash: false });
    return addressOfPublicKey(compressed);
  } catch (cause) {
    throw new IsthmusError("SIGNATURE_INVALID", { index: signature.index }, { cause });
  }
}

/** The 20-byte address of a secp256k1 public key in any encoding. */
function addressOfPublicKey(publicKey: Uint8Array): Hex {
  const uncompressed = secp256k1.Point.fromBytes(publicKey).toBytes(false);
  return toHex(keccak256(uncompressed.slice(1)).slice(12));
}

/** The 20-byte address of a private key. */
export function addressOfPrivateKey(privateKey: Uint8Array): Hex {
  return addressOfPublicKey(secp256k1.getPublicKey(privateKey, true));
}

/** Signatures needed of a set: more than two thirds (PROTOCOL P31; Wormhole's own rule). */
export function quorumOf(setSize: number): number {
  return Math.floor((setSize * 2) / 3) + 1;
}

/**
 * Checks that enough signers of a set signed a digest, indices strictly ascending.
 * @param set 20-byte addresses in order of index
 * @throws QUORUM_MISSING, SIGNATURE_ORDER, SIGNATURE_INVALID
 */
export function verifySignatures(
  digest: Uint8Array,
  signatures: readonly IndexedSignature[],
  set: readonly Hex[],
  needed = quorumOf(set.length),
): void {
  if (signatures.length < needed) throw new IsthmusError("QUORUM_MISSING", { got: signatures.length, needed });
  let last = -1;
  for (const signature of signatures) {
    if (signature.index <= last || signature.index >= set.length)
      throw new IsthmusError("SIGNATURE_ORDER", { index: signature.index, last });
    last = signature.index;
    const expected = (set[signature.index] as Hex).toLowerCase();
    const signer = recoverSigner(digest, signature);
    if (signer !== expected) throw new IsthmusError("SIGNATURE_INVALID", { index: signature.index, signer, expected });
  }
}
