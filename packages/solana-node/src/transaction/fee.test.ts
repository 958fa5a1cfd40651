import {
  ComputeBudgetProgram,
  type Connection,
  SystemProgram,
  TransactionMessage,
  VersionedTransaction,
} from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SolanaNode } from "../node.ts";
import { connect, fundedKey, startTestNetwork } from "../testing/test-network.ts";

let node: SolanaNode;
let connection: Connection;

beforeAll(async () => {
  node = await startTestNetwork();
  connection = connect(node);
});
afterAll(() => node.close());

it("computes the fee that the runtime charges, priority included", async () => {
  const sender = await fundedKey(connection);
  const latest = await connection.getLatestBlockhash();
  const instructions = [
    ComputeBudgetProgram.setComputeUnitLimit({ units: 50_000 }),
    ComputeBudgetProgram.setComputeUnitPrice({ microLamports: 123_457 }),
    SystemProgram.transfer({ fromPubkey: sender.publicKey, toPubkey: sender.publicKey, lamports: 1 }),
  ];
  const message = new TransactionMessage({
    payerKey: sender.publicKey,
    recentBlockhash: latest.blockhash,
    instructions,
  });
  const tx = new VersionedTransaction(message.compileToV0Message());
  tx.sign([sender]);
  const quoted = (await connection.getFeeForMessage(tx.message)).value;
  const signature = await connection.sendTransaction(tx);
  await connection.confirmTransaction({ signature, ...latest });
  const landed = await connection.getTransaction(signature, {
    commitment: "confirmed",
    maxSupportedTransactionVersion: 0,
  });
  expect(quoted).toBe(5_000 + Math.ceil((123_457 * 50_000) / 1e6));
  expect(landed?.meta?.fee).toBe(quoted);
  const prices = await connection.getRecentPrioritizationFees({ lockedWritableAccounts: [sender.publicKey] });
  expect(prices.find((price) => price.slot === landed?.slot)?.prioritizationFee).toBe(123_457);
});
