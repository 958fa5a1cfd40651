import { fromHex, type Hex, toHex, uintBytes } from "../bytes/bytes.ts";
import { domain, keccak256, type Purpose } from "../bytes/hash.ts";
import type { LeafScope } from "./leaves.ts";

/** One deposit as a vault folds it into its hash chain. */
export interface DepositLink {
  /** Of the entry: 1 for the first of a vault. */
  readonly index: bigint;
  readonly account: Hex;
  readonly asset: number;
  readonly amountQuanta: bigint;
}

/** A request to take a deposit back, or the payment that answers it, as a vault folds it (PROTOCOL P10). */
export interface TakeBackLink extends DepositLink {
  /** Entry of the deposit, whose account, asset and amount this entry repeats. */
  readonly depositIndex: bigint;
}

/** A member's request for a withdrawal, as a vault folds it (PROTOCOL P11). */
export interface WithdrawalRequestLink extends DepositLink {
  /** The address that posted it, as 32 bytes. */
  readonly requester: Hex;
}

/** The accumulator of a vault without entries. */
export const emptyAccumulator: Hex = `0x${"00".repeat(32)}`;

/**
 * A deposit: keccak256(domain(deposit) ‖ house u32 ‖ chain u16 ‖ vault 32 ‖ previous 32 ‖ index u64 ‖ account 32 ‖ asset u16 ‖
 * amount u128) (PROTOCOL P8). The other entries of a vault's hash chain are folded alike, each with a domain of its own, so
 * that a root's (index, accumulator) names the last entry of any kind that it has consumed.
 */
export function foldDeposit(scope: LeafScope, previous: Hex, deposit: DepositLink): Hex {
  return fold("deposit", { scope, previous, link: deposit });
}

/** domain(take-back-request), then as a deposit with depositIndex u64 between index and account. */
export function foldTakeBackRequest(scope: LeafScope, previous: Hex, request: TakeBackLink): Hex {
  return fold("take-back-request", { scope, previous, link: request }, uintBytes(request.depositIndex, 8));
}

/** domain(take-back), then the fields of its request. */
export function foldTakeBack(scope: LeafScope, previous: Hex, payment: TakeBackLink): Hex {
  return fold("take-back", { scope, previous, link: payment }, uintBytes(payment.depositIndex, 8));
}

/** domain(withdrawal-request), then as a deposit with requester 32 between index and account. */
export function foldWithdrawalRequest(scope: LeafScope, previous: Hex, request: WithdrawalRequestLink): Hex {
  return fold("withdrawal-request", { scope, previous, link: request }, fromHex(request.requester, 32));
}

interface Fold {
  readonly scope: LeafScope;
  readonly previous: Hex;
  readonly link: DepositLink;
}

function fold(purpose: Purpose, { scope, previous, link }: Fold, ...subject: readonly Uint8Array[]): Hex {
  return toHex(
    keccak256(
      domain(purpose),
      uintBytes(scope.houseId, 4),
      uintBytes(scope.chain, 2),
      fromHex(scope.contract, 32),
      fromHex(previous, 32),
      uintBytes(link.index, 8),
      ...subject,
      fromHex(link.account, 32),
      uintBytes(link.asset, 2),
      uintBytes(link.amountQuanta, 16),
    ),
  );
}
