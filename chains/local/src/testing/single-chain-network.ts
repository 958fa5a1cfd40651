import {
  addressAs32,
  contractOnNetwork,
  EvmAccount,
  gateAbi,
  hubAbi,
  plainCall,
  tokenAbi,
  vaultAbi,
  venueAbi,
} from "@isthmus/chain-evm";
import { type Hex, messageKind } from "@isthmus/protocol";
import {
  type Abi,
  createPublicClient,
  encodeFunctionData,
  http,
  type PublicClient,
  type TransactionReceipt,
} from "viem";
import { type AnvilNode, startAnvil } from "../anvil/anvil-process.ts";
import { houseArtifacts } from "../deploy/clearing-artifacts.ts";
import { EvmScript } from "../deploy/evm-script.ts";
import { evmAddress, type LocalKeys, makeLocalKeys } from "../keys/local-keys.ts";

/** Where a house's contracts stand. */
interface HouseAddresses {
  readonly hubGate: Hex;
  readonly hub: Hex;
  readonly hubAttester: Hex;
  /** A transport that only emits an event, in a bridge's place. */
  readonly hubBridge: Hex;
  readonly gate: Hex;
  readonly attester: Hex;
  readonly vault: Hex;
  readonly venue: Hex;
  readonly token: Hex;
}

/**
 * A clearing house with its hub's contracts (chain 1) and a destination's (chain 2) side by side on one anvil, without
 * timelocks, where accounts stand in the place of two bridges: for measuring single transactions.
 */
export interface SingleChainNetwork {
  readonly node: AnvilNode;
  readonly client: PublicClient;
  readonly keys: LocalKeys;
  readonly at: HouseAddresses;
  readonly houseId: number;
  readonly admin: EvmAccount;
  /** In the seats of the two bridges. */
  readonly bridges: readonly [EvmAccount, EvmAccount];
  readonly watchtowers: readonly [EvmAccount, EvmAccount];
  account(name: string): Promise<EvmAccount>;
  /** Sends a call of a contract and gives its receipt. */
  call(from: EvmAccount, to: Hex, what: HouseCall): Promise<TransactionReceipt>;
  nowSeconds(): Promise<bigint>;
  stop(): Promise<void>;
}

/** A function of one of our contracts with its arguments. */
export interface HouseCall {
  readonly abi: Abi;
  readonly functionName: string;
  readonly args: readonly unknown[];
  /** Left out, it is estimated. */
  readonly gas?: bigint;
}

/** The destination's number; vaults of further chains have the numbers from 3 on. */
export const singleChainNumbers = { hub: 1, second: 2 } as const;

const houseId = 7;
const evmChainId = 31_337;
/** Longer than any run of a benchmark. */
const messageLifetimeSeconds = 86_400n;
const rootDelaySeconds = 60n;
const periods = {
  exitPeriodSeconds: 7n * 86_400n,
  takeBackDelaySeconds: 2n * 86_400n,
  inclusionPeriodSeconds: 3n * 86_400n,
  messageLifetimeSeconds,
};
const creditDelaySeconds = 1n;
const unbounded = (1n << 120n) - 1n;
const deployGas = 12_000_000n;

/**
 * Starts an anvil and deploys the house.
 * @param furtherChains how many vaults the hub registers beyond the destination's, each on a chain of its own
 */
export async function startSingleChainNetwork(furtherChains: number): Promise<SingleChainNetwork> {
  const keys = makeLocalKeys("single chain");
  const node = await startAnvil({ evmChainId });
  const open = async (privateKey: Hex) => {
    await node.control.fund([evmAddress(privateKey)], 10n ** 24n);
    return new EvmAccount({ privateKey, rpcUrl: node.rpcUrl, evmChainId });
  };
  const admin = await open(keys.deployer);
  const named = (name: string) => open(keys.evmKey(name));
  const bridges = [await named("bridge 1"), await named("bridge 2")] as const;
  const watchtowers = [await named("tower 1"), await named("tower 2")] as const;
  const script = new EvmScript({ privateKey: keys.deployer, evmChainId, firstNonce: 0 });
  const at = addContracts(script, keys);
  configure(script, at, { bridges, watchtowers, furtherChains });
  await script.run(node.rpcUrl);
  const client = createPublicClient({ transport: http(node.rpcUrl, { timeout: 60_000 }), cacheTime: 0 });
  return {
    node,
    client,
    keys,
    at,
    houseId,
    admin,
    bridges,
    watchtowers,
    account: named,
    call: (from, to, { abi, functionName, args, gas }) => {
      const call = plainCall(to, encodeFunctionData({ abi, functionName, args }));
      return from.send(gas === undefined ? call : { ...call, gas });
    },
    nowSeconds: async () => (await client.getBlock()).timestamp,
    stop: () => node.stop(),
  };
}

