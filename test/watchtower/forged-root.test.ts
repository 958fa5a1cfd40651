import { addressAs32, EvmAccount, EvmAdapter, gateAbi, tokenAbi } from "@isthmus/chain-evm";
import {
  buildTrees,
  type EvmChains,
  mintAndDeposit,
  readerPatienceMs,
  startEvmChains,
  vaultScope,
} from "@isthmus/local/testing";
import { AlarmBook, ChainWatch, type OwnCycles, type OwnOrders, type OwnStops } from "@isthmus/operator";
import type { CycleHeader, Hex, VaultRoot, VenueRoot } from "@isthmus/protocol";
import { encodeFunctionData } from "viem";
import { afterEach, beforeEach, expect, it } from "vitest";
import { creditEnvelope, forge, settlementEnvelope } from "./forged.ts";

const etherAsset = 3;
const collateralUnits = 5n * 10n ** 18n;
const rootDelaySeconds = 3_600;
const patienceSeconds = 600;
const vetoSeconds = 1_200;
const bytes32 = (byte: string): Hex => `0x${byte.repeat(32)}`;

let chains: EvmChains;
let towers: { readonly watch: ChainWatch; readonly alarms: AlarmBook }[];
/** What both towers have replayed. */
let own: Map<bigint, CycleHeader>;
let nowMs: number;

beforeEach(async () => {
  const periods = {
    rootDelaySeconds,
    creditDelaySeconds: rootDelaySeconds,
    takeBackDelaySeconds: 3 * rootDelaySeconds,
  };
  chains = await startEvmChains(null, { ...periods, vetoSeconds });
  own = new Map();
  nowMs = 0;
  towers = [0, 1].map((number) => openTower(number));
  const trader = await chains.second.account("trader");
  await mintAndDeposit(chains.second, trader, {
    account: bytes32("0a"),
    asset: etherAsset,
    tokenUnits: collateralUnits,
  });
}, 600_000);

afterEach(() => chains?.stop());

function openTower(number: number) {
  const { second, keys } = chains;
  const key = keys.evmKey(`watchtower ${number}`);
  const adapter = new EvmAdapter({ deployment: second.deployment, privateKey: key, timeoutMs: readerPatienceMs });
  const alarms = new AlarmBook({ error: () => undefined, info: () => undefined });
  const cycles: OwnCycles & OwnOrders & OwnStops = {
    get newestCycle() {
      return [...own.keys()].at(-1) ?? 0n;
    },
    headerOf: (cycle) => own.get(cycle),
    stoppedThrough: () => undefined,
    statedOrders: 0n,
    rebalanceOrders: () => [],
  };
  const startHeight = BigInt(second.deployment.deployedHeight);
  const settings = { patienceSeconds, freezeNoticeSeconds: 600, startHeight, nowMs: () => nowMs };
  return { watch: new ChainWatch({ adapter, own: cycles, alarms, ...settings }), alarms };
}

/** A cycle's row for the second chain's vault: the member, or the thief, is entitled to everything. */
async function rowFor(owner: "member" | "thief"): Promise<VaultRoot> {
  const { second } = chains;
  const state = await second.reader.vaultState();
  const held = state.assets.find(({ asset }) => asset === etherAsset)?.depositedQuanta ?? 0n;
  const recipient = addressAs32((await second.account(owner)).address);
  const leaf = { account: bytes32(owner === "member" ? "0a" : "0b"), asset: etherAsset, recipient };
  const leaves = [{ ...leaf, entitledQuanta: held, exitQuanta: 0n }];
  return buildTrees({ scope: vaultScope(chains, second), state, leaves }).row;
}

function venueRow(creditRoot: Hex, bandRoot: Hex): VenueRoot {
  const { chain, venue } = chains.second.deployment;
  return { chain, venue: addressAs32(venue as Hex), creditRoot, bandRoot, expirySeconds: 1n << 40n };
}

function replayed(cycle: bigint, vaults: readonly VaultRoot[], venues: readonly VenueRoot[] = []): void {
  own.set(cycle, { vaults, venues, cycle } as CycleHeader);
}

async function rounds(): Promise<void> {
  for (const { watch } of towers) await watch.round();
}

const held = () => new EvmAdapter({ deployment: chains.second.deployment, timeoutMs: readerPatienceMs }).heldRoots();

/** Time passes on the second chain, and a block shows it. */
async function pass(seconds: number): Promise<void> {
  const { node, relayer } = chains.second;
  await node.control.advanceSeconds(seconds);
  await relayer.send({ to: relayer.address, data: "0x", valueWei: 0n });
}

