import { createServer, type Server } from "node:http";
import type { EvmDeployment } from "@isthmus/adapter";
import type { Hex } from "@isthmus/protocol";
import { numberToHex } from "viem";
import { afterEach, beforeEach, expect, it } from "vitest";
import { EvmReader } from "../reader/evm-reader.ts";
import { MessageStates } from "./message-state.ts";

const place = (byte: string): Hex => `0x${byte.repeat(20)}`;
const messageId: Hex = `0x${"07".repeat(32)}`;
const latest = 1_000_000n;
/** Most blocks that a public node searches in one request. */
const mostBlocks = 2_000n;

let server: Server;
let messages: MessageStates;
let ranges: { readonly from: bigint; readonly to: bigint }[];

/** A public node: a block per second since time 0, one vote of another adapter, and a refusal of wide ranges. */
function answer(method: string, params: readonly unknown[]): unknown {
  if (method === "eth_blockNumber") return numberToHex(latest);
  if (method === "eth_call") return numberToHex(1n, { size: 32 });
  if (method === "eth_getBlockByNumber") return { number: params[0], hash: messageId, timestamp: params[0] };
  if (method !== "eth_getLogs") throw new Error(`unexpected ${method}`);
  const [{ fromBlock, toBlock }] = params as [{ fromBlock: Hex; toBlock: Hex }];
  const range = { from: BigInt(fromBlock), to: BigInt(toBlock) };
  ranges.push(range);
  if (range.to - range.from >= mostBlocks) throw new Error("range too wide");
  return [];
}

beforeEach(async () => {
  ranges = [];
  server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => {
      text += String(chunk);
    });
    request.on("end", () => {
      const parsed: unknown = JSON.parse(text);
      const asked = [parsed].flat() as { id: number; method: string; params: unknown[] }[];
      const answers = asked.map(({ id, method, params }) => {
        try {
          return { jsonrpc: "2.0", id, result: answer(method, params) };
        } catch (error) {
          return { jsonrpc: "2.0", id, error: { code: -32_005, message: String(error) } };
        }
      });
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(Array.isArray(parsed) ? answers : answers[0]));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const rpcUrl = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  const contracts = {
    gate: place("ab"),
    vault: place("aa"),
    hub: null,
    venue: null,
    adapters: { attester: place("ac") },
  };
  const chain = { chain: 2, rpcUrl, finalityDepth: 10, finality: "depth", deployedHeight: 5 };
  messages = new MessageStates(new EvmReader({ deployment: { ...contracts, ...chain } as unknown as EvmDeployment }));
});

afterEach(() => new Promise((done) => server.close(done)));

it("searches a vote from the dispatch on, in ranges that public nodes answer, and what is final only once", async () => {
  const dispatched = latest - 100n;
  expect(await messages.voteHeight(messageId, place("01"), dispatched)).toBeNull();
  // An hour of clock skew before the dispatch, not the whole chain.
  expect(ranges[0]?.from).toBe(dispatched - 3_600n);
  expect(ranges.at(-1)?.to).toBe(latest);
  ranges = [];
  expect(await messages.voteHeight(messageId, place("01"), dispatched)).toBeNull();
  expect(ranges).toEqual([{ from: latest - 9n, to: latest }]);
});

it("never starts before the deployment", async () => {
  await messages.voteHeight(messageId, place("02"), 0n);
  expect(ranges[0]?.from).toBe(5n);
});
