import type {
  ChainEvent,
  ChainHead,
  FinalVaultReader,
  FinalVaultState,
  SolanaDeployment,
  VaultState,
} from "@isthmus/adapter";
import { claimAddress, decodeClaimRecord, decodeEvents, logWasCut } from "@isthmus/contracts-solana";
import { type ChainInfo, chainById, type Hex, IsthmusError } from "@isthmus/protocol";
import { type Connection, PublicKey, type VersionedTransactionResponse } from "@solana/web3.js";
import { vaultRef } from "../call/vault-ref.ts";
import { ask, openConnection, rpcErrorCode } from "./ask.ts";
import { chainEventOf } from "./chain-events.ts";
import { recoverEvents } from "./recover.ts";
import { SlotBlocks } from "./slot-blocks.ts";
import { readVaultState } from "./vault-state.ts";

/** How a reader reaches its network. */
export interface SolanaReaderOptions {
  readonly deployment: SolanaDeployment;
  /** Another node than the deployment's, for parties that run their own. */
  readonly rpcUrl?: string;
  readonly wsUrl?: string;
  /** Per request, in milliseconds; default 5,000. */
  readonly timeoutMs?: number;
}

const signaturesPerPage = 1_000;
const transactionsPerRequest = 20;
const invalidParams = -32_602;
/** The node has not reached the slot that the question names. */
const behind = -32_016;

interface ListedSignature {
  readonly signature: string;
  readonly slot: number;
  readonly final: boolean;
}

/** Reads one Solana network through a Connection of its own. Heights are slots; final is `finalized`. */
export class SolanaReader implements FinalVaultReader {
  readonly chain: ChainInfo;
  readonly deployment: SolanaDeployment;
  /** The reader's own stock Connection, for reads that are not in this interface. */
  readonly connection: Connection;
  readonly #program: PublicKey;
  readonly #vault: PublicKey;
  readonly #blocks: SlotBlocks;

  constructor(options: SolanaReaderOptions) {
    const { deployment } = options;
    this.deployment = deployment;
    this.chain = chainById(deployment.chain);
    const rpcUrl = options.rpcUrl ?? deployment.rpcUrl;
    const wsUrl = options.wsUrl ?? (options.rpcUrl === undefined ? deployment.wsUrl : undefined);
    const timeoutMs = options.timeoutMs ?? 5_000;
    this.connection = openConnection({ rpcUrl, timeoutMs, ...(wsUrl === undefined ? {} : { wsUrl }) });
    this.#program = new PublicKey(deployment.program);
    this.#vault = new PublicKey(deployment.vault);
    this.#blocks = new SlotBlocks(this.connection);
  }

  async head(): Promise<ChainHead> {
    return ask(async () => {
      const [latest, finalized] = await Promise.all([
        this.connection.getSlot("confirmed"),
        this.connection.getSlot("finalized"),
      ]);
      const block = await this.#blocks.newestFinal(finalized);
      return {
        latest: BigInt(Math.max(latest, finalized)),
        final: BigInt(block.slot),
        finalTimestampSeconds: block.timestampSeconds,
        finalBlockHash: block.blockhash,
      };
    });
  }

  /** @throws NOT_FINAL when the node that answers is behind the range: its silence would hide events */
  async events(range: { readonly fromHeight: bigint; readonly toHeight: bigint }): Promise<readonly ChainEvent[]> {
    if (range.toHeight < range.fromHeight) return [];
    return ask(async () => {
      const signatures = await this.#signatures(range.fromHeight, range.toHeight);
      const events: ChainEvent[] = [];
      for (let from = 0; from < signatures.length; from += transactionsPerRequest) {
        const part = signatures.slice(from, from + transactionsPerRequest);
        const config = { commitment: "confirmed", maxSupportedTransactionVersion: 0 } as const;
        const ids = part.map(({ signature }) => signature);
        const transactions = await this.connection.getTransactions(ids, config);
        for (const [index, transaction] of transactions.entries()) {
          const { signature, slot, final } = part[index] as ListedSignature;
          const found = transaction === null ? null : await this.#eventsIn(signature, transaction);
          if (found !== null) events.push(...found);
          // One that was dropped between two questions is not on the chain any more; a final one cannot be dropped, so
          // the node that answered is behind the one that listed it.
          else if (final) throw new IsthmusError("NOT_FINAL", { txId: signature, height: slot });
        }
      }
      return events;
    });
  }

