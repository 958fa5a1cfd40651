import { createServer, type Server } from "node:http";
import type { EvmDeployment } from "@isthmus/adapter";
import { type Hex, numberToHex } from "viem";
import { afterEach, beforeEach, expect, it } from "vitest";
import { EvmReader } from "./evm-reader.ts";

const place = (byte: string): Hex => `0x${byte.repeat(20)}`;
const latest = 100n;

/** What the node calls final. */
let finalized: bigint;
let server: Server;
let rpcUrl: string;

beforeEach(async () => {
  server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => {
      text += String(chunk);
    });
    request.on("end", () => {
      const parsed = JSON.parse(text);
      const asked = [parsed].flat() as { id: number; method: string; params: unknown[] }[];
      const answers = asked.map(({ id, method, params }) => ({ jsonrpc: "2.0", id, result: answer(method, params) }));
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(Array.isArray(parsed) ? answers : answers[0]));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  rpcUrl = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
});

afterEach(() => new Promise((done) => server.close(done)));

function answer(method: string, [block]: unknown[] = []): unknown {
  if (method === "eth_blockNumber") return numberToHex(latest);
  const number = block === "finalized" ? finalized : BigInt(block as string);
  return { hash: `0x${"bb".repeat(32)}`, number: numberToHex(number), timestamp: "0x64" };
}

function headWith(finality: Partial<EvmDeployment>) {
  const contracts = { gate: place("ab"), vault: place("aa"), hub: null, venue: null };
  const deployment = { ...contracts, adapters: { attester: place("ac") }, chain: 1, rpcUrl, finalityDepth: 10 };
  return new EvmReader({ deployment: { ...deployment, ...finality } as unknown as EvmDeployment }).head();
}

it("calls final what the node's consensus does, unless depth alone is named", async () => {
  finalized = 60n;
  expect((await headWith({})).final).toBe(60n);
  expect((await headWith({ finality: "finalized" })).final).toBe(60n);
  expect((await headWith({ finality: "depth" })).final).toBe(90n);
});

it("calls nothing final that is not as deep as the deployment asks for, whatever the node reports", async () => {
  finalized = latest;
  expect((await headWith({})).final).toBe(90n);
});
