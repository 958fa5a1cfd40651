import { type SolanaNode, startSolanaNode } from "@isthmus/solana-node";
import { type Connection, Keypair, SystemProgram } from "@solana/web3.js";
import bs58 from "bs58";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildTransaction, type SolanaCall } from "../call/solana-call.ts";
import { openConnection } from "../reader/ask.ts";
import { sendSigned } from "./send-and-confirm.ts";
import { SolanaAccount } from "./solana-account.ts";

const validBlocks = 30;
const finalizedLagSlots = 20;
const payer = Keypair.generate();
let node: SolanaNode;
let connection: Connection;

beforeAll(async () => {
  // Slots advance only when a test asks for it: by themselves once a minute.
  node = await startSolanaNode({ slotMs: 60_000, confirmedLagSlots: 2, finalizedLagSlots, validBlocks });
  connection = openConnection({ rpcUrl: node.url, wsUrl: node.wsUrl });
  await connection.requestAirdrop(payer.publicKey, 10_000_000_000);
  node.advanceSlots(25);
});

afterAll(() => node.close());

const transfer = (lamports: number): SolanaCall => ({
  instructions: [
    SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: Keypair.generate().publicKey, lamports }),
  ],
  computeUnits: 10_000,
  useLookupTable: false,
});

async function sign(call: SolanaCall) {
  const { blockhash, lastValidBlockHeight } = await connection.getLatestBlockhash("confirmed");
  const transaction = buildTransaction(call, payer.publicKey, blockhash, null);
  transaction.sign([payer]);
  return { transaction, signature: bs58.encode(transaction.signatures[0] as Uint8Array), lastValidBlockHeight };
}

const payments = async () =>
  (await connection.getSignaturesForAddress(payer.publicKey, { limit: 100 }, "confirmed")).map(
    (item) => item.signature,
  );

/** Waits until the newest block holds a transaction. */
async function untilOnChain(signature: string): Promise<void> {
  while ((await connection.getSignatureStatuses([signature])).value[0] === null)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("sending on Solana", () => {
  it("lands a transaction again, under the same signature, when its slot was dropped", async () => {
    const signed = await sign(transfer(5_000_000));
    const outcome = sendSigned(connection, signed);
    await untilOnChain(signed.signature);
    expect(node.dropSlots({ count: 1 }).droppedSignatures).toEqual([signed.signature]);
    await untilOnChain(signed.signature);
    node.advanceSlots(3);
    expect(await outcome).toMatchObject({ kind: "landed" });
    expect((await payments()).filter((signature) => signature === signed.signature)).toHaveLength(1);
  });

  it("returns `expired` only when the transaction can never land", async () => {
    const signed = await sign(transfer(6_000_000));
    node.advanceSlots(validBlocks + finalizedLagSlots + 1);
    expect(await sendSigned(connection, signed)).toEqual({ kind: "expired" });
    expect(await payments()).not.toContain(signed.signature);
  });

  it("does not return `expired` while dropped blocks could still let it land", async () => {
    const signed = await sign(transfer(8_000_000));
    // The confirmed height is past the last valid one, the final one is not.
    node.advanceSlots(validBlocks + 3);
    expect(await connection.getBlockHeight("confirmed")).toBeGreaterThan(signed.lastValidBlockHeight);
    const outcome = sendSigned(connection, signed);
    let reached: unknown = null;
    outcome.then((found) => {
      reached = found;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(reached).toBeNull();
    node.dropSlots({ count: 15 });
    await connection.sendRawTransaction(signed.transaction.serialize(), { skipPreflight: true });
    await untilOnChain(signed.signature);
    node.advanceSlots(3);
    expect(await outcome).toMatchObject({ kind: "landed" });
  });

  it("signs no second transaction while the first one may still land", async () => {
    const before = await payments();
    const account = new SolanaAccount({ key: payer, connection });
    const sent = account.send(transfer(7_000_000));
    let dropped: readonly string[] = [];
    while (dropped.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      dropped = node.dropSlots({ count: 1 }).droppedSignatures;
    }
    await untilOnChain(dropped[0] ?? "");
    node.advanceSlots(3);
    const { txId } = await sent;
    expect(dropped).toEqual([txId]);
    expect((await payments()).filter((signature) => !before.includes(signature))).toEqual([txId]);
  });

  it("gives a refusal of the network, which is no code of ours, with its reason", async () => {
    const account = new SolanaAccount({ key: payer, connection });
    await expect(account.send(transfer(100_000_000_000))).rejects.toMatchObject({
      code: "TRANSACTION_REFUSED",
      details: { reason: expect.stringMatching(/simulation failed/i) },
    });
  });
});
