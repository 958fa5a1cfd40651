import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hubDeploymentOf } from "@isthmus/adapter";
import { contractOnNetwork, EvmAccount, EvmReader, hubAbi, tokenAbi, vaultAbi } from "@isthmus/chain-evm";
import {
  addressBytes32,
  type Command,
  evmAddress,
  openedAccountId,
  signDigest,
  signingDigest,
  signPersonal,
  type Unsigned,
} from "@isthmus/clearing";
import { type LocalNetworks, startLocalNetworks } from "@isthmus/local";
import { fromHex, type Hex } from "@isthmus/protocol";
import { freePort } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProcess, type TestProcess } from "../testing/processes.ts";
import { adminToken, asJson, get, post, setUpCommands, testConfig } from "../testing/test-setup.ts";

const admin = { authorization: `Bearer ${adminToken}` };
const prices = {
  seed: 7,
  startSeconds: 1_600_000_000,
  symbols: { BTC: { startTicks: "4000000", maxStepPpm: 20_000 } },
  files: {},
  fromMs: null,
};

let database: TestDatabase;
let networks: LocalNetworks;
let files: ReturnType<typeof testConfig>;
let coordinator: TestProcess;
let operators: TestProcess[] = [];
let trader: Hex;

beforeAll(async () => {
  [database, networks] = await Promise.all([startTestDatabase(), startLocalNetworks({ withSolana: false })]);
  const { keys, deployment } = networks;
  const { houseId } = deployment;
  const genesis = {
    houseId,
    hubChain: 1,
    hub: contractOnNetwork(1, hubDeploymentOf(deployment).hub),
    admin: deployment.admin,
    oracle: deployment.oracle,
  };
  const ports = await Promise.all(Array.from({ length: 5 }, freePort));
  files = testConfig(database.url, {
    houseId,
    port: ports[4],
    submitterKey: keys.submitter,
    oracleKey: keys.oracle,
    genesis,
    operatorUrls: ports.slice(0, 4).map((port) => `http://127.0.0.1:${port}`),
    prices,
    pollIntervalMs: 50,
    drills: true,
  });
  writeFileSync(files.config.deploymentFile, JSON.stringify(deployment));
  coordinator = await startProcess("coordinator", files.configFile);
  operators = await Promise.all(
    keys.operators.map((operator, index) => {
      const configFile = join(files.folder, `operator-${index}.json`);
      const signing = { attesterKey: operator.attester, guardianKey: operator.guardian, dvnKey: operator.dvn };
      const places = {
        deploymentFile: files.config.deploymentFile,
        journalDirectory: join(files.folder, `journal-${index}`),
      };
      const rest = {
        operator: index,
        houseId,
        port: ports[index],
        coordinatorUrl: coordinator.url,
        prices,
        priceBandBps: 100,
        genesis,
      };
      writeFileSync(configFile, JSON.stringify({ ...signing, ...places, ...rest }));
      return startProcess("operator", configFile);
    }),
  );
}, 400_000);

afterAll(async () => {
  await Promise.all([coordinator?.end("SIGKILL"), ...operators.map((operator) => operator.end("SIGKILL"))]);
  await networks?.stop();
  await database?.remove();
  files?.remove();
});

const send = async (command: unknown): Promise<void> => {
  const { answer } = await post(coordinator.url, "/v1/commands", asJson(command));
  expect(answer.error).toBeUndefined();
};

const signed = <T extends Record<string, unknown>>(command: T, key: Hex) => ({
  ...command,
  signature: signDigest(
    signingDigest(networks.deployment.houseId, command as unknown as Unsigned<Command>),
    fromHex(key),
  ),
});

const cycleState = async (cycle: number) => (await get(coordinator.url, `/v1/cycles/${cycle}`)).answer;

/** The cycles that the hub's events show, oldest first. */
async function submittedCycles() {
  const hub = hubDeploymentOf(networks.deployment);
  const reader = new EvmReader({ deployment: hub });
  const { latest } = await reader.head();
  const events = await reader.events({ fromHeight: 0n, toHeight: latest });
  return events.flatMap((event) =>
    event.kind === "cycle-submitted" ? [{ cycle: event.cycle, digest: event.digest }] : [],
  );
}

