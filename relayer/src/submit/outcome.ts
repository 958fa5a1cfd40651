import type { DoneReason, Row, Task } from "../outbox/row.ts";

/** What one look at a row brought. The row is the newest version that was written on the way. */
export type Progress =
  /** Look again after a while; nothing failed. */
  | { readonly kind: "wait"; readonly row: Row; readonly delayMs: number }
  /** The effect is on the chain but may still be reorganised away. */
  | { readonly kind: "included"; readonly row: Row; readonly delayMs: number }
  /** The effect is final. */
  | { readonly kind: "effective"; readonly row: Row; readonly reason: DoneReason };

/** How a destination looks at one row and does the next thing for it. Throws coded errors; safe to call at any time, from any state. */
export interface Carrier {
  advance(row: Row): Promise<Progress>;
}

/** One chain that messages are carried to. */
export interface Destination {
  /** How each kind of row is carried there; a task that is missing cannot be carried. */
  readonly carriers: Readonly<Partial<Record<Task, Carrier>>>;
  /**
   * Sees a row's transactions to their end before the row ends: their cost is recorded, and no nonce is left behind.
   * @returns the newest row, and whether nothing of it can be included any more
   */
  settle(row: Row): Promise<{ readonly row: Row; readonly settled: boolean }>;
}
