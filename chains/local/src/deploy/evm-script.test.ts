import { afterAll, beforeAll, expect, it } from "vitest";
import { type AnvilNode, startAnvil } from "../anvil/anvil-process.ts";
import { rpcCall } from "../anvil/json-rpc.ts";
import { evmAddress, makeLocalKeys } from "../keys/local-keys.ts";
import { protocolArtifact } from "./artifacts.ts";
import { EvmScript } from "./evm-script.ts";

let node: AnvilNode;
const privateKey = makeLocalKeys("script").deployer;
const owner = evmAddress(privateKey);
const endpoint = protocolArtifact("EndpointV2");

beforeAll(async () => {
  node = await startAnvil({ evmChainId: 31_337 });
  await node.control.fund([owner], 10n ** 21n);
});
afterAll(() => node.stop());

const script = async () =>
  new EvmScript({
    privateKey,
    evmChainId: 31_337,
    firstNonce: Number(await rpcCall(node.rpcUrl, "eth_getTransactionCount", [owner, "latest"])),
  });

it("deploys at the addresses that it named before anything was sent", async () => {
  const steps = await script();
  const [first, second] = [steps.deploy("a", endpoint, [1, owner]), steps.deploy("b", endpoint, [2, owner])];
  steps.call(second, endpoint.abi, "transferOwnership", [first]);
  const gas = await steps.run(node.rpcUrl);
  expect(gas.map(({ step }) => step)).toEqual(["deploy a", "deploy b", `transferOwnership at ${second}`]);
  for (const { gasUsed } of gas) expect(gasUsed).toBeGreaterThan(21_000n);
  for (const address of [first, second])
    expect(await rpcCall(node.rpcUrl, "eth_getCode", [address, "latest"])).toMatch(/^0x60/);
});

it("names the first step that failed", async () => {
  const steps = await script();
  const target = steps.deploy("c", endpoint, [3, `0x${"11".repeat(20)}`]);
  steps.call(target, endpoint.abi, "transferOwnership", [owner]);
  await expect(steps.run(node.rpcUrl)).rejects.toMatchObject({ details: { step: `transferOwnership at ${target}` } });
});
