import { freezeCall, SolanaAdapter } from "@isthmus/chain-solana";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildTrees } from "../testing/cycle.ts";
import { readerPatienceMs } from "../testing/evm-chains.ts";
import {
  deliverRoot,
  makeEffective,
  rootMessage,
  type SolanaNetwork,
  startSolanaNetwork,
} from "../testing/solana-network.ts";

const [rootDelaySeconds, exitPeriodSeconds] = [600, 172_800];
let network: SolanaNetwork;
let adapter: SolanaAdapter;

beforeAll(async () => {
  network = await startSolanaNetwork({ rootDelaySeconds, exitPeriodSeconds });
  adapter = new SolanaAdapter({ deployment: network.deployment, timeoutMs: readerPatienceMs });
}, 600_000);

afterAll(() => network?.stop());

it("shows a watchtower from when anyone may freeze a Solana vault, and that somebody has", async () => {
  const opened = await adapter.heldRoots();
  expect(opened).toMatchObject({ effective: null, waiting: [], frozen: false });
  expect(opened.freezableFromSeconds).toBe((opened.chainSeconds ?? 0n) + BigInt(exitPeriodSeconds));
  network.pass(3_600);
  expect((await adapter.heldRoots()).freezableFromSeconds).toBe(opened.freezableFromSeconds);

  const { scope, reader, deployment } = network;
  const trees = buildTrees({ scope, state: await reader.vaultState(), leaves: [] });
  await deliverRoot(network, rootMessage(network, trees, 1n));
  const [waiting] = (await adapter.heldRoots()).waiting;
  network.pass(rootDelaySeconds);
  // A root whose delay has passed is a sign of life before anyone makes it effective.
  const from = (waiting?.effectiveAtSeconds ?? 0n) + BigInt(exitPeriodSeconds);
  expect((await adapter.heldRoots()).freezableFromSeconds).toBe(from);
  await makeEffective(network, trees, 0n);
  expect(await adapter.heldRoots()).toMatchObject({ effective: { cycle: 1n }, freezableFromSeconds: from });
  network.pass(exitPeriodSeconds);
  await network.relayer.send(freezeCall(deployment));
  expect((await adapter.heldRoots()).frozen).toBe(true);
}, 600_000);
