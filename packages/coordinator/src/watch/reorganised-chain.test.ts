import { signingDigest, signPersonal } from "@isthmus/clearing";
import { fromHex } from "@isthmus/protocol";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ClearingNetwork, startClearingNetwork } from "../testing/clearing-network.ts";
import { memberWithMoney, sendTo } from "../testing/member-with-money.ts";
import { adminToken, get, post } from "../testing/test-setup.ts";

const admin = { authorization: `Bearer ${adminToken}` };
/** Blocks that a vanished deposit must be missing for. */
const reversalDepth = 3;
const patient = { timeout: 200_000 };

let house: ClearingNetwork;
let networks: ClearingNetwork["networks"];
let coordinator: ClearingNetwork["coordinator"];

beforeAll(async () => {
  house = await startClearingNetwork({ reversalDepth });
  ({ networks, coordinator } = house);
}, 400_000);

afterAll(() => house?.stop());

it("charges a withdrawn deposit that vanishes below finality to its member, and every operator signs the next cycle", async () => {
  const key = networks.keys.evmKey("trader");
  const { id, asset, word, chain, client, deposit } = await memberWithMoney(house, key);
  const balances = async () => (await get(coordinator.url, `/v1/accounts/${id}`)).answer.balances;
  const cycleState = async (cycle: number) => (await get(coordinator.url, `/v1/cycles/${cycle}`)).answer;
  const journal = async () => JSON.stringify((await get(coordinator.url, "/v1/journal?limit=1000")).answer);
  await deposit(100_000_000n);
  await expect.poll(balances, patient).toEqual([{ asset, amountQuanta: "100000000" }]);
  // From here on blocks come only when the test mines them.
  const { control } = networks.second;
  await client.request({ method: "evm_setIntervalMining" as never, params: [0] as never });
  const before = await client.getBlockNumber();
  await control.startAutomine();
  await deposit(50_000_000n);
  await control.mine(5);
  await expect.poll(balances, patient).toEqual([{ asset, amountQuanta: "150000000" }]);
  const withdrawal = { kind: "withdraw" as const, account: id, asset, amountQuanta: 120_000_000n, nonce: 1n };
  const unsigned = { ...withdrawal, signer: { chain, address: word } };
  const digest = signingDigest(networks.deployment.houseId, unsigned);
  await sendTo(coordinator.url, { ...unsigned, signature: signPersonal(digest, fromHex(key)) });
  await post(coordinator.url, "/v1/admin/cycles", "{}", admin);
  await expect.poll(async () => (await cycleState(1)).state, patient).toBe("final");

  await control.reorganise(Number((await client.getBlockNumber()) - before));
  const alarms = async () => (await get(coordinator.url, "/v1/status")).answer.alarms as { id: string; code: string }[];
  await expect.poll(async () => (await alarms()).map(({ code }) => code), patient).toContain("DEPOSIT_VANISHED");
  expect(await journal()).not.toContain("reverse-deposit");
  const halted = await post(coordinator.url, "/v1/admin/cycles", "{}", admin);
  expect(halted.answer.error).toMatchObject({ code: "HOUSE_HALTED" });
  await control.mine(reversalDepth);
  // What was taken out stays promised; the member owes it.
  await expect.poll(balances, patient).toEqual([{ asset, amountQuanta: "-20000000" }]);
  expect((await journal()).split("reverse-deposit").length - 1).toBe(1);
  // Conserved: deposited = entitled + balances.
  const { assets } = (await get(coordinator.url, "/v1/assets")).answer;
  expect(assets).toMatchObject([{ depositedQuanta: "100000000", entitledQuanta: "120000000", suspenseQuanta: "0" }]);

  // The chain goes on with another deposit at the same index.
  await deposit(30_000_000n);
  await control.mine(5);
  await expect.poll(balances, patient).toEqual([{ asset, amountQuanta: "10000000" }]);
  for (const alarm of await alarms())
    await post(coordinator.url, "/v1/admin/alarms", JSON.stringify({ release: Number(alarm.id) }), admin);
  expect((await post(coordinator.url, "/v1/admin/cycles", "{}", admin)).answer.error).toBeUndefined();
  await expect.poll(async () => (await cycleState(2)).state, patient).toBe("final");
}, 600_000);