  async eventsOf(txId: string): Promise<readonly ChainEvent[]> {
    return ask(async () => {
      const transaction = await this.transaction(txId);
      return transaction === null ? [] : ((await this.#eventsIn(txId, transaction)) ?? []);
    });
  }

  /** A confirmed transaction; null when the chain does not hold it (any more), or when the text is no signature. */
  async transaction(txId: string): Promise<VersionedTransactionResponse | null> {
    const config = { commitment: "confirmed", maxSupportedTransactionVersion: 0 } as const;
    return ask(() =>
      this.connection.getTransaction(txId, config).catch((error: unknown) => {
        if (rpcErrorCode(error) === invalidParams) return null;
        throw error;
      }),
    );
  }

  async vaultState(): Promise<VaultState> {
    return ask(async () => (await readVaultState(this.connection, this.deployment)).vault);
  }

  /** Solana keeps no older state: this is the vault at the newest final slot, whose number it names. */
  async finalVaultState(_height: bigint): Promise<FinalVaultState> {
    return ask(() => readVaultState(this.connection, this.deployment, "finalized"));
  }

  async claimedQuanta(account: Hex, asset: number): Promise<bigint> {
    return ask(async () => {
      const address = claimAddress(vaultRef(this.deployment), account, asset);
      const record = await this.connection.getAccountInfo(address, "confirmed");
      return record === null ? 0n : decodeClaimRecord(record.data).claimedQuanta;
    });
  }

  async close(): Promise<void> {
    // The Connection opens its WebSocket for subscriptions only, and this reader has none.
  }

  /** Signatures of succeeded transactions that touched the vault, oldest first, from a node that has reached `toSlot`. */
  async #signatures(fromSlot: bigint, toSlot: bigint): Promise<ListedSignature[]> {
    const newestFirst: ListedSignature[] = [];
    let before: string | undefined;
    for (;;) {
      const page = await this.connection
        .getSignaturesForAddress(
          this.#vault,
          // A node that is behind would answer with what it has, and hide the newest.
          { limit: signaturesPerPage, minContextSlot: Number(toSlot), ...(before === undefined ? {} : { before }) },
          "confirmed",
        )
        .catch((error: unknown) => {
          if (rpcErrorCode(error) === behind)
            throw new IsthmusError("NOT_FINAL", { height: toSlot, reason: "the node has not reached this slot" });
          throw error;
        });
      for (const { signature, slot, err, confirmationStatus } of page)
        if (err === null && BigInt(slot) >= fromSlot && BigInt(slot) <= toSlot)
          newestFirst.push({ signature, slot, final: confirmationStatus === "finalized" });
      const oldest = page.at(-1);
      if (oldest === undefined || page.length < signaturesPerPage || BigInt(oldest.slot) < fromSlot) break;
      before = oldest.signature;
    }
    return newestFirst.reverse();
  }

  /** Null when the chain does not show the transaction's block (any more). */
  async #eventsIn(txId: string, transaction: VersionedTransactionResponse): Promise<ChainEvent[] | null> {
    const { meta, slot } = transaction;
    if (meta === null || meta.err !== null) return [];
    const logs = meta.logMessages;
    const vaultEvents = decodeEvents(this.#program, logs ?? []).map((event, logIndex) => ({ event, logIndex }));
    const own = vaultEvents.filter(({ event }) => event.vault.equals(this.#vault));
    const found = own.flatMap(({ event, logIndex }) => {
      const data = chainEventOf(event);
      return data === null ? [] : [{ ...data, logIndex }];
    });
    if (!Array.isArray(logs) || logWasCut(logs)) {
      // Nothing may vanish because its sender filled the log: calls and records hold the same.
      const recovered = await recoverEvents(this.connection, this.deployment, transaction, found);
      if (recovered === null) return null;
      found.push(...recovered);
    }
    if (found.length === 0) return [];
    const block = await this.#blocks.at(slot, "confirmed");
    if (block === null) return null;
    const { blockhash: blockHash, timestampSeconds } = block;
    return found.map((event) => ({
      chain: this.chain.id,
      height: BigInt(slot),
      blockHash,
      txId,
      timestampSeconds,
      ...event,
    }));
  }
}
