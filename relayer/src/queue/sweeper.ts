import type { DueDelivery, Outbox } from "../outbox/outbox.ts";

/** What a sweep works with. */
export interface SweepParts {
  readonly outbox: Outbox;
  /** Asks the queue for a wake-up. */
  readonly wake: (deliveries: readonly DueDelivery[]) => Promise<void>;
  /** Works on a delivery here and now. */
  readonly work: (id: bigint) => Promise<void>;
  /** Rows per sweep; default 512. */
  readonly limit?: number;
  /** A delivery whose wake-up has not come for this long is worked on without the queue; default 3,000. */
  readonly patienceMs?: number;
}

/** Rows that one sweep works on itself. */
const rescuesPerSweep = 8;

/**
 * Finds deliveries whose time has come and asks for a wake-up for each. It is what makes the queue forgettable: with every
 * job lost, one sweep asks for all of them again, from the table and by its index; and with the queue itself gone, deliveries
 * are still worked on, only slower.
 * @returns how many were due
 */
export async function sweep(parts: SweepParts): Promise<number> {
  const deliveries = await parts.outbox.due(parts.limit ?? 512);
  let queueError: unknown = null;
  await parts.wake(deliveries).catch((error: unknown) => {
    queueError = error;
  });
  const late = deliveries
    .filter((delivery) => (delivery.lateMs ?? 0) > (parts.patienceMs ?? 3_000))
    .slice(0, rescuesPerSweep);
  await Promise.all(late.map((delivery) => parts.work(delivery.id)));
  if (queueError !== null) throw queueError;
  return deliveries.length;
}
