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
}

/** The most bytes of a transaction. */
export const transactionMaxBytes = 1_232;

/** A version-0 transaction of a call, not signed yet. */
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
