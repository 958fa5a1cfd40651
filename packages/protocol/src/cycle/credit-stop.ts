import { concatBytes, fromHex, type Hex, toHex, uintBytes } from "../bytes/bytes.ts";
import { domain, keccak256 } from "../bytes/hash.ts";
import type { ChainId } from "../chain/table.ts";

/** The hub that a stop is signed for. */
export interface StopHub {
  readonly houseId: number;
  readonly hubChain: ChainId;
  /** The ClearingHub contract, as 32 bytes. */
  readonly hub: Hex;
}

/** Accounts whose credit at a venue ends ahead of the next root (PROTOCOL P28). */
export interface CreditStop {
  /** The venue's chain. */
  readonly chain: ChainId;
  /** The venue contract, as 32 bytes. */
  readonly venue: Hex;
  /** The last cycle whose credit roots end for them. */
  readonly cycle: bigint;
  /** 1 to `creditStopAccounts`. */
  readonly accounts: readonly Hex[];
}

/**
 * The digest that operators sign as attesters: keccak256(domain(credit-stop) ‖ house u32 ‖ hub chain u16 ‖ hub 32 ‖ chain u16 ‖
 * venue 32 ‖ cycle u64 ‖ accounts 32 each)
 */
export function creditStopDigest(hub: StopHub, stop: CreditStop): Hex {
  return toHex(
    keccak256(
      domain("credit-stop"),
      uintBytes(hub.houseId, 4),
      uintBytes(hub.hubChain, 2),
      fromHex(hub.hub, 32),
      uintBytes(stop.chain, 2),
      fromHex(stop.venue, 32),
      uintBytes(stop.cycle, 8),
      concatBytes(...stop.accounts.map((account) => fromHex(account, 32))),
    ),
  );
}
