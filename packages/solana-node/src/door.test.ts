import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect as connectTcp, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programArguments } from "@isthmus/launch";
import { Connection, Keypair } from "@solana/web3.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { httpMethods } from "./methods/all.ts";
import { type SolanaNode, startSolanaNode } from "./node.ts";
import { connect, startTestNetwork } from "./testing/test-network.ts";

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

describe("JSON-RPC at the door", () => {
  it("answers what it cannot do with the right code", async () => {
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

  it("lets the stock client see an unknown method", async () => {
    await expect(connect(node).getSupply()).rejects.toMatchObject({ code: -32601 });
  });

  it("answers batches in order and notifications not at all", async () => {
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

  it("refuses a huge body, another verb, and a connection that speaks no HTTP", async () => {
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

  it("answers whatever parameters a method is given, and never with an internal error", async () => {
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
});

describe("options", () => {
  it.each([
    [{ slotMs: 0 }],
    [{ port: 70_000 }],
    [{ confirmedLagSlots: 5, finalizedLagSlots: 4 }],
    [{ controlToken: "short" }],
    [{ programs: [{ address: "x", soFile: "y" }] }],
    [{ programs: [{ address: Keypair.generate().publicKey.toBase58(), soFile: "/nonexistent.so" }] }],
    [{ unknown: 1 } as object],
  ])("refuses %j", async (options) => {
    await expect(startSolanaNode(options)).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  });

  it("refuses a port that is taken", async () => {
    await expect(startSolanaNode({ port: node.port })).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  });
});

it("serves sockets on the RPC port alone when the next port is taken", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  // The port before may be taken by somebody else: then this machine cannot show the case, and says so.
  const lonely = await startSolanaNode({ port: port - 1, slotMs: 20 }).catch(() => null);
  try {
    if (lonely === null) return console.warn(`port ${port - 1} is taken: the case of a taken next port was not shown`);
    expect(lonely.wsUrl).toBe(`ws://127.0.0.1:${port - 1}`);
    const client = new Connection(lonely.url, { commitment: "confirmed", wsEndpoint: lonely.wsUrl });
    const slot = await new Promise<number>((resolve) => client.onSlotChange((info) => resolve(info.slot)));
    expect(slot).toBeGreaterThan(0);
  } finally {
    await lonely?.close();
    taken.close();
  }
});

describe("the process", () => {
  const run = (config: string) => {
    const file = join(mkdtempSync(join(tmpdir(), "solana-node-")), "config.json");
    writeFileSync(file, config);
    return spawn(process.execPath, [...programArguments("solana-node"), file], { stdio: ["ignore", "pipe", "pipe"] });
  };

  it("says when it is ready and stops on SIGTERM", async () => {
    const address = Keypair.generate().publicKey;
    const child = run(JSON.stringify({ slotMs: 50, accounts: [{ address: address.toBase58(), lamports: "77" }] }));
    const line = await new Promise<string>((resolve) =>
      child.stdout.once("data", (data: Buffer) => resolve(data.toString())),
    );
    const ready = JSON.parse(line);
    expect(ready).toMatchObject({ ready: true, pid: child.pid });
    expect(await new Connection(ready.url, "processed").getBalance(address)).toBe(77);
    const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    expect(await exited).toBe(0);
  });

  it("ends with a coded error when the configuration is bad", async () => {
    const child = run('{"slotMs":"fast"}');
    let shown = "";
    child.stderr.on("data", (data: Buffer) => {
      shown += data.toString();
    });
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1);
    expect(shown).toContain('"CONFIG_INVALID"');
    expect(shown).toContain("slotMs");
  });
});
