import type {
  ChainEvent,
  ChainHead,
  EvmDeployment,
  FinalVaultReader,
  FinalVaultState,
  VaultState,
} from "@isthmus/adapter";
import {
  type ChainId,
  type ChainInfo,
  type CreditStop,
  chainById,
  encodeCreditStop,
  encodeRebalance,
  type Hex,
  IsthmusError,
  isIsthmusError,
  type RebalanceRow,
  type VaultRoot,
  type VenueRoot,
} from "@isthmus/protocol";
import { BlockNotFoundError, createPublicClient, http, type PublicClient, TransactionReceiptNotFoundError } from "viem";
import { gateAbi, hubAbi, vaultAbi } from "../abi/contracts.ts";
import { vaultRootArgs, venueRootArgs } from "../call/hub-calls.ts";
import {
  attestationsOf,
  type EmittedAttestation,
  type EmittedPacket,
  type EmittedWormholeMessage,
  packetsOf,
  wormholeMessagesOf,
} from "../transport/source-messages.ts";
import { ask, isUnreachable } from "./ask.ts";
import { eventOfLog, eventSources } from "./decode.ts";
import type { IncludedTransaction } from "./included-transaction.ts";
import { readVaultState } from "./vault-state.ts";
import { readWholeLogs } from "./whole-logs.ts";

/** How a reader reaches its chain. */
export interface EvmReaderOptions {
  readonly deployment: EvmDeployment;
  /** Another node than the deployment's, for parties that run their own. */
  readonly rpcUrl?: string;
  /** Per request, in milliseconds; default 5,000. */
  readonly timeoutMs?: number;
  /** Tries again after a failed request, with growing pauses; default 1. */
  readonly retries?: number;
}

const txIdPattern = /^0x[0-9a-fA-F]{64}$/;

/** Reads one EVM chain through a client of its own. */
export class EvmReader implements FinalVaultReader {
  readonly chain: ChainInfo;
  readonly deployment: EvmDeployment;
  /** The reader's own viem client, for reads that are not in this interface. */
  readonly client: PublicClient;
  readonly #sources: Hex[];
  readonly #retries: number;
  readonly #timestamps = new Map<string, bigint>();

  constructor(options: EvmReaderOptions) {
    this.deployment = options.deployment;
    this.chain = chainById(options.deployment.chain);
    this.#sources = eventSources(options.deployment);
    this.#retries = options.retries ?? 1;
    const transport = http(options.rpcUrl ?? options.deployment.rpcUrl, {
      timeout: options.timeoutMs ?? 5_000,
      retryCount: this.#retries,
      batch: true,
    });
    this.client = createPublicClient({ transport, cacheTime: 0 });
  }

