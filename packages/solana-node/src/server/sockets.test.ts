import { Keypair, LAMPORTS_PER_SOL } from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WebSocket } from "ws";
import type { SolanaNode } from "../node.ts";
import { connect, eventually, startTestNetwork } from "../testing/test-network.ts";

let node: SolanaNode;

beforeAll(async () => {
  node = await startTestNetwork({ slotMs: 25 });
});
afterAll(() => node.close());

it("does not count notified subscriptions to signatures: clients never unsubscribe them", async () => {
  const connection = connect(node);
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

it("serves sockets on the RPC port, and refuses malformed calls and large frames", async () => {
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
  expect(await connect(node).getSlot()).toBeGreaterThan(0);
});
