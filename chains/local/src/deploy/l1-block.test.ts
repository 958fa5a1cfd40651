import { EvmAccount } from "@isthmus/chain-evm";
import type { Hex } from "@isthmus/protocol";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type AnvilNode, startAnvil } from "../anvil/anvil-process.ts";
import { rpcCall } from "../anvil/json-rpc.ts";
import { evmAddress, makeLocalKeys } from "../keys/local-keys.ts";
import { l1BlockAddress, l1BlockStandIn } from "./l1-block.ts";

const keys = makeLocalKeys("l1 block");
const [feeder, stranger] = [keys.evmKey("feeder"), keys.evmKey("stranger")];
let node: AnvilNode;

beforeAll(async () => {
  node = await startAnvil({ evmChainId: 31_338 });
  await node.control.fund([feeder, stranger].map(evmAddress), 10n ** 20n);
  await rpcCall(node.rpcUrl, "anvil_setCode", [l1BlockAddress, l1BlockStandIn(evmAddress(feeder))]);
}, 600_000);

afterAll(() => node?.stop());

const word = (value: bigint): Hex => `0x${value.toString(16).padStart(64, "0")}`;
const read = (selector: Hex) => rpcCall(node.rpcUrl, "eth_call", [{ to: l1BlockAddress, data: selector }, "latest"]);

async function show(privateKey: Hex, number: bigint, hash: bigint): Promise<void> {
  const account = new EvmAccount({ privateKey, rpcUrl: node.rpcUrl, evmChainId: 31_338 });
  await account.send({ to: l1BlockAddress, data: `${word(number)}${word(hash).slice(2)}`, valueWei: 0n });
}

it("shows number and hash together, as its one key stated them last, and nobody else's", async () => {
  await show(feeder, 7n, 0xabn);
  await show(feeder, 8n, 0xcdn);
  await expect(show(stranger, 9n, 0xefn)).rejects.toThrow();
  // number() and hash() of the OP stack's L1Block.
  expect([await read("0x8381f58a"), await read("0x09bd5a60")]).toEqual([word(8n), word(0xcdn)]);
}, 600_000);
