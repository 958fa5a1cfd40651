import {
  type Connection,
  Keypair,
  LAMPORTS_PER_SOL,
  PublicKey,
  SystemProgram,
  sendAndConfirmTransaction,
  Transaction,
  TransactionInstruction,
  VersionedTransaction,
} from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SolanaNode } from "../node.ts";
import { connect, fundedKey, startTestNetwork } from "../testing/test-network.ts";

const memoProgram = new PublicKey("MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr");

let node: SolanaNode;
let connection: Connection;
let payer: Keypair;
const target = Keypair.generate().publicKey;
const sent: string[] = [];

beforeAll(async () => {
  node = await startTestNetwork({ slotMs: 20 });
  connection = connect(node);
  payer = await fundedKey(connection);
  for (let turn = 1; turn <= 4; turn += 1) {
    const tx = new Transaction().add(
      SystemProgram.transfer({
        fromPubkey: payer.publicKey,
        toPubkey: target,
        lamports: LAMPORTS_PER_SOL / 100 + turn,
      }),
      new TransactionInstruction({ programId: memoProgram, keys: [], data: Buffer.from(`turn ${turn}`) }),
    );
    sent.unshift(await sendAndConfirmTransaction(connection, tx, [payer], { commitment: "confirmed" }));
  }
});
afterAll(() => node.close());

it("lists signatures of an address newest first, in pages", async () => {
  const all = await connection.getSignaturesForAddress(target, {}, "confirmed");
  expect(all.map((one) => one.signature)).toEqual(sent);
  expect(all[0]).toMatchObject({ err: null, memo: "[6] turn 4" });
  const page = await connection.getSignaturesForAddress(target, { before: sent[0] ?? "", limit: 2 }, "confirmed");
  expect(page.map((one) => one.signature)).toEqual(sent.slice(1, 3));
  const until = await connection.getSignaturesForAddress(target, { until: sent[2] ?? "" }, "confirmed");
  expect(until.map((one) => one.signature)).toEqual(sent.slice(0, 2));
  expect(await connection.getSignaturesForAddress(Keypair.generate().publicKey)).toEqual([]);
});

it("shows a transaction with logs, fee and balances in every form", async () => {
  const [signature = ""] = sent;
  const landed = await connection.getTransaction(signature, {
    commitment: "confirmed",
    maxSupportedTransactionVersion: 0,
  });
  expect(landed?.version).toBe("legacy");
  expect(landed?.meta?.err).toBeNull();
  expect(landed?.meta?.fee).toBe(5_000);
  expect(landed?.meta?.logMessages?.some((line) => line === "Program log: turn 4")).toBe(true);
  expect(landed?.meta?.computeUnitsConsumed).toBeGreaterThan(0);
  const { preBalances = [], postBalances = [] } = landed?.meta ?? {};
  expect((postBalances[1] ?? 0) - (preBalances[1] ?? 0)).toBe(LAMPORTS_PER_SOL / 100 + 4);
  expect((preBalances[0] ?? 0) - (postBalances[0] ?? 0)).toBe(LAMPORTS_PER_SOL / 100 + 4 + 5_000);
  expect(landed?.transaction.message.getAccountKeys().get(1)?.toBase58()).toBe(target.toBase58());

  const parsed = await connection.getParsedTransaction(signature, "confirmed");
  expect(parsed?.transaction.message.accountKeys[0]).toMatchObject({ signer: true, writable: true });
  const raw = await call("getTransaction", [signature, { encoding: "base64", commitment: "confirmed" }]);
  const wire = Buffer.from(raw.result.transaction[0], "base64");
  expect(VersionedTransaction.deserialize(wire).signatures).toHaveLength(1);
  expect(await connection.getTransaction("1".repeat(64), { maxSupportedTransactionVersion: 0 })).toBeNull();
});

async function call(method: string, params: readonly unknown[]) {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  return (await fetch(node.url, { method: "POST", body })).json();
}
