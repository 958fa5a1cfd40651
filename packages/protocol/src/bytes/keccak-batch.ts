import { IsthmusError } from "../error/isthmus-error.ts";
import { keccakModule, roundConstantBytes } from "./keccak-module.ts";

/**
 * Slots for messages of one length, hashed together with Keccak-256: no call and no allocation per message. Write message i to
 * `bytes` from `i * strideBytes` on, never beyond its length: the padding behind it stays from hash to hash.
 */
export interface KeccakBatch {
  /** All slots, one after another. */
  readonly bytes: Uint8Array;
  /** The same memory, for numbers. */
  readonly view: DataView;
  /** The same memory as words, for copies. */
  readonly words: Uint32Array;
  readonly strideBytes: number;
  /** Slots. */
  readonly capacity: number;
  /** Digests of the last `hash`, one after another, as words of the machine's byte order. */
  readonly digests: Uint32Array;
  /** Hashes the messages in the first `count` slots. */
  hash(count: number): void;
}

const rateBytes = 136;
const pageBytes = 65_536;
/** Memory of all batches together, in pages of 64 KiB. */
const pages = 64;

interface KeccakExports {
  readonly memory: WebAssembly.Memory;
  readonly hashPairs: (input: number, blocks: number, count: number, output: number, twice: number) => void;
}

const { instance } = await WebAssembly.instantiate(keccakModule(pages));
const { memory, hashPairs } = instance.exports as unknown as KeccakExports;
let usedBytes = roundConstantBytes;

/**
 * Makes a batch. Its memory is never given back: make one per kind of message, when the program starts.
 * @param capacity slots, an even number
 * @param twice whether each digest is hashed once more, as leaves are
 */
export function keccakBatch(options: {
  readonly lengthBytes: number;
  readonly capacity: number;
  readonly twice: boolean;
}): KeccakBatch {
  const { lengthBytes, capacity, twice } = options;
  const blocks = Math.floor(lengthBytes / rateBytes) + 1;
  const strideBytes = blocks * rateBytes;
  const output = usedBytes + capacity * strideBytes;
  const endBytes = output + 32 * capacity;
  if (endBytes > pages * pageBytes) throw new IsthmusError("INTERNAL", { what: "memory of batches", endBytes });
  const input = usedBytes;
  usedBytes = endBytes;
  const bytes = new Uint8Array(memory.buffer, input, capacity * strideBytes);
  for (let start = 0; start < bytes.length; start += strideBytes) {
    // Both bits fall into one byte if the message leaves room for one only.
    bytes[start + lengthBytes] = 0x01;
    bytes[start + strideBytes - 1] = (bytes[start + strideBytes - 1] as number) | 0x80;
  }
  return {
    bytes,
    view: new DataView(memory.buffer, input, bytes.length),
    words: new Uint32Array(memory.buffer, input, bytes.length / 4),
    strideBytes,
    capacity,
    digests: new Uint32Array(memory.buffer, output, 8 * capacity),
    hash: (count) => {
      // Two are hashed at a time; the second of an odd last pair is what an earlier call left there.
      if (count > 0) hashPairs(input, blocks, count + (count & 1), output, twice ? 1 : 0);
    },
  };
}
