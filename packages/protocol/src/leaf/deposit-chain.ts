import { fromHex, type Hex, toHex, uintBytes } from "../bytes/bytes.ts";
import { domain, keccak256 } from "../bytes/hash.ts";
import type { LeafScope } from "./leaves.ts";

/** One deposit as a vault folds it into its hash chain. */
export interface DepositLink {
  /** 1 for a vault's first deposit. */
  readonly index: bigint;
  readonly account: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
}

/** The accumulator of a vault without deposits. */
export const emptyAccumulator: Hex = `0x${"00".repeat(32)}`;

/**
 * keccak256(domain(deposit) ‖ house u32 ‖ chain u16 ‖ vault 32 ‖ previous 32 ‖ index u64 ‖ account 32 ‖ asset u16 ‖ amount u128)
 * (PROTOCOL P8)
 */
export function foldDeposit(scope: LeafScope, previous: Hex, deposit: DepositLink): Hex {
  return toHex(
    keccak256(
      domain("deposit"),
      uintBytes(scope.houseId, 4),
      uintBytes(scope.chain, 2),
      fromHex(scope.contract, 32),
      fromHex(previous, 32),
      uintBytes(deposit.index, 8),
      fromHex(deposit.account, 32),
      uintBytes(deposit.asset, 2),
      uintBytes(deposit.amountQuanta, 16),
    ),
  );
}
