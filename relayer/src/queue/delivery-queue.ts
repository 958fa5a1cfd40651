import type { Part } from "@isthmus/service";
import type { Deliverer } from "../deliver/deliverer.ts";
import type { DueDelivery, Outbox } from "../outbox/outbox.ts";
import { sweep } from "./sweeper.ts";
import { openWakeUps, type WakeUps, type WakeUpsOptions } from "./wake-ups.ts";

/** Dependencies of a delivery queue. */
export interface DeliveryQueueParts {
  readonly options: WakeUpsOptions;
  readonly outbox: Outbox;
  readonly deliverer: Deliverer;
}

/** Hands due deliveries to the deliverer: by wake-ups while the queue works, by the sweep in any case. */
export class DeliveryQueue implements Part {
  readonly name = "delivery queue";
  readonly #parts: DeliveryQueueParts;
  #wakeUps: WakeUps | null = null;

  constructor(parts: DeliveryQueueParts) {
    this.#parts = parts;
  }

  async start(): Promise<void> {
    this.#wakeUps = await openWakeUps(this.#parts.options, (id) => this.#work(id));
  }

  async stop(): Promise<void> {
    await this.#wakeUps?.close();
  }

  /** Requests wake-ups for deliveries; the sweep repeats lost ones. */
  wake(deliveries: readonly DueDelivery[]): void {
    this.#wakeUps?.wake(deliveries).catch((error: unknown) => {
      this.#parts.options.log.debug({ reason: String(error).slice(0, 200) }, "wake-ups lost, the sweep repeats them");
    });
  }

  /** Wakes every delivery that is due. @returns false: the next sweep can wait for the interval */
  async sweep(): Promise<boolean> {
    await sweep({
      outbox: this.#parts.outbox,
      wake: async (deliveries) => this.#wakeUps?.wake(deliveries),
      work: (id) => this.#work(id),
    });
    return false;
  }

  async #work(id: bigint): Promise<void> {
    const { deliverer, outbox } = this.#parts;
    const outcome = await deliverer.run(id);
    if (outcome === null) return;
    const { delivery, nextMs } = outcome;
    if (nextMs === 0) this.wake([{ id: delivery.id, version: delivery.version, priority: delivery.message.priority }]);
    // Other deliveries of the message wait for votes and executions.
    if (nextMs === null || outcome.included) this.wake(await outbox.wakeRelated(delivery));
  }
}
