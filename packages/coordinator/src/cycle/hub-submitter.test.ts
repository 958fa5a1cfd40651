import { EvmAdapter } from "@isthmus/chain-evm";
import {
  attest,
  attesterKeys,
  buildTrees,
  type EvmChains,
  nextCycle,
  readerPatienceMs,
  startEvmChains,
  vaultScope,
} from "@isthmus/local/testing";
import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { migrateTransactions } from "@isthmus/transactions";
import { afterAll, beforeAll, expect, it } from "vitest";
import { HubSubmitter } from "./hub-submitter.ts";

let chains: EvmChains;
let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  [chains, server] = await Promise.all([startEvmChains(), startTestDatabase()]);
  database = new Database({ url: server.url, name: "hub-submitter-test" });
  await migrateTransactions(database);
});

afterAll(async () => {
  await database?.close();
  await Promise.all([server?.remove(), chains?.stop()]);
});

const open = (deployment = chains.hub.deployment) => {
  const options = { deployment, privateKey: chains.keys.submitter, timeoutMs: readerPatienceMs };
  return new HubSubmitter(new EvmAdapter(options), database);
};

async function closedCycle() {
  const { hub } = chains;
  const trees = buildTrees({ scope: vaultScope(chains, hub), state: await hub.reader.vaultState(), leaves: [] });
  return await nextCycle(chains, [trees]);
}

it("sends a cycle once, stores its id before it is sent, and follows it to finality", async () => {
  const cycle = await closedCycle();
  const { header, digest } = cycle;
  const sent: string[] = [];
  const beforeSend = async (txId: string) => {
    sent.push(`${txId} ${(await open().stateOf(header.cycle, digest)).state}`);
  };
  const signatures = attest(attesterKeys(chains), cycle);
  expect(await open().stateOf(header.cycle, digest)).toEqual({ state: "absent" });
  const { txId } = await open().submit({ header, signatures, beforeSend });
  expect(sent).toEqual([`${txId} absent`]);
  expect(await open().stateOf(header.cycle, digest)).toEqual({ state: "present", final: false });
  expect(await open().stateOf(header.cycle, `0x${"11".repeat(32)}`)).toEqual({ state: "other", digest });
  expect(await open().finalizeTransactions(header.cycle)).toBe(false);
  await chains.hub.node.control.mine(chains.hub.deployment.finalityDepth);
  expect(await open().finalizeTransactions(header.cycle)).toBe(true);
  expect(await open().stateOf(header.cycle, digest)).toEqual({ state: "present", final: true });
  expect(await open().submit({ header, signatures, beforeSend })).toMatchObject({ txId });
  expect(sent).toHaveLength(1);
});

it("sends nothing that the hub would refuse, and throws the hub's code", async () => {
  const cycle = await closedCycle();
  const sent: string[] = [];
  const signatures = attest(attesterKeys(chains), cycle, [0, 1]);
  const submission = { header: cycle.header, signatures, beforeSend: async (txId: string) => void sent.push(txId) };
  await expect(open().submit(submission)).rejects.toMatchObject({ code: "QUORUM_MISSING" });
  expect(sent).toEqual([]);
});

it("refuses a chain without a hub", () => {
  expect(() => open(chains.second.deployment)).toThrowError(expect.objectContaining({ code: "CONFIG_INVALID" }));
});
