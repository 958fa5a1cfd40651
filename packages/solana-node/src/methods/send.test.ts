import {
  type Connection,
  Keypair,
  LAMPORTS_PER_SOL,
  SendTransactionError,
  SystemProgram,
  sendAndConfirmTransaction,
  Transaction,
  TransactionMessage,
  VersionedTransaction,
} from "@solana/web3.js";
import bs58 from "bs58";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SolanaNode } from "../node.ts";
import { connect, eventually, fundedKey, startTestNetwork } from "../testing/test-network.ts";

let node: SolanaNode;
let connection: Connection;
let payer: Keypair;

beforeAll(async () => {
  node = await startTestNetwork();
  connection = connect(node);
  payer = await fundedKey(connection);
});
afterAll(() => node.close());

async function signedTransfer(lamports: number, to = Keypair.generate()): Promise<{ tx: Transaction; to: Keypair }> {
  const tx = new Transaction({ feePayer: payer.publicKey, ...(await connection.getLatestBlockhash()) });
  tx.add(SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: to.publicKey, lamports }));
  tx.sign(payer);
  return { tx, to };
}

describe("a transfer by web3.js", () => {
  it("is confirmed by subscription", async () => {
    const to = Keypair.generate();
    const tx = new Transaction().add(
      SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: to.publicKey, lamports: LAMPORTS_PER_SOL }),
    );
    const signature = await sendAndConfirmTransaction(connection, tx, [payer], { commitment: "confirmed" });
    expect(await connection.getBalance(to.publicKey, "confirmed")).toBe(LAMPORTS_PER_SOL);
    expect((await connection.getSignatureStatus(signature)).value?.err).toBeNull();
  });

  it("has one effect when it is sent twice", async () => {
    const { tx, to } = await signedTransfer(LAMPORTS_PER_SOL);
    const wire = tx.serialize();
    const first = await connection.sendRawTransaction(wire, { preflightCommitment: "processed" });
    const again = await connection.sendRawTransaction(wire, { skipPreflight: true });
    expect(again).toBe(first);
    const refused = connection.sendRawTransaction(wire, { preflightCommitment: "processed" });
    await expect(refused).rejects.toThrow(/already been processed/);
    expect(await connection.getBalance(to.publicKey, "processed")).toBe(LAMPORTS_PER_SOL);
  });
});

describe("refusals", () => {
  it("gives preflight failures the form of SendTransactionError", async () => {
    const { tx } = await signedTransfer(100_000 * LAMPORTS_PER_SOL);
    const error = await connection.sendRawTransaction(tx.serialize()).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SendTransactionError);
    if (!(error instanceof SendTransactionError)) return;
    expect(error.transactionError.message).toBe(
      "Transaction simulation failed: Error processing Instruction 0: custom program error: 0x1",
    );
    expect(error.logs?.some((line) => line.includes("insufficient lamports"))).toBe(true);
    const status = await connection.getSignatureStatus(bs58.encode(tx.signature ?? Buffer.alloc(64)));
    expect(status.value).toBeNull();
  });

  it("charges the fee of a failing transaction that skips preflight", async () => {
    const before = await connection.getBalance(payer.publicKey, "processed");
    const { tx } = await signedTransfer(100_000 * LAMPORTS_PER_SOL);
    const signature = await connection.sendRawTransaction(tx.serialize(), { skipPreflight: true });
    const status = await eventually(async () => (await connection.getSignatureStatuses([signature])).value[0]);
    expect(status.err).toEqual({ InstructionError: [0, { Custom: 1 }] });
    expect(await connection.getBalance(payer.publicKey, "processed")).toBe(before - 5_000);
  });

  it("refuses a wrong signature", async () => {
    const { tx } = await signedTransfer(1);
    const wire = tx.serialize();
    wire[5] = (wire[5] ?? 0) ^ 1;
    await expect(connection.sendRawTransaction(wire)).rejects.toThrow(/signature verification failure/);
    const before = await connection.getBalance(payer.publicKey, "processed");
    const signature = await connection.sendRawTransaction(wire, { skipPreflight: true });
    expect((await connection.getSignatureStatuses([signature])).value[0]).toBeNull();
    expect(await connection.getBalance(payer.publicKey, "processed")).toBe(before);
  });

  it("refuses a payer without SOL and bytes that are no transaction", async () => {
    const poor = Keypair.generate();
    const tx = new Transaction({ feePayer: poor.publicKey, ...(await connection.getLatestBlockhash()) });
    tx.add(SystemProgram.transfer({ fromPubkey: poor.publicKey, toPubkey: payer.publicKey, lamports: 1 }));
    tx.sign(poor);
    await expect(connection.sendRawTransaction(tx.serialize())).rejects.toThrow(/no record of a prior credit/);
    await expect(connection.sendRawTransaction(Buffer.from("00ff01", "hex"))).rejects.toThrow(/deserialize/);
    await expect(connection.sendRawTransaction(Buffer.alloc(1_300))).rejects.toThrow(/too large/);
  });
});

describe("simulation", () => {
  it("returns logs, units and accounts, without effect", async () => {
    const { tx, to } = await signedTransfer(LAMPORTS_PER_SOL);
    const versioned = VersionedTransaction.deserialize(tx.serialize());
    const { value } = await connection.simulateTransaction(versioned, {
      sigVerify: true,
      accounts: { encoding: "base64", addresses: [to.publicKey.toBase58()] },
    });
    expect(value.err).toBeNull();
    expect(value.unitsConsumed).toBe(150);
    expect(value.logs).toContain("Program 11111111111111111111111111111111 success");
    expect(value.accounts?.[0]?.lamports).toBe(LAMPORTS_PER_SOL);
    expect(await connection.getAccountInfo(to.publicKey, "processed")).toBeNull();
  });

  it("replaces a blockhash on request, and requires no signatures then", async () => {
    const message = new TransactionMessage({
      payerKey: payer.publicKey,
      recentBlockhash: Keypair.generate().publicKey.toBase58(),
      instructions: [SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: payer.publicKey, lamports: 1 })],
    }).compileToV0Message();
    const unsigned = new VersionedTransaction(message);
    expect((await connection.simulateTransaction(unsigned)).value.err).toBe("BlockhashNotFound");
    const { value } = await connection.simulateTransaction(unsigned, { replaceRecentBlockhash: true });
    expect(value.err).toBeNull();
    const both = connection.simulateTransaction(unsigned, { replaceRecentBlockhash: true, sigVerify: true });
    await expect(both).rejects.toThrow(/sigVerify/);
  });
});
