import type { TransactionRequest } from "@isthmus/adapter";
import type { Progress, TransactionChange, Transactions, WriteChange } from "@isthmus/transactions";
import type { Delivery, DeliveryChange } from "../outbox/delivery.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { Finalized } from "./handler.ts";

/** Where a delivery's transaction stands, with the newest version of the delivery. */
export interface DeliveryProgress {
  readonly delivery: Delivery;
  readonly progress: Progress;
}

/** A delivery's transactions on its destination: each step of their life is written together with the delivery. */
export class DeliveryTransactions {
  readonly #transactions: Transactions;
  readonly #outbox: Outbox;

  constructor(transactions: Transactions, outbox: Outbox) {
    this.#transactions = transactions;
    this.#outbox = outbox;
  }

  /**
   * Brings a request of a delivery one step further.
   * @throws as `Transactions.advance`; DeliveryConflict when another worker was first: nothing is sent then
   */
  async advance(
    delivery: Delivery,
    request: TransactionRequest,
    options: { readonly unchecked?: boolean } = {},
  ): Promise<DeliveryProgress> {
    const writer = this.#writer(delivery);
    const idempotencyKey = `${keyPrefix(delivery.id)}${purposeOf(request)}`;
    const progress = await this.#transactions.advance({ idempotencyKey, request, write: writer.write, ...options });
    return { delivery: writer.newest(), progress };
  }

  /** Sees every transaction of an ending delivery to its end. */
  async finalize(delivery: Delivery): Promise<Finalized> {
    const writer = this.#writer(delivery);
    const finalized = await this.#transactions.finalize(keyPrefix(delivery.id), writer.write);
    return { delivery: writer.newest(), finalized };
  }

  #writer(delivery: Delivery): { readonly write: WriteChange; readonly newest: () => Delivery } {
    let newest = delivery;
    return {
      newest: () => newest,
      write: async (change, store) => {
        newest = await this.#outbox.changeWith(newest, deliveryChangeOf(newest, change), store);
      },
    };
  }
}

/** Below this stand the idempotency keys of one delivery; `http/status.ts` lists transactions by it. */
function keyPrefix(id: bigint): string {
  return `relayer/${id}/`;
}

function purposeOf(request: TransactionRequest): string {
  if (request.kind === "activate-asset") return `${request.kind}-${request.totals.asset}`;
  if (request.kind === "report-conflict") return `${request.kind}-${request.messageIds.join("-")}`;
  return request.kind === "lift-budget" ? `${request.kind}-${request.asset}` : request.kind;
}

function deliveryChangeOf(delivery: Delivery, change: TransactionChange): DeliveryChange {
  switch (change.kind) {
    case "signed":
      // A transaction that only spends a nonce is no step of the delivery.
      return { state: change.fill ? delivery.state : "submitted", delayMs: 0 };
    case "final":
      return { delayMs: 0, included: change.succeeded, ...change.cost };
    case "lost":
      return { delayMs: 0 };
  }
}
