import type { SolanaDeployment } from "@isthmus/adapter";
import {
  freeze,
  freezeIgnored,
  payTakeBack,
  reportConflict,
  requestTakeBack,
  requestWithdrawal,
  returnDeposit,
  takeExit,
} from "@isthmus/contracts-solana";
import type { EntitlementLeaf, Hex } from "@isthmus/protocol";
import type { PublicKey } from "@solana/web3.js";
import type { SolanaCall } from "./solana-call.ts";
import { tokenOf } from "./vault-calls.ts";
import { vaultRef } from "./vault-ref.ts";

const unitsOfEntry = 60_000;

/** A deposit as its vault recorded it. */
export interface RecordedDeposit {
  readonly depositIndex: bigint;
  readonly asset: number;
  /** The vault's newest entry plus one, as last read; others may come first, at least 64 of them. */
  readonly index: bigint;
}

/** Asks for a deposit back, from the wallet that paid it (PROTOCOL P10). */
export function requestTakeBackCall(
  deployment: SolanaDeployment,
  payer: PublicKey,
  deposit: RecordedDeposit,
): SolanaCall {
  return callOf(requestTakeBack(vaultRef(deployment), { ...deposit, payer }), unitsOfEntry);
}

/** Pays a requested deposit back to its payer's associated token account; anyone may send it. */
export function payTakeBackCall(
  deployment: SolanaDeployment,
  sender: PublicKey,
  deposit: RecordedDeposit & { readonly payer: PublicKey },
): SolanaCall {
  const token = tokenOf(deployment, deposit.asset);
  return callOf(payTakeBack(vaultRef(deployment), { ...deposit, ...token, sender }), unitsOfEntry);
}

/** A withdrawal that the clearing house cannot leave out, from a linked wallet (PROTOCOL P11). */
export function requestWithdrawalCall(
  deployment: SolanaDeployment,
  requester: PublicKey,
  request: { readonly account: Hex; readonly asset: number; readonly amountQuanta: bigint; readonly index: bigint },
): SolanaCall {
  return callOf(requestWithdrawal(vaultRef(deployment), { ...request, requester }), unitsOfEntry);
}

/** Ends a silent house at its vault, for good; anyone may send it. */
export function freezeCall(deployment: SolanaDeployment): SolanaCall {
  return callOf(freeze(vaultRef(deployment)), 40_000);
}

/** Ends a house at its vault that ignores a withdrawal request, for good; anyone may send it. */
export function freezeIgnoredCall(deployment: SolanaDeployment, requestIndex: bigint): SolanaCall {
  return callOf(freezeIgnored(vaultRef(deployment), requestIndex), 40_000);
}

/** Pays the leaf's recipient from a frozen vault; anyone may send it. */
export function takeExitCall(
  deployment: SolanaDeployment,
  payer: PublicKey,
  leaf: EntitlementLeaf,
  proof: readonly Hex[],
): SolanaCall {
  const input = { ...leaf, ...tokenOf(deployment, leaf.asset), payer, proof };
  return { ...callOf(takeExit(vaultRef(deployment), input), 60_000), useLookupTable: true };
}

/** Returns a deposit that no root consumed from a frozen vault to its payer; anyone may send it. */
export function returnDepositCall(
  deployment: SolanaDeployment,
  sender: PublicKey,
  deposit: { readonly index: bigint; readonly asset: number; readonly payer: PublicKey },
): SolanaCall {
  const token = tokenOf(deployment, deposit.asset);
  return callOf(returnDeposit(vaultRef(deployment), { ...deposit, ...token, sender }), unitsOfEntry);
}

/** Reports two messages of one sequence that have votes: their root waits twice its delay (PROTOCOL P23). */
export function reportConflictCall(deployment: SolanaDeployment, messageIds: readonly [Hex, Hex]): SolanaCall {
  return callOf(reportConflict(vaultRef(deployment), messageIds), 40_000);
}

function callOf(instruction: SolanaCall["instructions"][number], computeUnits: number): SolanaCall {
  return { instructions: [instruction], computeUnits, useLookupTable: false };
}
