import type { OrderDesk, OrderState, PromisedTotals } from "@isthmus/adapter";
import { type ErrorCode, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import type { DeclaredTotals } from "../deliver/declared-totals.ts";
import type { Delivery } from "../outbox/delivery.ts";
import type { Handler, Progress } from "./handler.ts";
import { type HandlerParts, progressOf, reasonOf } from "./handler-parts.ts";

/** Refusals that pass: the cap of 24 hours, what other roots promise, a pause, an outage. */
const passing: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "REBALANCE_ABOVE_CAP",
  "TOTALS_EXCEED_HELD",
  "PAUSED",
  "ASSET_SUSPENDED",
  "SEQUENCER_DOWN",
  "NOT_READY",
]);
const patienceMs = 30_000;

/** Pays a rebalance order once its delay has passed, and shows what the roots that wait promise (PROTOCOL P30). */
export class PayOrderHandler implements Handler {
  readonly #parts: HandlerParts;
  readonly #orders: OrderDesk;
  readonly #totals: Pick<DeclaredTotals, "of">;

  constructor(parts: HandlerParts, orders: OrderDesk) {
    this.#parts = parts;
    this.#orders = orders;
    this.#totals = parts.totals;
  }

  async advance(delivery: Delivery): Promise<Progress> {
    const { transactions, pollIntervalMs } = this.#parts;
    const number = delivery.message.sequence;
    const order = await this.#orders.state(number);
    if (order.paid === "final") return { kind: "effective", delivery, reason: reasonOf(delivery) };
    if (order.paid === "included") return { kind: "included", delivery, delayMs: pollIntervalMs };
    const { payableFromSeconds, hasArrived, chainSeconds } = order;
    // Vetoed, or expired: it comes back in the books, and nothing more is to be done here.
    if (hasArrived && payableFromSeconds === null) return { kind: "effective", delivery, reason: "SEQUENCE_STALE" };
    if (payableFromSeconds === null) {
      const { deadlineSeconds } = delivery.message;
      if (chainSeconds > deadlineSeconds) throw new IsthmusError("DEADLINE_PASSED", { deadlineSeconds });
      return { kind: "wait", delivery, delayMs: pollIntervalMs };
    }
    const dueMs = untilDueMs(payableFromSeconds, chainSeconds);
    if (dueMs > 0) return { kind: "wait", delivery, delayMs: Math.max(pollIntervalMs, dueMs) };
    try {
      const request = { kind: "pay-order", number, promised: await this.#promised(delivery, order) } as const;
      return progressOf(this.#parts, await transactions.advance(delivery, request));
    } catch (error) {
      // What the vault lacks today it may have before the order expires.
      if (!isIsthmusError(error) || !passing.has(error.code)) throw error;
      return { kind: "wait", delivery, delayMs: Math.max(pollIntervalMs, patienceMs) };
    }
  }

  async #promised({ message }: Delivery, { asset, promisedCycles }: OrderState): Promise<PromisedTotals[]> {
    const promised: PromisedTotals[] = [];
    for (const cycle of promisedCycles) {
      const totals = (await this.#totals.of(cycle, message.destination)).find((row) => row.asset === asset);
      if (totals === undefined) throw new IsthmusError("NOT_READY", { cycle, asset });
      const { entitledQuanta, exitQuanta, consumedQuanta, proof } = totals;
      const leaf = {
        asset,
        entitledQuanta: BigInt(entitledQuanta),
        exitQuanta: BigInt(exitQuanta),
        consumedQuanta: BigInt(consumedQuanta),
      };
      promised.push({ totals: leaf, proof });
    }
    return promised;
  }
}

/** Until an order is due, in steps of ten seconds at most; an idle chain's newest block may be old, and then the clock decides. */
function untilDueMs(fromSeconds: bigint, chainSeconds: bigint): number {
  const clockSeconds = BigInt(Math.floor(Date.now() / 1_000)) - 1n;
  const nowSeconds = clockSeconds > chainSeconds ? clockSeconds : chainSeconds;
  return fromSeconds <= nowSeconds ? 0 : Math.min(Number(fromSeconds - nowSeconds) * 1_000, 10_000);
}
