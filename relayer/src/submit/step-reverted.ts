import type { IsthmusError } from "@isthmus/protocol";
import type { Row } from "../outbox/row.ts";

/** A final revert: carries the newest row, so that the verdict is written on it. */
export class StepReverted extends Error {
  readonly row: Row;
  readonly reason: IsthmusError;

  constructor(row: Row, reason: IsthmusError) {
    super(reason.message);
    this.row = row;
    this.reason = reason;
  }
}
