import type { EvmDeployment } from "@isthmus/adapter";
import { EvmReader } from "@isthmus/chain-evm";
import { evmAddress } from "@isthmus/clearing";
import { type AnvilNode, startAnvil } from "@isthmus/local";
import { type Hex, toHex } from "@isthmus/protocol";
import {
  Database,
  migrateCoordinator,
  migrateNonces,
  readNonces,
  startTestDatabase,
  type TestDatabase,
  takeNonce,
} from "@isthmus/store";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { keyOf } from "../testing/test-house.ts";
import { HubSender } from "./hub-sender.ts";

let server: TestDatabase;
let database: Database;
let anvil: AnvilNode;
let reader: EvmReader;
let key: Uint8Array;
let sender: HubSender;
let count = 0;
const finalityDepth = 2;

beforeAll(async () => {
  [server, anvil] = await Promise.all([startTestDatabase(), startAnvil({ evmChainId: 31_337 })]);
  database = new Database({ url: server.url, name: "hub-sender-test" });
  await migrateCoordinator(database);
  await migrateNonces(database);
  const none = evmAddress(keyOf("none"));
  const contracts = { gate: none, vault: none, hub: null, venue: null, adapters: { attester: none } };
  const deployment = { ...contracts, chain: 1, rpcUrl: anvil.rpcUrl, finalityDepth } as unknown as EvmDeployment;
  reader = new EvmReader({ deployment });
});

afterAll(async () => {
  await database.close();
  await Promise.all([server.remove(), anvil.stop()]);
});

beforeEach(async () => {
  key = keyOf(`hub sender ${++count}`);
  sender = new HubSender({ reader, database, privateKey: toHex(key) });
  await anvil.control.automine(true);
  await anvil.control.fund([evmAddress(key)], 10n ** 20n);
  await anvil.control.mine(finalityDepth + 1);
});

const other = evmAddress(keyOf("somebody"));
const pay = async () => ({ call: { to: other, data: "0x" as Hex, valueWei: 1n }, gas: 21_000n });
const prefix = (cycle: number) => `${count}/cycle/${cycle}/`;
const owner = () => ({ chain: 1, signer: evmAddress(key) });
const mined = () => reader.client.getTransactionCount({ address: evmAddress(key) });
const states = async () => (await readNonces(database, owner())).map(({ nonce, state }) => `${nonce} ${state}`);
const ignore = async () => undefined;

it("gives a nonce back that was taken and never signed with, when somebody else has done the work", async () => {
  expect(await takeNonce(database, owner(), `${prefix(1)}1`, 0n)).toBe(0n);
  expect(await sender.settle(prefix(1))).toBe(true);
  await sender.send(prefix(2), pay, ignore);
  await expect.poll(mined, { timeout: 30_000 }).toBe(1);
  expect(await states()).toEqual(["0 taken"]);
});

it("spends such a nonce when later ones wait behind it", async () => {
  expect(await takeNonce(database, owner(), `${prefix(1)}1`, 0n)).toBe(0n);
  await sender.send(prefix(2), pay, ignore);
  expect(await mined()).toBe(0);
  expect(await sender.settle(prefix(1))).toBe(false);
  await expect.poll(mined, { timeout: 30_000 }).toBe(2);
  // Taken until it is final, so that a reorganisation finds it again.
  expect(await sender.settle(prefix(1))).toBe(false);
  await anvil.control.mine(finalityDepth + 1);
  expect(await sender.settle(prefix(1))).toBe(true);
  expect(await states()).toEqual(["0 committed", "1 taken"]);
});

it("sends the same bytes again, also after a restart, and never a second transaction for one purpose", async () => {
  await anvil.control.automine(false);
  const first = await sender.send(prefix(1), pay, ignore);
  const again = await new HubSender({ reader, database, privateKey: toHex(key) }).send(prefix(1), pay, ignore);
  expect(again).toEqual(first);
  await anvil.control.mine(1);
  expect(await mined()).toBe(1);
});

it("replaces a stuck transaction at a higher fee, within the policy and no further", async () => {
  await anvil.control.automine(false);
  const eager = new HubSender({ reader, database, privateKey: toHex(key), stuckAfterMs: -1 });
  const offered: Hex[] = [];
  let last: readonly Hex[] = [];
  for (let look = 0; look < 12; look++) {
    last = (await eager.send(prefix(1), pay, async (txId) => void offered.push(txId))).txIds;
  }
  const fees = await Promise.all(offered.map((hash) => maxFeeOf(hash)));
  expect(offered.length).toBeGreaterThan(2);
  expect(offered.length).toBeLessThan(12);
  expect(last).toEqual([...offered].reverse());
  for (const [index, fee] of fees.entries()) {
    if (index > 0) expect(fee * 100n).toBeGreaterThanOrEqual((fees[index - 1] as bigint) * 110n);
    expect(fee).toBeLessThanOrEqual((fees[0] as bigint) * 3n);
  }
  await anvil.control.mine(1);
  expect(await mined()).toBe(1);
  const receipt = await reader.client.getTransactionReceipt({ hash: offered.at(-1) as Hex });
  expect(receipt.status).toBe("success");
});

async function maxFeeOf(txId: Hex): Promise<bigint> {
  const { rows } = await database.query<{ max_fee_wei: string }>(
    "SELECT max_fee_wei FROM coordinator.hub_transactions WHERE tx_id = $1",
    [txId],
  );
  return BigInt(rows[0]?.max_fee_wei ?? 0);
}
