import { keccakModule, roundConstantBytes } from "./keccak-module.ts";

/** Hashes that do not depend on each other. */
export interface HashWork {
  /**
   * - `messages`: each padded for Keccak-256 to whole blocks, one behind another;
   * - `pairs`: nodes of 32 bytes, two by two; each pair is hashed with the smaller one first.
   */
  readonly kind: "messages" | "pairs";
  readonly input: Uint8Array;
  /** Blocks of each message; empty for pairs. */
  readonly blocks: Uint8Array;
  /** Whether each digest is hashed once more. */
  readonly twice: boolean;
  /** Takes the digests, in the order of the messages or pairs. */
  readonly output: Uint8Array;
}

/** Computes hashes on several threads. Whoever computes one, it is the same. */
export interface HashThreads {
  /** @returns when all are computed; false if nothing was done, because there is no thread to do it */
  hash(work: HashWork): boolean;
}

let threads: HashThreads | null = null;

/** From here on large trees are hashed on these threads; null for the calling one alone. */
export function useHashThreads(used: HashThreads | null): void {
  threads = used;
}

/** The threads in use. */
export function hashThreads(): HashThreads | null {
  return threads;
}

/** Fewer hashes are not worth a thread's time to answer. */
export const fewestForThreads = 4_096;

/** What a thread needs: the bytes of the module and the first byte of its memory that is free. */
export function hashProgram(pages: number): { readonly module: Uint8Array<ArrayBuffer>; readonly freeFrom: number } {
  return { module: keccakModule(pages), freeFrom: roundConstantBytes };
}
