import {
  type AddressLookupTableAccount,
  ComputeBudgetProgram,
  type PublicKey,
  type TransactionInstruction,
  TransactionMessage,
  VersionedTransaction,
} from "@solana/web3.js";

/** The instructions of one transaction: everything but who pays and when. */
export interface SolanaCall {
  readonly instructions: readonly TransactionInstruction[];
  /** Compute units to ask for. */
  readonly computeUnits: number;
  /** Whether accounts may come from the deployment's lookup table, to make room. */
  readonly useLookupTable: boolean;
  /** Left out, it pays no priority fee. */
  readonly priority?: CallPriority;
}

/** What a call may pay to be taken into a block, and by when it must be there. */
export interface CallPriority {
  /** The most on top of the base fee, in lamports. */
  readonly mostLamports: bigint;
  /** Unix time in seconds after which it has no effect; null: it never ends. */
  readonly deadlineSeconds: bigint | null;
}

/** The most bytes of a transaction. */
export const transactionMaxBytes = 1_232;

/** A version-0 transaction of a call, not signed yet. A priority fee is part of its instructions (`withPriorityFee`). */
export function buildTransaction(
  call: SolanaCall,
  payer: PublicKey,
  recentBlockhash: string,
  lookupTable: AddressLookupTableAccount | null,
): VersionedTransaction {
  const instructions = [ComputeBudgetProgram.setComputeUnitLimit({ units: call.computeUnits }), ...call.instructions];
  const message = new TransactionMessage({ payerKey: payer, recentBlockhash, instructions });
  const tables = call.useLookupTable && lookupTable !== null ? [lookupTable] : [];
  return new VersionedTransaction(message.compileToV0Message(tables));
}

/**
 * The call with a priority fee.
 * @param microLamports per compute unit
 */
export function withPriorityFee(call: SolanaCall, microLamports: bigint): SolanaCall {
  const price = ComputeBudgetProgram.setComputeUnitPrice({ microLamports });
  return { ...call, instructions: [price, ...call.instructions] };
}
