import { hubDeploymentOf } from "@isthmus/adapter";
import { addressBytes32, type Command, signDigest, signingDigest, type Unsigned } from "@isthmus/clearing";
import { fromHex, type Hex } from "@isthmus/protocol";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ClearingNetwork, startClearingNetwork } from "../testing/clearing-network.ts";
import { adminToken, asJson, get, post } from "../testing/test-setup.ts";

const admin = { authorization: `Bearer ${adminToken}` };
const patient = { timeout: 200_000 };

let house: ClearingNetwork;

beforeAll(async () => {
  // A coordinator whose own band is wider than the operators': what it journals they refuse.
  house = await startClearingNetwork({ priceBandBps: 10_000 });
}, 400_000);

afterAll(() => house?.stop());

async function send(command: Record<string, unknown>, key: Hex): Promise<string> {
  const { deployment } = house.networks;
  const digest = signingDigest(deployment.houseId, command as unknown as Unsigned<Command>);
  const signed = { ...command, signature: signDigest(digest, fromHex(key)) };
  const { answer } = await post(house.coordinator.url, "/v1/commands", asJson(signed));
  expect(answer.error).toBeUndefined();
  return String(answer.journalIndex);
}

const byAdmin = (path: string, body: unknown) => post(house.coordinator.url, path, JSON.stringify(body), admin);
const cycle = async () => (await get(house.coordinator.url, "/v1/cycles/1")).answer;
const mark = async () => JSON.stringify((await get(house.coordinator.url, "/v1/instruments")).answer);

it("goes on after prices that no operator confirms: operators declare them void, and the cycle without them becomes final", async () => {
  const { keys, deployment } = house.networks;
  const dollar = { symbol: "USDL", class: "USD", chain: 1, decimals: 6, haircutBps: 0, capQuanta: 0n };
  await send(
    { kind: "register-asset", asset: 1, ...dollar, settlement: true, markInstrument: null, nonce: 1n },
    keys.admin,
  );
  const vault = addressBytes32(hubDeploymentOf(deployment).vault);
  await send({ kind: "register-vault", chain: 1, vault, nonce: 2n }, keys.admin);
  const perpetual = {
    instrument: 1,
    symbol: "BTC-PERP",
    type: "perpetual",
    quantaPerTickLot: 1n,
    lotsPerUnit: 10_000n,
    initialPpm: 100_000,
    maintenanceOfInitialPpm: 500_000,
    openInterestLowerQuanta: 0n,
    openInterestUpperQuanta: 0n,
    maxOpenInterestLots: 0n,
    makerFeePpm: 0,
    takerFeePpm: 0,
    maxPriceStepPpm: 0,
    bandPpm: 50_000,
    fundingPeriodSeconds: 28_800,
    maxFundingRateE9: 7_500_000n,
    expirySeconds: null,
    underlying: null,
    strikeTicks: null,
    optionType: null,
  };
  await send({ kind: "list-instrument", ...perpetual, nonce: 3n }, keys.admin);
  expect((await byAdmin("/v1/admin/prices", { step: 0 })).answer.error).toBeUndefined();
  const before = await mark();

  const timeSeconds = 1_600_000_000n + 2n * 3_600n;
  const beyond = { prices: [{ instrument: 1, priceTicks: 4_500_000n }], assetPrices: [], funding: [] };
  const journalIndex = await send({ kind: "prices", timeSeconds, sequence: 2n, ...beyond }, keys.oracle);
  expect(await mark()).not.toBe(before);
  const closing = await byAdmin("/v1/admin/cycles", {});
  expect(closing.answer.error).toBeUndefined();
  await expect.poll(async () => JSON.stringify((await cycle()).refusals), patient).toContain("INPUT_UNPROVEN");
  const { digest } = await cycle();

  // An operator that is slow to answer does not count: then it is asked for again.
  let passedOver: unknown;
  const declare = async () => {
    const { status, answer } = await byAdmin("/v1/admin/voids", {
      journalIndex,
      reason: "far from every other source",
    });
    passedOver = answer.passedOver;
    return status;
  };
  await expect.poll(declare, patient).toBe(200);
  // A chain's time may have come in between; it counts.
  expect(passedOver).toEqual([
    { journalIndex, kind: "prices", code: "ENTRY_VOID" },
    { journalIndex: closing.answer.journalIndex, kind: "close-cycle", code: "ENTRY_VOID" },
  ]);
  expect(await mark()).toBe(before);
  expect((await byAdmin("/v1/admin/prices", { step: 1 })).answer.error).toBeUndefined();
  expect((await byAdmin("/v1/admin/cycles", {})).answer.error).toBeUndefined();
  await expect.poll(async () => (await cycle()).state, patient).toBe("final");
  expect((await cycle()).digest).not.toBe(digest);
  const { voids } = (await get(house.coordinator.url, "/v1/journal?limit=1")).answer;
  expect(voids).toMatchObject([{ voidsIndex: journalIndex }]);
}, 600_000);
