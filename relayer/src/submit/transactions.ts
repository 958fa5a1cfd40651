import type { ChainId } from "@isthmus/protocol";
import type { Queryable } from "@isthmus/store";
import type { Row } from "../outbox/row.ts";

/** How a transaction ended. `lost`: it can never be included any more. */
export type TransactionOutcome = "open" | "succeeded" | "reverted" | "lost";

/** A signed transaction: stored before it is sent, so that a restart sends the same bytes and no second ones. */
export interface StoredTransaction {
  /** Hash (EVM) or signature (Solana). */
  readonly txId: string;
  readonly chain: ChainId;
  readonly step: string;
  /** Raised when an earlier one is lost or reverted. */
  readonly generation: number;
  /** Raised when the fee is bumped; all of a generation share one nonce. */
  readonly replacement: number;
  readonly sender: string;
  readonly nonce: bigint | null;
  /** Last block height at which it can be included (Solana). */
  readonly validUntilHeight: bigint | null;
  readonly maxFeePerGasWei: bigint | null;
  readonly priorityFeePerGasWei: bigint | null;
  /** Signed bytes: hex (EVM) or base64 (Solana). */
  readonly raw: string;
  readonly outcome: TransactionOutcome;
  readonly ageMs: number;
}

/** A transaction to store. */
export type NewTransaction = Omit<StoredTransaction, "outcome" | "ageMs">;

interface StoredRow {
  tx_id: string;
  chain: number;
  step: string;
  generation: number;
  replacement: number;
  sender: string;
  nonce: string | null;
  valid_until_height: string | null;
  max_fee_per_gas: string | null;
  priority_fee_per_gas: string | null;
  raw: string;
  outcome: TransactionOutcome;
  age_ms: number;
}

const selected = "*, (extract(epoch FROM now() - created_at) * 1000)::float8 AS age_ms";
const newestFirst = "ORDER BY step, generation DESC, replacement DESC";

/** All transactions of one step of a row, newest first. */
export async function transactionsOf(database: Queryable, row: Row, step: string): Promise<StoredTransaction[]> {
  const { rows } = await database.query<StoredRow>(
    `SELECT ${selected} FROM relayer.transaction WHERE delivery_id = $1 AND step = $2 ${newestFirst}`,
    [row.id.toString(), step],
  );
  return rows.map(toTransaction);
}

/** The transactions of a row whose end is not known, by step and generation, newest first within each. */
export async function openTransactionsOf(database: Queryable, row: Row): Promise<StoredTransaction[][]> {
  const { rows } = await database.query<StoredRow>(
    `SELECT ${selected} FROM relayer.transaction WHERE delivery_id = $1 AND outcome = 'open' ${newestFirst}`,
    [row.id.toString()],
  );
  const groups = new Map<string, StoredTransaction[]>();
  for (const transaction of rows.map(toTransaction)) {
    const key = `${transaction.step}/${transaction.generation}`;
    groups.set(key, [...(groups.get(key) ?? []), transaction]);
  }
  return [...groups.values()];
}

function toTransaction(stored: StoredRow): StoredTransaction {
  return {
    txId: stored.tx_id,
    chain: stored.chain,
    step: stored.step,
    generation: stored.generation,
    replacement: stored.replacement,
    sender: stored.sender,
    nonce: stored.nonce === null ? null : BigInt(stored.nonce),
    validUntilHeight: stored.valid_until_height === null ? null : BigInt(stored.valid_until_height),
    maxFeePerGasWei: stored.max_fee_per_gas === null ? null : BigInt(stored.max_fee_per_gas),
    priorityFeePerGasWei: stored.priority_fee_per_gas === null ? null : BigInt(stored.priority_fee_per_gas),
    raw: stored.raw,
    outcome: stored.outcome,
    ageMs: stored.age_ms,
  };
}

/** Stores a signed transaction inside the transaction that moves its row. */
export async function insertTransaction(connection: Queryable, row: Row, transaction: NewTransaction): Promise<void> {
  await connection.query(
    `INSERT INTO relayer.transaction (tx_id, delivery_id, chain, step, generation, replacement, sender, nonce,
       valid_until_height, max_fee_per_gas, priority_fee_per_gas, raw)
     VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)`,
    [
      transaction.txId,
      row.id.toString(),
      transaction.chain,
      transaction.step,
      transaction.generation,
      transaction.replacement,
      transaction.sender,
      transaction.nonce?.toString() ?? null,
      transaction.validUntilHeight?.toString() ?? null,
      transaction.maxFeePerGasWei?.toString() ?? null,
      transaction.priorityFeePerGasWei?.toString() ?? null,
      transaction.raw,
    ],
  );
}

/** Notes how a generation ended: `winner` got `outcome`, its other replacements are lost. */
export async function closeGeneration(
  connection: Queryable,
  row: Row,
  winner: StoredTransaction,
  outcome: Exclude<TransactionOutcome, "open">,
): Promise<void> {
  await connection.query(
    `UPDATE relayer.transaction SET outcome = CASE WHEN tx_id = $4 THEN $5 ELSE 'lost' END
     WHERE delivery_id = $1 AND step = $2 AND generation = $3`,
    [row.id.toString(), winner.step, winner.generation, winner.txId, outcome],
  );
}

/** The name under which a row's step holds its nonce. */
export function noncePurpose(rowId: bigint, step: string, generation: number): `relayer/${string}` {
  return `relayer/${rowId}/${step}/${generation}`;
}

/** Marks the empty transfer that spends a step's unused nonce. */
export const fillSuffix = "~fill";

/** The name under which a transaction's nonce is held: an empty transfer spends that of its step. */
export function purposeOf(row: Row, step: string, generation: number): `relayer/${string}` {
  const own = step.endsWith(fillSuffix) ? step.slice(0, -fillSuffix.length) : step;
  return noncePurpose(row.id, own, generation);
}
