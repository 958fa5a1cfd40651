import { createPublicKey, verify } from "node:crypto";
import { ed25519 } from "@noble/curves/ed25519.js";

/** Public keys of addresses seen, oldest first. */
const keys = new Map();
const mostKeys = 4_096;
/** DER of an ed25519 public key before its 32 bytes. */
const prefix = Buffer.from("302a300506032b6570032100", "hex");

/**
 * Whether the 32-byte key signed the message, by the rule of `ed25519.verify` with `zip215: false`: canonical encodings, a key
 * that is not of small order, the equation times the cofactor. OpenSSL's equation without the cofactor implies it: what it
 * accepts under an accepted key is valid; what it refuses is looked at by the full rule.
 */
export function verifyEd25519(message, signature, publicKey) {
  const key = keyOf(publicKey);
  if (key !== null && verify(null, message, key, signature)) return true;
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch (error) {
    // A point that is not on the curve throws: no key has such an address.
    if (error instanceof Error) return false;
    throw error;
  }
}

/** OpenSSL's form of a key with a canonical encoding and no small order; null for any other. */
function keyOf(publicKey) {
  const name = Buffer.from(publicKey).toString("latin1");
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (!isAccepted(publicKey)) return null;
  const key = createPublicKey({ key: Buffer.concat([prefix, publicKey]), format: "der", type: "spki" });
  if (keys.size >= mostKeys) keys.delete(keys.keys().next().value);
  keys.set(name, key);
  return key;
}

function isAccepted(publicKey) {
  try {
    return !ed25519.Point.fromBytes(publicKey, false).isSmallOrder();
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
