import { blockBytes, compileKeccak, inputBlocks, inputOffset } from "./keccak-wasm.ts";

const { memory, absorb } = compileKeccak();
const inputEnd = inputOffset + inputBlocks * blockBytes;

/** Keccak-256 of the concatenation of the parts. */
export function keccak256(...parts: readonly Uint8Array[]): Uint8Array {
  memory.fill(0, 0, 200);
  let end = inputOffset;
  for (const part of parts) {
    for (let from = 0; from < part.length; ) {
      const taken = Math.min(part.length - from, inputEnd - end);
      memory.set(from === 0 && taken === part.length ? part : part.subarray(from, from + taken), end);
      from += taken;
      end += taken;
      if (end === inputEnd) {
        absorb(inputBlocks);
        end = inputOffset;
      }
    }
  }
  // Padding: a one, zeros, and a one at the end of the last block, which there is always room for.
  const blocks = Math.floor((end - inputOffset) / blockBytes) + 1;
  const last = inputOffset + blocks * blockBytes - 1;
  memory.fill(0, end, last + 1);
  memory[end] = 1;
  memory[last] = (memory[last] as number) | 0x80;
  absorb(blocks);
  return memory.slice(0, 32);
}

/** What a digest is for. Every digest starts with its purpose and the house id (PROTOCOL P20). */
export type Purpose =
  | "leaf"
  | "totals"
  | "credit"
  | "band"
  | "cycle"
  | "vaults"
  | "venues"
  | "order"
  | "receipt"
  | "journal"
  | "account"
  | "command"
  | "deposit";

const cache = new Map<Purpose, Uint8Array>();

/** The 32-byte domain separator of a purpose: keccak256("isthmus/v1/" + purpose). */
export function domain(purpose: Purpose): Uint8Array {
  const known = cache.get(purpose);
  if (known !== undefined) return known;
  const bytes = keccak256(new TextEncoder().encode(`isthmus/v1/${purpose}`));
  cache.set(purpose, bytes);
  return bytes;
}
