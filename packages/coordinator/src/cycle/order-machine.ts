import {
  type ErrorCode,
  type Hex,
  IsthmusError,
  type OrderScope,
  quorumOf,
  type RebalanceRow,
  rebalanceDigest,
} from "@isthmus/protocol";
import { type Logger, type Part, PollLoop } from "@isthmus/service";
import { askAllOperators, type Operators } from "./attest.ts";
import type { HubSubmitter } from "./hub-submitter.ts";

/** Everything the order machine works with. */
export interface OrderMachineOptions {
  readonly log: Logger;
  readonly hub: OrderScope;
  readonly operators: Operators;
  readonly submitter: Pick<HubSubmitter, "orderSent" | "submitOrder" | "finalizeOrder">;
  /** Orders that may be signed; none while the engine is not ready or an alarm is open. */
  readonly orders: () => readonly RebalanceRow[];
  readonly pollIntervalMs: number;
  /** How long after it was sent the hub is asked again whether it still has an order; default five minutes. */
  readonly lookAgainAfterMs?: number;
  /** Milliseconds of a clock that only rises. */
  readonly nowMs?: () => number;
}

/**
 * Sends rebalance orders to their vaults (PROTOCOL P30): once a close has stated one, operators sign it and the hub sends it, once. One
 * that no operators sign, or whose message dies, comes back in the books at its expiry.
 */
export class OrderMachine implements Part {
  readonly name = "order machine";
  readonly #options: OrderMachineOptions;
  readonly #loop: PollLoop;
  readonly #nowMs: () => number;
  /** When the hub was last seen to have each order, by digest. */
  readonly #sentMs = new Map<Hex, number>();
  /** Digests whose transactions may still be open. */
  readonly #open = new Set<Hex>();

  constructor(options: OrderMachineOptions) {
    this.#options = options;
    this.#nowMs = options.nowMs ?? (() => performance.now());
    this.#loop = new PollLoop({
      name: this.name,
      intervalMs: options.pollIntervalMs,
      maxBackoffMs: 10_000,
      log: options.log,
      round: () => this.#step(),
    });
  }

  start(): void {
    this.#loop.start();
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
  }

  /** Code that holds up the oldest order, or null. */
  get lastError(): ErrorCode | null {
    return this.#loop.lastError;
  }

  /** Sends every order that the hub has not sent: what holds one up holds up no other. */
  async #step(): Promise<boolean> {
    const { orders, hub, submitter, lookAgainAfterMs = 300_000 } = this.#options;
    const pending = new Map(orders().map((order) => [rebalanceDigest(hub, order), order]));
    for (const digest of this.#sentMs.keys()) if (!pending.has(digest)) this.#sentMs.delete(digest);
    for (const digest of this.#open) if (await submitter.finalizeOrder(digest)) this.#open.delete(digest);
    const nowMs = this.#nowMs();
    const failures: unknown[] = [];
    for (const [digest, order] of pending) {
      if ((this.#sentMs.get(digest) ?? -Infinity) + lookAgainAfterMs > nowMs) continue;
      try {
        if (!(await submitter.orderSent(digest))) await this.#send(order, digest);
        this.#sentMs.set(digest, nowMs);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
    return false;
  }

  async #send(order: RebalanceRow, digest: Hex): Promise<void> {
    const { operators, submitter, log } = this.#options;
    const { number, chain, asset, amountQuanta } = order;
    const needed = quorumOf(operators.attesters.length);
    const answers = await askAllOperators(operators, { order: number, digest }, needed);
    const signatures = answers.flatMap((answer) => ("signature" in answer ? [answer.signature] : []));
    if (signatures.length < needed)
      throw new IsthmusError("QUORUM_MISSING", { digest, got: signatures.length, needed });
    this.#open.add(digest);
    await submitter.submitOrder({ order, digest, signatures: signatures.slice(0, needed) });
    const about = { number: number.toString(), amountQuanta: amountQuanta.toString() };
    log.info({ ...about, chain, asset }, "rebalance order sent to its vault");
  }
}
