import { randomFillSync } from "node:crypto";
import { native } from "./secp256k1.mjs";

const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const coefficientBytes = 16;

/** Fewer signatures are recovered one by one: the sums over the buckets would cost more than they save. */
export const fewestForBatch = 400;

/**
 * Whether every signature is of its expected key. With R the point that r and v name, recovery finds the key Q exactly if
 * R = (z/s)G + (r/s)Q. The sum of all these equations is compared, each times a random number of 128 bits that is drawn after
 * the signatures are known (Bellare, Garay, Rabin: Fast Batch Verification, 1998, small exponents test). The group has prime
 * order, so a batch with a wrong signature passes with a probability of at most 2^-128.
 *
 * @param entries `digest` of 32 bytes, `rs` of 64, `recovery`, and `key`, the expected public key of 65 bytes
 * @returns false also where a number is out of range or r names no point
 */
export function allSigned(entries) {
  const points = entries.map(pointOf);
  if (points.includes(null)) return false;
  const { digests, rs, ss } = scalarsOf(entries);
  const isInRange = (scalar) => scalar !== 0n && scalar < order;
  if (!rs.every(isInRange) || !ss.every(isInRange)) return false;
  const coefficients = randomFillSync(Buffer.alloc(entries.length * coefficientBytes));
  const weights = numbersOf(coefficients, coefficientBytes);
  const inverses = inverted(ss);
  let ofGenerator = 0n;
  const ofKeys = new Map();
  for (let index = 0; index < entries.length; index++) {
    const { key } = entries[index];
    const weight = (weights[index] * inverses[index]) % order;
    ofGenerator += weight * digests[index];
    ofKeys.set(key, (ofKeys.get(key) ?? 0n) + weight * rs[index]);
  }
  const terms = [...ofKeys].map(([key, scalar]) => times(key, scalar % order));
  terms.push(timesGenerator(ofGenerator % order));
  return isSame(weightedSum(points, coefficients), sum(terms));
}

/** Digest, r and s of each entry as numbers. All bytes are turned into text together: a call for each costs more than its work. */
function scalarsOf(entries) {
  const bytes = Buffer.allocUnsafe(entries.length * 96);
  entries.forEach(({ digest, rs }, index) => {
    bytes.set(digest, index * 96);
    bytes.set(rs, index * 96 + 32);
  });
  const all = numbersOf(bytes, 32);
  const every = (first) => entries.map((_, index) => all[3 * index + first]);
  return { digests: every(0), rs: every(1), ss: every(2) };
}

/** Big-endian numbers that follow each other. */
function numbersOf(bytes, lengthBytes) {
  const hex = bytes.toString("hex");
  const digits = 2 * lengthBytes;
  return Array.from({ length: bytes.length / lengthBytes }, (_, index) =>
    BigInt(`0x${hex.slice(index * digits, (index + 1) * digits)}`),
  );
}

/** The point that r and v name, uncompressed; null if there is none. */
function pointOf({ rs, recovery }) {
  const compressed = new Uint8Array(33);
  compressed[0] = 2 + recovery;
  compressed.set(rs.subarray(0, 32), 1);
  const out = new Uint8Array(65);
  return native.raw.publicKeyConvert(out, compressed) === 0 ? out : null;
}

/** Σ coefficient × point, by windows of the coefficients' bits: points of one digit are added before they are multiplied. */
function weightedSum(points, coefficients) {
  const bits = widthFor(points.length);
  const windows = Math.ceil((coefficientBytes * 8) / bits);
  const buckets = Array.from({ length: windows << bits }, () => []);
  points.forEach((point, index) => {
    for (let window = 0; window < windows; window++) {
      const digit = digitOf(coefficients, { start: index * coefficientBytes, bit: window * bits, bits });
      if (digit !== 0) buckets[(window << bits) + digit].push(point);
    }
  });
  const sums = buckets.map(sum);
  let total = null;
  for (let bit = windows * bits - 1; bit >= 0; bit--) {
    const first = Math.floor(bit / bits) << bits;
    const terms = [total, total];
    for (let digit = 0; digit < 1 << bits; digit++) if ((digit >> (bit % bits)) & 1) terms.push(sums[first + digit]);
    total = sum(terms);
  }
  return total;
}

/** Bits of a window: wider ones need fewer additions per point and more buckets. */
function widthFor(points) {
  if (points > 3_000) return 6;
  return points > 1_000 ? 5 : 4;
}

/** Bits of a big-endian number, counted from its lowest. */
function digitOf(bytes, { start, bit, bits }) {
  const last = start + coefficientBytes - 1;
  const low = last - (bit >> 3);
  const high = low - 1 >= start ? bytes[low - 1] : 0;
  return (((high << 8) | bytes[low]) >> (bit & 7)) & ((1 << bits) - 1);
}

/** The sum of points; null is the point at infinity. */
function sum(points) {
  const finite = points.filter((point) => point !== null);
  if (finite.length < 2) return finite[0] ?? null;
  const out = new Uint8Array(65);
  // Every point here is on the curve, so that the only failure is a sum at infinity.
  return native.raw.publicKeyCombine(out, finite) === 0 ? out : null;
}

function times(point, scalar) {
  if (scalar === 0n) return null;
  const out = new Uint8Array(65);
  return native.raw.publicKeyTweakMul(out, point, bytesOf(scalar)) === 0 ? out : null;
}

function timesGenerator(scalar) {
  if (scalar === 0n) return null;
  const out = new Uint8Array(65);
  return native.raw.publicKeyCreate(out, bytesOf(scalar)) === 0 ? out : null;
}

/** The inverses modulo the group's order, with one inversion for all. */
function inverted(numbers) {
  const products = [1n];
  for (const number of numbers) products.push((products.at(-1) * number) % order);
  let inverse = inverseOf(products.at(-1));
  const inverses = new Array(numbers.length);
  for (let index = numbers.length - 1; index >= 0; index--) {
    inverses[index] = (inverse * products[index]) % order;
    inverse = (inverse * numbers[index]) % order;
  }
  return inverses;
}

/** By Euclid's algorithm. */
function inverseOf(number) {
  let [a, b, x, y] = [number, order, 1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return ((x % order) + order) % order;
}

function bytesOf(number) {
  return new Uint8Array(Buffer.from(number.toString(16).padStart(64, "0"), "hex"));
}

function isSame(a, b) {
  if (a === null || b === null) return a === b;
  return Buffer.compare(a, b) === 0;
}
