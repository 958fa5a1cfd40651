import { type Connection, Keypair, LAMPORTS_PER_SOL } from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SolanaNode } from "../node.ts";
import { connect, eventually, startTestNetwork } from "../testing/test-network.ts";

let node: SolanaNode;
let connection: Connection;

beforeAll(async () => {
  node = await startTestNetwork({ slotMs: 20 });
  connection = connect(node);
});
afterAll(() => node.close());

it("serves blocks, their times and their order", async () => {
  const signature = await connection.requestAirdrop(Keypair.generate().publicKey, LAMPORTS_PER_SOL);
  const slot = (await connection.getSignatureStatus(signature)).value?.slot ?? 0;
  await eventually(async () => (await connection.getSlot("finalized")) >= slot);
  const block = await connection.getBlock(slot, { maxSupportedTransactionVersion: 0 });
  expect(block?.transactions.map((one) => one.transaction.signatures[0])).toContain(signature);
  const before = await connection.getBlock(slot - 1, { maxSupportedTransactionVersion: 0 });
  expect(block?.previousBlockhash).toBe(before?.blockhash);
  expect(block?.parentSlot).toBe(slot - 1);
  expect(await connection.getBlockTime(slot)).toBe(block?.blockTime);
  expect((await connection.getBlockSignatures(slot)).signatures).toContain(signature);
  const accounts = await connection.getBlock(slot, {
    transactionDetails: "accounts",
    maxSupportedTransactionVersion: 0,
  });
  expect(accounts?.transactions[0]).toHaveProperty("transaction.accountKeys");
  expect((await connection.getBlock(slot, { transactionDetails: "none" })) ?? {}).not.toHaveProperty("transactions");
  expect((await connection.getParsedBlock(slot, { maxSupportedTransactionVersion: 0 })).blockhash).toBe(
    block?.blockhash,
  );
  expect(await connection.getBlocks(slot - 2, slot)).toEqual([slot - 2, slot - 1, slot]);
  await expect(connection.getBlock(slot + 1_000_000)).rejects.toThrow(/not available/);
});
