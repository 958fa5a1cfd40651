import type { ChainAdapter, FeeOffer, TransactionCost, TransactionRequest, TransactionStatus } from "@isthmus/adapter";
import { IsthmusError } from "@isthmus/protocol";
import type { Database, Queryable } from "@isthmus/store";
import { type Attempt, isSigned, type Sender, type SignedAttempt } from "./attempt.ts";
import { closeFinal, closeLost, readAttempts, readOpenGenerations, recordInclusion, storeSigned } from "./attempts.ts";
import { releaseLastNonce, takeNonce } from "./nonces.ts";

/** What a step of a transaction's life writes. */
export type TransactionChange =
  /** Signed bytes, before they are sent. */
  | { readonly kind: "signed"; readonly txId: string; readonly fill: boolean }
  /** A final attempt. `succeeded` is false for one that only spent the nonce. */
  | { readonly kind: "final"; readonly txId: string; readonly succeeded: boolean; readonly cost: TransactionCost }
  /** No attempt of the generation will ever be in a block. */
  | { readonly kind: "lost" };

/**
 * Runs `store` in a database transaction, together with whatever the caller keeps beside it; all or none. A caller that
 * finds its own rows changed by another process throws: nothing is stored or sent then.
 */
export type WriteChange = (change: TransactionChange, store: (connection: Queryable) => Promise<void>) => Promise<void>;

/** What is to be brought about. */
export interface Wanted {
  /** Unique per sender permanently: the same key never has two effects. */
  readonly idempotencyKey: string;
  readonly request: TransactionRequest;
  /** Sign without a simulation: what the chain answers now is not what it answers in the transaction's block. */
  readonly unchecked?: boolean;
  /** Default: a database transaction of its own. */
  readonly write?: WriteChange;
}

/** Where a purpose stands. */
export type Progress =
  /** No block holds an attempt, or one that is not final failed. Transactions newest first. */
  | { readonly kind: "pending"; readonly txIds: readonly string[] }
  | { readonly kind: "included"; readonly txId: string; readonly final: boolean; readonly cost: TransactionCost }
  /** Final, and reverted or without its effect; the reason is the contract's. */
  | { readonly kind: "reverted"; readonly txId: string; readonly error: IsthmusError };

export interface TransactionsOptions {
  /** Opened with the key that sends. */
  readonly adapter: ChainAdapter;
  readonly database: Database;
  /** An attempt older than this that no block holds is replaced at a higher fee, within the policy; default 15,000. */
  readonly stuckAfterMs?: number;
}

/** One look at a generation, and whether it has ended. */
interface Look {
  readonly progress: Progress;
  readonly ended: boolean;
}

const shortestPollMs = 50;
const longestPollMs = 1_000;

/**
 * One key's transactions on one chain. A purpose has at most one attempt that can be included at a time: its nonce is
 * reserved, its bytes are stored, and only then sent. Restarted anywhere in between, the same key finds the same nonce or
 * the same bytes; what is stuck is replaced at a bounded higher fee; no nonce is left behind.
 */
export class Transactions {
  readonly #adapter: ChainAdapter;
  readonly #database: Database;
  readonly #stuckAfterMs: number;
  #blockTimeMs: number | null = null;

  constructor(options: TransactionsOptions) {
    this.#adapter = options.adapter;
    this.#database = options.database;
    this.#stuckAfterMs = options.stuckAfterMs ?? 15_000;
  }

