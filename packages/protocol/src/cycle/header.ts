import { concatBytes, fromHex, type Hex, toHex, uintBytes } from "../bytes/bytes.ts";
import { domain, keccak256 } from "../bytes/hash.ts";
import type { ChainId } from "../chain/table.ts";

/** What one cycle posts to one vault. */
export interface VaultRoot {
  readonly chain: ChainId;
  readonly vault: Hex;
  readonly root: Hex;
  readonly depositAccumulator: Hex;
  readonly depositIndex: bigint;
  readonly totalsRoot: Hex;
}

/** What one cycle posts to one on-chain venue. */
export interface VenueRoot {
  readonly chain: ChainId;
  readonly venue: Hex;
  readonly creditRoot: Hex;
  readonly bandRoot: Hex;
  readonly expirySeconds: bigint;
}

/** The header that attesters sign and the hub stores. */
export interface CycleHeader {
  readonly houseId: number;
  readonly hubChain: ChainId;
  /** The ClearingHub contract, as 32 bytes. */
  readonly hub: Hex;
  /** 1 for the first cycle. */
  readonly cycle: bigint;
  /** Digest of the previous cycle; zero for the first. */
  readonly previousDigest: Hex;
  /** Journal index of the command that closed the cycle. */
  readonly journalPosition: bigint;
  readonly journalDigest: Hex;
  readonly stateRoot: Hex;
  readonly vaults: readonly VaultRoot[];
  readonly venues: readonly VenueRoot[];
}

/** keccak256(domain(vaults) ‖ house u32 ‖ for each: chain u16 ‖ vault 32 ‖ root 32 ‖ accumulator 32 ‖ index u64 ‖ totals root 32) */
export function vaultRootsHash(houseId: number, vaults: readonly VaultRoot[]): Uint8Array {
  const rows = vaults.map((row) =>
    concatBytes(
      uintBytes(row.chain, 2),
      fromHex(row.vault, 32),
      fromHex(row.root, 32),
      fromHex(row.depositAccumulator, 32),
      uintBytes(row.depositIndex, 8),
      fromHex(row.totalsRoot, 32),
    ),
  );
  return keccak256(domain("vaults"), uintBytes(houseId, 4), ...rows);
}

/** keccak256(domain(venues) ‖ house u32 ‖ for each: chain u16 ‖ venue 32 ‖ credit root 32 ‖ band root 32 ‖ expiry u64) */
export function venueRootsHash(houseId: number, venues: readonly VenueRoot[]): Uint8Array {
  const rows = venues.map((row) =>
    concatBytes(
      uintBytes(row.chain, 2),
      fromHex(row.venue, 32),
      fromHex(row.creditRoot, 32),
      fromHex(row.bandRoot, 32),
      uintBytes(row.expirySeconds, 8),
    ),
  );
  return keccak256(domain("venues"), uintBytes(houseId, 4), ...rows);
}

/**
 * The digest that operators sign as attesters:
 * keccak256(domain(cycle) ‖ house u32 ‖ hub chain u16 ‖ hub 32 ‖ cycle u64 ‖ previous digest 32 ‖ journal index u64 ‖
 * journal digest 32 ‖ state root 32 ‖ vault roots hash 32 ‖ venue roots hash 32)
 */
export function cycleDigest(header: CycleHeader): Hex {
  return toHex(
    keccak256(
      domain("cycle"),
      uintBytes(header.houseId, 4),
      uintBytes(header.hubChain, 2),
      fromHex(header.hub, 32),
      uintBytes(header.cycle, 8),
      fromHex(header.previousDigest, 32),
      uintBytes(header.journalPosition, 8),
      fromHex(header.journalDigest, 32),
      fromHex(header.stateRoot, 32),
      vaultRootsHash(header.houseId, header.vaults),
      venueRootsHash(header.houseId, header.venues),
    ),
  );
}
