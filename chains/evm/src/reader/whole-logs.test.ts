import { createServer, type Server } from "node:http";
import type { EvmDeployment } from "@isthmus/adapter";
import { encodeAbiParameters, encodeEventTopics, getAbiItem, type Hex, numberToHex } from "viem";
import { afterEach, beforeEach, expect, it } from "vitest";
import { vaultAbi } from "../abi/contracts.ts";
import { EvmReader } from "./evm-reader.ts";

const word = (byte: string): Hex => `0x${byte.repeat(32)}`;
const place = (byte: string): Hex => `0x${byte.repeat(20)}`;
const vault = place("aa");
const depositHeight = 12n;
const deposited = getAbiItem({ abi: vaultAbi, name: "Deposited" });
const values = { index: 1n, account: word("01"), asset: 1, amountQuanta: 5n, accumulator: word("02") } as const;

/** A load balancer: the head that one node reports, the blocks that the node behind the batch holds. */
let holdsTo: bigint;
let hashes: Hex[];
let batches: string[][];
let server: Server;
let reader: EvmReader;

beforeEach(async () => {
  holdsTo = depositHeight;
  hashes = [];
  batches = [];
  server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => {
      text += String(chunk);
    });
    request.on("end", () => {
      const asked = [JSON.parse(text)].flat() as { id: number; method: string; params: unknown[] }[];
      batches.push(asked.map(({ method }) => method));
      const answers = asked.map(({ id, method, params }) => ({ jsonrpc: "2.0", id, result: answer(method, params) }));
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(Array.isArray(JSON.parse(text)) ? answers : answers[0]));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const rpcUrl = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  const contracts = { gate: place("ab"), vault, hub: null, venue: null, adapters: { attester: place("ac") } };
  reader = new EvmReader({
    deployment: { ...contracts, chain: 1, rpcUrl, finalityDepth: 0 } as unknown as EvmDeployment,
  });
});

afterEach(() => new Promise((done) => server.close(done)));

function answer(method: string, params: unknown[]): unknown {
  if (method === "eth_getBlockByHash")
    return { hash: params[0], number: numberToHex(depositHeight), timestamp: "0x64" };
  if (method === "eth_getBlockByNumber") {
    const height = BigInt(params[0] as string);
    return height > holdsTo ? null : { hash: hashes.shift() ?? word("bb"), number: params[0], timestamp: "0x64" };
  }
  // A node answers beyond its head with what it has: an empty list.
  if (method === "eth_getLogs") return holdsTo < depositHeight ? [] : [depositLog()];
  throw new Error(`unexpected ${method}`);
}

function depositLog() {
  const plain = deposited.inputs.filter((input) => !("indexed" in input && input.indexed));
  return {
    address: vault,
    topics: encodeEventTopics({ abi: vaultAbi, eventName: "Deposited", args: values }),
    data: encodeAbiParameters(
      plain,
      plain.map(({ name, type }) => (type === "address" ? place("dd") : values[name as keyof typeof values])) as never,
    ),
    blockNumber: numberToHex(depositHeight),
    blockHash: word("bb"),
    transactionHash: word("cc"),
    transactionIndex: "0x0",
    logIndex: "0x0",
    removed: false,
  };
}

it("asks for the last block before and after the logs, in the batch of the logs", async () => {
  expect(await reader.events({ fromHeight: 1n, toHeight: depositHeight })).toMatchObject([
    { kind: "deposit", index: 1n },
  ]);
  expect(batches[0]).toEqual(["eth_getBlockByNumber", "eth_getLogs", "eth_getBlockByNumber"]);
});

it("takes no answer of a node that does not hold the range's last block", async () => {
  holdsTo = depositHeight - 1n;
  await expect(reader.events({ fromHeight: 1n, toHeight: depositHeight })).rejects.toMatchObject({ code: "NOT_FINAL" });
  holdsTo = depositHeight;
  expect(await reader.events({ fromHeight: 1n, toHeight: depositHeight })).toHaveLength(1);
});

it("asks again when the last block has changed while the logs were read", async () => {
  hashes = [word("b1"), word("b2")];
  expect(await reader.events({ fromHeight: 1n, toHeight: depositHeight })).toHaveLength(1);
  expect(batches.flat().filter((method) => method === "eth_getLogs")).toHaveLength(2);
});
