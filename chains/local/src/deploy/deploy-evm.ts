import type { EvmDeployment } from "@isthmus/adapter";
import { type ChainInfo, chainById, chainByName, type Hex, hubChainId } from "@isthmus/protocol";
import { AnvilControl } from "../anvil/anvil-control.ts";
import { rpcCall } from "../anvil/json-rpc.ts";
import { evmAddress } from "../keys/local-keys.ts";
import {
  addClearingConfiguration,
  addClearingContracts,
  type HouseContracts,
  type HousePlan,
} from "./clearing-contracts.ts";
import { EvmScript } from "./evm-script.ts";
import { l1BlockAddress, l1BlockStandIn } from "./l1-block.ts";
import { addLayerZeroCore } from "./layerzero-core.ts";
import type { DeployParties } from "./parties.ts";
import type { DeploySettings } from "./settings.ts";
import { addWormholeCore } from "./wormhole-core.ts";

const fundsWei = 1_000_000n * 10n ** 18n;
/** DVN signers that must sign a packet: three of four. */
const dvnQuorum = 3;

/** The EVM chains of a deployment with their nodes. */
export interface EvmUrls {
  readonly hub: string;
  readonly second: string;
}

interface ChainWork {
  readonly plan: HousePlan;
  readonly contracts: HouseContracts;
  readonly rpcUrl: string;
  readonly deployer: EvmScript;
  readonly admin: EvmScript;
}

/** A deployment on both EVM chains that is planned to the last address and not sent yet. */
export interface EvmPlan {
  /** The hub's adapters: the only emitters that other chains listen to. */
  readonly hubAdapters: EvmDeployment["adapters"];
  /** Sends everything, both chains in parallel. @throws DEPLOYMENT_FAILED naming the step that failed */
  run(): Promise<EvmDeployment[]>;
}

/**
 * Plans both cores and our contracts on both EVM chains.
 * @param otherVaults vaults on chains that are not EVM chains: chain → 32-byte id
 */
export function planEvm(
  urls: EvmUrls,
  parties: DeployParties,
  settings: DeploySettings,
  otherVaults: ReadonlyMap<number, Hex>,
): EvmPlan {
  const chains = [
    { chain: chainByName("hub"), rpcUrl: urls.hub },
    { chain: chainByName("second"), rpcUrl: urls.second },
  ];
  const work: ChainWork[] = [];
  for (const { chain, rpcUrl } of chains) {
    // The hub comes first: others pin its adapter.
    const hubNative = work[0]?.contracts.native?.adapter ?? null;
    work.push(planChain({ chain, rpcUrl, hubNative }, parties, settings));
  }
  const evm = new Map(work.map(({ plan, contracts }) => [plan.chain.id, contracts]));
  for (const { plan, admin } of work) addClearingConfiguration(admin, plan, { evm, otherVaults });
  return {
    hubAdapters: (evm.get(hubChainId) as HouseContracts).adapters,
    run: () => Promise.all(work.map((item) => runChain(item, parties))),
  };
}

/** Where one chain's plan starts from. */
interface ChainStart {
  readonly chain: ChainInfo;
  readonly rpcUrl: string;
  readonly hubNative: Hex | null;
}

function planChain(start: ChainStart, parties: DeployParties, settings: DeploySettings): ChainWork {
  const { chain, rpcUrl, hubNative } = start;
  const evmChainId = chain.evmChainId as number;
  // Different first nonces give different addresses on different chains, so that a mixed-up chain cannot pass unseen.
  const firstNonce = chain.id * 1_000;
  const deployer = new EvmScript({ privateKey: parties.deployerKey, evmChainId, firstNonce });
  const admin = new EvmScript({ privateKey: parties.adminKey, evmChainId, firstNonce: 0 });
  const { finalityDepth } = settings;
  const remotes = ["hub", "second"].map(chainByName).filter((remote) => remote.id !== chain.id);
  const layerZero = addLayerZeroCore(deployer, {
    eid: chain.layerZeroEid as number,
    finalityDepth,
    remotes: remotes.map((remote) => ({ eid: remote.layerZeroEid as number, finalityDepth })),
    dvnSigners: parties.dvnSigners,
    dvnQuorum,
    otherDvnSigner: parties.otherDvn,
    relayer: parties.relayer,
  });
  const { wormholeChainId } = chain;
  const wormholeCore = addWormholeCore(deployer, { wormholeChainId, evmChainId, guardians: parties.guardians });
  const plan = { chain, settings, parties, admin: admin.sender, layerZero, wormholeCore, hubNative };
  return { plan, contracts: addClearingContracts(deployer, plan), rpcUrl, deployer, admin };
}

async function runChain(work: ChainWork, parties: DeployParties): Promise<EvmDeployment> {
  const { plan, rpcUrl, deployer, admin } = work;
  // The vault itself names its desk.
  const { rebalanceDesk: _rebalanceDesk, ...contracts } = work.contracts;
  const control = new AnvilControl(rpcUrl);
  await control.fund([deployer.sender, evmAddress(parties.adminKey), ...parties.fundEvm], fundsWei);
  const { l1Feeder } = parties;
  if (l1Feeder !== undefined && plan.hubNative !== null)
    await rpcCall(rpcUrl, "anvil_setCode", [l1BlockAddress, l1BlockStandIn(l1Feeder)]);
  await rpcCall(rpcUrl, "anvil_setNonce", [deployer.sender, `0x${(plan.chain.id * 1_000).toString(16)}`]);
  await deployer.run(rpcUrl);
  await admin.run(rpcUrl);
  const deployedHeight = Number(await rpcCall(rpcUrl, "eth_blockNumber"));
  return {
    family: "evm",
    chain: chainById(plan.chain.id).id,
    rpcUrl,
    finalityDepth: plan.settings.finalityDepth,
    // A local node calls final what is two epochs deep, whatever its blocks take.
    finality: "depth",
    ...contracts,
    layerZero: plan.layerZero,
    wormholeCore: plan.wormholeCore,
    deployedHeight,
  };
}
