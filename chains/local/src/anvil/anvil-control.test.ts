import { afterAll, beforeAll, expect, it } from "vitest";
import { type AnvilNode, startAnvil } from "./anvil-process.ts";
import { rpcCall } from "./json-rpc.ts";

let node: AnvilNode;
const account = `0x${"44".repeat(20)}` as const;
beforeAll(async () => {
  node = await startAnvil({ evmChainId: 31_337 });
});
afterAll(() => node.stop());

const height = async () => Number(await rpcCall(node.rpcUrl, "eth_blockNumber"));
const block = async (tag: string) =>
  (await rpcCall(node.rpcUrl, "eth_getBlockByNumber", [tag, false])) as { hash: string; timestamp: string };

it("funds accounts, mines blocks, and moves the clock", async () => {
  await node.control.fund([account], 7n);
  expect(await rpcCall(node.rpcUrl, "eth_getBalance", [account, "latest"])).toBe("0x7");
  const [before, { timestamp }] = [await height(), await block("latest")];
  await node.control.mine(3);
  expect(await height()).toBe(before + 3);
  await node.control.advanceSeconds(1_000);
  expect(Number((await block("latest")).timestamp)).toBeGreaterThanOrEqual(Number(timestamp) + 1_000);
});

it("replaces the newest blocks by others", async () => {
  await node.control.mine(2);
  const [kept, dropped, before] = [(await height()) - 1, await block("latest"), await height()];
  const tag = `0x${kept.toString(16)}`;
  const under = await block(tag);
  await node.control.reorganise(1);
  expect([await height(), (await block(tag)).hash]).toEqual([before, under.hash]);
  expect((await block("latest")).hash).not.toBe(dropped.hash);
});

it("returns to a saved state", async () => {
  const [saved, before] = [await node.control.snapshot(), await height()];
  await node.control.mine(5);
  await node.control.revert(saved);
  expect(await height()).toBe(before);
});

it("answers while it runs", async () => {
  expect(await node.control.answers()).toBe(true);
});
