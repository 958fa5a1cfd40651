import {
  ComputeBudgetProgram,
  type Connection,
  Keypair,
  LAMPORTS_PER_SOL,
  type PublicKey,
  SendTransactionError,
  SystemProgram,
  sendAndConfirmTransaction,
  Transaction,
  TransactionMessage,
  VersionedTransaction,
} from "@solana/web3.js";
import bs58 from "bs58";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { SolanaNode } from "./node.ts";
import { connect, eventually, fundedKey, startTestNetwork, still } from "./testing/test-network.ts";

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

describe("a transfer through the stock Connection", () => {
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

  it("costs what getFeeForMessage says, priority included", async () => {
    // A payer of its own: the lowest price of a slot counts, and other tests write to the shared one.
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
});

describe("refusals", () => {
  it("gives preflight failures the shape of SendTransactionError", async () => {
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

  it("lands a failing transaction that skips preflight and takes its fee", async () => {
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

  it("refuses a payer without money and bytes that are no transaction", async () => {
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
  it("shows logs, units and accounts, and changes nothing", async () => {
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

  it("replaces a blockhash on request and needs no signatures then", async () => {
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

describe("slot by slot", () => {
  const confirmedLagSlots = 2;
  const finalizedLagSlots = 4;
  const lagging = { ...still, confirmedLagSlots, finalizedLagSlots };
  const levels = ["processed", "confirmed", "finalized"] as const;
  const open: SolanaNode[] = [];

  afterEach(async () => {
    for (const each of open.splice(0)) await each.close();
  });

  /** A network whose slots move only when the test says so, a client, and a key whose money is final there. */
  async function startStill(options: Parameters<typeof startTestNetwork>[0] = lagging) {
    const quiet = await startTestNetwork(options);
    open.push(quiet);
    const client = connect(quiet);
    const rich = Keypair.generate();
    await client.requestAirdrop(rich.publicKey, 10 * LAMPORTS_PER_SOL);
    quiet.advanceSlots(finalizedLagSlots + 1);
    return { quiet, client, rich };
  }

  async function signedBy(client: Connection, rich: Keypair): Promise<{ wire: Buffer; to: PublicKey }> {
    const to = Keypair.generate().publicKey;
    const tx = new Transaction({ feePayer: rich.publicKey, ...(await client.getLatestBlockhash()) });
    tx.add(SystemProgram.transfer({ fromPubkey: rich.publicKey, toPubkey: to, lamports: LAMPORTS_PER_SOL }));
    tx.sign(rich);
    return { wire: tx.serialize(), to };
  }

  it("a transfer is processed, then confirmed, then final, and its account is there at each level from then on", async () => {
    const { quiet, client, rich } = await startStill();
    const { wire, to } = await signedBy(client, rich);
    const signature = await client.sendRawTransaction(wire);
    const statuses: unknown[] = [];
    const shown: string[][] = [];
    for (let slot = 0; slot <= finalizedLagSlots; slot++) {
      const status = (await client.getSignatureStatuses([signature])).value[0];
      statuses.push(status?.confirmationStatus);
      if (status?.confirmationStatus === "finalized") expect(status.confirmations).toBeNull();
      const reads = await Promise.all(levels.map((level) => client.getAccountInfoAndContext(to, level)));
      // The account is there exactly when the level has reached the transaction's slot.
      for (const read of reads) expect(read.value !== null).toBe(read.context.slot >= (status?.slot ?? 0));
      shown.push(levels.filter((_, index) => reads[index]?.value !== null));
      quiet.advanceSlots(1);
    }
    expect(statuses).toEqual(["processed", "processed", "confirmed", "confirmed", "finalized"]);
    expect(shown).toEqual([levels.slice(0, 1), levels.slice(0, 1), levels.slice(0, 2), levels.slice(0, 2), levels]);
    expect(await client.getBalance(to, "finalized")).toBe(LAMPORTS_PER_SOL);
  });

  it("a simulation runs on the state of the wanted commitment", async () => {
    const { client, rich } = await startStill();
    const fresh = Keypair.generate();
    await client.requestAirdrop(fresh.publicKey, LAMPORTS_PER_SOL);
    const message = new TransactionMessage({
      payerKey: fresh.publicKey,
      recentBlockhash: (await client.getLatestBlockhash("finalized")).blockhash,
      instructions: [SystemProgram.transfer({ fromPubkey: fresh.publicKey, toPubkey: rich.publicKey, lamports: 1 })],
    }).compileToV0Message();
    const tx = new VersionedTransaction(message);
    const [final, tip] = await Promise.all([
      client.simulateTransaction(tx, { commitment: "finalized" }),
      client.simulateTransaction(tx, { commitment: "processed" }),
    ]);
    expect(final.value.err).toBe("AccountNotFound");
    expect(tip.value.err).toBeNull();
    expect(await client.getBalance(fresh.publicKey, "processed")).toBe(LAMPORTS_PER_SOL);
  });

  it("an expired blockhash is refused, and confirmTransaction says so", async () => {
    const { quiet, client, rich } = await startStill({ ...lagging, validBlocks: 5 });
    const latest = await client.getLatestBlockhash();
    const { wire } = await signedBy(client, rich);
    quiet.advanceSlots(
      latest.lastValidBlockHeight + confirmedLagSlots + 1 - (await client.getBlockHeight("processed")),
    );
    expect((await client.isBlockhashValid(latest.blockhash, { commitment: "processed" })).value).toBe(false);
    const send = client.sendRawTransaction(wire, { preflightCommitment: "processed" });
    await expect(send).rejects.toThrow(/Blockhash not found/);
    const signature = await client.sendRawTransaction(wire, { skipPreflight: true });
    await expect(client.confirmTransaction({ signature, ...latest })).rejects.toThrow(/block height exceeded/);
  });
});
