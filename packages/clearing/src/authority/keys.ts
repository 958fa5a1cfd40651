import { fromHex, type Hex, keccak256, padLeft32, toHex } from "@isthmus/protocol";
import { ed25519 } from "@noble/curves/ed25519.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** The digest that a wallet signs for a 32-byte digest with `personal_sign` (EIP-191). */
export function personalDigest(digest: Uint8Array): Uint8Array {
  return keccak256(text("\x19Ethereum Signed Message:\n32"), digest);
}

/** The ASCII text that a Solana wallet signs for a digest: `isthmus:` and the digest as 0x-prefixed hex. */
function solanaSigningText(digest: Uint8Array): Uint8Array {
  return text(`isthmus:${toHex(digest)}`);
}

/** The 20-byte address of an uncompressed public key (65 bytes). */
export function addressOf(publicKey: Uint8Array): Hex {
  return toHex(keccak256(publicKey.slice(1)).slice(12));
}

/** The 20-byte EVM address of a private key. */
export function evmAddress(privateKey: Uint8Array): Hex {
  return addressOf(secp256k1.getPublicKey(privateKey, false));
}

/** The 32-byte Solana address of an ed25519 secret key (32-byte seed). */
export function solanaAddress(secretKey: Uint8Array): Hex {
  return toHex(ed25519.getPublicKey(secretKey));
}

/** Signs a 32-byte digest itself: r ‖ s ‖ v with v = 0 or 1. Admin, oracle and venue keys sign in this form. */
export function signDigest(digest: Uint8Array, privateKey: Uint8Array): Hex {
  const recovered = secp256k1.sign(digest, privateKey, { prehash: false, format: "recovered" });
  const out = new Uint8Array(65);
  out.set(recovered.slice(1), 0);
  out[64] = recovered[0] as number;
  return toHex(out);
}

/** Signs a digest as a member's EVM wallet does. */
export function signPersonal(digest: Uint8Array, privateKey: Uint8Array): Hex {
  return signDigest(personalDigest(digest), privateKey);
}

/** Signs a digest as a member's Solana wallet does. */
export function signSolana(digest: Uint8Array, secretKey: Uint8Array): Hex {
  return toHex(ed25519.sign(solanaSigningText(digest), secretKey));
}

/**
 * The address that signed a digest, or null if the signature is invalid.
 * High s is refused, so that a message has one signature.
 * @param signature r ‖ s ‖ v with v = 0, 1, 27 or 28
 */
export function recoverAddress(digest: Uint8Array, signature: Hex): Hex | null {
  const key = recoverKey(digest, signature);
  return key === null ? null : addressOf(key.toBytes(false));
}

/** The public key that signed a digest, or null if the signature is invalid. */
export function recoverKey(digest: Uint8Array, signature: Hex): InstanceType<typeof secp256k1.Point> | null {
  const read = readSignature(signature);
  if (read === null) return null;
  try {
    return secp256k1.Point.fromBytes(secp256k1.recoverPublicKey(read.toBytes("recovered"), digest, { prehash: false }));
  } catch (error) {
    // The curve library throws for an r without a point: an invalid signature, not a failure.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Reads r ‖ s ‖ v; null if a number is out of range, s is high or v is unknown. */
export function readSignature(signature: Hex): (Signature & { readonly recovery: number }) | null {
  if (signature.length !== 132) return null;
  const bytes = fromHex(signature, 65);
  const v = bytes[64] as number;
  const recovery = v >= 27 ? v - 27 : v;
  if (recovery !== 0 && recovery !== 1) return null;
  const recovered = new Uint8Array(65);
  recovered[0] = recovery;
  recovered.set(bytes.slice(0, 64), 1);
  try {
    const read = secp256k1.Signature.fromBytes(recovered, "recovered");
    return read.hasHighS() ? null : (read as Signature & { readonly recovery: number });
  } catch (error) {
    // The curve library throws for numbers out of range: an invalid signature, not a failure.
    if (error instanceof Error) return null;
    throw error;
  }
}

type Signature = ReturnType<typeof secp256k1.Signature.fromBytes>;

/** Whether a Solana address made an ed25519 signature (64 bytes) over the digest's signing text. */
export function verifySolana(digest: Uint8Array, signature: Hex, address: Hex): boolean {
  if (signature.length !== 130) return false;
  try {
    return ed25519.verify(fromHex(signature, 64), solanaSigningText(digest), fromHex(address, 32), { zip215: false });
  } catch (error) {
    // A point that is not on the curve throws: no key has such an address.
    if (error instanceof Error) return false;
    throw error;
  }
}

/** An EVM address as 32 bytes, as in leaves and recipients. */
export function addressBytes32(address20: Hex): Hex {
  return toHex(padLeft32(fromHex(address20, 20)));
}
