// Plain JavaScript with types in answer.d.mts: a worker thread starts it without a loader.
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { createKeccak } from "hash-wasm";

const hasher = await createKeccak(256);
const halfOrder = Buffer.from("7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0", "hex");

/**
 * libsecp256k1, or null where the package has no build for this machine: `raw` takes the result's array first, returns 0 if
 * all is well, and checks no lengths.
 */
export const native = load();

function load() {
  try {
    const require = createRequire(import.meta.url);
    // Not the package's entry, which falls back to JavaScript.
    const checked = require.resolve("secp256k1/bindings.js");
    const { Secp256k1 } = createRequire(checked)("node-gyp-build")(dirname(checked));
    return { ...require(checked), raw: new Secp256k1() };
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

export function keccak256(...parts) {
  hasher.init();
  for (const part of parts) hasher.update(part);
  return hasher.digest("binary");
}

/** The 20-byte address of an uncompressed public key. */
export function addressOf(publicKey) {
  hasher.init();
  hasher.update(publicKey.subarray(1));
  return `0x${hasher.digest("hex").slice(24)}`;
}

/**
 * Reads r ‖ s ‖ v from hex. Null if s is high or v unknown; undefined if it is not hex of 65 bytes. Ranges of r and s are
 * left to the curve library.
 */
export function readSignature(hex) {
  if (!/^0x[0-9a-fA-F]{130}$/.test(hex)) return undefined;
  const bytes = Buffer.from(hex.slice(2), "hex");
  const v = bytes[64];
  const recovery = v >= 27 ? v - 27 : v;
  if (recovery !== 0 && recovery !== 1) return null;
  if (bytes.compare(halfOrder, 0, 32, 32, 64) > 0) return null;
  return { rs: new Uint8Array(bytes.buffer, bytes.byteOffset, 64), recovery };
}

/** What libsecp256k1 reports for numbers out of range, and of an r without a point or a key at infinity. */
const invalid = new Set(["Signature could not be parsed", "Public key could not be recover"]);

/** The public key, uncompressed, that signed a digest; null if the signature is invalid. */
export function recoverKey(digest, { rs, recovery }) {
  try {
    return native.ecdsaRecover(rs, recovery, digest, false);
  } catch (error) {
    if (error instanceof Error && invalid.has(error.message)) return null;
    throw error;
  }
}
