import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EvmAccount } from "@isthmus/chain-evm";
import { type Hex, isIsthmusError, toHex } from "@isthmus/protocol";
import { generatePrivateKey } from "viem/accounts";
import { afterEach, describe, expect, it } from "vitest";
import { type AnvilNode, type AnvilOptions, startAnvil } from "./anvil-process.ts";
import { rpcCall } from "./json-rpc.ts";

const nodes: AnvilNode[] = [];
const start = async (options: Partial<AnvilOptions> = {}): Promise<AnvilNode> => {
  const node = await startAnvil({ evmChainId: 31_337, ...options });
  nodes.push(node);
  return node;
};

afterEach(async () => {
  for (const node of nodes.splice(0)) await node.stop();
});

const ether = 10n ** 18n;
/** Creation code that logs one topic and leaves no contract: the smallest thing with a log. */
const loggingCode: Hex = "0x600760006000a1";
interface Log {
  readonly blockHash: Hex;
  readonly transactionHash: Hex;
}

async function fundedAccount(node: AnvilNode): Promise<EvmAccount> {
  const account = new EvmAccount({ privateKey: generatePrivateKey(), rpcUrl: node.rpcUrl, evmChainId: 31_337 });
  await node.control.fund([account.address], 10n * ether);
  return account;
}

const blockNumber = async (node: AnvilNode) => Number(await rpcCall(node.rpcUrl, "eth_blockNumber"));
const logsOf = async (node: AnvilNode) =>
  (await rpcCall(node.rpcUrl, "eth_getLogs", [{ fromBlock: "0x0", toBlock: "latest" }])) as Log[];

describe("an anvil of the local network", () => {
  it("knows no account that others know the key of", async () => {
    const node = await start();
    expect(await rpcCall(node.rpcUrl, "eth_accounts")).toEqual([]);
    const wellKnown = "0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266";
    expect(BigInt(String(await rpcCall(node.rpcUrl, "eth_getBalance", [wellKnown, "latest"])))).toBe(0n);
  });

  it("mines for a transaction immediately, continues by itself, and never runs ahead of the clock", async () => {
    const node = await start({ blockTimeSeconds: 0.1 });
    const account = await fundedAccount(node);
    const receipt = await account.send({ to: account.address, data: "0x", valueWei: 1n });
    while ((await blockNumber(node)) < Number(receipt.blockNumber) + 15);
    const block = (await rpcCall(node.rpcUrl, "eth_getBlockByNumber", ["latest", false])) as { timestamp: Hex };
    // Ten blocks a second must not push the clock ahead by a second each.
    expect(Number(block.timestamp)).toBeLessThanOrEqual(Math.ceil(Date.now() / 1_000));
  });

  it("gives blocks, receipts and logs back to a later process that loads its state", async () => {
    const folder = await mkdtemp(join(tmpdir(), "isthmus-anvil-"));
    try {
      const node = await start();
      const account = await fundedAccount(node);
      const sink: Hex = `0x${"77".repeat(20)}`;
      await rpcCall(node.rpcUrl, "anvil_setCode", [sink, loggingCode]);
      for (let i = 0; i < 3; i++) await account.send({ to: sink, data: toHex(new Uint8Array([i])), valueWei: 0n });
      const logs = await logsOf(node);
      expect(logs).toHaveLength(3);
      await node.control.mine(300);
      const file = join(folder, "state.json");
      await node.control.saveState(file);
      await node.stop();
      const later = await start({ loadStateFile: file, frozen: true });
      expect(await blockNumber(later)).toBe(303);
      expect(await logsOf(later)).toEqual(logs);
      for (const { transactionHash, blockHash } of logs) {
        expect(await rpcCall(later.rpcUrl, "eth_getTransactionReceipt", [transactionHash])).toMatchObject({
          blockHash,
        });
        expect(await rpcCall(later.rpcUrl, "eth_getBlockByHash", [blockHash, false])).toMatchObject({
          hash: blockHash,
        });
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("forgets the transactions of blocks that a reorganisation replaces", async () => {
    const node = await start();
    const account = await fundedAccount(node);
    const before = await rpcCall(node.rpcUrl, "eth_getTransactionCount", [account.address, "latest"]);
    const receipt = await account.send({ to: account.address, data: "0x", valueWei: 1n });
    await node.control.reorganise(1);
    expect(await rpcCall(node.rpcUrl, "eth_getTransactionReceipt", [receipt.transactionHash])).toBeNull();
    expect(await rpcCall(node.rpcUrl, "eth_getTransactionCount", [account.address, "latest"])).toBe(before);
    expect(await blockNumber(node)).toBe(Number(receipt.blockNumber));
  });

  it("throws the reason when it cannot start, and has ended once stopped", async () => {
    const node = await start();
    const second = await startAnvil({ evmChainId: 1, loadStateFile: "/does/not/exist" }).catch(
      (error: unknown) => error,
    );
    expect(isIsthmusError(second, "PROCESS_FAILED")).toBe(true);
    await node.stop();
    expect(await node.control.answers()).toBe(false);
    expect(() => process.kill(node.pid, 0)).toThrow();
  });
});
