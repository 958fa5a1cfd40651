import { Keypair } from "@solana/web3.js";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { httpMethods } from "../methods/all.ts";
import type { SolanaNode } from "../node.ts";
import { connect, startTestNetwork } from "../testing/test-network.ts";

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

it("answers malformed and unknown calls with the code of a node", async () => {
  expect((await post("{nope")).body).toMatchObject({ id: null, error: { code: -32700 } });
  expect((await post('"text"')).body.error.code).toBe(-32600);
  expect((await post("[]")).body.error.code).toBe(-32600);
  expect((await post('{"jsonrpc":"1.0","id":1,"method":"getSlot"}')).body.error.code).toBe(-32600);
  expect(await call("getStakeActivation", [])).toMatchObject({ id: 7, error: { code: -32601 } });
  expect((await call("__proto__", [])).error.code).toBe(-32601);
  expect((await call("getSlot", { commitment: "confirmed" })).error.code).toBe(-32602);
  expect((await call("getBalance", [])).error.code).toBe(-32602);
  expect((await call("getBalance", [5])).error.code).toBe(-32602);
  expect((await call("getBalance", ["0OIl"])).error.code).toBe(-32602);
  expect((await call("getSlot", [{ commitment: "max" }])).error.code).toBe(-32602);
  expect((await call("getSlot", [{ minContextSlot: 10 ** 9 }])).error.code).toBe(-32016);
  expect((await call("getTransaction", ["1".repeat(64), { commitment: "processed" }])).error.code).toBe(-32602);
  expect((await call("sendTransaction", ["AA==", { encoding: "base64" }])).error.code).toBe(-32602);
  expect((await call("requestAirdrop", [Keypair.generate().publicKey.toBase58(), -1])).error.code).toBe(-32602);
});

it("gives web3.js the code of an unknown method", async () => {
  await expect(connect(node).getSupply()).rejects.toMatchObject({ code: -32601 });
});

it("answers batches in order, and no notifications", async () => {
  const one = (id: number, method: string) => ({ jsonrpc: "2.0", id, method, params: [] });
  const { body } = await post(
    JSON.stringify([one(1, "getHealth"), { jsonrpc: "2.0", method: "getSlot" }, one(2, "no"), 5]),
  );
  expect(body).toMatchObject([
    { id: 1, result: "ok" },
    { id: 2, error: { code: -32601 } },
    { id: null, error: { code: -32600 } },
  ]);
  expect((await post(JSON.stringify({ jsonrpc: "2.0", method: "getSlot" }))).status).toBe(204);
  expect((await post(JSON.stringify(Array(101).fill(one(1, "getSlot"))))).body.error.code).toBe(-32600);
});

it("answers any parameters of any method, never with an internal error", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...httpMethods.keys()),
      fc.array(fc.jsonValue(), { maxLength: 4 }),
      async (method, params) => {
        const answer = await call(method, params);
        expect("result" in answer || answer.error.code !== -32603).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
