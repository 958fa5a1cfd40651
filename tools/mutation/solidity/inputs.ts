import { createHash } from "node:crypto";

/** A parameter of a test, as an artifact's ABI has it. */
export interface Parameter {
  readonly type: string;
}

const wordBytes = 32;

/**
 * Inputs for a random test, of which the same seed always gives the same.
 * @returns the encoded arguments as hex without prefix; null for types that no generator is known for
 */
export function inputsOf(parameters: readonly Parameter[], seed: string): string | null {
  const heads: (string | null)[] = [];
  const tails: string[] = [];
  const made = parameters.map(({ type }, index) => inputOf(type, `${seed}/${index}`));
  let tailAt =
    made.reduce((total, value) => total + (value?.isDynamic === false ? value.words.length / 64 : 1), 0) * wordBytes;
  for (const value of made) {
    if (value === null) return null;
    if (value.isDynamic) {
      heads.push(word(BigInt(tailAt)));
      tails.push(value.words);
      tailAt += value.words.length / 2;
    } else heads.push(value.words);
  }
  return heads.join("") + tails.join("");
}

interface Value {
  readonly words: string;
  readonly isDynamic: boolean;
}

function inputOf(type: string, seed: string): Value | null {
  const array = /^(.*)\[(\d*)\]$/.exec(type);
  if (array !== null) {
    const [, element = "", size = ""] = array;
    const length = size === "" ? Number(random(seed) % 4n) : Number(size);
    const elements = Array.from({ length }, (_, index) => inputOf(element, `${seed}/${index}`));
    if (elements.some((each) => each === null || each.isDynamic)) return null;
    const words = elements.map((each) => each?.words ?? "").join("");
    return size === "" ? { words: word(BigInt(length)) + words, isDynamic: true } : { words, isDynamic: false };
  }
  if (type === "bytes") {
    const length = Number(random(seed) % 70n);
    const bytes = createHash("shake256", { outputLength: 96 })
      .update(seed)
      .digest("hex")
      .slice(0, 2 * length);
    return { words: word(BigInt(length)) + bytes.padEnd(Math.ceil(length / wordBytes) * 64, "0"), isDynamic: true };
  }
  const bits = bitsOf(type);
  if (bits === null) return null;
  const number = sized(random(seed), bits, seed);
  const isLeft = /^bytes\d+$/.test(type);
  return { words: word(isLeft ? number << BigInt(256 - bits) : number), isDynamic: false };
}

function bitsOf(type: string): number | null {
  if (type === "bool") return 1;
  if (type === "address") return 160;
  const [, kind, size] = /^(uint|bytes)(\d+)$/.exec(type) ?? [];
  if (kind === undefined) return null;
  return kind === "uint" ? Number(size) : Number(size) * 8;
}

/** Small numbers, the largest ones and any others: each kind notices other faults. */
function sized(number: bigint, bits: number, seed: string): bigint {
  const most = (1n << BigInt(bits)) - 1n;
  const kind = random(`${seed}/kind`) % 8n;
  if (bits === 1 || kind < 4n) return number & most;
  if (kind === 4n) return most;
  if (kind === 5n) return 0n;
  return number & ((1n << BigInt(Math.min(bits, 8))) - 1n) & most;
}

const random = (seed: string): bigint => BigInt(`0x${createHash("sha256").update(seed).digest("hex")}`);

const word = (value: bigint): string => value.toString(16).padStart(64, "0");
