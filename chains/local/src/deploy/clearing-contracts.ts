import type { EvmDeployment } from "@isthmus/adapter";
import {
  addressAs32,
  attesterAdapterAbi,
  contractOnNetwork,
  gateAbi,
  hubAbi,
  layerZeroAdapterAbi,
  vaultAbi,
  venueAbi,
  wormholeAdapterAbi,
} from "@isthmus/chain-evm";
import { type ChainInfo, chainById, type Hex, hubChainId, messageKind } from "@isthmus/protocol";
import { houseArtifacts } from "./clearing-artifacts.ts";
import type { EvmScript } from "./evm-script.ts";
import { l1BlockAddress, l1Confirmations } from "./l1-block.ts";
import { type LayerZeroCore, pinLane, requiredDvns } from "./layerzero-core.ts";
import type { DeployParties } from "./parties.ts";
import { assetsOn, type DeploySettings } from "./settings.ts";

/** The vault deploys its two desks too. */
const vaultGas = 13_000_000n;
/** Our contracts on one EVM chain. */
export type HouseContracts = Pick<
  EvmDeployment,
  "gate" | "vault" | "hub" | "venue" | "attesterSet" | "adapters" | "native" | "tokens"
> & {
  /** Pays the vault's orders to routes, of which a local network has none. */
  readonly rebalanceDesk: Hex;
};

/** What our contracts on one chain are built from. */
export interface HousePlan {
  readonly chain: ChainInfo;
  readonly settings: DeploySettings;
  readonly parties: DeployParties;
  readonly admin: Hex;
  readonly layerZero: LayerZeroCore;
  readonly wormholeCore: Hex;
  /** The hub's adapter of the transport without a bridge; null where there is none, and on the hub. */
  readonly hubNative: Hex | null;
}

/** Adds the deployment of our contracts on one chain to the deployer's script: the hub on the hub chain, the venue elsewhere. */
export function addClearingContracts(script: EvmScript, plan: HousePlan): HouseContracts {
  const { chain, settings, parties, admin } = plan;
  const { houseId } = settings;
  const onHub = chain.id === hubChainId;
  const deploy = (name: keyof typeof houseArtifacts, args: readonly unknown[]) =>
    script.deploy(name, houseArtifacts[name], args);
  const attesterSet = deploy("AttesterSet", [0, parties.attesters]);
  const gate = deploy("MessageGate", [houseId, chain.id, hubChainId, admin]);
  const endpoint = plan.layerZero.endpoint;
  const layerZero = deploy("LayerZeroAdapter", [endpoint, gate, admin, requiredDvns(plan.layerZero).length]);
  const wormholeArgs = [plan.wormholeCore, gate, admin];
  const wormhole = deploy("WormholeAdapter", wormholeArgs);
  const attesterArgs = [attesterSet, gate, hubChainId, admin];
  const attester = deploy("AttesterAdapter", attesterArgs);
  const native = addNative(script, plan, gate);
  const lifetime = BigInt(settings.messageLifetimeSeconds);
  const periods = {
    exitPeriodSeconds: BigInt(settings.exitPeriodSeconds),
    takeBackDelaySeconds: BigInt(settings.takeBackDelaySeconds),
    inclusionPeriodSeconds: BigInt(settings.inclusionPeriodSeconds),
    messageLifetimeSeconds: lifetime,
  };
  const rootDelay = BigInt(settings.rootDelaySeconds);
  const vaultSettings = deploy("VaultSettings", []);
  const vaultArgs = [houseId, chain.id, gate, admin, parties.evmPauser, rootDelay, periods, vaultSettings];
  const vault = script.deploy("CollateralVault", houseArtifacts.CollateralVault, vaultArgs, vaultGas);
  const rebalanceDesk = deploy("RebalanceDesk", [vault, admin]);
  const hubArgs = [houseId, chain.id, gate, attesterSet, admin, lifetime];
  const hub = onHub ? deploy("ClearingHub", hubArgs) : null;
  const creditDelay = BigInt(settings.creditDelaySeconds);
  const venueArgs = [houseId, chain.id, gate, admin, settings.venueCapQuanta, creditDelay];
  const venue = onHub ? null : deploy("VenueGateway", venueArgs);
  const tokens: Record<string, Hex> = {};
  for (const { asset, name, symbol, tokenDecimals } of assetsOn(chain.id)) {
    tokens[String(asset)] = deploy("LocalToken", [name, symbol, tokenDecimals]);
  }
  const adapters = { layerZero, wormhole, attester };
  return { gate, vault, rebalanceDesk, hub, venue, attesterSet, adapters, ...native, tokens };
}

/** The transport without a bridge, where somebody shows the second chain the hub's blocks. */
function addNative(
  script: EvmScript,
  { chain, parties, hubNative }: HousePlan,
  gate: Hex,
): Pick<HouseContracts, "native"> {
  if (parties.l1Feeder === undefined) return {};
  const nobody: Hex = `0x${"00".repeat(20)}`;
  const { NativeAdapter, L1BlockHashes } = houseArtifacts;
  if (chain.id === hubChainId || hubNative === null)
    return { native: { adapter: script.deploy("NativeAdapter", NativeAdapter, [gate, nobody, nobody]), blocks: null } };
  const blocks = script.deploy("L1BlockHashes", L1BlockHashes, [l1BlockAddress, l1Confirmations]);
  return { native: { adapter: script.deploy("NativeAdapter", NativeAdapter, [gate, hubNative, blocks]), blocks } };
}

