import type { Hex } from "@isthmus/protocol";
import { TransactionReceiptNotFoundError } from "viem";
import type { DemoContext } from "../context.ts";

/** Cost and block time of a transaction. */
export interface TransactionRecord {
  /** Gas on EVM chains, compute units on Solana. */
  readonly cost: bigint;
  /** Unix time of its block. */
  readonly timeSeconds: number;
}

/** @returns undefined when the chain does not hold the transaction */
export async function transactionRecord(
  context: DemoContext,
  chain: number,
  txId: string,
): Promise<TransactionRecord | undefined> {
  if (chain === context.solana.chain) {
    const found = await context.connection.getTransaction(txId, {
      commitment: "confirmed",
      maxSupportedTransactionVersion: 0,
    });
    const units = found?.meta?.computeUnitsConsumed;
    const timeSeconds = found?.blockTime ?? null;
    return units === undefined || timeSeconds === null ? undefined : { cost: BigInt(units), timeSeconds };
  }
  const { client } = chain === context.hub.chain ? context.evmWallets.hub : context.evmWallets.second;
  try {
    const { gasUsed, blockNumber } = await client.getTransactionReceipt({ hash: txId as Hex });
    const { timestamp } = await client.getBlock({ blockNumber });
    return { cost: gasUsed, timeSeconds: Number(timestamp) };
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return undefined;
    throw error;
  }
}
