import type { IsthmusError } from "@isthmus/protocol";
import type { Row } from "../outbox/row.ts";

/** A final revert: carries the newest version of the delivery, so that the verdict is written on it. */
export class TransactionReverted extends Error {
  readonly row: Row;
  readonly reason: IsthmusError;

  constructor(row: Row, reason: IsthmusError) {
    super(reason.message);
    this.name = "TransactionReverted";
    this.row = row;
    this.reason = reason;
  }
}