  async head(): Promise<ChainHead> {
    return this.#ask(async () => {
      const latest = await this.client.getBlockNumber();
      const depth = BigInt(this.deployment.finalityDepth);
      const deep = latest > depth ? latest - depth : 0n;
      const finalized = await this.#finalized(deep);
      const final = finalized < deep ? finalized : deep;
      const block = await this.client.getBlock({ blockNumber: final });
      return { latest, final, finalTimestampSeconds: block.timestamp, finalBlockHash: block.hash };
    });
  }

  /** The height that the chain's own consensus, a rollup's parent included, takes back no more; `deep` where depth alone counts. */
  async #finalized(deep: bigint): Promise<bigint> {
    if (this.deployment.finality === "depth") return deep;
    const { number } = await this.client.getBlock({ blockTag: "finalized" });
    return number;
  }

  /** @throws NOT_FINAL when the node does not hold the range's last block (yet): an empty answer of a node that is behind would hide events */
  async events(range: { readonly fromHeight: bigint; readonly toHeight: bigint }): Promise<readonly ChainEvent[]> {
    if (range.toHeight < range.fromHeight) return [];
    return this.#ask(async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.#eventsOnce(range.fromHeight, range.toHeight);
        } catch (error) {
          // The chain changed between two questions, or the node is behind: ask again for the chain as it is now.
          const changed = error instanceof BlockNotFoundError || isIsthmusError(error, "NOT_FINAL");
          if ((changed && attempt < 3) || (isUnreachable(error) && attempt <= this.#retries)) continue;
          throw error;
        }
      }
    });
  }

  async eventsOf(txId: string): Promise<readonly ChainEvent[]> {
    const transaction = await this.transaction(txId);
    if (transaction === null) return [];
    const events: ChainEvent[] = [];
    for (const log of transaction.logs) {
      const event = eventOfLog(this.deployment, log);
      if (event === null) continue;
      const { height, blockHash, timestampSeconds } = transaction;
      const { logIndex } = log;
      events.push({
        chain: this.chain.id,
        height,
        blockHash,
        txId: transaction.txId,
        logIndex,
        timestampSeconds,
        ...event,
      });
    }
    return events;
  }

  /**
   * A transaction with its logs, only while the canonical chain holds it: the block at its height must be its block.
   * Null when the chain does not hold it (any more), or when the id is not one.
   */
  async transaction(txId: string): Promise<IncludedTransaction | null> {
    if (!txIdPattern.test(txId)) return null;
    return this.#ask(async () => {
      const receipt = await this.client.getTransactionReceipt({ hash: txId as Hex }).catch((error: unknown) => {
        if (error instanceof TransactionReceiptNotFoundError) return null;
        throw error;
      });
      if (receipt === null) return null;
      const block = await this.#canonicalBlock(receipt.blockNumber);
      if (block === null || block.hash !== receipt.blockHash) return null;
      return {
        txId: receipt.transactionHash,
        height: receipt.blockNumber,
        blockHash: receipt.blockHash,
        timestampSeconds: block.timestamp,
        succeeded: receipt.status === "success",
        gasUsed: receipt.gasUsed,
        gasPriceWei: receipt.effectiveGasPrice,
        logs: receipt.logs,
      };
    });
  }

  /** The transaction when it is in a final block; null when the chain does not hold it. @throws NOT_FINAL when it is too young */
  async finalTransaction(txId: string): Promise<IncludedTransaction | null> {
    // Finality first: a transaction that is read afterwards at or below that height cannot be reorganised away any more.
    const { final } = await this.head();
    const transaction = await this.transaction(txId);
    if (transaction === null) return null;
    if (transaction.height > final) throw new IsthmusError("NOT_FINAL", { height: transaction.height, final });
    return transaction;
  }

  /** The LayerZero packets that a transaction emitted at the deployment's endpoint; empty for an unknown transaction. */
  async layerZeroPackets(txId: string): Promise<readonly EmittedPacket[]> {
    const transaction = await this.transaction(txId);
    return transaction === null ? [] : packetsOf(this.deployment, transaction);
  }

  /** The Wormhole messages that a transaction emitted at the deployment's core, as guardians sign them. */
  async wormholeMessages(txId: string): Promise<readonly EmittedWormholeMessage[]> {
    const transaction = await this.transaction(txId);
    return transaction === null ? [] : wormholeMessagesOf(this.deployment, this.chain.wormholeChainId, transaction);
  }

  /** The attestation requests that a transaction emitted, as attesters sign them. */
  async attestations(txId: string): Promise<readonly EmittedAttestation[]> {
    const transaction = await this.transaction(txId);
    return transaction === null ? [] : attestationsOf(this.deployment, transaction);
  }

  async vaultState(): Promise<VaultState> {
    return this.#ask(() => readVaultState(this.client, this.deployment));
  }

  async finalVaultState(height: bigint): Promise<FinalVaultState> {
    const vault = await this.#ask(() => readVaultState(this.client, this.deployment, height));
    return { height, vault };
  }

  async claimedQuanta(account: Hex, asset: number): Promise<bigint> {
    return this.#ask(() =>
      this.client.readContract({
        address: this.deployment.vault,
        abi: vaultAbi,
        functionName: "claimed",
        args: [account, asset],
      }),
    );
  }

  /** What the hub asks now, in wei, for sending a cycle over its transports. @throws INPUT_INVALID when this chain has no hub */
  async quoteCycleWei(vaults: readonly VaultRoot[], venues: readonly VenueRoot[]): Promise<bigint> {
    const { hub } = this.deployment;
    if (hub === null) throw new IsthmusError("INPUT_INVALID", { field: "hub", chain: this.chain.id });
    return this.#ask(() =>
      this.client.readContract({
        address: hub,
        abi: hubAbi,
        functionName: "quoteCycle",
        args: [vaults.map(vaultRootArgs), venues.map(venueRootArgs)],
      }),
    );
  }

  /** The fee of `stopCredit` now, in wei. @throws INPUT_INVALID when this chain has no hub */
  quoteStopWei({ chain, venue, accounts }: CreditStop): Promise<bigint> {
    return this.#quoteWei(chain, encodeCreditStop({ venue, accounts }));
  }

  /** The fee of `submitRebalance` now, in wei. @throws INPUT_INVALID when this chain has no hub */
  quoteOrderWei(order: RebalanceRow): Promise<bigint> {
    return this.#quoteWei(order.chain, encodeRebalance(order));
  }

  async #quoteWei(chain: ChainId, payload: Uint8Array): Promise<bigint> {
    const { hub, gate } = this.deployment;
    if (hub === null) throw new IsthmusError("INPUT_INVALID", { field: "hub", chain: this.chain.id });
    const args = [chain, BigInt(payload.length)] as const;
    return this.#ask(() => this.client.readContract({ address: gate, abi: gateAbi, functionName: "quote", args }));
  }

  /** Whether the hub has sent an order, by its digest. @throws INPUT_INVALID when this chain has no hub */
  async orderSent(digest: Hex): Promise<boolean> {
    const { hub } = this.deployment;
    if (hub === null) throw new IsthmusError("INPUT_INVALID", { field: "hub", chain: this.chain.id });
    return this.#ask(() =>
      this.client.readContract({ address: hub, abi: hubAbi, functionName: "rebalanceSent", args: [digest] }),
    );
  }

  /** Until when the message of a stop has an effect; 0 when the hub has sent none. @throws INPUT_INVALID when this chain has no hub */
  async stopUntilSeconds(digest: Hex): Promise<bigint> {
    const { hub } = this.deployment;
    if (hub === null) throw new IsthmusError("INPUT_INVALID", { field: "hub", chain: this.chain.id });
    return this.#ask(() =>
      this.client.readContract({ address: hub, abi: hubAbi, functionName: "stopUntilSeconds", args: [digest] }),
    );
  }

  async close(): Promise<void> {
    // HTTP connections belong to the runtime; there is no socket or timer to end.
    this.#timestamps.clear();
  }

  async #eventsOnce(fromBlock: bigint, toBlock: bigint): Promise<ChainEvent[]> {
    const logs = await readWholeLogs(this.client, { address: this.#sources, fromBlock, toBlock });
    const events: ChainEvent[] = [];
    for (const log of logs) {
      const event = eventOfLog(this.deployment, log);
      if (event === null) continue;
      const { blockNumber: height, blockHash, transactionHash: txId, logIndex } = log;
      const timestampSeconds = await this.#timestampOf(blockHash);
      events.push({ chain: this.chain.id, height, blockHash, txId, logIndex, timestampSeconds, ...event });
    }
    return events;
  }

  #ask<T>(question: () => Promise<T>): Promise<T> {
    return ask(this.chain.name, question);
  }

  /** The block that the canonical chain has at a height now; null above the head. */
  async #canonicalBlock(height: bigint) {
    return this.client.getBlock({ blockNumber: height }).catch((error: unknown) => {
      if (error instanceof BlockNotFoundError) return null;
      throw error;
    });
  }

  /** Cached by block hash, which no reorganisation can give another timestamp. */
  async #timestampOf(blockHash: Hex): Promise<bigint> {
    const cached = this.#timestamps.get(blockHash);
    if (cached !== undefined) return cached;
    const block = await this.client.getBlock({ blockHash });
    if (this.#timestamps.size >= 4_096) this.#timestamps.clear();
    this.#timestamps.set(blockHash, block.timestamp);
    return block.timestamp;
  }
}
