import { type Hex, padLeft32, toHex, uintBytes } from "../bytes/bytes.ts";
import { domain, keccak256 } from "../bytes/hash.ts";
import type { ChainId } from "../chain/table.ts";

/** A 32-byte account id as hex. It never changes after opening. */
export type AccountId = Hex;

/**
 * The id of an account, fixed by the address that opened it.
 * keccak256(domain(account) ‖ house u32 ‖ chain u16 ‖ address bytes32 ‖ sub-account u32)
 *
 * @param address the opening address: 20 bytes on EVM (left-padded), 32 on Solana
 * @param subAccount 0 for the main account
 */
export function accountId(houseId: number, chain: ChainId, address: Uint8Array, subAccount = 0): AccountId {
  return toHex(
    keccak256(
      domain("account"),
      uintBytes(houseId, 4),
      uintBytes(chain, 2),
      padLeft32(address),
      uintBytes(subAccount, 4),
    ),
  );
}

/**
 * The account for which the tokens of a rebalance order are deposited where they arrive: nobody's, and each order's own.
 * keccak256(domain(order-account) ‖ house u32 ‖ number u64)
 */
export function orderAccountId(houseId: number, number: bigint): AccountId {
  return toHex(keccak256(domain("order-account"), uintBytes(houseId, 4), uintBytes(number, 8)));
}
