import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Keypair, LAMPORTS_PER_SOL, SYSVAR_CLOCK_PUBKEY, SystemProgram, Transaction } from "@solana/web3.js";
import { afterEach, describe, expect, it } from "vitest";
import type { SolanaNode } from "./node.ts";
import { connect, eventually, fundedKey, startTestNetwork, still, testControlToken } from "./testing/test-network.ts";

const open: SolanaNode[] = [];

afterEach(async () => {
  for (const node of open.splice(0)) await node.close();
});

async function start(...options: Parameters<typeof startTestNetwork>): Promise<SolanaNode> {
  const node = await startTestNetwork(...options);
  open.push(node);
  return node;
}

async function post(node: SolanaNode, call: string, body: unknown, token: string | null = testControlToken) {
  const headers: Record<string, string> = token === null ? {} : { "x-control-token": token };
  const response = await fetch(`${node.url}/control/${call}`, { method: "POST", headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

describe("dropping slots", () => {
  it("makes their transactions vanish and rolls accounts back", async () => {
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

    const { status, body } = await post(node, "drop-slots", { fromSlot: slot });
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

  it("leaves a dropped transaction free to be sent again while its blockhash lives", async () => {
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

  it("tells who waits for a transaction nothing while it is gone, and once when it has landed again", async () => {
    const node = await start(still);
    const connection = connect(node, "processed");
    const payer = Keypair.generate();
    await connection.requestAirdrop(payer.publicKey, LAMPORTS_PER_SOL);
    node.advanceSlots(1);
    const to = Keypair.generate().publicKey;
    const tx = new Transaction({ feePayer: payer.publicKey, ...(await connection.getLatestBlockhash()) });
    tx.add(SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: to, lamports: LAMPORTS_PER_SOL / 2 }));
    tx.sign(payer);
    const told: number[] = [];
    const slots: number[] = [];
    const signature = await connection.sendRawTransaction(tx.serialize());
    connection.onSignature(signature, (_, { slot }) => told.push(slot), "confirmed");
    connection.onSlotChange(({ slot }) => slots.push(slot));
    // Both subscriptions are there once the later one has answered.
    await eventually(async () => {
      node.dropSlots({ count: 1 });
      return slots.length > 0;
    });
    node.advanceSlots(3);
    const landed = await connection.getSlot();
    await connection.sendRawTransaction(tx.serialize());
    node.advanceSlots(1);
    await eventually(async () => slots.at(-1) === landed + 1);
    expect(told).toEqual([]);
    node.advanceSlots(1);
    await eventually(async () => told.length > 0);
    node.advanceSlots(5);
    await eventually(async () => slots.at(-1) === landed + 7);
    expect(told).toEqual([landed]);
  });

  it("never drops a final slot", async () => {
    const node = await start(still);
    const connection = connect(node, "processed");
    node.advanceSlots(10);
    const before = [await connection.getSlot(), await connection.getBlockHeight()];
    const final = await connection.getSlot("finalized");
    for (const what of [{ fromSlot: final }, { count: 5 }, { count: 1_000 }]) {
      const { status, body } = await post(node, "drop-slots", what);
      expect([status, body.error.code]).toEqual([409, "SLOT_FINALIZED"]);
    }
    expect([await connection.getSlot(), await connection.getBlockHeight()]).toEqual(before);
    expect((await post(node, "drop-slots", { fromSlot: final + 1 })).status).toBe(200);
    expect(await connection.getSlot("finalized")).toBe(final);
  });
});

describe("saving", () => {
  it("lets a later network serve the same reads and go on", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "solana-node-")), "state.bin");
    const first = await start({ seed: "save me", slotMs: 20 });
    const connection = connect(first);
    const payer = await fundedKey(connection);
    const [history] = await connection.getSignaturesForAddress(payer.publicKey, {}, "confirmed");
    expect((await post(first, "save", { file })).status).toBe(200);
    await first.close();

    const second = await start({ loadFile: file, slotMs: 20 });
    const later = connect(second);
    expect(second.genesisHash).toBe(first.genesisHash);
    expect(await later.getBalance(payer.publicKey)).toBe(10 * LAMPORTS_PER_SOL);
    const landed = await later.getTransaction(history?.signature ?? "", { commitment: "confirmed" });
    expect(landed?.slot).toBe(history?.slot);
    const block = await later.getBlock(history?.slot ?? 0, { commitment: "confirmed" });
    expect(block?.blockTime).toBe(history?.blockTime);
    await fundedKey(later);
  });

  it("refuses a file that is none", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "solana-node-")), "bad.bin");
    writeFileSync(file, "not a snapshot");
    await expect(start({ loadFile: file })).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    const node = await start();
    const { status, body } = await post(node, "save", { file: "/nonexistent/dir/x" });
    expect([status, body.error.code]).toEqual([400, "INPUT_INVALID"]);
    expect(await connect(node).getSlot()).toBeGreaterThanOrEqual(0);
  });
});

describe("the clock", () => {
  it("follows the wall clock and can be moved forward", async () => {
    const node = await start(still);
    const connection = connect(node, "processed");
    const read = async () => (await connection.getAccountInfo(SYSVAR_CLOCK_PUBKEY))?.data ?? Buffer.alloc(40);
    const nowS = Number((await read()).readBigInt64LE(32));
    expect(nowS).toBeGreaterThan(1_700_000_000);
    expect((await post(node, "set-clock", { unixTimeS: nowS + 86_400 })).status).toBe(200);
    const clock = await read();
    expect(Number(clock.readBigInt64LE(32))).toBe(nowS + 86_400);
    expect(Number(clock.readBigUInt64LE(0))).toBe(await connection.getSlot());
    expect((await post(node, "set-clock", { unixTimeS: nowS })).body.error.code).toBe("PARAMETER_INVALID");
  });
});

describe("who may call", () => {
  it("is whoever knows the token", async () => {
    const node = await start();
    for (const token of [null, "", "wrong", `${testControlToken}x`]) {
      const { status, body } = await post(node, "drop-slots", { count: 1 }, token);
      expect([status, body.error.code]).toEqual([401, "UNAUTHORIZED"]);
    }
    expect((await post(node, "unknown", {})).status).toBe(404);
    expect((await post(node, "drop-slots", { count: 0 })).body.error.code).toBe("INPUT_INVALID");
    expect((await post(node, "drop-slots", "nonsense")).body.error.code).toBe("INPUT_INVALID");
    expect((await fetch(`${node.url}/control/save`, { headers: { "x-control-token": testControlToken } })).status).toBe(
      405,
    );
    const closed = await start({ controlToken: undefined });
    expect((await post(closed, "drop-slots", { count: 1 })).status).toBe(404);
  });
});

it("gives the same chain for the same seed", async () => {
  const [one, two, other] = [await start({ seed: "a" }), await start({ seed: "a" }), await start({ seed: "b" })];
  expect(one.genesisHash).toBe(two.genesisHash);
  expect(one.genesisHash).not.toBe(other.genesisHash);
  await eventually(
    async () => (await connect(one).getSlot("finalized")) > 2 && (await connect(two).getSlot("finalized")) > 2,
  );
  expect((await connect(one).getBlock(2))?.blockhash).toBe((await connect(two).getBlock(2))?.blockhash);
});
