import { IsthmusError } from "../error/isthmus-error.ts";
import { keccak256 } from "./hash.ts";
import { fewestForThreads, hashThreads } from "./hash-threads.ts";
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

/** Messages of any lengths that follow each other, each from a multiple of `rateBytes` on with room for its padding. */
interface Messages {
  readonly bytes: Uint8Array;
  /** Where each message starts. */
  readonly starts: readonly number[];
  readonly lengthsBytes: readonly number[];
}

/** Keccak-256 of each message, one digest after another; on threads if there are any. Pads the messages in place. */
export function keccakMessages({ bytes, starts, lengthsBytes }: Messages): Uint8Array {
  const blocksOf = new Uint32Array(starts.length);
  let most = 0;
  for (let index = 0; index < starts.length; index++) {
    const [start, length] = [starts[index] as number, lengthsBytes[index] as number];
    const blocks = Math.floor(length / rateBytes) + 1;
    const end = start + blocks * rateBytes;
    blocksOf[index] = blocks;
    if (blocks > most) most = blocks;
    for (let at = start + length; at < end; at++) bytes[at] = 0;
    bytes[start + length] = 0x01;
    bytes[end - 1] = (bytes[end - 1] as number) | 0x80;
  }
  const output = new Uint8Array(32 * starts.length);
  const threads = starts.length < fewestForThreads || most > mostBlocksForThreads ? null : hashThreads();
  if (threads !== null) {
    const last = starts.length - 1;
    const input = bytes.subarray(starts[0], (starts[last] as number) + rateBytes * (blocksOf[last] as number));
    const work = { kind: "messages", input, blocks: Uint8Array.from(blocksOf), twice: false, output } as const;
    if (threads.hash(work)) return output;
  }
  for (let first = 0; first < starts.length; ) {
    let [next, sizeBytes] = [first, 0];
    while (next < starts.length && sizeBytes + rateBytes * (blocksOf[next] as number) <= arenaBytes) {
      sizeBytes += rateBytes * (blocksOf[next] as number);
      next += 1;
    }
    if (next === first) {
      const start = starts[first] as number;
      output.set(keccak256(bytes.subarray(start, start + (lengthsBytes[first] as number))), 32 * first);
      next += 1;
    } else
      hashPart(
        bytes.subarray(starts[first], (starts[first] as number) + sizeBytes),
        blocksOf.subarray(first, next),
        output.subarray(32 * first, 32 * next),
      );
    first = next;
  }
  return output;
}

/**
 * Keccak-256 of messages of equally many blocks, one behind another, which are padded already; on threads if there are any.
 * @param output takes 32 bytes for each
 */
export function keccakPadded({ bytes, blocks, output }: PaddedMessages): void {
  const count = output.length / 32;
  if (count === 0) return;
  const strideBytes = blocks * rateBytes;
  const threads = count < fewestForThreads ? null : hashThreads();
  const work = {
    kind: "messages",
    input: bytes,
    blocks: new Uint8Array(count).fill(blocks),
    twice: false,
    output,
  } as const;
  if (threads?.hash(work) === true) return;
  arena ??= { input: reserve(arenaBytes), output: reserve(32 * mostMessages) };
  const { input, output: results } = arena;
  // Two are hashed at a time: behind an odd last one there is room for another one.
  const most = Math.floor(arenaBytes / strideBytes) - 1;
  for (let first = 0; first < count; first += most) {
    const part = Math.min(most, count - first);
    new Uint8Array(memory.buffer, input, part * strideBytes).set(
      bytes.subarray(first * strideBytes, (first + part) * strideBytes),
    );
    hashPairs(input, strideBytes, blocks, part + (part & 1), results, 0);
    output.set(new Uint8Array(memory.buffer, results, 32 * part), 32 * first);
  }
}

/** Messages of equally many blocks. */
interface PaddedMessages {
  readonly bytes: Uint8Array;
  readonly blocks: number;
  readonly output: Uint8Array;
}

/** Hashes padded messages that fit the arena. */
function hashPart(bytes: Uint8Array, blocksOf: Uint32Array, digests: Uint8Array): void {
  arena ??= { input: reserve(arenaBytes), output: reserve(32 * mostMessages) };
  const { input, output } = arena;
  new Uint8Array(memory.buffer, input, bytes.length).set(bytes);
  const results = new Uint8Array(memory.buffer, output, 32 * mostMessages);
  /** By number of blocks, the messages without another one of their size behind them: place and start. */
  const single = new Map<number, { readonly index: number; readonly start: number }[]>();
  let start = 0;
  for (let first = 0; first < blocksOf.length; ) {
    const blocks = blocksOf[first] as number;
    const stride = blocks * rateBytes;
    let next = first + 1;
    while (blocksOf[next] === blocks) next++;
    const count = (next - first) & ~1;
    if (count > 0) {
      hashPairs(input + start, stride, blocks, count, output, 0);
      digests.set(results.subarray(0, 32 * count), 32 * first);
    }
    if (first + count < next) addTo(single, blocks, { index: next - 1, start: start + count * stride });
    start += (next - first) * stride;
    first = next;
  }
  for (const [blocks, waiting] of single) {
    for (let i = 0; i < waiting.length; i += 2) {
      const first = waiting[i] as { index: number; start: number };
      // Without a partner a message is hashed with itself.
      const second = waiting[i + 1] ?? first;
      hashPairs(input + first.start, second.start - first.start, blocks, 2, output, 0);
      digests.set(results.subarray(0, 32), 32 * first.index);
      digests.set(results.subarray(32, 64), 32 * second.index);
    }
  }
}

function addTo<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** A number of bytes that `keccakMessages` hashes together; more than that it hashes in parts. */
export const messagesPartBytes = arenaBytes;
/** The same on threads. */
export const messagesThreadBytes = 1 << 24;
const mostBlocksForThreads = 0xff;

function reserve(sizeBytes: number): number {
  const start = usedBytes;
  const endBytes = start + sizeBytes;
  if (endBytes > pages * pageBytes) throw new IsthmusError("INTERNAL", { what: "memory of batches", endBytes });
  usedBytes = endBytes;
  return start;
}
