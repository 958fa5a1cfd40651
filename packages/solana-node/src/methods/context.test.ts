import {
  type Connection,
  Keypair,
  LAMPORTS_PER_SOL,
  type PublicKey,
  SystemProgram,
  Transaction,
  TransactionMessage,
  VersionedTransaction,
} from "@solana/web3.js";
import { afterEach, expect, it } from "vitest";
import type { SolanaNode } from "../node.ts";
import { connect, startTestNetwork, still } from "../testing/test-network.ts";

const confirmedLagSlots = 2;
const finalizedLagSlots = 4;
const lagging = { ...still, confirmedLagSlots, finalizedLagSlots };
const levels = ["processed", "confirmed", "finalized"] as const;
const open: SolanaNode[] = [];

afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** A network whose slots move only when the test advances them, a client, and a key with final SOL. */
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

it("reads a transfer at each commitment from the slot on that has reached it", async () => {
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

it("simulates on the state of the requested commitment", async () => {
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

it("refuses an expired blockhash, and confirmTransaction fails", async () => {
  const { quiet, client, rich } = await startStill({ ...lagging, validBlocks: 5 });
  const latest = await client.getLatestBlockhash();
  const { wire } = await signedBy(client, rich);
  quiet.advanceSlots(latest.lastValidBlockHeight + confirmedLagSlots + 1 - (await client.getBlockHeight("processed")));
  expect((await client.isBlockhashValid(latest.blockhash, { commitment: "processed" })).value).toBe(false);
  const send = client.sendRawTransaction(wire, { preflightCommitment: "processed" });
  await expect(send).rejects.toThrow(/Blockhash not found/);
  const signature = await client.sendRawTransaction(wire, { skipPreflight: true });
  await expect(client.confirmTransaction({ signature, ...latest })).rejects.toThrow(/block height exceeded/);
});
