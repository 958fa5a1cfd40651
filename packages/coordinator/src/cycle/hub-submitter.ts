import { type EvmAdapter, hubAbi } from "@isthmus/chain-evm";
import {
  type CreditStop,
  type CycleHeader,
  type Hex,
  type IndexedSignature,
  IsthmusError,
  type RebalanceRow,
} from "@isthmus/protocol";
import type { Database } from "@isthmus/store";
import { Transactions } from "@isthmus/transactions";

/** Then the caller looks at the hub again, and a stuck transaction gets a higher fee. */
const inclusionWaitMs = 20_000;
const zeroDigest: Hex = `0x${"00".repeat(32)}`;

/** Where a cycle stands on the hub. */
export type HubState =
  | { readonly state: "absent" }
  /** The hub holds our digest; final once the block that holds it is. */
  | { readonly state: "present"; readonly final: boolean }
  /** The hub holds another digest for this cycle: two clearing houses wrote to one hub. */
  | { readonly state: "other"; readonly digest: Hex };

/** What a submission sends. */
export interface Submission {
  readonly header: CycleHeader;
  /** Ascending by index. */
  readonly signatures: readonly IndexedSignature[];
  /** Notified of each transaction's id before the node gets it. */
  readonly beforeSend: (txId: string) => Promise<void>;
}

/** What a stop of credit is sent with. */
export interface StopSubmission {
  readonly stop: CreditStop;
  readonly digest: Hex;
  /** Ascending by index. */
  readonly signatures: readonly IndexedSignature[];
}

/** What a rebalance order is sent with. */
export interface OrderSubmission {
  readonly order: RebalanceRow;
  readonly digest: Hex;
  /** Ascending by index. */
  readonly signatures: readonly IndexedSignature[];
}

/** Sends cycles to the hub, one at a time, and stops of credit and orders between them; a restart never sends a cycle twice. */
export class HubSubmitter {
  readonly #adapter: EvmAdapter;
  readonly #database: Database;
  readonly #transactions: Transactions;
  readonly #hub: Hex;

  /**
   * @param adapter the hub chain's, opened with the submitter's key
   * @throws CONFIG_INVALID when its chain has no hub
   */
  constructor(adapter: EvmAdapter, database: Database) {
    const { hub } = adapter.deployment;
    if (hub === null) throw new IsthmusError("CONFIG_INVALID", { key: "deployment.hub", chain: adapter.chain.id });
    this.#adapter = adapter;
    this.#database = database;
    this.#transactions = new Transactions({ adapter, database });
    this.#hub = hub;
  }

  /** The digest that the hub holds for a cycle, at its newest and at its last final block. */
  async stateOf(cycle: bigint, digest: Hex): Promise<HubState> {
    const latest = await this.#digestOf(cycle);
    if (latest === zeroDigest) return { state: "absent" };
    if (latest !== digest) return { state: "other", digest: latest };
    const { final } = await this.#adapter.head();
    return { state: "present", final: (await this.#digestOf(cycle, final)) === digest };
  }

  /**
   * Signs and sends submitCycle, and waits for its inclusion.
   * @throws the contract's code when it reverts; REQUEST_TIMEOUT when no block holds it yet (ask `stateOf`, then call again)
   */
  async submit({ header, signatures, beforeSend }: Submission): Promise<{ readonly txId: string }> {
    const idempotencyKey = `${this.#prefix(header.cycle)}submit`;
    const progress = await this.#transactions.advance({
      idempotencyKey,
      request: { kind: "submit-cycle", header, signatures },
      // The estimate of its gas has run it already.
      unchecked: true,
      write: async (change, store) => {
        await this.#database.transaction(store);
        if (change.kind === "signed") await beforeSend(change.txId);
      },
    });
    if (progress.kind === "reverted") throw progress.error;
    if (progress.kind === "included") return progress;
    const { txId, succeeded } = await this.#transactions.waitForInclusion(idempotencyKey, inclusionWaitMs);
    if (!succeeded) throw await this.#adapter.failureOf(txId);
    return { txId };
  }