/** The gate's transports, as its session seats them. */
function seatsOf({ adapters: { layerZero, wormhole, attester }, native }: HouseContracts): Hex[] {
  return [layerZero, wormhole, attester, ...(native === undefined ? [] : [native.adapter])];
}

/** Every house contract of the deployment, and the vaults of chains that are not EVM chains. */
export interface HouseMap {
  readonly evm: ReadonlyMap<number, HouseContracts>;
  /** Chain → vault id, 32 bytes. */
  readonly otherVaults: ReadonlyMap<number, Hex>;
}

/**
 * Adds the configuration of our contracts on one chain to the admin's script: session, handlers, assets, emitters and
 * peers everywhere; routes and registrations on the hub. Afterwards whatever an admin changes waits for a delay, in which it
 * can be cancelled.
 */
export function addClearingConfiguration(script: EvmScript, plan: HousePlan, map: HouseMap): void {
  const { chain, settings } = plan;
  const own = map.evm.get(chain.id) as HouseContracts;
  const hubContracts = map.evm.get(hubChainId) as HouseContracts;
  const { layerZero, wormhole, attester } = own.adapters;
  // Two must agree: the attesters, bit 2, and a bridge; neither suffices without the other (PROTOCOL P21).
  script.call(own.gate, gateAbi, "openSession", [settings.session, seatsOf(own), 2, 0b100n]);
  script.call(own.gate, gateAbi, "setWatchtowers", [plan.parties.watchtowers, 2, settings.vetoSeconds]);
  script.call(own.gate, gateAbi, "setHandler", [messageKind.settlementRoot, own.vault]);
  script.call(own.gate, gateAbi, "setHandler", [messageKind.rebalance, own.rebalanceDesk]);
  script.call(own.vault, vaultAbi, "setRebalanceDesk", [own.rebalanceDesk]);
  if (own.venue !== null) addVenueConfiguration(script, own, settings);
  const wormholeEmitter = [chainById(hubChainId).wormholeChainId, addressAs32(hubContracts.adapters.wormhole)];
  script.call(wormhole, wormholeAdapterAbi, "setEmitter", wormholeEmitter);
  const attesterEmitter = contractOnNetwork(hubChainId, hubContracts.adapters.attester);
  script.call(attester, attesterAdapterAbi, "setEmitter", [attesterEmitter]);
  for (const [remoteId, remote] of map.evm) {
    if (remoteId === chain.id) continue;
    const peer = [remoteId, chainById(remoteId).layerZeroEid, addressAs32(remote.adapters.layerZero)];
    script.call(layerZero, layerZeroAdapterAbi, "connect", peer);
    const depth = settings.finalityDepth;
    const lane = { oapp: layerZero, remoteEid: chainById(remoteId).layerZeroEid as number };
    pinLane(script, { core: plan.layerZero, ...lane, confirmations: { sent: depth, received: depth } });
  }
  for (const { asset, tokenDecimals, minimumQuanta } of assetsOn(chain.id)) {
    const row = [asset, own.tokens[String(asset)], tokenDecimals, minimumQuanta];
    script.call(own.vault, vaultAbi, "addAsset", row);
    // Two of three transports: the third lifts it.
    script.call(own.vault, vaultAbi, "setBudget", [asset, 2, settings.outflowBudgetQuanta]);
  }
  if (own.hub !== null) addHubConfiguration(script, own, own.hub, map);
  const timelock = [BigInt(settings.adminDelaySeconds), plan.parties.canceller];
  for (const contract of [own.gate, layerZero, wormhole, attester, own.vault, own.rebalanceDesk, own.hub, own.venue])
    if (contract !== null) script.call(contract, gateAbi, "startTimelock", timelock);
}

function addVenueConfiguration(script: EvmScript, { gate, venue }: HouseContracts, settings: DeploySettings): void {
  script.call(gate, gateAbi, "setHandler", [messageKind.creditUpdate, venue]);
  script.call(gate, gateAbi, "setHandler", [messageKind.creditStop, venue]);
  for (const { instrument, marginFloorQuanta, quantaPerTickLot, minimumLots } of settings.venueInstruments)
    script.call(venue as Hex, venueAbi, "setInstrument", [
      instrument,
      marginFloorQuanta,
      quantaPerTickLot,
      minimumLots,
    ]);
}

function addHubConfiguration(script: EvmScript, own: HouseContracts, hub: Hex, map: HouseMap): void {
  const { wormhole, attester } = own.adapters;
  script.call(own.gate, gateAbi, "setHub", [hub]);
  for (const [chainId, contracts] of map.evm) {
    script.call(hub, hubAbi, "registerVault", [chainId, addressAs32(contracts.vault)]);
    if (contracts.venue !== null) script.call(hub, hubAbi, "registerVenue", [chainId, addressAs32(contracts.venue)]);
    // The hub's own vault gets its root by a direct call through the local gate.
    if (chainId !== hubChainId) script.call(own.gate, gateAbi, "setRoute", [chainId, seatsOf(own)]);
  }
  for (const [chainId, vault] of map.otherVaults) {
    script.call(hub, hubAbi, "registerVault", [chainId, vault]);
    script.call(own.gate, gateAbi, "setRoute", [chainId, [wormhole, attester]]);
  }
}
