import { errorCodeOf } from "@isthmus/contracts-solana";
import { type ChainId, IsthmusError } from "@isthmus/protocol";
import {
  ComputeBudgetProgram,
  type Connection,
  type Keypair,
  type TransactionInstruction,
  TransactionMessage,
  VersionedTransaction,
} from "@solana/web3.js";
import bs58 from "bs58";
import type { Outbox } from "../../outbox/outbox.ts";
import type { Row } from "../../outbox/row.ts";
import {
  closeGeneration,
  insertTransaction,
  openTransactionsOf,
  type StoredTransaction,
  transactionsOf,
} from "../transactions.ts";

/** What a sender needs. */
export interface SolanaSenderOptions {
  readonly chain: ChainId;
  readonly connection: Connection;
  readonly outbox: Outbox;
  /** Pays fees and rent. */
  readonly payer: Keypair;
}

/** Where a step's transaction stands. */
export type SolanaPush =
  | { readonly kind: "pending"; readonly row: Row }
  | { readonly kind: "included"; readonly row: Row; readonly final: boolean }
  | { readonly kind: "reverted"; readonly row: Row; readonly error: IsthmusError };

/**
 * Sends one key's transactions on Solana. Signing again with another blockhash makes a second transaction, so that
 * happens only once the finalised chain is past the height until which the first could be included.
 */
export class SolanaSender {
  readonly #options: SolanaSenderOptions;

  constructor(options: SolanaSenderOptions) {
    this.#options = options;
  }

  /** Base58 address that pays. */
  get payer() {
    return this.#options.payer.publicKey;
  }

  /**
   * Runs instructions without sending them.
   * @throws the program's code; PROCESS_FAILED for a foreign reason; REQUEST_TIMEOUT when the node is away
   */
  async simulate(instructions: readonly TransactionInstruction[], computeUnits: number): Promise<void> {
    const { connection } = this.#options;
    const { blockhash } = await asked(() => connection.getLatestBlockhash("confirmed"));
    const transaction = this.#sign(instructions, computeUnits, blockhash);
    const { value } = await asked(() =>
      connection.simulateTransaction(transaction, { commitment: "confirmed", replaceRecentBlockhash: true }),
    );
    if (value.err !== null) throw programError(value.err);
  }

  /**
   * Brings a step's transaction one step further. The instructions are run before they are signed, also after a
   * transaction that failed or was lost, so that no fee is paid for what the program would refuse.
   * @throws the program's code when it would refuse, REQUEST_TIMEOUT when the node is away, RowConflict
   */
  async push(
    row: Row,
    step: string,
    instructions: readonly TransactionInstruction[],
    computeUnits: number,
  ): Promise<SolanaPush> {
    const [newest] = await transactionsOf(this.#options.outbox.database, row, step);
    if (newest === undefined || newest.outcome === "reverted" || newest.outcome === "lost") {
      await this.simulate(instructions, computeUnits);
      return await this.#create(row, step, instructions, computeUnits, (newest?.generation ?? 0) + 1);
    }
    if (newest.outcome === "succeeded") return { kind: "included", row, final: true };
    return await this.#follow(row, newest);
  }

  /** Sees every open transaction of an ending row to its end. */
  async settle(row: Row): Promise<{ readonly row: Row; readonly settled: boolean }> {
    let current = row;
    let settled = true;
    for (const [newest] of await openTransactionsOf(this.#options.outbox.database, row)) {
      if (newest === undefined) continue;
      const push = await this.#follow(current, newest);
      current = push.row;
      const closed = (await transactionsOf(this.#options.outbox.database, current, newest.step))[0]?.outcome !== "open";
      if (!closed) settled = false;
    }
    return { row: current, settled };
  }

  async #create(
    row: Row,
    step: string,
    instructions: readonly TransactionInstruction[],
    computeUnits: number,
    generation: number,
  ): Promise<SolanaPush> {
    const { connection, outbox, chain } = this.#options;
    const { blockhash, lastValidBlockHeight } = await asked(() => connection.getLatestBlockhash("confirmed"));
    // The limit differs by generation, so that two generations never are the same transaction.
    const transaction = this.#sign(instructions, computeUnits + generation, blockhash);
    const raw = Buffer.from(transaction.serialize()).toString("base64");
    const txId = bs58.encode(transaction.signatures[0] as Uint8Array);
    const stored = {
      txId,
      chain,
      step,
      generation,
      replacement: 0,
      sender: this.payer.toBase58(),
      nonce: null,
      validUntilHeight: BigInt(lastValidBlockHeight),
      maxFeePerGasWei: null,
      priorityFeePerGasWei: null,
      raw,
    };
    const next = await outbox.changeWith(row, { state: "submitted", delayMs: 0 }, (database) =>
      insertTransaction(database, row, stored),
    );
    await this.#broadcast(raw);
    return { kind: "pending", row: next };
  }

  async #follow(row: Row, newest: StoredTransaction): Promise<SolanaPush> {
    const { connection } = this.#options;
    const { value } = await asked(() =>
      connection.getSignatureStatuses([newest.txId], { searchTransactionHistory: true }),
    );
    const status = value[0];
    if (status === null || status === undefined) return await this.#notIncluded(row, newest);
    if (status.confirmationStatus !== "finalized")
      return status.err === null ? { kind: "included", row, final: false } : { kind: "pending", row };
    const computeUnits = await this.#computeUnits(newest.txId);
    const outcome = status.err === null ? "succeeded" : "reverted";
    const change = { delayMs: 0, computeUnits, included: status.err === null };
    const next = await this.#options.outbox.changeWith(row, change, (database) =>
      closeGeneration(database, row, newest, outcome),
    );
    if (status.err === null) return { kind: "included", row: next, final: true };
    return { kind: "reverted", row: next, error: programError(status.err) };
  }

  async #notIncluded(row: Row, newest: StoredTransaction): Promise<SolanaPush> {
    const { connection, outbox } = this.#options;
    const height = await asked(() => connection.getBlockHeight("finalized"));
    if (newest.validUntilHeight !== null && BigInt(height) > newest.validUntilHeight) {
      // Asked after the height: what was included at the last moment is seen here.
      const { value } = await asked(() =>
        connection.getSignatureStatuses([newest.txId], { searchTransactionHistory: true }),
      );
      if (value[0] !== null && value[0] !== undefined) return { kind: "pending", row };
      const next = await outbox.changeWith(row, { delayMs: 0 }, (database) =>
        closeGeneration(database, row, newest, "lost"),
      );
      return { kind: "pending", row: next };
    }
    await this.#broadcast(newest.raw);
    return { kind: "pending", row };
  }

