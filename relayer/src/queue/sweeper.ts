import type { DueDelivery, Outbox } from "../outbox/outbox.ts";

/** Dependencies and limits of a sweep. */
export interface SweepParts {
  readonly outbox: Outbox;
  /** Requests wake-ups from the queue. */
  readonly wake: (deliveries: readonly DueDelivery[]) => Promise<void>;
  /** Attempts a delivery in this process. */
  readonly work: (id: bigint) => Promise<void>;
  /** Deliveries per sweep; default 512. */
  readonly limit?: number;
  /** A delivery overdue by more than this is run without the queue, in milliseconds; default 3,000. */
  readonly patienceMs?: number;
}

/** Overdue deliveries that one sweep runs itself. */
const maxRescued = 8;

/**
 * Requests a wake-up for every due delivery. The queue may therefore lose every job: the next sweep requests them again
 * from the table, by its index. With the queue unreachable, overdue deliveries still progress, only more slowly.
 * @returns number of due deliveries
 * @throws the error of `wake`, after the overdue deliveries ran
 */
export async function sweep(parts: SweepParts): Promise<number> {
  const deliveries = await parts.outbox.due(parts.limit ?? 512);
  let queueError: unknown = null;
  await parts.wake(deliveries).catch((error: unknown) => {
    queueError = error;
  });
  const late = deliveries
    .filter((delivery) => (delivery.lateMs ?? 0) > (parts.patienceMs ?? 3_000))
    .slice(0, maxRescued);
  await Promise.all(late.map((delivery) => parts.work(delivery.id)));
  if (queueError !== null) throw queueError;
  return deliveries.length;
}