  /** Whose transactions these are. */
  get sender(): Sender {
    return { chain: this.#adapter.chain.id, address: this.#adapter.sender };
  }

  /**
   * Brings a purpose one step further: simulates, signs, stores and sends the first attempt; then follows it, sends again
   * what a reorganisation dropped, and replaces what is stuck. After a failed or lost generation the call is simulated
   * again before another is paid for.
   * @throws the contract's code when the call would revert; REQUEST_TIMEOUT when the node is unreachable; what `write` throws
   */
  async advance(wanted: Wanted): Promise<Progress> {
    const known = await readAttempts(this.#database, this.sender, wanted.idempotencyKey);
    const newest = known[0];
    if (newest === undefined) return await this.#start(wanted, 1);
    const generation = known.filter((attempt) => attempt.generation === newest.generation).filter(isSigned);
    const winner = generation.find(({ state }) => state === "final");
    if (winner !== undefined) return await this.#afterFinal(wanted, winner, generation);
    if (newest.state === "lost") return await this.#start(wanted, newest.generation + 1);
    if (generation.length === 0) return await this.#start(wanted, newest.generation);
    return (await this.#follow(wanted, generation)).progress;
  }

  /**
   * Sees every open attempt below a key prefix to its end although its purpose is over. A nonce that nothing was signed
   * with is given back, or spent when later ones wait behind it; what is stuck is replaced by a transaction that only
   * spends the nonce.
   * @returns whether nothing below the prefix can be included any more
   */
  async finalize(prefix: string, write?: WriteChange): Promise<boolean> {
    let finalized = true;
    for (const generation of await readOpenGenerations(this.#database, this.sender, prefix)) {
      const [newest] = generation;
      if (newest === undefined) continue;
      const wanted: Wanted = {
        idempotencyKey: newest.idempotencyKey,
        request: { kind: "nothing" },
        ...(write === undefined ? {} : { write }),
      };
      const signed = generation.filter(isSigned);
      const ended =
        signed.length > 0 ? (await this.#follow(wanted, signed)).ended : await this.#endReserved(wanted, newest);
      finalized &&= ended;
    }
    return finalized;
  }

  /**
   * Waits until a block holds one of a key's attempts.
   * @throws REQUEST_TIMEOUT after `timeoutMs`; the attempts stay as they are
   */
  async waitForInclusion(
    idempotencyKey: string,
    timeoutMs: number,
  ): Promise<{ readonly txId: string; readonly succeeded: boolean; readonly cost: TransactionCost }> {
    const deadlineMs = performance.now() + timeoutMs;
    for (;;) {
      const attempts = await readAttempts(this.#database, this.sender, idempotencyKey);
      const signed = attempts.filter((attempt) => attempt.generation === attempts[0]?.generation).filter(isSigned);
      for (const { txId } of signed) {
        const status = await this.#adapter.status(txId);
        if (status.kind === "included") return { txId, succeeded: status.succeeded, cost: status.cost };
      }
      if (performance.now() > deadlineMs) throw new IsthmusError("REQUEST_TIMEOUT", { txId: signed[0]?.txId ?? null });
      const pollMs = await this.#pollMs();
      await new Promise((next) => setTimeout(next, pollMs));
    }
  }

  async #start(wanted: Wanted, generation: number): Promise<Progress> {
    const call = await this.#adapter.build(wanted.request);
    if (wanted.unchecked !== true) await this.#adapter.simulate(call);
    // Whatever signing needs is read before a nonce is reserved.
    const terms = await this.#adapter.terms([]);
    if (terms === null) throw new IsthmusError("INTERNAL", { reason: "no terms for a first attempt" });
    const { idempotencyKey } = wanted;
    for (let free = generation; ; free++) {
      const nonce =
        terms.nextNonce === null
          ? null
          : await takeNonce(this.#database, this.sender, { idempotencyKey, generation: free }, terms.nextNonce);
      // Something else has spent the nonce that was reserved: `finalize` closes that generation.
      if (nonce !== null && terms.nextNonce !== null && nonce < terms.nextNonce) continue;
      return await this.#signAndSend(wanted, { call, terms, generation: free, replacement: 0, nonce, fill: false });
    }
  }

  async #signAndSend(wanted: Wanted, plan: Plan): Promise<Progress> {
    const { call, terms, generation, replacement, nonce, fill } = plan;
    const { txId, raw } = await this.#adapter.sign(call, terms, { nonce, generation });
    const { idempotencyKey } = wanted;
    const lastHeight = terms.window?.lastHeight ?? null;
    const place = { idempotencyKey, generation, replacement, nonce, lastHeight };
    let stored = false;
    await this.#write(wanted, { kind: "signed", txId, fill }, async (connection) => {
      stored = await storeSigned(connection, this.sender, { ...place, fill, txId, raw, fees: terms.fees });
    });
    if (stored) await this.#adapter.send(raw);
    const known = await readAttempts(this.#database, this.sender, idempotencyKey);
    return pending(known.filter((attempt) => attempt.generation === generation).filter(isSigned));
  }

  async #follow(wanted: Wanted, generation: readonly SignedAttempt[]): Promise<Look> {
    for (const attempt of generation) {
      const status = await this.#adapter.status(attempt.txId, attempt.fill ? undefined : wanted.request);
      if (status.kind === "included") return await this.#included(wanted, { attempt, status, generation });
    }
    return await this.#absent(wanted, generation);
  }

  async #included(wanted: Wanted, { attempt, status, generation }: Found): Promise<Look> {
    const { txId } = attempt;
    const { final, height, cost } = status;
    const succeeded = status.succeeded && !attempt.fill;
    if (!final) {
      if (attempt.state !== "included") await recordInclusion(this.#database, txId, height);
      const progress = succeeded ? ({ kind: "included", txId, final, cost } as const) : pending(generation);
      return { progress, ended: false };
    }
    const error = status.succeeded ? null : await this.#adapter.failureOf(txId);
    await this.#write(wanted, { kind: "final", txId, succeeded, cost }, (connection) =>
      closeFinal(connection, this.sender, attempt, { height, succeeded: status.succeeded }),
    );
    if (error !== null) return { progress: { kind: "reverted", txId, error }, ended: true };
    return { progress: succeeded ? { kind: "included", txId, final, cost } : pending(generation), ended: true };
  }

  async #absent(wanted: Wanted, generation: readonly SignedAttempt[]): Promise<Look> {
    const [newest] = generation;
    if (newest === undefined) return { progress: pending(generation), ended: true };
    if ((await this.#adapter.isExpired(newest)) && (await this.#noneIncluded(generation))) {
      await this.#write(wanted, { kind: "lost" }, (connection) => closeLost(connection, this.sender, newest));
      return { progress: pending(generation), ended: true };
    }
    for (const { txId, state } of generation)
      if (state === "included") await recordInclusion(this.#database, txId, null);
    const replaced = newest.ageMs > this.#stuckAfterMs ? await this.#replace(wanted, newest, generation) : null;
    if (replaced !== null) return { progress: replaced, ended: false };
    await this.#adapter.send(newest.raw);
    return { progress: pending(generation), ended: false };
  }

  /** Signs at a fee that replaces every earlier offer for the nonce; null where nothing may. */
  async #replace(
    wanted: Wanted,
    newest: SignedAttempt,
    generation: readonly SignedAttempt[],
  ): Promise<Progress | null> {
    const offers = generation.flatMap(({ fees }): FeeOffer[] => (fees === null ? [] : [fees]));
    if (newest.nonce === null || offers.length === 0) return null;
    const terms = await this.#adapter.terms(offers);
    if (terms === null) return null;
    const call = await this.#adapter.build(wanted.request);
    const { nonce, replacement } = newest;
    const fill = wanted.request.kind === "nothing";
    const place = { generation: newest.generation, replacement: replacement + 1, nonce, fill };
    return await this.#signAndSend(wanted, { call, terms, ...place });
  }

  /** The final attempt of a purpose that is looked at again. */
  async #afterFinal(wanted: Wanted, winner: SignedAttempt, generation: readonly SignedAttempt[]): Promise<Progress> {
    if (winner.fill || winner.succeeded !== true) return await this.#start(wanted, winner.generation + 1);
    const { txId } = winner;
    const status = await this.#adapter.status(txId, wanted.request);
    if (status.kind === "absent") {
      // With an account nonce it is still valid after a reorganisation deeper than finality; without, the node has pruned it.
      if (winner.nonce !== null) return (await this.#follow(wanted, generation)).progress;
      return { kind: "included", txId, final: true, cost: {} };
    }
    if (status.succeeded) return { kind: "included", txId, final: status.final, cost: status.cost };
    // `finalize` closed it without the request that shows whether it had its effect. Its cost is counted already.
    const error = await this.#adapter.failureOf(txId);
    await this.#write(wanted, { kind: "final", txId, succeeded: false, cost: {} }, (connection) =>
      closeFinal(connection, this.sender, winner, { height: status.height, succeeded: false }),
    );
    return { kind: "reverted", txId, error };
  }

  /** Ends a reserved nonce that nothing was signed with. @returns whether it has ended */
  async #endReserved(wanted: Wanted, reserved: Attempt): Promise<boolean> {
    const { idempotencyKey, generation, nonce } = reserved;
    if (await this.#adapter.isExpired(reserved)) {
      await this.#write(wanted, { kind: "lost" }, (connection) => closeLost(connection, this.sender, reserved));
      return true;
    }
    const terms = await this.#adapter.terms([]);
    if (terms === null || terms.nextNonce === null || nonce === null || nonce < terms.nextNonce) return false;
    if ((await releaseLastNonce(this.#database, this.sender, { idempotencyKey, generation })) !== "needed") return true;
    const call = await this.#adapter.build({ kind: "nothing" });
    await this.#signAndSend(wanted, { call, terms, generation, replacement: 0, nonce, fill: true });
    return false;
  }

  async #noneIncluded(generation: readonly SignedAttempt[]): Promise<boolean> {
    const statuses = await Promise.all(generation.map(({ txId }) => this.#adapter.status(txId)));
    return statuses.every(({ kind }) => kind === "absent");
  }

  async #write(
    { write }: Wanted,
    change: TransactionChange,
    store: (connection: Queryable) => Promise<void>,
  ): Promise<void> {
    await (write === undefined ? this.#database.transaction(store) : write(change, store));
  }

  async #pollMs(): Promise<number> {
    this.#blockTimeMs ??= await this.#adapter.blockTimeMs();
    return Math.min(Math.max(this.#blockTimeMs / 8, shortestPollMs), longestPollMs);
  }
}

interface Plan {
  readonly call: unknown;
  readonly terms: NonNullable<Awaited<ReturnType<ChainAdapter["terms"]>>>;
  readonly generation: number;
  readonly replacement: number;
  readonly nonce: bigint | null;
  readonly fill: boolean;
}

interface Found {
  readonly attempt: SignedAttempt;
  readonly status: Extract<TransactionStatus, { kind: "included" }>;
  readonly generation: readonly SignedAttempt[];
}

function pending(generation: readonly SignedAttempt[]): Progress {
  return { kind: "pending", txIds: generation.map(({ txId }) => txId) };
}