  async #computeUnits(txId: string): Promise<bigint> {
    const transaction = await asked(() =>
      this.#options.connection.getTransaction(txId, { commitment: "finalized", maxSupportedTransactionVersion: 0 }),
    );
    return BigInt(transaction?.meta?.computeUnitsConsumed ?? 0);
  }

  /** Sends signed bytes. What the node says about them decides nothing: the signature's status does. */
  async #broadcast(raw: string): Promise<void> {
    const { connection } = this.#options;
    const bytes = Buffer.from(raw, "base64");
    await connection.sendRawTransaction(bytes, { skipPreflight: true, maxRetries: 0 }).catch((error: unknown) => {
      const text = error instanceof Error ? error.message : String(error);
      if (!/already been processed|blockhash not found|Blockhash not found/i.test(text)) throw nodeError(error);
    });
  }

  #sign(
    instructions: readonly TransactionInstruction[],
    computeUnits: number,
    blockhash: string,
  ): VersionedTransaction {
    const limit = ComputeBudgetProgram.setComputeUnitLimit({ units: computeUnits });
    const message = new TransactionMessage({
      payerKey: this.payer,
      recentBlockhash: blockhash,
      instructions: [limit, ...instructions],
    }).compileToV0Message();
    const transaction = new VersionedTransaction(message);
    transaction.sign([this.#options.payer]);
    return transaction;
  }
}

/** Asks the node. @throws REQUEST_TIMEOUT when it is away, PROCESS_FAILED when it answers with an error */
export async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw nodeError(error);
  }
}

function nodeError(error: unknown): IsthmusError {
  // The Connection wraps what its transport throws.
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause)
    if (inner instanceof IsthmusError) return inner;
  const code = errorCodeOf(error);
  if (code !== null) return new IsthmusError(code, {}, { cause: error });
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 200);
  const away = /fetch failed|ECONN|timed? ?out|socket|502|503|504/i.test(reason);
  return new IsthmusError(away ? "REQUEST_TIMEOUT" : "PROCESS_FAILED", { reason }, { cause: error });
}

function programError(error: unknown): IsthmusError {
  const code = errorCodeOf(error);
  return code === null
    ? new IsthmusError("PROCESS_FAILED", { reason: JSON.stringify(error).slice(0, 200) })
    : new IsthmusError(code, { chain: "solana" });
}
