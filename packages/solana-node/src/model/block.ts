import type { AccountRecord } from "./account.ts";
import type { TransactionRecord } from "./transaction-record.ts";

/** A block. The newest one of a ledger is open: it accepts transactions and has no hash yet. */
export interface Block {
  readonly slot: number;
  readonly parentSlot: number;
  /** Position in the chain; skipped slots do not count. */
  readonly height: number;
  readonly previousBlockhash: string;
  /** Unix seconds at which the block was opened. */
  readonly unixTimeS: number;
  /** Set when the block is sealed. */
  blockhash: string | null;
  readonly transactions: TransactionRecord[];
  /**
   * The version of each account at the end of the parent block, for every account that this block may have written.
   * Cleared when the block is final: older views are not served any more.
   */
  readonly undo: Map<string, AccountRecord | null>;
}