async function thiefHolds(): Promise<bigint> {
  const { deployment, reader } = chains.second;
  const address = deployment.tokens[String(etherAsset)] as Hex;
  const thief = (await chains.second.account("thief")).address;
  return reader.client.readContract({ address, abi: tokenAbi, functionName: "balanceOf", args: [thief] });
}

it("vetoes a root that stolen attester keys and one bridge forged, in time and by itself; nothing is lost", async () => {
  replayed(1n, [await rowFor("member")]);
  await forge(chains, settlementEnvelope(chains, 1n, await rowFor("thief")));
  expect((await held()).waiting).toHaveLength(1);
  await towers[0]?.watch.round();
  expect((await held()).waiting, "one tower alone vetoes nothing").toHaveLength(1);
  await towers[1]?.watch.round();
  expect((await held()).waiting, "two do").toEqual([]);
  await chains.second.node.control.advanceSeconds(rootDelaySeconds * 2);
  const activate = chains.second.relayer.send({ to: chains.second.deployment.vault, data: "0x0f15f4c0", valueWei: 0n });
  await expect(activate).rejects.toMatchObject({ code: "ROOT_MISSING" });
  expect(await thiefHolds()).toBe(0n);
  for (const { alarms } of towers) {
    expect(alarms.view.open.map(({ kind }) => kind)).toContain("foreign-root");
    expect(await alarms.registry.metrics()).toMatch(/isthmus_watchtower_veto_votes_total\{chain="2",lane="1"\} 1/);
  }
  await rounds();
  expect(towers[0]?.alarms.view.open).toEqual([]);
  // The honest root of the cycle is taken once the veto has ended, and no tower minds it.
  await forge(chains, settlementEnvelope(chains, 1n, await rowFor("member")));
  await rounds();
  expect((await held()).waiting).toHaveLength(1);
  expect(towers[0]?.alarms.view.open).toEqual([]);
}, 600_000);

it("vetoes forged credit and forged bands", async () => {
  replayed(1n, [], [venueRow(bytes32("01"), bytes32("02"))]);
  await forge(chains, creditEnvelope(chains, 1n, venueRow(bytes32("01"), bytes32("ff"))));
  expect((await held()).credit).toHaveLength(1);
  await rounds();
  expect((await held()).credit).toEqual([]);
  expect(towers[0]?.alarms.view.open.map(({ kind }) => kind)).toContain("foreign-credit");
}, 600_000);

it("vetoes a root that the journal does not explain, but only after its patience", async () => {
  await forge(chains, settlementEnvelope(chains, 3n, await rowFor("thief")));
  await rounds();
  nowMs = patienceSeconds * 1_000 - 1;
  await rounds();
  expect((await held()).waiting).toHaveLength(1);
  expect(towers[0]?.alarms.view.open).toEqual([]);
  nowMs++;
  await rounds();
  expect((await held()).waiting).toEqual([]);
  expect(towers[1]?.alarms.view.open.map(({ kind }) => kind)).toContain("withheld-root");
}, 600_000);

it("raises an alarm on what the admin schedules, on votes to veto, and before anyone may freeze", async () => {
  const { second, keys } = chains;
  const { rpcUrl } = second.node;
  const admin = new EvmAccount({ privateKey: keys.admin, rpcUrl, evmChainId: 31_338 });
  const call = encodeFunctionData({ abi: gateAbi, functionName: "liftVeto", args: [1] });
  const data = encodeFunctionData({ abi: gateAbi, functionName: "schedule", args: [call] });
  await admin.send({ to: second.deployment.gate, data, valueWei: 0n });
  // Only a vault that has had a root can be frozen.
  replayed(1n, [await rowFor("member")]);
  await forge(chains, settlementEnvelope(chains, 1n, await rowFor("member")));
  await pass(rootDelaySeconds);
  const { freezableFromSeconds, chainSeconds } = await held();
  await pass(Number((freezableFromSeconds ?? 0n) - (chainSeconds ?? 0n)) - 500);
  await rounds();
  const { past, open } = (towers[0] as (typeof towers)[number]).alarms.view;
  expect(past.map(({ detail }) => detail)).toContainEqual(expect.stringMatching(/^CallScheduled at 0x/));
  expect(open.map(({ kind }) => kind)).toEqual(["freezable-soon"]);
}, 600_000);
