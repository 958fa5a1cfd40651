import { Keypair, LAMPORTS_PER_SOL, SYSVAR_CLOCK_PUBKEY, SystemProgram, Transaction } from "@solana/web3.js";
import { afterEach, describe, expect, it } from "vitest";
import type { SolanaNode } from "../node.ts";
import { postControl } from "../testing/post-control.ts";
import { connect, startTestNetwork, still } from "../testing/test-network.ts";

const open: SolanaNode[] = [];

afterEach(async () => {
  for (const node of open.splice(0)) await node.close();
});

async function start(...options: Parameters<typeof startTestNetwork>): Promise<SolanaNode> {
  const node = await startTestNetwork(...options);
  open.push(node);
  return node;
}

describe("dropping slots", () => {
  it("removes their transactions and rolls accounts back", async () => {
    const node = await start(still);
    const connection = connect(node, "processed");
    const { publicKey } = Keypair.generate();
    const kept = await connection.requestAirdrop(publicKey, LAMPORTS_PER_SOL);
    node.advanceSlots(1);
    const slot = await connection.getSlot();
    const lost = await connection.requestAirdrop(publicKey, 2 * LAMPORTS_PER_SOL);
    const fresh = Keypair.generate().publicKey;
    await connection.requestAirdrop(fresh, LAMPORTS_PER_SOL);
    node.advanceSlots(2);
    expect(await connection.getBalance(publicKey, "confirmed")).toBe(3 * LAMPORTS_PER_SOL);
    const height = await connection.getBlockHeight();
    const lostHash = (await connection.getLatestBlockhash()).blockhash;

    const { status, body } = await postControl(node, "drop-slots", { fromSlot: slot });
    expect(status).toBe(200);
    expect(body.droppedSlots).toEqual([slot + 2, slot + 1, slot]);
    expect(body.droppedSignatures).toContain(lost);
    expect(await connection.getBalance(publicKey)).toBe(LAMPORTS_PER_SOL);
    expect(await connection.getAccountInfo(fresh)).toBeNull();
    const options = { searchTransactionHistory: true };
    const statuses = (await connection.getSignatureStatuses([kept, lost], options)).value;
    expect(statuses.map((one) => one === null)).toEqual([false, true]);
    expect(await connection.getBlockHeight()).toBe(height - 2);
    expect(await connection.getSlot()).toBe(slot + 3);
    expect((await connection.isBlockhashValid(lostHash)).value).toBe(false);

    node.advanceSlots(10);
    expect(await connection.getBalance(publicKey, "finalized")).toBe(LAMPORTS_PER_SOL);
    const history = await connection.getSignaturesForAddress(publicKey, {}, "finalized");
    expect(history.map((one) => one.signature)).toEqual([kept]);
    await expect(connect(node).getBlock(slot)).rejects.toThrow(/skipped/);
    expect(await connection.getBlocks(slot - 1, slot + 4, "finalized")).toEqual([slot - 1, slot + 3, slot + 4]);
  });

  it("allows a dropped transaction to be sent again while its blockhash is valid", async () => {
    const node = await start(still);
    const connection = connect(node, "processed");
    const payer = Keypair.generate();
    await connection.requestAirdrop(payer.publicKey, LAMPORTS_PER_SOL);
    node.advanceSlots(1);
    const to = Keypair.generate().publicKey;
    const tx = new Transaction({ feePayer: payer.publicKey, ...(await connection.getLatestBlockhash()) });
    tx.add(SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: to, lamports: LAMPORTS_PER_SOL / 2 }));
    tx.sign(payer);
    await connection.sendRawTransaction(tx.serialize());
    node.dropSlots({ count: 1 });
    expect(await connection.getBalance(to)).toBe(0);
    await connection.sendRawTransaction(tx.serialize());
    expect(await connection.getBalance(to)).toBe(LAMPORTS_PER_SOL / 2);
  });

  it("never drops a final slot", async () => {
    const node = await start(still);
    const connection = connect(node, "processed");
    node.advanceSlots(10);
    const before = [await connection.getSlot(), await connection.getBlockHeight()];
    const final = await connection.getSlot("finalized");
    for (const what of [{ fromSlot: final }, { count: 5 }, { count: 1_000 }]) {
      const { status, body } = await postControl(node, "drop-slots", what);
      expect([status, body.error?.code]).toEqual([409, "SLOT_FINALIZED"]);
    }
    expect([await connection.getSlot(), await connection.getBlockHeight()]).toEqual(before);
    expect((await postControl(node, "drop-slots", { fromSlot: final + 1 })).status).toBe(200);
    expect(await connection.getSlot("finalized")).toBe(final);
  });
});

describe("the clock", () => {
  it("follows the wall clock and can be moved forward", async () => {
    const node = await start(still);
    const connection = connect(node, "processed");
    const read = async () => (await connection.getAccountInfo(SYSVAR_CLOCK_PUBKEY))?.data ?? Buffer.alloc(40);
    const nowS = Number((await read()).readBigInt64LE(32));
    expect(nowS).toBeGreaterThan(1_700_000_000);
    expect((await postControl(node, "set-clock", { unixTimeS: nowS + 86_400 })).status).toBe(200);
    const clock = await read();
    expect(Number(clock.readBigInt64LE(32))).toBe(nowS + 86_400);
    expect(Number(clock.readBigUInt64LE(0))).toBe(await connection.getSlot());
    expect((await postControl(node, "set-clock", { unixTimeS: nowS })).body.error?.code).toBe("PARAMETER_INVALID");
  });
});
