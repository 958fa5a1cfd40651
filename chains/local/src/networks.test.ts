import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type ChainEvent,
  type ChainReader,
  evmDeploymentOf,
  hubDeploymentOf,
  solanaDeploymentOf,
} from "@isthmus/adapter";
import { readDeployment } from "@isthmus/adapter/deployment-file";
import {
  conflictDeskOf,
  EvmAccount,
  EvmReader,
  exitDeskOf,
  gateAbi,
  hubAbi,
  requestDeskOf,
  vaultAbi,
} from "@isthmus/chain-evm";
import { SolanaReader } from "@isthmus/chain-solana";
import { accountId, type Hex } from "@isthmus/protocol";
import { startSolanaNode } from "@isthmus/solana-node";
import { encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnvil } from "./anvil/anvil-process.ts";
import { makeLocalKeys } from "./keys/local-keys.ts";
import { type LocalNetworks, startLocalNetworks } from "./networks.ts";
import { readerPatienceMs } from "./testing/evm-chains.ts";
import { refused } from "./testing/refused.ts";
import { mintAndDeposit } from "./testing/settle.ts";

let folder: string;
let networks: LocalNetworks;
const seed = "networks test";
const keys = makeLocalKeys(seed);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "isthmus-networks-"));
  const deploymentFile = join(folder, "deployment.json");
  networks = await startLocalNetworks({ keys, blockTimeSeconds: 0.1, deploymentFile, solana: { slotMs: 40 } });
});

afterAll(async () => {
  await networks?.stop();
  await rm(folder, { recursive: true });
});

const allEvents = async (reader: ChainReader): Promise<readonly ChainEvent[]> =>
  reader.events({ fromHeight: 0n, toHeight: (await reader.head()).latest });

describe("the local networks", () => {
  it("write a deployment that holds every address and no key", async () => {
    const file = join(folder, "deployment.json");
    const deployment = readDeployment(file);
    expect(deployment).toEqual(JSON.parse(JSON.stringify(networks.deployment)));
    expect(deployment.chains.map((chain) => chain.chain)).toEqual([1, 2, 3]);
    const text = await readFile(file, "utf8");
    const secrets = [keys.deployer, keys.admin, keys.oracle, keys.relayerEvm];
    for (const operator of keys.operators) secrets.push(operator.attester, operator.guardian, operator.dvn);
    for (const secret of secrets) expect(text).not.toContain(secret.slice(2));
  });

  it("take the same keys from the same seed, and others from none", () => {
    expect(makeLocalKeys(seed).relayerSolana.publicKey.equals(keys.relayerSolana.publicKey)).toBe(true);
    expect(makeLocalKeys(seed).admin).toBe(keys.admin);
    expect(makeLocalKeys().admin).not.toBe(keys.admin);
  });

  it("know the vault of every chain at the hub, and no admin at the gates any more", async () => {
    const hub = hubDeploymentOf(networks.deployment);
    const { client } = new EvmReader({ deployment: hub });
    const solana = solanaDeploymentOf(networks.deployment, 3);
    const { vault } = await new SolanaReader({ deployment: solana, timeoutMs: readerPatienceMs }).vaultState();
    const at = { address: hub.hub, abi: hubAbi, functionName: "vaultOf" } as const;
    expect(await client.readContract({ ...at, args: [3] })).toBe(vault);
    const { rpcUrl } = networks.hub;
    const admin = new EvmAccount({ privateKey: keys.admin, rpcUrl, evmChainId: 31_337 });
    const data = encodeFunctionData({ abi: gateAbi, functionName: "setHub", args: [admin.address] });
    await refused(admin.send({ to: hub.gate, data, valueWei: 0n }), "UNAUTHORIZED");
  });

  it("have each vault's desks at the addresses that follow from the vault's", async () => {
    for (const chain of [1, 2]) {
      const deployment = evmDeploymentOf(networks.deployment, chain);
      const { client } = new EvmReader({ deployment });
      const at = { address: deployment.vault, abi: vaultAbi } as const;
      expect(await client.readContract({ ...at, functionName: "exitDesk" })).toBe(exitDeskOf(deployment.vault));
      expect(await client.readContract({ ...at, functionName: "requestDesk" })).toBe(requestDeskOf(deployment.vault));
      const gate = { address: deployment.gate, abi: gateAbi, functionName: "conflictDesk" } as const;
      expect(await client.readContract(gate)).toBe(conflictDeskOf(deployment.gate));
    }
  });

  it("make a deposit final by themselves, and give all figures back from their saved state", async () => {
    const deployment = evmDeploymentOf(networks.deployment, 2);
    const reader = new EvmReader({ deployment, timeoutMs: readerPatienceMs });
    const node = networks.second;
    const trader = new EvmAccount({ privateKey: keys.evmKey("trader"), rpcUrl: node.rpcUrl, evmChainId: 31_338 });
    await node.control.fund([trader.address], 10n ** 20n);
    const account: Hex = accountId(networks.deployment.houseId, 2, Buffer.from(trader.address.slice(2), "hex"));
    const receipt = await mintAndDeposit({ deployment }, trader, { account, asset: 3, tokenUnits: 10n ** 18n });
    while ((await reader.head()).final < receipt.blockNumber) await new Promise((resolve) => setTimeout(resolve, 20));
    const figures = async (of: ChainReader) => ({ events: await allEvents(of), state: await of.vaultState() });
    const before = await figures(reader);
    expect(before.events.map((event) => event.kind).filter((kind) => kind !== "notice")).toEqual(["deposit"]);
    await node.control.saveState(join(folder, "second.json"));
    const later = await startAnvil({ evmChainId: 31_338, loadStateFile: join(folder, "second.json"), frozen: true });
    try {
      expect(await figures(new EvmReader({ deployment, rpcUrl: later.rpcUrl, timeoutMs: readerPatienceMs }))).toEqual(
        before,
      );
    } finally {
      await later.stop();
    }
  });

  it("give the Solana vault back from the saved state too", async () => {
    const deployment = solanaDeploymentOf(networks.deployment, 3);
    const before = await new SolanaReader({ deployment, timeoutMs: readerPatienceMs }).vaultState();
    const file = join(folder, "solana.json");
    networks.solana?.save(file);
    const later = await startSolanaNode({ loadFile: file });
    try {
      const reader = new SolanaReader({
        deployment,
        rpcUrl: later.url,
        wsUrl: later.wsUrl,
        timeoutMs: readerPatienceMs,
      });
      expect(await reader.vaultState()).toEqual(before);
    } finally {
      await later.close();
    }
  });
});
