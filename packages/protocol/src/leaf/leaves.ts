import { concatBytes, fromHex, type Hex, uintBytes, writeHex, writeUint128 } from "../bytes/bytes.ts";
import { domain, keccak256, type Purpose } from "../bytes/hash.ts";
import { fewestForThreads, hashThreads } from "../bytes/hash-threads.ts";
import { type KeccakBatch, keccakBatch, rateBytes } from "../bytes/keccak-batch.ts";
import type { ChainId } from "../chain/table.ts";

/** The scope of a set of leaves: one clearing house, one chain, one contract (vault or venue). */
export interface LeafScope {
  readonly houseId: number;
  readonly chain: ChainId;
  /** The vault or venue as 32 bytes: EVM addresses left-padded, Solana addresses as they are. */
  readonly contract: Hex;
}

/** A member's cumulative entitlement and exit balance at one vault, for one asset. */
export interface EntitlementLeaf {
  readonly account: Hex;
  readonly asset: number;
  /** The payee on the vault's chain. */
  readonly recipient: Hex;
  /** Cumulative, never decreases (PROTOCOL P2). */
  readonly entitledQuanta: bigint;
  readonly exitQuanta: bigint;
}

/** The totals that a root declares for one asset of a vault (PROTOCOL P3, P4, P15). */
export interface TotalsLeaf {
  readonly asset: number;
  /** Sum of `entitledQuanta` over all leaves of this asset. */
  readonly entitledQuanta: bigint;
  /** Sum of `exitQuanta` over all leaves of this asset. */
  readonly exitQuanta: bigint;
  /** Cumulative deposits of this asset up to the root's deposit index. */
  readonly consumedQuanta: bigint;
}

/** Credit of an account at one on-chain venue (PROTOCOL P26). */
export interface CreditLeaf {
  readonly account: Hex;
  /** The key that signs orders, as 32 bytes. */
  readonly trader: Hex;
  /** Cumulative: compared with the venue's cumulative `used`, which no root resets. */
  readonly limitQuanta: bigint;
  readonly expirySeconds: bigint;
  /** Bit 0: reduce only. */
  readonly flags: number;
}

/** Price band and margin of one instrument at one on-chain venue. */
export interface BandLeaf {
  readonly instrument: number;
  readonly lowTicks: bigint;
  readonly highTicks: bigint;
  /** Margin per lot, in quanta of the settlement unit. */
  readonly marginPerLotQuanta: bigint;
  /** Value of one tick on one lot, in quanta of the settlement unit. */
  readonly quantaPerTickLot: bigint;
}

function leafHash(purpose: Purpose, scope: LeafScope, ...fields: readonly Uint8Array[]): Uint8Array {
  return keccak256(keccak256(concatBytes(leafPrefix(purpose, scope), ...fields)));
}

/** The 70 bytes with which every leaf of a scope starts. */
function leafPrefix(purpose: Purpose, scope: LeafScope): Uint8Array {
  const { houseId, chain, contract } = scope;
  return concatBytes(domain(purpose), uintBytes(houseId, 4), uintBytes(chain, 2), fromHex(contract, 32));
}

/** keccak256(keccak256(domain ‖ house u32 ‖ chain u16 ‖ vault 32 ‖ account 32 ‖ asset u16 ‖ recipient 32 ‖ entitled u128 ‖ exit u128)) */
export function entitlementLeafHash(scope: LeafScope, leaf: EntitlementLeaf): Uint8Array {
  return leafHash(
    "leaf",
    scope,
    fromHex(leaf.account, 32),
    uintBytes(leaf.asset, 2),
    fromHex(leaf.recipient, 32),
    uintBytes(leaf.entitledQuanta, 16),
    uintBytes(leaf.exitQuanta, 16),
  );
}

/** keccak256(keccak256(domain ‖ house u32 ‖ chain u16 ‖ vault 32 ‖ asset u16 ‖ entitled u128 ‖ exit u128 ‖ consumed u128)) */
export function totalsLeafHash(scope: LeafScope, leaf: TotalsLeaf): Uint8Array {
  return leafHash(
    "totals",
    scope,
    uintBytes(leaf.asset, 2),
    uintBytes(leaf.entitledQuanta, 16),
    uintBytes(leaf.exitQuanta, 16),
    uintBytes(leaf.consumedQuanta, 16),
  );
}

/** keccak256(keccak256(domain ‖ house u32 ‖ chain u16 ‖ venue 32 ‖ account 32 ‖ trader 32 ‖ limit u128 ‖ expiry u64 ‖ flags u8)) */
export function creditLeafHash(scope: LeafScope, leaf: CreditLeaf): Uint8Array {
  return leafHash(
    "credit",
    scope,
    fromHex(leaf.account, 32),
    fromHex(leaf.trader, 32),
    uintBytes(leaf.limitQuanta, 16),
    uintBytes(leaf.expirySeconds, 8),
    uintBytes(leaf.flags, 1),
  );
}

/** keccak256(keccak256(domain ‖ house u32 ‖ chain u16 ‖ venue 32 ‖ instrument u16 ‖ low u64 ‖ high u64 ‖ margin per lot u128 ‖ quanta per tick and lot u128)) */
export function bandLeafHash(scope: LeafScope, leaf: BandLeaf): Uint8Array {
  return leafHash(
    "band",
    scope,
    uintBytes(leaf.instrument, 2),
    uintBytes(leaf.lowTicks, 8),
    uintBytes(leaf.highTicks, 8),
    uintBytes(leaf.marginPerLotQuanta, 16),
    uintBytes(leaf.quantaPerTickLot, 16),
  );
}

