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

/** Bytes of a block of Keccak-256. */
export const rateBytes = 136;
const pageBytes = 65_536;
/** Memory of all batches together, in pages of 64 KiB. */
const pages = 64;

interface KeccakExports {
  readonly memory: WebAssembly.Memory;
  readonly hashPairs: (
    ...parameters: [input: number, gap: number, blocks: number, count: number, output: number, twice: number]
  ) => void;
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
  const input = reserve(capacity * (strideBytes + 32));
  const output = input + capacity * strideBytes;
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
      if (count > 0) hashPairs(input, strideBytes, blocks, count + (count & 1), output, twice ? 1 : 0);
    },
  };
}

const arenaBytes = 1_920 * rateBytes;
let arena: { readonly input: number; readonly output: number } | undefined;

/** Messages of any lengths, each from a multiple of `rateBytes` on; behind it is room for padding up to the next multiple. */
interface Messages {
  readonly bytes: Uint8Array;
  /** Where each message starts. */
  readonly starts: readonly number[];
  readonly lengthsBytes: readonly number[];
}

/**
 * Keccak-256 of each message, one digest after another. Pads the messages in place.
 * @throws INTERNAL if they take more than `messagesLimitBytes`
 */
export function keccakMessages({ bytes, starts, lengthsBytes }: Messages): Uint8Array {
  const byBlocks = new Map<number, number[]>();
  let endBytes = 0;
  starts.forEach((start, index) => {
    const length = lengthsBytes[index] as number;
    const blocks = Math.floor(length / rateBytes) + 1;
    endBytes = Math.max(endBytes, start + blocks * rateBytes);
    bytes.fill(0, start + length, start + blocks * rateBytes);
    bytes[start + length] = 0x01;
    bytes[start + blocks * rateBytes - 1] = (bytes[start + blocks * rateBytes - 1] as number) | 0x80;
    const same = byBlocks.get(blocks);
    if (same === undefined) byBlocks.set(blocks, [index]);
    else same.push(index);
  });
  if (endBytes > messagesLimitBytes) throw new IsthmusError("INTERNAL", { what: "memory of messages", endBytes });
  arena ??= { input: reserve(arenaBytes), output: reserve(64) };
  const { input, output } = arena;
  new Uint8Array(memory.buffer, input, endBytes).set(bytes.subarray(0, endBytes));
  const digests = new Uint32Array(8 * starts.length);
  const pair = new Uint32Array(memory.buffer, output, 16);
  for (const [blocks, indexes] of byBlocks) {
    for (let i = 0; i < indexes.length; i += 2) {
      const first = indexes[i] as number;
      const second = indexes[i + 1] ?? first;
      const start = starts[first] as number;
      hashPairs(input + start, (starts[second] as number) - start, blocks, 2, output, 0);
      // Without a partner a message is hashed with itself.
      for (let word = 0; word < 8; word++) {
        digests[8 * first + word] = pair[word] as number;
        digests[8 * second + word] = pair[8 + word] as number;
      }
    }
  }
  return new Uint8Array(digests.buffer);
}

/** Most bytes that `keccakMessages` takes at a time, padding included. */
export const messagesLimitBytes = arenaBytes;

function reserve(sizeBytes: number): number {
  const start = usedBytes;
  const endBytes = start + sizeBytes;
  if (endBytes > pages * pageBytes) throw new IsthmusError("INTERNAL", { what: "memory of batches", endBytes });
  usedBytes = endBytes;
  return start;
}
