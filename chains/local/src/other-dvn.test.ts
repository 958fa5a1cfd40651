import {
  commitVerificationCall,
  EvmAdapter,
  executePacketCall,
  gateAbi,
  layerZeroAdapterAbi,
} from "@isthmus/chain-evm";
import type { Hex } from "@isthmus/protocol";
import { afterAll, beforeAll, expect, it } from "vitest";
import { OtherDvn } from "./other-dvn.ts";
import { dvnVerify, receiveGas } from "./testing/carry.ts";
import { buildTrees } from "./testing/cycle.ts";
import { type EvmChains, readerPatienceMs, startEvmChains } from "./testing/evm-chains.ts";
import { refused } from "./testing/refused.ts";
import { dvnKeys, nextCycle, submit, vaultScope } from "./testing/settle.ts";

let chains: EvmChains;
let other: OtherDvn;

beforeAll(async () => {
  chains = await startEvmChains(null, {}, { withOtherDvn: true });
  other = new OtherDvn({ deployment: chains.deployment, keys: chains.keys });
}, 600_000);

afterAll(() => chains?.stop());

it("must agree beside the operators' DVN, and does so by its own key once the hub's block is final", async () => {
  const { hub, second } = chains;
  const { deployment } = second;
  const { endpoint, receiveLibrary, executor, dvn, otherDvn } = deployment.layerZero;
  expect(new Set([dvn, otherDvn, endpoint]).size).toBe(3);
  const leastDvns = await second.reader.client.readContract({
    address: deployment.adapters.layerZero,
    abi: layerZeroAdapterAbi,
    functionName: "leastDvns",
  });
  expect(leastDvns).toBe(2);
  const state = await second.reader.vaultState();
  const trees = buildTrees({ scope: vaultScope(chains, second), state, leaves: [] });
  const { transactionHash } = await submit(chains, await nextCycle(chains, [trees]));
  const [packet] = await hub.reader.layerZeroPackets(transactionHash);
  if (packet === undefined) throw new Error("the cycle sent no packet");
  const { layerZero } = new EvmAdapter({ deployment, timeoutMs: readerPatienceMs });
  expect(await layerZero.nextStep(packet)).toBe("verify");
  await other.round();
  await dvnVerify(second, packet, dvnKeys(chains).slice(0, 3));
  // The hub's block is not final yet: the other DVN has stated nothing.
  expect(await layerZero.nextStep(packet)).toBe("wait");
  await refused(second.relayer.send(commitVerificationCall(receiveLibrary, packet)), "REVERT_UNKNOWN");
  await hub.node.control.mine(deployment.finalityDepth);
  await other.round();
  expect(await layerZero.nextStep(packet)).toBe("commit");
  await second.relayer.send(commitVerificationCall(receiveLibrary, packet));
  expect(await layerZero.nextStep(packet)).toBe("receive");
  await second.relayer.send(executePacketCall(executor, packet, receiveGas));
  await other.round();
  expect(await layerZero.nextStep(packet)).toBe("delivered");
  const votes = await second.reader.client.getContractEvents({
    address: deployment.gate,
    abi: gateAbi,
    eventName: "MessageVoted",
    fromBlock: 0n,
  });
  expect(votes.map(({ args }) => args.adapter?.toLowerCase() as Hex)).toEqual([
    deployment.adapters.layerZero.toLowerCase(),
  ]);
}, 600_000);
