export type { Attempt, AttemptState, Sender } from "./attempt.ts";
export { readAttempts } from "./attempts.ts";
export { type NoncePlace, type NonceRow, readNonces } from "./nonces.ts";
export { migrateTransactions } from "./schema.ts";
export {
  type Progress,
  type TransactionChange,
  Transactions,
  type TransactionsOptions,
  type Wanted,
  type WriteChange,
} from "./transactions.ts";
