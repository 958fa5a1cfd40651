import { type EvmDeployment, evmDeployments } from "@isthmus/adapter";
import { EvmReader, gateAbi } from "@isthmus/chain-evm";
import { L1BlockFeed } from "@isthmus/local/testing";
import { messageKind, toHex } from "@isthmus/protocol";
import { defaultHttpLimits } from "@isthmus/service";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import pino from "pino";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type RunningRelayer, startRelayer } from "./relayer.ts";
import { type RelayerFixture, startRelayerFixture, stateOf } from "./testing/relayer-fixture.ts";

let fixture: RelayerFixture;
let database: TestDatabase;
let relayer: RunningRelayer;
let feed: L1BlockFeed;

// Real networks on a busy machine: generous, and never asserted.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 300_000 });

beforeAll(async () => {
  [fixture, database] = await Promise.all([startRelayerFixture({ withoutBridges: true }), startTestDatabase()]);
  const { deployment, networks, operatorUrls, coordinatorUrl } = fixture;
  feed = new L1BlockFeed(deployment, networks.keys);
  feed.start();
  const config = {
    houseId: deployment.houseId,
    deploymentFile: "",
    databaseUrl: database.url,
    host: "127.0.0.1",
    port: 0,
    http: defaultHttpLimits,
    evmKey: networks.keys.relayerEvm,
    solanaKey: toHex(networks.keys.relayerSolana.secretKey),
    operatorUrls: [...operatorUrls],
    coordinatorUrl,
    standbyUrls: [],
    pollIntervalMs: 100,
    executeGraceMs: 0,
  };
  relayer = await startRelayer(config, deployment, pino({ level: "silent" }));
});

afterAll(async () => {
  await relayer?.stop();
  await feed?.stop();
  await Promise.all([fixture?.stop(), database?.remove()]);
});

/** Waits until a cycle's root and every asset's totals are in effect at every vault. */
async function effective(cycle: bigint): Promise<void> {
  for (const chain of fixture.deployment.chains)
    for (;;) {
      const { effectiveCycle, assets } = await stateOf(chain);
      if (effectiveCycle === cycle && assets.every((asset) => asset.effectiveCycle === cycle)) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
}

it("carries a whole cycle by proofs of the hub's storage and the attesters, while no bridge votes", async () => {
  const second = evmDeployments(fixture.deployment).find(
    ({ native }) => native !== undefined && native.blocks !== null,
  );
  const { gate, adapters, native } = second as EvmDeployment;
  for (let round = 0; round < 2; round++) {
    const { cycle } = await fixture.submitCycle();
    await effective(cycle);
    const { client } = new EvmReader({ deployment: second as EvmDeployment });
    const at = { address: gate, abi: gateAbi, fromBlock: 0n } as const;
    const executed = await client.getContractEvents({ ...at, eventName: "MessageExecuted" });
    const root = executed.find(({ args }) => args.kind === messageKind.settlementRoot && args.cycle === cycle);
    const messageId = root?.args.messageId;
    expect(messageId).toBeDefined();
    const votes = await client.getContractEvents({ ...at, eventName: "MessageVoted", args: { messageId } });
    const voters = votes.map(({ args }) => args.adapter?.toLowerCase());
    expect(new Set(voters)).toEqual(new Set([adapters.attester, native?.adapter].map((each) => each?.toLowerCase())));
  }
});
