import { connect as connectTcp } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SolanaNode } from "../node.ts";
import { startTestNetwork } from "../testing/test-network.ts";

let node: SolanaNode;

beforeAll(async () => {
  node = await startTestNetwork();
});
afterAll(() => node.close());

async function post(body: string) {
  const response = await fetch(node.url, { method: "POST", body });
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}

const call = async (method: string, params?: unknown) =>
  (await post(JSON.stringify({ jsonrpc: "2.0", id: 7, method, params }))).body;

it("refuses a large body, another verb, and a connection that is no HTTP", async () => {
  const { status, body } = await post(`[${" ".repeat(200 * 1024)}]`);
  expect([status, body.error.code]).toEqual([413, -32600]);
  expect((await fetch(node.url)).status).toBe(405);
  expect(await (await fetch(`${node.url}/health`)).text()).toBe("ok");
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connectTcp(node.port, "127.0.0.1", () => socket.end("garbage\r\n\r\n"));
    socket.once("data", (data) => resolve(data.toString()));
    socket.once("error", reject);
  });
  expect(answer).toContain("400 Bad Request");
  expect((await call("getHealth", [])).result).toBe("ok");
});
