import type { Hex } from "@isthmus/protocol";
import { TransactionReceiptNotFoundError } from "viem";
import type { Stage } from "../stage.ts";

/**
 * What a transaction used: gas on EVM chains, compute units on Solana.
 * @returns undefined when the chain does not hold it
 */
export async function transactionCost(stage: Stage, chain: number, txId: string): Promise<bigint | undefined> {
  if (chain === stage.solana.chain) {
    const found = await stage.connection.getTransaction(txId, {
      commitment: "confirmed",
      maxSupportedTransactionVersion: 0,
    });
    const units = found?.meta?.computeUnitsConsumed;
    return units === undefined ? undefined : BigInt(units);
  }
  const { client } = chain === stage.hub.chain ? stage.evmPurses.hub : stage.evmPurses.second;
  try {
    return (await client.getTransactionReceipt({ hash: txId as Hex })).gasUsed;
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return undefined;
    throw error;
  }
}
