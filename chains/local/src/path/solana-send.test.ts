import { buildTransaction, openConnection, SolanaAccount, type SolanaCall, sendSigned } from "@isthmus/chain-solana";
import { type Connection, Keypair, SystemProgram } from "@solana/web3.js";
import bs58 from "bs58";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SolanaNode, startSolanaNode } from "../solana-node/index.ts";
import { refused } from "../testing/refused.ts";

const validBlocks = 30;
const payer = Keypair.generate();
let node: SolanaNode;
let connection: Connection;

beforeAll(async () => {
  // Slots move only when a test says so, or slowly by themselves.
  node = await startSolanaNode({ slotMs: 150, confirmedLagSlots: 2, finalizedLagSlots: 20, validBlocks });
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

describe("sending on Solana", () => {
  it("lands a transaction again, under the same signature, when its slot was dropped", async () => {
    const signed = await sign(transfer(5_000_000));
    const outcome = sendSigned(connection, signed);
    let dropped = false;
    while (!dropped) {
      const { value } = await connection.getSignatureStatuses([signed.signature]);
      const slot = value[0]?.slot;
      if (slot !== undefined) dropped = node.dropSlots({ fromSlot: slot }).droppedSignatures.includes(signed.signature);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await outcome).toMatchObject({ kind: "landed" });
    expect((await payments()).filter((signature) => signature === signed.signature)).toHaveLength(1);
  });

  it("says `expired` only when the transaction can never land any more", async () => {
    const signed = await sign(transfer(6_000_000));
    node.advanceSlots(validBlocks + 5);
    expect(await sendSigned(connection, signed)).toEqual({ kind: "expired" });
    expect(await payments()).not.toContain(signed.signature);
  });

  it("does not say `expired` while dropped blocks could still let it land", async () => {
    const signed = await sign(transfer(8_000_000));
    // The confirmed height is past the last valid one, the final one is not.
    node.advanceSlots(validBlocks + 3);
    expect(await connection.getBlockHeight("confirmed")).toBeGreaterThan(signed.lastValidBlockHeight);
    const outcome = sendSigned(connection, signed);
    let told: unknown = null;
    outcome.then((found) => {
      told = found;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(told).toBeNull();
    node.dropSlots({ count: 15 });
    await connection.sendRawTransaction(signed.transaction.serialize(), { skipPreflight: true });
    expect(await outcome).toMatchObject({ kind: "landed" });
  });

  it("signs no second transaction while the first one may still land", async () => {
    const before = await payments();
    const account = new SolanaAccount({ key: payer, connection });
    const sent = account.send(transfer(7_000_000));
    let dropped = 0;
    while (dropped === 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      dropped = node.dropSlots({ count: 1 }).droppedSignatures.length;
    }
    const { txId } = await sent;
    expect((await payments()).filter((signature) => !before.includes(signature))).toEqual([txId]);
  });

  it("gives a refusal of the network, which is no code of ours, with its reason", async () => {
    const account = new SolanaAccount({ key: payer, connection });
    const error = await refused(account.send(transfer(100_000_000_000)), "PROCESS_FAILED");
    expect(String(error.details.reason)).toMatch(/simulation failed/i);
  });
});
