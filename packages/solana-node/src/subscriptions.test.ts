import {
  type AccountInfo,
  type Connection,
  Keypair,
  LAMPORTS_PER_SOL,
  type Logs,
  type SlotInfo,
  SystemProgram,
} from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WebSocket } from "ws";
import type { SolanaNode } from "./node.ts";
import { connect, eventually, fundedKey, startTestNetwork } from "./testing/test-network.ts";

let node: SolanaNode;
let connection: Connection;

beforeAll(async () => {
  node = await startTestNetwork({ slotMs: 25 });
  connection = connect(node);
  await fundedKey(connection);
});
afterAll(() => node.close());

it("tells of an account at each commitment, in order", async () => {
  const { publicKey } = Keypair.generate();
  const order: string[] = [];
  const seen: AccountInfo<Buffer>[] = [];
  const ids = (["processed", "confirmed", "finalized"] as const).map((level) =>
    connection.onAccountChange(
      publicKey,
      (account, context) => {
        order.push(level);
        seen.push(account);
        expect(context.slot).toBeGreaterThan(0);
      },
      { commitment: level },
    ),
  );
  await subscribed();
  await connection.requestAirdrop(publicKey, LAMPORTS_PER_SOL);
  await eventually(async () => order.length === 3);
  expect(order).toEqual(["processed", "confirmed", "finalized"]);
  expect(seen.map((account) => account.lamports)).toEqual([LAMPORTS_PER_SOL, LAMPORTS_PER_SOL, LAMPORTS_PER_SOL]);
  for (const id of ids) await connection.removeAccountChangeListener(id);
  await connection.requestAirdrop(publicKey, LAMPORTS_PER_SOL);
  await eventually(async () => (await connection.getBalance(publicKey, "finalized")) === 2 * LAMPORTS_PER_SOL);
  expect(order).toHaveLength(3);
});

it("tells of program accounts, logs, slots and roots", async () => {
  const { publicKey } = Keypair.generate();
  const logs: Logs[] = [];
  const slots: SlotInfo[] = [];
  const roots: number[] = [];
  const program: string[] = [];
  connection.onLogs(publicKey, (found) => logs.push(found), "confirmed");
  connection.onRootChange((root) => roots.push(root));
  connection.onProgramAccountChange(SystemProgram.programId, (found) => program.push(found.accountId.toBase58()), {
    commitment: "confirmed",
    filters: [{ dataSize: 0 }],
  });
  connection.onSlotChange((slot) => slots.push(slot));
  await subscribed();
  const signature = await connection.requestAirdrop(publicKey, LAMPORTS_PER_SOL);
  await eventually(async () => logs.length > 0 && slots.length > 3 && roots.length > 3 && program.length > 0);
  expect(logs).toHaveLength(1);
  expect(logs[0]).toMatchObject({ signature, err: null });
  expect(program).toContain(publicKey.toBase58());
  for (const slot of slots) expect(slot.parent).toBe(slot.slot - 1);
  expect(roots).toEqual(Array.from(roots, (_, index) => (roots[0] ?? 0) + index));
});

it("answers a subscription to a signature that is confirmed already", async () => {
  const signature = await connection.requestAirdrop(Keypair.generate().publicKey, LAMPORTS_PER_SOL);
  await eventually(
    async () => (await connection.getSignatureStatus(signature)).value?.confirmationStatus === "finalized",
  );
  const error = await new Promise((resolve) => {
    connection.onSignature(signature, (result) => resolve(result.err), "finalized");
  });
  expect(error).toBeNull();
});

it("counts no subscription to a signature that was answered: clients never take those back", async () => {
  const signature = await connection.requestAirdrop(Keypair.generate().publicKey, LAMPORTS_PER_SOL);
  await eventually(async () => (await connection.getSignatureStatus(signature)).value?.confirmationStatus);
  const socket = new WebSocket(node.url.replace("http", "ws"));
  await new Promise((resolve) => socket.once("open", resolve));
  let answered = 0;
  const refusals: unknown[] = [];
  socket.on("message", (data) => {
    const message = JSON.parse(data.toString());
    if (message.method === "signatureNotification") answered += 1;
    if (message.error !== undefined) refusals.push(message.error);
  });
  const params = [signature, { commitment: "processed" }];
  for (let round = 1; round <= 3; round += 1) {
    for (let id = 0; id < 400; id += 1)
      socket.send(JSON.stringify({ jsonrpc: "2.0", id, method: "signatureSubscribe", params }));
    await eventually(async () => answered + refusals.length === round * 400);
  }
  expect([answered, refusals]).toEqual([1_200, []]);
  socket.close();
});

it("serves sockets on the RPC port too, and survives what is sent to them", async () => {
  const socket = new WebSocket(node.url.replace("http", "ws"));
  await new Promise((resolve) => socket.once("open", resolve));
  const ask = async (text: string) => {
    const answer = new Promise<string>((resolve) => socket.once("message", (data) => resolve(data.toString())));
    socket.send(text);
    return JSON.parse(await answer);
  };
  expect((await ask("{")).error.code).toBe(-32700);
  expect((await ask('{"jsonrpc":"2.0","id":1,"method":"blockSubscribe","params":[]}')).error.code).toBe(-32601);
  expect((await ask('{"jsonrpc":"2.0","id":1,"method":"accountSubscribe","params":["x"]}')).error.code).toBe(-32602);
  expect((await ask('{"jsonrpc":"2.0","id":1,"method":"accountUnsubscribe","params":[999]}')).error.code).toBe(-32602);
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.send("x".repeat(200 * 1024));
  await closed;
  expect(await connection.getSlot()).toBeGreaterThan(0);
});

/** Subscriptions are made in the background, one after another: once the last one is told of slots, those before are there. */
async function subscribed(): Promise<void> {
  let told = false;
  const id = connection.onSlotChange(() => {
    told = true;
  });
  await eventually(async () => told);
  await connection.removeSlotChangeListener(id);
}
