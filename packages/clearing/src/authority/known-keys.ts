import { type Hex, toHex } from "@isthmus/protocol";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { addressOf, readSignature, recoverKey } from "./keys.ts";

const { Point } = secp256k1;
const order = Point.Fn;
type Key = InstanceType<typeof Point>;

/** Signatures after which a key is worth its tables (a tenth of a second, a megabyte). */
const signaturesBefore = 8;
const mostKeys = 16;
const counts = new Map<Hex, number>();
const known = new Map<Hex, Key>();

/**
 * The address that signed a digest, like `recoverAddress`, for keys that sign repeatedly: those of the clearing house and of
 * venues. With tables of a key's multiples, confirming the key takes half the time of recovering it. A signature that the
 * tables do not confirm is recovered in full, so the result is the same.
 *
 * @param expected the address of the most likely key
 */
export function signerAmong(digest: Uint8Array, signature: Hex, expected: Hex): Hex | null {
  const key = known.get(expected);
  if (key !== undefined && confirms(key, digest, signature)) return expected;
  const recovered = recoverKey(digest, signature);
  if (recovered === null) return null;
  const signer = addressOf(recovered.toBytes(false));
  if (key === undefined && signer === expected) count(expected, recovered);
  return signer;
}

function count(address: Hex, key: Key): void {
  const times = (counts.get(address) ?? 0) + 1;
  counts.set(address, times);
  if (times < signaturesBefore) return;
  counts.clear();
  if (known.size >= mostKeys) known.clear();
  known.set(address, key.precompute(8, false));
}

/**
 * Whether recovery would find this key: that of (r, s, v) is r⁻¹(sR - zG) with R the point at x = r of v's parity, and so
 * is Q exactly when R = (z/s)G + (r/s)Q.
 */
function confirms(key: Key, digest: Uint8Array, signature: Hex): boolean {
  const read = readSignature(signature);
  if (read === null) return false;
  const { r, s, recovery } = read;
  const inverse = order.inv(s);
  const hashed = order.create(BigInt(toHex(digest)));
  const sum = Point.BASE.multiplyUnsafe(order.mul(hashed, inverse)).add(key.multiplyUnsafe(order.mul(r, inverse)));
  if (sum.is0()) return false;
  const { x, y } = sum.toAffine();
  return x === r && (y & 1n) === BigInt(recovery);
}
