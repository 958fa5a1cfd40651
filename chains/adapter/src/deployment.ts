import type { ChainId, Hex } from "@isthmus/protocol";

/** An EVM chain of a deployment: URLs and contract addresses (20-byte hex). */
export interface EvmDeployment {
  readonly family: "evm";
  readonly chain: ChainId;
  readonly rpcUrl: string;
  /** Blocks on top that a final block has at least. */
  readonly finalityDepth: number;
  /**
   * What else makes a block final: the node's `finalized` tag, which on a rollup means final on its parent (PROTOCOL P35), or the depth
   * alone, for chains without that tag. Absent: the tag.
   */
  readonly finality?: "finalized" | "depth";
  readonly gate: Hex;
  readonly vault: Hex;
  /** Only on the hub chain. */
  readonly hub: Hex | null;
  /** Only where an on-chain venue is. */
  readonly venue: Hex | null;
  readonly attesterSet: Hex;
  readonly adapters: { readonly layerZero: Hex; readonly wormhole: Hex; readonly attester: Hex };
  /** The transport without a bridge, where there is one: its adapter, and where hashes of the hub's blocks come from (null on the hub). */
  readonly native?: { readonly adapter: Hex; readonly blocks: Hex | null } | undefined;
  readonly layerZero: {
    readonly endpoint: Hex;
    readonly sendLibrary: Hex;
    readonly receiveLibrary: Hex;
    /** The operators'. */
    readonly dvn: Hex;
    /** A DVN of others that must agree too, where there is one. */
    readonly otherDvn?: Hex | undefined;
    readonly executor: Hex;
  };
  readonly wormholeCore: Hex;
  /** asset number → token address */
  readonly tokens: Readonly<Record<string, Hex>>;
  /** The height at which everything stood: no event of the house is older. */
  readonly deployedHeight: number;
}

/** A Solana network of a deployment: addresses in base58. */
export interface SolanaDeployment {
  readonly family: "solana";
  readonly chain: ChainId;
  readonly rpcUrl: string;
  readonly wsUrl: string;
  readonly program: string;
  /** The vault state PDA; its bytes are the vault's 32-byte id. */
  readonly vault: string;
  readonly lookupTable: string | null;
  /** asset number → mint */
  readonly tokens: Readonly<Record<string, string>>;
  /** asset number → the mint's token program; the Token program where none is named, Token-2022 is the other one. */
  readonly tokenPrograms?: Readonly<Record<string, string>> | undefined;
  /** The slot before the vault was initialised: no event of the house is older. */
  readonly deployedHeight: number;
}

/** Any chain of a deployment. */
export type ChainDeployment = EvmDeployment | SolanaDeployment;

/** One collateral asset at one location. */
export interface AssetDeployment {
  readonly asset: number;
  readonly chain: ChainId;
  readonly symbol: string;
  readonly tokenDecimals: number;
  /** The smallest deposit, in quanta. */
  readonly minimumQuanta: string;
}

/** Everything a process needs to know about the networks; holds no secret. Written to a file by whoever deploys. */
export interface Deployment {
  readonly houseId: number;
  readonly hubChain: ChainId;
  readonly session: number;
  readonly chains: readonly ChainDeployment[];
  readonly assets: readonly AssetDeployment[];
  /** Seconds that a received root matures in a vault. */
  readonly rootDelaySeconds: number;
  /** Seconds after which a message that was sent has no effect any more. */
  readonly messageLifetimeSeconds: number;
  /** Attester addresses in order of index (set index 0). */
  readonly attesters: readonly Hex[];
  /** Guardian addresses in order of index (set index 0). */
  readonly guardians: readonly Hex[];
  /** DVN signer addresses in order of operator. */
  readonly dvnSigners: readonly Hex[];
  /** The house's admin key's address (journal commands). */
  readonly admin: Hex;
  /** The oracle key's address. */
  readonly oracle: Hex;
}