describe("a cycle from deposit to hub", { timeout: 400_000 }, () => {
  it("credits a deposit made on the hub chain once it is final, and only once", async () => {
    const { keys, deployment, hub } = networks;
    const contracts = hubDeploymentOf(deployment);
    const dollar = {
      asset: 1,
      symbol: "USDL",
      class: "USD",
      chain: 1,
      decimals: 6,
      haircutBps: 0,
      capQuanta: 0n,
      settlement: true,
      markInstrument: null,
    };
    await send(signed({ kind: "register-asset", ...dollar, nonce: 1n }, keys.admin));
    const key = keys.evmKey("trader");
    const traderAddress = evmAddress(fromHex(key));
    const word = addressBytes32(traderAddress);
    const opening = {
      kind: "open-account" as const,
      account: word,
      subAccount: 0,
      marginMode: "cross" as const,
      addresses: [{ chain: 1, address: word }],
      trader: traderAddress,
    };
    trader = openedAccountId(deployment.houseId, opening);
    const command = { ...opening, account: trader };
    await send({ ...command, signatures: [signPersonal(signingDigest(deployment.houseId, command), fromHex(key))] });

    await hub.control.fund([traderAddress], 10n ** 20n);
    const account = new EvmAccount({ privateKey: key, rpcUrl: hub.rpcUrl, evmChainId: 31_337 });
    const token = contracts.tokens["1"] as Hex;
    const call = (to: Hex, data: Hex) => account.send({ to, data, valueWei: 0n });
    await call(
      token,
      encodeFunctionData({ abi: tokenAbi, functionName: "mint", args: [traderAddress, 5_000_000_000n] }),
    );
    await call(
      token,
      encodeFunctionData({ abi: tokenAbi, functionName: "approve", args: [contracts.vault, 5_000_000_000n] }),
    );
    const { transactionHash: txId } = await call(
      contracts.vault,
      encodeFunctionData({ abi: vaultAbi, functionName: "deposit", args: [trader, 1, 2_000_000_000n] }),
    );
    const depositState = async (id: string) => (await get(coordinator.url, `/v1/deposits/1/${id}`)).answer;
    expect(await depositState(txId)).toMatchObject({ deposits: [{ index: "1", account: trader }] });
    expect(await get(coordinator.url, `/v1/deposits/1/0x${"12".repeat(32)}`)).toMatchObject({
      status: 404,
      answer: { error: { code: "SOURCE_NOT_FOUND" } },
    });

    // The deposit waits until the house knows the vault; then it is taken.
    await expect
      .poll(async () => JSON.stringify((await get(coordinator.url, "/v1/status")).answer.refusals), { timeout: 90_000 })
      .toContain("CHAIN_UNKNOWN");
    await send(
      signed({ kind: "register-vault", chain: 1, vault: addressBytes32(contracts.vault), nonce: 2n }, keys.admin),
    );
    await expect
      .poll(async () => (await get(coordinator.url, `/v1/accounts/${trader}`)).answer.balances, { timeout: 90_000 })
      .toEqual([{ asset: 1, amountQuanta: "2000000000" }]);
    expect(await depositState(txId)).toMatchObject({ deposits: [{ state: "credited", blocksToFinality: "0" }] });
    const { entries } = (await get(coordinator.url, "/v1/journal?limit=1000")).answer as unknown as {
      entries: { entry: string }[];
    };
    expect(entries.filter(({ entry }) => entry.includes('"kind":"deposit"'))).toHaveLength(1);
  });

  it("takes a price step and a venue's trade that every operator can check", async () => {
    const { keys } = networks;
    const venueKey = keys.evmKey("venue");
    const venue = {
      venue: 2,
      name: "http",
      chain: null,
      contract: null,
      authority: evmAddress(fromHex(venueKey)),
      creditCapQuanta: 0n,
    };
    await send(signed({ kind: "register-venue", ...venue, nonce: 3n }, keys.admin));
    const listing = setUpCommands()[3] as Record<string, unknown>;
    const { signature: _signature, ...terms } = listing;
    await send(signed({ ...terms, nonce: 4n }, keys.admin));
    for (const step of [0, 1]) {
      const funding = step === 0 ? "[]" : '[{"instrument":1,"rateE9":"100000"}]';
      const { answer } = await post(
        coordinator.url,
        "/v1/admin/prices",
        `{"step":${step},"funding":${funding}}`,
        admin,
      );
      expect(answer.error).toBeUndefined();
    }
  });

  it("gets no signature for one tampered leaf, then three for the correct cycle, which reaches the hub", async () => {
    expect((await post(coordinator.url, "/v1/admin/drill", '{"tamperLeaf":true}', admin)).answer).toEqual({
      armed: true,
    });
    const closed = await post(coordinator.url, "/v1/admin/cycles", "{}", admin);
    expect(closed.answer.error).toBeUndefined();
    await expect.poll(async () => (await cycleState(1)).state, { timeout: 90_000 }).toBe("final");
    const cycle = (await cycleState(1)) as unknown as {
      digest: string;
      signers: number[];
      refusals: { operator: number; digest: string; code: string }[];
    };
    // A slow operator times out first; the tampered cycle is proposed until every operator has seen it.
    const slow = ["REQUEST_TIMEOUT", "NOT_FINAL"];
    const tampered = cycle.refusals.filter(({ digest, code }) => digest !== cycle.digest && !slow.includes(code));
    expect(tampered.map(({ operator, code }) => `${operator} ${code}`).sort()).toEqual(
      [0, 1, 2, 3].map((operator) => `${operator} CYCLE_DISAGREES`),
    );
    expect(cycle.signers).toHaveLength(3);
    expect(await submittedCycles()).toEqual([{ cycle: 1n, digest: cycle.digest }]);
  });

  it("serves a leaf whose proof leads to the root on the hub", async () => {
    const { answer } = await get(coordinator.url, `/v1/cycles/1/vaults/1/leaves/${trader}/1`);
    expect(answer).toMatchObject({
      leaf: { account: trader, asset: 1, entitledQuanta: "0", exitQuanta: "2000000000" },
    });
    const { answer: vault } = await get(coordinator.url, "/v1/cycles/1/vaults/1");
    expect((vault.root as { root: string }).root).toBe(answer.root);
    expect(vault.totals).toMatchObject([{ asset: 1, consumedQuanta: "2000000000", depositRecordIndex: "1" }]);
  });

  it("finishes every cycle exactly once when it is killed in the middle", async () => {
    for (let cycle = 2; cycle <= 4; cycle++) {
      expect((await post(coordinator.url, "/v1/admin/cycles", "{}", admin)).status).toBe(200);
      // Each time a little later in the cycle.
      await new Promise((next) => setTimeout(next, (cycle - 2) * 60));
      await coordinator.end("SIGKILL");
      coordinator = await startProcess("coordinator", files.configFile);
      await expect.poll(async () => (await cycleState(cycle)).state, { timeout: 90_000 }).toBe("final");
    }
    const cycles = await submittedCycles();
    expect(cycles.map(({ cycle }) => cycle)).toEqual([1n, 2n, 3n, 4n]);
    const reader = new EvmReader({ deployment: hubDeploymentOf(networks.deployment) });
    const count = await reader.client.getTransactionCount({ address: evmAddress(fromHex(networks.keys.submitter)) });
    expect(count).toBe(4);
    const last = await reader.client.readContract({
      address: hubDeploymentOf(networks.deployment).hub,
      abi: hubAbi,
      functionName: "lastDigest",
    });
    expect((await cycleState(4)).digest).toBe(last);
  });

  it("sends a cycle again, under the same nonce, when the hub chain's last block is reorganised away", async () => {
    const { client } = new EvmReader({ deployment: hubDeploymentOf(networks.deployment) });
    const { control } = networks.hub;
    // From here blocks come only with transactions, so nothing becomes final before the test mines.
    await client.request({ method: "evm_setIntervalMining" as never, params: [0] as never });
    await control.startAutomine();
    expect((await post(coordinator.url, "/v1/admin/cycles", "{}", admin)).status).toBe(200);
    await expect.poll(async () => (await cycleState(5)).state, { timeout: 90_000 }).toBe("submitted");
    const first = (await submittedCycles())[4];
    expect(first?.cycle).toBe(5n);
    const { txId } = (await cycleState(5)) as unknown as { txId: Hex };
    const before = await client.getTransactionReceipt({ hash: txId });
    await control.reorganise(1);
    await expect.poll(async () => (await submittedCycles()).length, { timeout: 90_000 }).toBe(5);
    expect((await cycleState(5)).state).toBe("submitted");
    await control.mine(5);
    await expect.poll(async () => (await cycleState(5)).state, { timeout: 90_000 }).toBe("final");
    expect((await submittedCycles())[4]).toEqual(first);
    const again = (await cycleState(5)) as unknown as { txId: Hex };
    expect((await client.getTransactionReceipt({ hash: again.txId })).blockHash).not.toBe(before.blockHash);
    const address = evmAddress(fromHex(networks.keys.submitter));
    expect(await client.getTransactionCount({ address })).toBe(5);
  });
});
