import type { FeeOffer as Fees } from "@isthmus/adapter";
import {
  bumpedFees,
  decodeRevert,
  defaultFeePolicy,
  type EvmCall,
  type EvmReader,
  type FeePolicy,
  firstFees,
  type IncludedTransaction,
} from "@isthmus/chain-evm";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import { commitNonce, releaseLastNonce, takeNonce } from "@isthmus/store";
import { keccak256 } from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import type { Outbox } from "../../outbox/outbox.ts";
import type { Row } from "../../outbox/row.ts";
import {
  closeGeneration,
  fillSuffix,
  insertTransaction,
  openTransactionsOf,
  purposeOf,
  type StoredTransaction,
  transactionsOf,
} from "../transactions.ts";
import type { Order, Push, PushOptions } from "./push.ts";

/** What a sender needs. */
export interface EvmSenderOptions {
  readonly reader: EvmReader;
  readonly outbox: Outbox;
  /** 32 bytes as hex; never logged. */
  readonly privateKey: Hex;
  readonly fees?: FeePolicy;
  /** A transaction older than this without a receipt gets a higher fee; default 15,000. */
  readonly stuckAfterMs?: number;
}

/**
 * Sends one key's transactions on one EVM chain. A step of a row has at most one transaction that can still be
 * included: it is signed with the nonce that the step holds, stored, and only then sent. Restarted anywhere in between,
 * the same step finds the same nonce or the same bytes again.
 */
export class EvmSender {
  readonly #options: EvmSenderOptions;
  readonly #account: PrivateKeyAccount;
  readonly #fees: FeePolicy;
  readonly #stuckAfterMs: number;

  constructor(options: EvmSenderOptions) {
    this.#options = options;
    this.#account = privateKeyToAccount(options.privateKey);
    this.#fees = options.fees ?? defaultFeePolicy;
    this.#stuckAfterMs = options.stuckAfterMs ?? 15_000;
  }

  /** The 20-byte address, lower case. */
  get address(): Hex {
    return this.#account.address.toLowerCase() as Hex;
  }

  /**
   * Runs a call without sending it.
   * @throws the code of the contract's custom error; REQUEST_TIMEOUT; PROCESS_FAILED for a foreign reason
   */
  async simulate(call: EvmCall, gas: bigint): Promise<void> {
    const { to, data, valueWei: value } = call;
    try {
      await this.#options.reader.client.call({ account: this.#account.address, to, data, value, gas });
    } catch (error) {
      throw decodeRevert(error);
    }
  }

