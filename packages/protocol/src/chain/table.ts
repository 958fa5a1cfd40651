import { IsthmusError } from "../error/isthmus-error.ts";

/** Our own number of a chain, 1 to 65535, as it stands in leaves and envelopes. */
export type ChainId = number;

/** The virtual machine of a chain. */
export type ChainFamily = "evm" | "solana";

/** How a chain's addresses sign: with secp256k1 over a personal message, or with ed25519 over a text. */
type SignatureScheme = "personal-message" | "ed25519";

/** One row of the chain table. */
export interface ChainInfo {
  readonly id: ChainId;
  readonly name: string;
  readonly family: ChainFamily;
  readonly signatureScheme: SignatureScheme;
  /** CAIP-2 name. */
  readonly caip2: string;
  /** EVM chain id, for EVM chains. */
  readonly evmChainId?: number;
  /** LayerZero endpoint id, at least 30000, where LayerZero is used. */
  readonly layerZeroEid?: number;
  /** Wormhole chain id, as its SDK knows it. */
  readonly wormholeChainId: number;
  /** The Wormhole SDK's name of that id. */
  readonly wormholeName: string;
}

/** The one chain table. The local network's rows use ids that LayerZero's and Wormhole's software accepts. */
export const chainTable: readonly ChainInfo[] = [
  {
    id: 1,
    name: "hub",
    family: "evm",
    signatureScheme: "personal-message",
    caip2: "eip155:31337",
    evmChainId: 31337,
    layerZeroEid: 49001,
    wormholeChainId: 10002,
    wormholeName: "Sepolia",
  },
  {
    id: 2,
    name: "second",
    family: "evm",
    signatureScheme: "personal-message",
    caip2: "eip155:31338",
    evmChainId: 31338,
    layerZeroEid: 49002,
    wormholeChainId: 10004,
    wormholeName: "BaseSepolia",
  },
  {
    id: 3,
    name: "solana",
    family: "solana",
    signatureScheme: "ed25519",
    caip2: "solana:isthmuslocal",
    wormholeChainId: 1,
    wormholeName: "Solana",
  },
];

/** The hub chain's id. */
export const hubChainId: ChainId = 1;

/** @throws CHAIN_UNKNOWN when the table has no such chain */
export function chainById(id: ChainId): ChainInfo {
  const found = chainTable.find((chain) => chain.id === id);
  if (found === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain: id });
  return found;
}

/** @throws CHAIN_UNKNOWN when the table has no such chain */
export function chainByName(name: string): ChainInfo {
  const found = chainTable.find((chain) => chain.name === name);
  if (found === undefined) throw new IsthmusError("CHAIN_UNKNOWN", { chain: name.slice(0, 64) });
  return found;
}