function addContracts(script: EvmScript, keys: LocalKeys): HouseAddresses {
  const admin = script.sender;
  const { hub: hubChain, second } = singleChainNumbers;
  const deploy = (name: keyof typeof houseArtifacts, args: readonly unknown[]) =>
    script.deploy(name, houseArtifacts[name], args, deployGas);
  const set = deploy("AttesterSet", [0, keys.operators.map(({ attester }) => evmAddress(attester))]);
  const hubGate = deploy("MessageGate", [houseId, hubChain, hubChain, admin]);
  const gate = deploy("MessageGate", [houseId, second, hubChain, admin]);
  const vaultSettings = deploy("VaultSettings", []);
  const vaultArgs = [houseId, second, gate, admin, evmAddress(keys.pauser), rootDelaySeconds, periods, vaultSettings];
  return {
    hubGate,
    gate,
    hub: deploy("ClearingHub", [houseId, hubChain, hubGate, set, admin, messageLifetimeSeconds]),
    hubAttester: deploy("AttesterAdapter", [set, hubGate, hubChain, admin]),
    hubBridge: deploy("AttesterAdapter", [set, hubGate, hubChain, admin]),
    attester: deploy("AttesterAdapter", [set, gate, hubChain, admin]),
    vault: deploy("CollateralVault", vaultArgs),
    venue: deploy("VenueGateway", [houseId, second, gate, admin, unbounded, creditDelaySeconds]),
    token: deploy("LocalToken", ["Dollar", "USD", 6]),
  };
}

interface Parties {
  readonly bridges: readonly EvmAccount[];
  readonly watchtowers: readonly EvmAccount[];
  readonly furtherChains: number;
}

function configure(script: EvmScript, at: HouseAddresses, { bridges, watchtowers, furtherChains }: Parties): void {
  const { second } = singleChainNumbers;
  const seats = [...bridges.map(({ address }) => address), at.attester];
  const sending = [at.hubBridge, at.hubAttester];
  script.call(at.hubGate, gateAbi, "setHub", [at.hub]);
  script.call(at.hubGate, gateAbi, "openSession", [1, sending, 2, 0b10n]);
  script.call(at.gate, gateAbi, "openSession", [1, seats, 2, 0b100n]);
  script.call(at.gate, gateAbi, "setHandler", [messageKind.settlementRoot, at.vault]);
  script.call(at.gate, gateAbi, "setHandler", [messageKind.creditUpdate, at.venue]);
  script.call(at.gate, gateAbi, "setHandler", [messageKind.creditStop, at.venue]);
  script.call(at.gate, gateAbi, "setWatchtowers", [watchtowers.map(({ address }) => address), 2, 600]);
  const emitter = contractOnNetwork(singleChainNumbers.hub, at.hubAttester);
  script.call(at.attester, houseArtifacts.AttesterAdapter.abi, "setEmitter", [emitter]);
  for (let chain: number = second; chain <= second + furtherChains; chain++) {
    const vault = chain === second ? addressAs32(at.vault) : otherVault(chain);
    script.call(at.hub, hubAbi, "registerVault", [chain, vault]);
    script.call(at.hubGate, gateAbi, "setRoute", [chain, sending]);
  }
  script.call(at.vault, vaultAbi, "addAsset", [1, at.token, 6, 1n]);
  script.call(at.vault, vaultAbi, "setBudget", [1, 2, unbounded]);
  script.call(at.venue, venueAbi, "setInstrument", [1, 1n, 1n, 1n]);
  script.call(at.token, tokenAbi, "mint", [script.sender, 10n ** 15n]);
}

/** The vault of a chain beyond the destination's: an id that the hub only passes on. */
export function otherVault(chain: number): Hex {
  return `0x${chain.toString(16).padStart(64, "0")}`;
}
