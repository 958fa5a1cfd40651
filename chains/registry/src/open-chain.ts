import type {
  AdapterOptions,
  AddressFormat,
  ChainAdapter,
  ChainDeployment,
  ContractIds,
  Deployment,
  FinalVaultReader,
  LeftOut,
} from "@isthmus/adapter";
import { AgreedReader, deploymentOf } from "@isthmus/adapter";
import { type ChainFamily, type ChainId, chainById, type Hex } from "@isthmus/protocol";
import { familyOf } from "./families.ts";

/** How an adapter reaches its chain, with the sender's key of every family. */
export interface OpenChainOptions extends Omit<AdapterOptions, "privateKey"> {
  /** Keys as hex, never logged; without one for the chain's family the adapter reads only. */
  readonly keys?: Readonly<Record<ChainFamily, Hex>>;
}

/** Opens the adapter of one chain of a deployment, with a client of its own. */
export function openChain(deployment: ChainDeployment, options: OpenChainOptions = {}): ChainAdapter {
  const { keys, ...rest } = options;
  const key = keys === undefined ? {} : { privateKey: keys[deployment.family] };
  return familyOf(deployment.family).open(deployment, { ...rest, ...key });
}

/** Where a chain is read, and who learns of nodes whose answers do not count. */
export interface OpenReaderOptions {
  /** URLs of own nodes; the deployment's without any. */
  readonly nodes: readonly string[];
  readonly onLeftOut?: (node: number, reason: LeftOut) => void;
}

/** Opens a reader of one chain: of one node, or of what more than half of several nodes answer alike. */
export function openReader(
  deployment: ChainDeployment,
  { nodes, onLeftOut = () => undefined }: OpenReaderOptions,
): FinalVaultReader {
  const [first, ...others] = nodes.map((rpcUrl) => openChain(deployment, { rpcUrl }));
  return AgreedReader.ofMajority([first ?? openChain(deployment), ...others], onLeftOut);
}

/** The 32-byte ids of a chain's contracts, without a client. @throws CHAIN_UNKNOWN when the deployment has no such chain */
export function contractIdsOf(deployment: Deployment, chain: ChainId): ContractIds {
  const found = deploymentOf(deployment, chain);
  return familyOf(found.family).contractsOf(found);
}

/** How a chain writes addresses. @throws CHAIN_UNKNOWN */
export function addressFormatOf(chain: ChainId): AddressFormat {
  return familyOf(chainById(chain).family).addresses;
}
