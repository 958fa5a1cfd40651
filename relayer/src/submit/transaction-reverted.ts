import type { IsthmusError } from "@isthmus/protocol";
import type { Delivery } from "../outbox/delivery.ts";

/** A final revert: carries the newest version of the delivery, so that the verdict is written on it. */
export class TransactionReverted extends Error {
  readonly delivery: Delivery;
  readonly reason: IsthmusError;

  constructor(delivery: Delivery, reason: IsthmusError) {
    super(reason.message);
    this.name = "TransactionReverted";
    this.delivery = delivery;
    this.reason = reason;
  }
}
