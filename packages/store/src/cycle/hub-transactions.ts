import type { Queryable } from "../database/database.ts";

/** A signed transaction as it was stored before it was first sent. */
export interface HubTransaction {
  readonly txId: string;
  /** What its nonce is taken for; a replacement has the same one. */
  readonly purpose: string;
  readonly nonce: bigint;
  /** The signed bytes as hex: sent again as they are. */
  readonly raw: string;
  readonly maxFeePerGasWei: bigint;
  readonly priorityFeePerGasWei: bigint;
}

/** Stores signed bytes; sent only afterwards. Storing them again changes nothing. */
export async function insertHubTransaction(database: Queryable, transaction: HubTransaction): Promise<void> {
  const { txId, purpose, nonce, raw, maxFeePerGasWei, priorityFeePerGasWei } = transaction;
  await database.query(
    `INSERT INTO coordinator.hub_transactions (tx_id, purpose, nonce, raw, max_fee_wei, priority_fee_wei)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (tx_id) DO NOTHING`,
    [txId, purpose, nonce.toString(), raw, maxFeePerGasWei.toString(), priorityFeePerGasWei.toString()],
  );
}

/** The transactions of a purpose, newest first, with their age in milliseconds. */
export async function readHubTransactions(
  database: Queryable,
  purpose: string,
): Promise<(HubTransaction & { readonly ageMs: number })[]> {
  const { rows } = await database.query<{
    tx_id: string;
    nonce: string;
    raw: string;
    max_fee_wei: string;
    priority_fee_wei: string;
    age_ms: number;
  }>(
    `SELECT *, (extract(epoch FROM clock_timestamp() - created_at) * 1000)::float8 AS age_ms
     FROM coordinator.hub_transactions WHERE purpose = $1 ORDER BY max_fee_wei DESC, created_at DESC`,
    [purpose],
  );
  return rows.map((row) => ({
    txId: row.tx_id,
    purpose,
    nonce: BigInt(row.nonce),
    raw: row.raw,
    maxFeePerGasWei: BigInt(row.max_fee_wei),
    priorityFeePerGasWei: BigInt(row.priority_fee_wei),
    ageMs: row.age_ms,
  }));
}
