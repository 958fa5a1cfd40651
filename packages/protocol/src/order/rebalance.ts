import { concatBytes, fromHex, type Hex, toHex, uintBytes } from "../bytes/bytes.ts";
import { domain, keccak256 } from "../bytes/hash.ts";
import type { ChainId } from "../chain/table.ts";
import { encodeRebalance } from "../envelope/payload.ts";

/** An order that a vault pays tokens to a route, which carries them to another vault (PROTOCOL P30). */
export interface RebalanceRow {
  /** Rises with every order of the clearing house. */
  readonly number: bigint;
  /** The chain and the vault that pay. */
  readonly chain: ChainId;
  readonly vault: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
  /** Number of the route at the vault's rebalance desk. */
  readonly route: number;
  /** The chain and the vault that receive. */
  readonly destination: ChainId;
  readonly destinationVault: Hex;
  /** The account for which the tokens are deposited there: `orderAccountId`. */
  readonly account: Hex;
  /** Unix time of the last second in which the vault pays. */
  readonly expirySeconds: bigint;
}

/** The hub that sends an order. */
export interface OrderScope {
  readonly houseId: number;
  readonly hubChain: ChainId;
  readonly hub: Hex;
}

/**
 * The digest of an order, which attesters sign and the hub verifies.
 * keccak256(domain(order) ‖ house u32 ‖ hub chain u16 ‖ hub 32 ‖ chain u16 ‖ number u64 ‖ payload)
 */
export function rebalanceDigest({ houseId, hubChain, hub }: OrderScope, row: RebalanceRow): Hex {
  const head = concatBytes(uintBytes(houseId, 4), uintBytes(hubChain, 2), fromHex(hub, 32));
  const place = concatBytes(uintBytes(row.chain, 2), uintBytes(row.number, 8));
  return toHex(keccak256(domain("order"), head, place, encodeRebalance(row)));
}