  /**
   * Brings a step's transaction one step further: runs the call, then signs and sends the first; looks for a receipt,
   * sends again what a reorganisation dropped, replaces what is stuck. After one that reverted or was lost the call is
   * run again before another is paid for.
   * @param gas explicit gas limit; never estimated here
   * @throws REQUEST_TIMEOUT when the node is away, the contract's code when the call would revert, PROCESS_FAILED when
   *   the node refuses the transaction, RowConflict
   */
  async push(row: Row, step: string, call: EvmCall, gas: bigint, options: PushOptions = {}): Promise<Push> {
    const known = await transactionsOf(this.#options.outbox.database, row, step);
    const newest = known[0];
    if (newest === undefined || newest.outcome === "reverted" || newest.outcome === "lost") {
      if (options.unchecked !== true) await this.simulate(call, gas);
      return await this.#create(row, step, { call, gas, ...options }, (newest?.generation ?? 0) + 1);
    }
    const generation = known.filter((transaction) => transaction.generation === newest.generation);
    return await this.#follow(row, generation, { call, gas, ...options });
  }

  /**
   * Sees every transaction of an ending row to its end. A nonce that was taken but never signed with is given back, or
   * spent on an empty transfer when later ones wait behind it; what is stuck is replaced by such a transfer too.
   * @param steps every step that this kind of row has
   * @returns the newest row; settled once nothing of the row can be included any more
   */
  async settle(row: Row, steps: readonly string[]): Promise<{ readonly row: Row; readonly settled: boolean }> {
    const { outbox } = this.#options;
    let current = row;
    let settled = true;
    const nothing: Order = { call: { to: this.address, data: "0x", valueWei: 0n }, gas: 21_000n };
    for (const generation of await openTransactionsOf(outbox.database, row)) {
      const push = await this.#follow(current, generation, nothing);
      current = push.row;
      if (push.kind === "pending" || (push.kind === "included" && !push.final)) settled = false;
    }
    if (!settled) return { row: current, settled };
    for (const step of steps) {
      const generation = ((await transactionsOf(outbox.database, row, step))[0]?.generation ?? 0) + 1;
      const held = await releaseLastNonce(outbox.database, this.#owner, purposeOf(row, step, generation));
      if (held !== "needed") continue;
      current = (await this.#create(current, step + fillSuffix, nothing, generation)).row;
      settled = false;
    }
    return { row: current, settled };
  }

  async #follow(row: Row, generation: readonly StoredTransaction[], order: Order): Promise<Push> {
    for (const transaction of generation) {
      const included = await this.#options.reader.transaction(transaction.txId);
      if (included !== null) return await this.#included(row, transaction, included, order);
    }
    return await this.#notIncluded(row, generation, order);
  }

  get #owner() {
    return { chain: this.#options.reader.chain.id, signer: this.address };
  }

  async #create(row: Row, step: string, order: Order, generation: number): Promise<Push> {
    const { reader, outbox } = this.#options;
    const [chainNonce, block] = await Promise.all([
      reader.client.getTransactionCount({ address: this.#account.address, blockTag: "latest" }),
      reader.client.getBlock({ blockTag: "latest" }),
    ]).catch((error: unknown) => {
      throw decodeRevert(error);
    });
    const purpose = purposeOf(row, step, generation);
    const nonce = await takeNonce(outbox.database, this.#owner, purpose, BigInt(chainNonce));
    const fees = firstFees(block.baseFeePerGas ?? 0n, this.#fees);
    return await this.#signAndSend(row, { step, generation, replacement: 0, nonce, fees }, order);
  }

  async #signAndSend(
    row: Row,
    plan: { step: string; generation: number; replacement: number; nonce: bigint; fees: Fees },
    { call, gas }: Order,
  ): Promise<Push> {
    const { reader, outbox } = this.#options;
    const { fees, nonce, ...place } = plan;
    const raw = await this.#account.signTransaction({
      type: "eip1559",
      chainId: reader.chain.evmChainId as number,
      nonce: Number(nonce),
      to: call.to,
      data: call.data,
      value: call.valueWei,
      gas,
      maxFeePerGas: fees.maxFeePerGasWei,
      maxPriorityFeePerGas: fees.priorityFeePerGasWei,
    });
    const txId = keccak256(raw);
    const sender = this.address;
    const transaction = { ...place, ...fees, nonce, txId, sender, raw, chain: reader.chain.id, validUntilHeight: null };
    // An empty transfer is no step of the row: it leaves the row's state as it is.
    const state = plan.step.endsWith(fillSuffix) ? row.state : "submitted";
    const next = await outbox.changeWith(row, { state, delayMs: 0 }, (connection) =>
      insertTransaction(connection, row, transaction),
    );
    await this.#broadcast(raw);
    return { kind: "pending", row: next };
  }

  async #included(row: Row, found: StoredTransaction, included: IncludedTransaction, order: Order): Promise<Push> {
    const { reader, outbox } = this.#options;
    const { final } = await reader.head();
    const isFinal = included.height <= final;
    const succeeded = included.succeeded && (order.hadEffect?.(included) ?? true);
    if (!isFinal) {
      return succeeded ? { kind: "included", row, transaction: included, final: false } : { kind: "pending", row };
    }
    if (found.outcome === "succeeded" && succeeded)
      return { kind: "included", row, transaction: included, final: true };
    const error = succeeded ? null : await this.#reasonOf(included, order.call);
    // Counted once: `settle` may have closed this one without knowing that it had no effect.
    const cost = found.outcome === "succeeded" ? {} : { gasUsed: included.gasUsed };
    const change = { delayMs: 0, included: succeeded, ...cost };
    const next = await outbox.changeWith(row, change, async (connection) => {
      await closeGeneration(connection, row, found, succeeded ? "succeeded" : "reverted");
      await commitNonce(connection, this.#owner, purposeOf(row, found.step, found.generation), found.txId);
    });
    if (error !== null) return { kind: "reverted", row: next, error };
    return { kind: "included", row: next, transaction: included, final: true };
  }

  async #notIncluded(row: Row, generation: readonly StoredTransaction[], order: Order): Promise<Push> {
    const { reader, outbox } = this.#options;
    const newest = generation[0];
    if (newest === undefined) return { kind: "pending", row };
    const nonce = newest.nonce ?? 0n;
    const { final } = await reader.head();
    const finalCount = await reader.client
      .getTransactionCount({ address: this.#account.address, blockNumber: final })
      .catch((error: unknown) => {
        throw decodeRevert(error);
      });
    if (BigInt(finalCount) > nonce && (await this.#noneIncluded(generation))) {
      // Something else was included with this nonce, past finality: these bytes can never be, and the nonce is spent.
      const next = await outbox.changeWith(row, { delayMs: 0 }, async (connection) => {
        await closeGeneration(connection, row, newest, "lost");
        await commitNonce(connection, this.#owner, purposeOf(row, newest.step, newest.generation), newest.txId);
      });
      return { kind: "pending", row: next };
    }
    const oldest = generation[generation.length - 1] ?? newest;
    if (newest.ageMs > this.#stuckAfterMs) {
      const fees = bumpedFees(feesOf(oldest), feesOf(newest), this.#fees);
      const { step, replacement } = newest;
      const place = { step, generation: newest.generation, replacement: replacement + 1, nonce };
      if (fees !== null) return await this.#signAndSend(row, { ...place, fees }, order);
    }
    await this.#broadcast(newest.raw as Hex);
    return { kind: "pending", row };
  }

  async #noneIncluded(generation: readonly StoredTransaction[]): Promise<boolean> {
    const found = await Promise.all(generation.map(({ txId }) => this.#options.reader.transaction(txId)));
    return found.every((transaction) => transaction === null);
  }

  /** Sends signed bytes. A node that has them already, or has used the nonce, is no failure: the receipt decides. */
  async #broadcast(raw: Hex): Promise<void> {
    try {
      await this.#options.reader.client.sendRawTransaction({ serializedTransaction: raw });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      if (/already (known|imported)|nonce too low|underpriced|nonce is too low/i.test(text)) return;
      throw decodeRevert(error);
    }
  }

  /** Runs a reverted call again on the block that refused it. */
  async #reasonOf(included: IncludedTransaction, call: EvmCall): Promise<IsthmusError> {
    const { txId } = included;
    if (included.succeeded) return new IsthmusError("PROCESS_FAILED", { txId, reason: "included, but had no effect" });
    const { to, data, valueWei: value } = call;
    const again = { account: this.#account.address, to, data, value, blockNumber: included.height };
    return await this.#options.reader.client
      .call(again)
      .then(
        () => new IsthmusError("PROCESS_FAILED", { txId, reason: "reverted, but not when run again" }),
        decodeRevert,
      );
  }
}

function feesOf(transaction: StoredTransaction): Fees {
  return {
    maxFeePerGasWei: transaction.maxFeePerGasWei ?? 0n,
    priorityFeePerGasWei: transaction.priorityFeePerGasWei ?? 0n,
  };
}
