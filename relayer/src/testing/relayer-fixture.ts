import type { Deployment, VaultState } from "@isthmus/adapter";
import { contractOnNetwork, EvmAccount, EvmReader, hubAbi, submitCycleCall } from "@isthmus/chain-evm";
import { contractIdsOf, openChain } from "@isthmus/chains";
import { type LocalNetworks, makeLocalKeys, partiesOf, startLocalNetworks, withNative } from "@isthmus/local";
import { readerPatienceMs } from "@isthmus/local/testing";
import {
  type CycleHeader,
  chainById,
  cycleDigest,
  emptyRoot,
  fromHex,
  type Hex,
  MerkleTree,
  signDigest,
  type TotalsLeaf,
  totalsLeafHash,
  type VaultRoot,
  type VenueRoot,
} from "@isthmus/protocol";
import Fastify, { type FastifyInstance } from "fastify";
import { hubDeployment } from "../watch/plan.ts";
import { startOperator } from "./operator.ts";

/** Local networks, four operators, and a coordinator API that serves the totals of submitted cycles. */
export interface RelayerFixture {
  readonly networks: LocalNetworks;
  readonly deployment: Deployment;
  readonly operatorUrls: readonly string[];
  readonly coordinatorUrl: string;
  /** Submits the next cycle: a root for every vault, a credit root for every venue. */
  submitCycle(): Promise<{ readonly cycle: bigint; readonly txId: Hex }>;
  stop(): Promise<void>;
}

/**
 * Starts the dependencies of a relayer, with the real contracts.
 * @param withoutBridges two EVM chains with the transport that proves the hub's storage; no operator signs for a bridge
 */
export async function startRelayerFixture({ withoutBridges = false } = {}): Promise<RelayerFixture> {
  const networks = await startNetworks({ withoutBridges });
  const { deployment, keys } = networks;
  const operators = await startOperators(networks, { withoutBridges });
  const served = new Map<string, unknown>();
  const coordinator: FastifyInstance = Fastify();
  coordinator.get("/v1/cycles/:cycle/vaults/:chain", async (request, reply) => {
    const { cycle, chain } = request.params as { cycle: string; chain: string };
    const answer = served.get(`${cycle}/${chain}`);
    return answer ?? reply.status(404).send({});
  });
  const coordinatorUrl = await coordinator.listen({ host: "127.0.0.1", port: 0 });
  const hub = hubDeployment(deployment);
  const reader = new EvmReader({ deployment: hub, timeoutMs: readerPatienceMs });
  const account = new EvmAccount({
    privateKey: keys.submitter,
    rpcUrl: hub.rpcUrl,
    evmChainId: chainById(hub.chain).evmChainId as number,
  });
  const submitCycle = async () => {
    const hubContract = hub.hub as Hex;
    const at = { address: hubContract, abi: hubAbi } as const;
    const cycle = (await reader.client.readContract({ ...at, functionName: "lastCycle" })) + 1n;
    const previousDigest = await reader.client.readContract({ ...at, functionName: "lastDigest" });
    const vaults: VaultRoot[] = [];
    const venues: VenueRoot[] = [];
    for (const chain of deployment.chains) {
      const { root, totals } = vaultRoot(deployment.houseId, chain.chain, await stateOf(chain));
      vaults.push(root);
      served.set(`${cycle}/${chain.chain}`, { totals });
      const { venue } = contractIdsOf(deployment, chain.chain);
      if (venue !== null) {
        const expirySeconds = BigInt(Math.floor(Date.now() / 1000) + 3_600);
        const roots = { creditRoot: emptyRoot, bandRoot: emptyRoot, expirySeconds };
        venues.push({ chain: chain.chain, venue, ...roots });
      }
    }
    const filler: Hex = `0x${"5a".repeat(32)}`;
    const header: CycleHeader = {
      houseId: deployment.houseId,
      hubChain: deployment.hubChain,
      hub: contractOnNetwork(deployment.hubChain, hubContract),
      cycle,
      previousDigest,
      journalPosition: cycle,
      journalDigest: filler,
      stateRoot: filler,
      vaults,
      venues,
    };
    const digest = fromHex(cycleDigest(header));
    const signatures = [0, 1, 3].map((index) =>
      signDigest(fromHex(keys.operators[index]?.attester as Hex), digest, index),
    );
    const feeWei = await reader.quoteCycleWei(vaults, venues);
    const receipt = await account.send(submitCycleCall(hubContract, header, signatures, feeWei));
    return { cycle, txId: receipt.transactionHash };
  };
  return {
    networks,
    deployment,
    operatorUrls: operators.map(({ url }) => url),
    coordinatorUrl,
    submitCycle,
    stop: async () => {
      await Promise.all([coordinator.close(), ...operators.map(({ server }) => server.close())]);
      await networks.stop();
    },
  };
}

function startNetworks({ withoutBridges }: { readonly withoutBridges: boolean }): Promise<LocalNetworks> {
  const keys = makeLocalKeys();
  if (!withoutBridges) return startLocalNetworks({ keys });
  return startLocalNetworks({ keys, parties: withNative(partiesOf(keys), keys), withSolana: false });
}

function startOperators({ deployment, keys }: LocalNetworks, roles: { readonly withoutBridges: boolean }) {
  return Promise.all([0, 1, 2, 3].map((index) => startOperator(deployment, keys, index, roles)));
}

/** Reads a vault's state with a new reader. */
export async function stateOf(chain: Deployment["chains"][number]): Promise<VaultState> {
  const reader = openChain(chain, { timeoutMs: readerPatienceMs });
  try {
    return await reader.vaultState();
  } finally {
    await reader.close();
  }
}

function vaultRoot(houseId: number, chain: number, state: VaultState) {
  const scope = { houseId, chain, contract: state.vault };
  const leaves: TotalsLeaf[] = state.assets.map(({ asset, depositedQuanta }) => ({
    asset,
    entitledQuanta: 0n,
    exitQuanta: 0n,
    consumedQuanta: depositedQuanta,
  }));
  const tree = new MerkleTree(leaves.map((leaf) => totalsLeafHash(scope, leaf)));
  const root: VaultRoot = {
    chain,
    vault: state.vault,
    root: emptyRoot,
    depositAccumulator: state.depositAccumulator,
    depositIndex: state.depositIndex,
    totalsRoot: tree.root,
  };
  const totals = leaves.map((leaf, index) => ({
    asset: leaf.asset,
    entitledQuanta: "0",
    exitQuanta: "0",
    consumedQuanta: leaf.consumedQuanta.toString(),
    depositRecordIndex: "0",
    proof: tree.proof(index),
  }));
  return { root, totals };
}
