import { afterAll, beforeAll, expect, it } from "vitest";
import { type ClearingNetwork, startClearingNetwork } from "../testing/clearing-network.ts";
import { FaultyNode, type NodeFault } from "../testing/faulty-node.ts";
import { memberWithMoney } from "../testing/member-with-money.ts";
import { adminToken, get, post } from "../testing/test-setup.ts";

const admin = { authorization: `Bearer ${adminToken}` };
const patient = { timeout: 200_000 };
/** Of the second chain: coordinator and operators read it at the same three nodes. */
let nodes: readonly [FaultyNode, FaultyNode, FaultyNode];
let house: ClearingNetwork;
let member: Awaited<ReturnType<typeof memberWithMoney>>;

beforeAll(async () => {
  house = await startClearingNetwork(async ({ deployment, second }) => {
    const start = () => FaultyNode.start(second.rpcUrl);
    nodes = [await start(), await start(), await start()];
    const far = deployment.chains.find(({ chain }) => chain !== deployment.hubChain)?.chain ?? 0;
    const rpc = { [far]: nodes.map(({ url }) => url) };
    return { coordinator: { rpc }, operators: { rpc } };
  });
  member = await memberWithMoney(house, house.networks.keys.evmKey("trader"));
}, 400_000);

afterAll(async () => {
  await house?.stop();
  await Promise.all(nodes.map((node) => node.stop()));
});

const balances = async () => (await get(house.coordinator.url, `/v1/accounts/${member.id}`)).answer.balances;
const held = (amountQuanta: bigint) => [{ asset: member.asset, amountQuanta: String(amountQuanta) }];
let deposited = 0n;
let closed = 0;

/** Closes a cycle, which every node's answers have to allow. */
async function expectFinalCycle(): Promise<void> {
  closed += 1;
  expect((await post(house.coordinator.url, "/v1/admin/cycles", "{}", admin)).answer.error).toBeUndefined();
  const state = async () => (await get(house.coordinator.url, `/v1/cycles/${closed}`)).answer.state;
  await expect.poll(state, patient).toBe("final");
}

it("credits deposits and ends cycles whatever one of three nodes does, and counts what it did", async () => {
  const faults: readonly NodeFault[] = ["omit", "forge", "repeat", "lag", "limit", "garbage", "fail"];
  for (const [index, fault] of faults.entries()) {
    const bad = nodes[index % 3] as FaultyNode;
    bad.fault = fault;
    deposited += 100_000_000n;
    await member.deposit(100_000_000n);
    await expect.poll(balances, patient).toEqual(held(deposited));
    await expect.poll(() => bad.changed, patient).toBeGreaterThan(0);
    bad.fault = "none";
    bad.changed = 0;
  }
  await expectFinalCycle();
  const metrics = await (await fetch(`${house.coordinator.url}/metrics`)).text();
  expect(metrics).toMatch(/isthmus_nodes_left_out_total\{chain="\d+",node="[012]",code="NODES_DISAGREE"\} [1-9]/);
}, 600_000);

it("journals nothing of a chain while two of three contradict the third, and goes on by itself once they are well", async () => {
  const [first, second] = nodes;
  [first.fault, second.fault] = ["omit", "forge"];
  await member.deposit(100_000_000n);
  await expect.poll(() => Math.min(first.changed, second.changed), patient).toBeGreaterThan(2);
  expect(await balances()).toEqual(held(deposited));
  [first.fault, second.fault] = ["none", "none"];
  deposited += 100_000_000n;
  await expect.poll(balances, patient).toEqual(held(deposited));
  await expectFinalCycle();
}, 600_000);
