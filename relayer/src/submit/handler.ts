import type { Delivery, DoneReason, NewDelivery, StepKind } from "../outbox/delivery.ts";

/** Result of one attempt, with the newest version of the delivery. */
export type Progress =
  /** Nothing failed; run again after `delayMs`. */
  | { readonly kind: "wait"; readonly delivery: Delivery; readonly delayMs: number; readonly follow?: Follow }
  /** The effect is on the chain but may still be reorganised out. */
  | { readonly kind: "included"; readonly delivery: Delivery; readonly delayMs: number }
  /** The effect is final. */
  | { readonly kind: "effective"; readonly delivery: Delivery; readonly reason: DoneReason; readonly follow?: Follow };

/** Deliveries of the same message that have turned out to be needed; known ones stay as they are. */
export type Follow = readonly NewDelivery[];

/** Advances deliveries of one kind of step. Throws coded errors; safe to call at any time, from any state. */
export interface Handler {
  advance(delivery: Delivery): Promise<Progress>;
}

/** One chain that messages are delivered to. */
export interface Destination {
  /** By step; a step that is missing cannot be delivered there. */
  readonly handlers: Readonly<Partial<Record<StepKind, Handler>>>;
  /**
   * Sees a delivery's transactions to their end before the delivery ends: their cost is recorded, and no nonce is left.
   * @returns the newest version, and whether nothing of it can be included any more
   */
  finalize(delivery: Delivery): Promise<Finalized>;
}

/** A delivery whose transactions were seen to their end, or as far as they are. */
export interface Finalized {
  readonly delivery: Delivery;
  readonly finalized: boolean;
}
