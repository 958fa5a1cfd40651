import type { ChainId, ChainInfo, Hex, IsthmusError } from "@isthmus/protocol";
import type {
  ActivationState,
  ChainHead,
  FinalVaultState,
  HeldRoots,
  MessageState,
  RootVotes,
  VaultState,
} from "./chain-state.ts";
import type { ChainEvent } from "./event.ts";
import type { LateVotes } from "./late-votes.ts";
import type { LayerZeroDestination } from "./layerzero.ts";
import type { NativeDestination } from "./native.ts";
import type { OrderDesk } from "./order-desk.ts";
import type {
  FeeOffer,
  SignedTransaction,
  SigningPlace,
  SigningTerms,
  TransactionRequest,
  TransactionStatus,
  VaaTransport,
} from "./transaction.ts";

/** The clearing house's contracts on one chain, as the 32-byte ids of leaves, events and commands. */
export interface ContractIds {
  readonly vault: Hex;
  /** Null where no on-chain venue is. */
  readonly venue: Hex | null;
}

/** How a chain writes an address. */
export interface AddressFormat {
  /** @returns 32 bytes @throws INPUT_INVALID for a text that is no address of this chain */
  parse(text: string): Hex;
  /** @param address 32 bytes @throws INPUT_INVALID for bytes that are no address of this chain */
  format(address: Hex): string;
}

/** Which message a destination is asked about. */
export interface MessageQuery {
  readonly messageId: Hex;
  readonly lane: number;
  /** Block time of the dispatch at the source, Unix seconds: no vote is older. */
  readonly sentAtSeconds: bigint;
  /** The transport whose vote is asked for; left out, votes are not looked up. */
  readonly transport?: VaaTransport | "layerzero" | "native";
}

/**
 * One chain: reads it, and builds, simulates, signs, sends and follows transactions of one key. Every adapter owns its
 * RPC client; heights are inclusive. Only the adapter looks inside a `Call`.
 *
 * All methods throw REQUEST_TIMEOUT when the node does not answer in time. `simulate` and `sign` throw CONFIG_INVALID
 * when the adapter was opened without a key.
 */
export interface ChainAdapter<Call = unknown> {
  readonly chain: ChainInfo;
  readonly contracts: ContractIds;
  readonly addresses: AddressFormat;
  /** The key's address in one spelling: the owner of nonces and attempts. @throws CONFIG_INVALID without a key */
  readonly sender: string;
  /** Null where LayerZero does not deliver. */
  readonly layerZero: LayerZeroDestination | null;
  /** Null where the chain does not know the hub's blocks by itself, or no adapter uses that. */
  readonly native: NativeDestination | null;
  /** Null where nothing waits for a call after votes. */
  readonly lateVotes: LateVotes | null;
  /** Null where vaults pay no orders. */
  readonly orders: OrderDesk | null;

  /** The newest and the last final height: finality is the adapter's rule, a depth or the chain's own. */
  head(): Promise<ChainHead>;
  /** Mean time between blocks, in milliseconds, measured over recent final blocks; 0 when too few exist. */
  blockTimeMs(): Promise<number>;
  /**
   * The clearing house's events from one height to another, in chain order, all of them.
   * @throws NOT_FINAL when the node that answers has not reached `toHeight`
   */
  events(range: { readonly fromHeight: bigint; readonly toHeight: bigint }): Promise<readonly ChainEvent[]>;
  /** The clearing house's events of one transaction; empty when the chain does not hold it (any more). */
  eventsOf(txId: string): Promise<readonly ChainEvent[]>;
  vaultState(): Promise<VaultState>;
  /**
   * The vault as of one final height.
   * @param height a final height
   * @returns the state at `height`, or at the newest final height where the chain keeps no older state
   */
  finalVaultState(height: bigint): Promise<FinalVaultState>;
  /** Cumulative claimed quanta of an account in an asset. */
  claimedQuanta(account: Hex, asset: number): Promise<bigint>;
  /** What the chain knows of a message that it is the destination of. */
  messageState(query: MessageQuery): Promise<MessageState>;
  /** The vault's root slots, at the newest block or at the last final one. */
  activationState(query: { readonly asset?: number; readonly final: boolean }): Promise<ActivationState>;
  /** Every root that waits or is in effect, at the newest block: what a watchtower compares. */
  heldRoots(): Promise<HeldRoots>;
  /**
   * The votes for the root of an asset's newest totals, which came by an envelope, where votes open a budget (PROTOCOL P22).
   * @param query the asset, and the message that brought the root
   * @returns null where they open none, or when the asset's newest totals are of another root
   */
  rootVotes(query: { readonly asset: number; readonly envelope: Hex }): Promise<RootVotes | null>;

  /**
   * The chain's call for a request, with its gas or compute limit.
   * @throws INPUT_INVALID for a request that this chain has no call for; the contract's code where an estimate reverts
   */
  build(request: TransactionRequest): Promise<Call>;
  /** Runs a call without sending it. @throws the contract's code when it would revert */
  simulate(call: Call): Promise<void>;
  /**
   * What signing needs from the chain.
   * @param replaced offers of earlier transactions of the same nonce, newest first; empty for a new transaction
   * @returns null when nothing may replace them: the fee policy is exhausted, or the chain knows no replacement
   */
  terms(replaced: readonly FeeOffer[]): Promise<SigningTerms | null>;
  sign(call: Call, terms: SigningTerms, place: SigningPlace): Promise<SignedTransaction>;
  /** Sends signed bytes; sending them again is no failure, nor is a spent nonce: `status` decides. @throws by `decodeError` */
  send(raw: string): Promise<void>;
  /**
   * Where the chain stands with a transaction.
   * @param request what it was for: where a contract swallows failures, its events decide
   */
  status(txId: string, request?: TransactionRequest): Promise<TransactionStatus>;
  /** Whether a transaction that no block holds never will, by the last final block. */
  isExpired(validity: { readonly nonce: bigint | null; readonly lastHeight: bigint | null }): Promise<boolean>;
  /** The reason for which an included transaction failed or had no effect. */
  failureOf(txId: string): Promise<IsthmusError>;
  /** The error for whatever the chain's library, node or contract answered with. */
  decodeError(error: unknown): IsthmusError;
  close(): Promise<void>;
}

/** The reading part of an adapter: for processes that never send. */
export type ChainReader = Pick<
  ChainAdapter,
  "chain" | "head" | "events" | "eventsOf" | "vaultState" | "claimedQuanta" | "close"
>;

/** A reader that also reads the vault at a final height, to reconcile it with the books. */
export type FinalVaultReader = ChainReader & Pick<ChainAdapter, "finalVaultState">;

/** How an adapter reaches its chain. */
export interface AdapterOptions {
  /** Another node than the deployment's, for parties that run their own. */
  readonly rpcUrl?: string;
  /** Per request, in milliseconds; default 5,000. */
  readonly timeoutMs?: number;
  /** 32-byte key as hex, for adapters that send; never logged. */
  readonly privateKey?: Hex;
}

/** What one chain family contributes: the only thing that a composition root names. */
export interface ChainFamilyModule<Deployment extends { readonly chain: ChainId }> {
  readonly addresses: AddressFormat;
  contractsOf(deployment: Deployment): ContractIds;
  open(deployment: Deployment, options: AdapterOptions): ChainAdapter;
}