  /**
   * Signs and sends stopCredit, and waits for its inclusion; nothing while the message of an equal stop lives.
   * @throws the contract's code when it reverts; REQUEST_TIMEOUT when no block holds it yet: call again
   */
  async submitStop({ stop, digest, signatures }: StopSubmission): Promise<void> {
    const [untilSeconds, { finalTimestampSeconds }] = await Promise.all([
      this.#adapter.stopUntilSeconds(digest),
      this.#adapter.head(),
    ]);
    if (untilSeconds >= finalTimestampSeconds && untilSeconds > 0n) return;
    // A later message of an equal stop is another purpose.
    const prefix = `${this.#hub.toLowerCase()}/stop/${digest}/${untilSeconds}/`;
    const idempotencyKey = `${prefix}submit`;
    const request = { kind: "stop-credit", stop, signatures } as const;
    const progress = await this.#transactions.advance({ idempotencyKey, request, unchecked: true });
    if (progress.kind === "reverted") throw progress.error;
    if (progress.kind === "included") return;
    const { txId, succeeded } = await this.#transactions.waitForInclusion(idempotencyKey, inclusionWaitMs);
    if (!succeeded) throw await this.#adapter.failureOf(txId);
  }

  /** Sees a stop's transactions to their end. @returns whether none is open and no nonce is left */
  async finalizeStop(digest: Hex): Promise<boolean> {
    return await this.#transactions.finalize(`${this.#hub.toLowerCase()}/stop/${digest}/`);
  }

  /** Whether the hub has sent an order. */
  orderSent(digest: Hex): Promise<boolean> {
    return this.#adapter.orderSent(digest);
  }

  /**
   * Signs and sends submitRebalance, and waits for its inclusion.
   * @throws the contract's code when it reverts; REQUEST_TIMEOUT when no block holds it yet: call again
   */
  async submitOrder({ order, digest, signatures }: OrderSubmission): Promise<void> {
    const idempotencyKey = `${this.#orderPrefix(digest)}submit`;
    const request = { kind: "submit-order", order, signatures } as const;
    const progress = await this.#transactions.advance({ idempotencyKey, request, unchecked: true });
    if (progress.kind === "reverted") throw progress.error;
    if (progress.kind === "included") return;
    const { txId, succeeded } = await this.#transactions.waitForInclusion(idempotencyKey, inclusionWaitMs);
    if (!succeeded) throw await this.#adapter.failureOf(txId);
  }

  /** Sees an order's transactions to their end. @returns whether none is open and no nonce is left */
  async finalizeOrder(digest: Hex): Promise<boolean> {
    return await this.#transactions.finalize(this.#orderPrefix(digest));
  }

  /** Sees a cycle's transactions to their end, whoever submitted it. @returns whether none is open and no nonce is left */
  async finalizeTransactions(cycle: bigint): Promise<boolean> {
    return await this.#transactions.finalize(this.#prefix(cycle));
  }

  #orderPrefix(digest: Hex): string {
    return `${this.#hub.toLowerCase()}/order/${digest}/`;
  }

  #prefix(cycle: bigint): string {
    return `${this.#hub.toLowerCase()}/cycle/${cycle}/`;
  }

  async #digestOf(cycle: bigint, blockNumber?: bigint): Promise<Hex> {
    const at = blockNumber === undefined ? {} : { blockNumber };
    try {
      return await this.#adapter.client.readContract({
        address: this.#hub,
        abi: hubAbi,
        functionName: "digestOf",
        args: [cycle],
        ...at,
      });
    } catch (error) {
      // Before the hub's own block there is no contract and the answer is empty: nothing is final then.
      if (blockNumber !== undefined && error instanceof Error && /returned no data/.test(error.message))
        return zeroDigest;
      throw this.#adapter.decodeError(error);
    }
  }
}
