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

const mostMessages = 1_920;
const arenaBytes = mostMessages * rateBytes;
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
  let endBytes = 0;
  const blocksOf = new Uint32Array(starts.length);
  for (let index = 0; index < starts.length; index++) {
    const [start, length] = [starts[index] as number, lengthsBytes[index] as number];
    const blocks = Math.floor(length / rateBytes) + 1;
    const end = start + blocks * rateBytes;
    blocksOf[index] = blocks;
    endBytes = Math.max(endBytes, end);
    for (let at = start + length; at < end; at++) bytes[at] = 0;
    bytes[start + length] = 0x01;
    bytes[end - 1] = (bytes[end - 1] as number) | 0x80;
  }
  if (endBytes > messagesLimitBytes) throw new IsthmusError("INTERNAL", { what: "memory of messages", endBytes });
  arena ??= { input: reserve(arenaBytes), output: reserve(32 * mostMessages) };
  const { input, output } = arena;
  new Uint8Array(memory.buffer, input, endBytes).set(bytes.subarray(0, endBytes));
  const digests = new Uint32Array(8 * starts.length);
  const results = new Uint32Array(memory.buffer, output, 8 * mostMessages);
  const single = new Map<number, number[]>();
  for (let first = 0; first < starts.length; ) {
    const blocks = blocksOf[first] as number;
    const stride = blocks * rateBytes;
    let next = first + 1;
    while (blocksOf[next] === blocks && starts[next] === (starts[next - 1] as number) + stride) next++;
    const count = (next - first) & ~1;
    if (count > 0) {
      hashPairs(input + (starts[first] as number), stride, blocks, count, output, 0);
      digests.set(results.subarray(0, 8 * count), 8 * first);
    }
    // Without another one of its size a message waits for another.
    if (first + count < next) addTo(single, blocks, next - 1);
    first = next;
  }
  for (const [blocks, indexes] of single) {
    for (let i = 0; i < indexes.length; i += 2) {
      const first = indexes[i] as number;
      const second = indexes[i + 1] ?? first;
      const start = starts[first] as number;
      hashPairs(input + start, (starts[second] as number) - start, blocks, 2, output, 0);
      // Without a partner a message is hashed with itself.
      digests.set(results.subarray(0, 8), 8 * first);
      digests.set(results.subarray(8, 16), 8 * second);
    }
  }
  return new Uint8Array(digests.buffer);
}

function addTo(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
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