const entitlementBatch = keccakBatch({ lengthBytes: 168, capacity: 512, twice: true });

/** Entitlement leaves that are no objects. Fields write themselves: 32 bytes, and amounts unsigned, big-endian, 16 bytes. */
export interface EntitlementRows {
  readonly length: number;
  writeAccount(row: number, bytes: Uint8Array, offset: number): void;
  assetAt(row: number): number;
  writeRecipient(row: number, bytes: Uint8Array, offset: number): void;
  writeEntitled(row: number, view: DataView, offset: number): void;
  writeExit(row: number, view: DataView, offset: number): void;
}

/** `entitlementLeafHash` of many leaves, one hash after another. */
export function entitlementLeafHashes(
  scope: LeafScope,
  leaves: readonly EntitlementLeaf[] | EntitlementRows,
): Uint8Array {
  const rows = "writeAccount" in leaves ? leaves : rowsOf(leaves);
  return leafHashes(entitlementBatch, leafPrefix("leaf", scope), rows.length, (row, { bytes, view }, start) => {
    const asset = rows.assetAt(row);
    rows.writeAccount(row, bytes, start);
    if ((asset & 0xffff) === asset) view.setUint16(start + 32, asset);
    else bytes.set(uintBytes(asset, 2), start + 32);
    rows.writeRecipient(row, bytes, start + 34);
    rows.writeEntitled(row, view, start + 66);
    rows.writeExit(row, view, start + 82);
  });
}

function rowsOf(leaves: readonly EntitlementLeaf[]): EntitlementRows {
  const at = (row: number): EntitlementLeaf => leaves[row] as EntitlementLeaf;
  return {
    length: leaves.length,
    writeAccount: (row, bytes, offset) => writeHex(bytes, offset, at(row).account, 32),
    assetAt: (row) => at(row).asset,
    writeRecipient: (row, bytes, offset) => writeHex(bytes, offset, at(row).recipient, 32),
    writeEntitled: (row, view, offset) => writeUint128(view, offset, at(row).entitledQuanta),
    writeExit: (row, view, offset) => writeUint128(view, offset, at(row).exitQuanta),
  };
}

const creditBatch = keccakBatch({ lengthBytes: 159, capacity: 128, twice: true });

/** `creditLeafHash` of many leaves, one hash after another. */
export function creditLeafHashes(scope: LeafScope, leaves: readonly CreditLeaf[]): Uint8Array {
  return leafHashes(creditBatch, leafPrefix("credit", scope), leaves.length, (row, { bytes, view }, start) => {
    const leaf = leaves[row] as CreditLeaf;
    writeHex(bytes, start, leaf.account, 32);
    writeHex(bytes, start + 32, leaf.trader, 32);
    writeUint128(view, start + 64, leaf.limitQuanta);
    bytes.set(uintBytes(leaf.expirySeconds, 8), start + 80);
    bytes.set(uintBytes(leaf.flags, 1), start + 88);
  });
}

/** Where leaves are written before they are hashed. */
type Slots = Pick<KeccakBatch, "bytes" | "view">;

/** Hashes leaves part by part. @param write writes the fields of a leaf from a place on */
function leafHashes(
  batch: KeccakBatch,
  prefix: Uint8Array,
  leafCount: number,
  write: (leaf: number, slots: Slots, start: number) => void,
): Uint8Array {
  const hashes = new Uint32Array(8 * leafCount);
  const bytes = new Uint8Array(hashes.buffer);
  const threads = leafCount < fewestForThreads ? null : hashThreads();
  // A part is as large as threads are worth it, or as the batch.
  const most = threads === null ? batch.capacity : 8 * fewestForThreads;
  const slots = threads === null ? batch : slotsLike(batch, most);
  const blocks = new Uint8Array(most).fill(batch.strideBytes / rateBytes);
  // It stays from part to part.
  for (let i = 0; i < Math.min(most, leafCount); i++) slots.bytes.set(prefix, i * batch.strideBytes);
  for (let first = 0; first < leafCount; first += most) {
    const count = Math.min(most, leafCount - first);
    for (let i = 0; i < count; i++) {
      write(first + i, slots, i * batch.strideBytes + prefix.length);
    }
    const input = slots.bytes.subarray(0, count * batch.strideBytes);
    const output = bytes.subarray(32 * first, 32 * (first + count));
    const work = { kind: "messages", input, blocks: blocks.subarray(0, count), twice: true, output } as const;
    if (threads?.hash(work) !== true) hashHere(batch, input, output);
  }
  return bytes;
}

/** Slots of a batch's kind in memory of their own, their padding included. */
function slotsLike({ bytes, strideBytes }: KeccakBatch, count: number): Slots {
  const copy = new Uint8Array(count * strideBytes);
  for (let i = 0; i < count; i++) copy.set(bytes.subarray(0, strideBytes), i * strideBytes);
  return { bytes: copy, view: new DataView(copy.buffer) };
}

/** Hashes slots on the calling thread. */
function hashHere(batch: KeccakBatch, input: Uint8Array, output: Uint8Array): void {
  const { strideBytes, capacity } = batch;
  for (let first = 0; first * strideBytes < input.length; first += capacity) {
    const count = Math.min(capacity, input.length / strideBytes - first);
    const part = input.subarray(first * strideBytes, (first + count) * strideBytes);
    if (part.byteOffset !== batch.bytes.byteOffset || part.buffer !== batch.bytes.buffer) batch.bytes.set(part);
    batch.hash(count);
    output.set(new Uint8Array(batch.digests.buffer, batch.digests.byteOffset, 32 * count), 32 * first);
  }
}
