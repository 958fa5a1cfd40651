import {
  AddressLookupTableProgram,
  type Connection,
  Keypair,
  LAMPORTS_PER_SOL,
  PublicKey,
  SystemProgram,
  sendAndConfirmTransaction,
  Transaction,
  TransactionInstruction,
  TransactionMessage,
  VersionedTransaction,
} from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SolanaNode } from "./node.ts";
import { connect, eventually, fundedKey, startTestNetwork } from "./testing/test-network.ts";

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

it("serves blocks, their times and their order", async () => {
  const [signature = ""] = sent;
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

it("tells about the chain", async () => {
  expect(await connection.getGenesisHash()).toBe(node.genesisHash);
  expect((await connection.getVersion())["solana-core"]).toContain("litesvm");
  const epoch = await connection.getEpochInfo("processed");
  expect(epoch).toMatchObject({ epoch: 0, slotIndex: epoch.absoluteSlot });
  expect(await connection.getMinimumBalanceForRentExemption(165)).toBe(2_039_280);
  expect(await connection.getSlotLeader()).toHaveLength(
    (await connection.getSlotLeaders(0, 1))[0]?.toBase58().length ?? 0,
  );
  expect(await connection.getTransactionCount("processed")).toBeGreaterThanOrEqual(5);
  // Asked one after another from the last: slots may go by in between, but never back.
  const final = await connection.getSlot("finalized");
  const confirmed = await connection.getSlot("confirmed");
  expect(confirmed).toBeGreaterThan(final);
  expect(await connection.getSlot("processed")).toBeGreaterThan(confirmed);
  const two = await connection.getMultipleAccountsInfo([payer.publicKey, Keypair.generate().publicKey]);
  expect(two.map((account) => account !== null)).toEqual([true, false]);
});

it("runs version 0 transactions through a lookup table", async () => {
  const recentSlot = await connection.getSlot("finalized");
  const authority = payer.publicKey;
  const [create, tableAddress] = AddressLookupTableProgram.createLookupTable({
    authority,
    payer: authority,
    recentSlot,
  });
  const addresses = [Keypair.generate().publicKey, SystemProgram.programId];
  const extend = AddressLookupTableProgram.extendLookupTable({
    payer: authority,
    authority,
    lookupTable: tableAddress,
    addresses,
  });
  await sendAndConfirmTransaction(connection, new Transaction().add(create, extend), [payer], {
    commitment: "confirmed",
  });
  const table = (await connection.getAddressLookupTable(tableAddress)).value;
  if (table === null) throw new Error("the lookup table is missing");
  const [receiver = target] = addresses;
  const message = new TransactionMessage({
    payerKey: payer.publicKey,
    recentBlockhash: (await connection.getLatestBlockhash()).blockhash,
    instructions: [
      SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: receiver, lamports: LAMPORTS_PER_SOL }),
    ],
  }).compileToV0Message([table]);
  expect(message.addressTableLookups).toHaveLength(1);
  const tx = new VersionedTransaction(message);
  tx.sign([payer]);
  const signature = await connection.sendTransaction(tx);
  await connection.confirmTransaction({ signature, ...(await connection.getLatestBlockhash()) }, "confirmed");
  expect(await connection.getBalance(receiver)).toBe(LAMPORTS_PER_SOL);
  const landed = await connection.getTransaction(signature, {
    commitment: "confirmed",
    maxSupportedTransactionVersion: 0,
  });
  expect(landed?.version).toBe(0);
  expect(landed?.meta?.loadedAddresses?.writable.map(String)).toEqual([receiver.toBase58()]);
  await expect(connection.getTransaction(signature, { commitment: "confirmed" })).rejects.toThrow(/version \(0\)/);
  const history = await connection.getSignaturesForAddress(receiver, {}, "confirmed");
  expect(history.map((one) => one.signature)).toEqual([signature]);
  await eventually(async () => (await connection.getBalance(receiver, "finalized")) === LAMPORTS_PER_SOL);
});

async function call(method: string, params: readonly unknown[]) {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  return (await fetch(node.url, { method: "POST", body })).json();
}
