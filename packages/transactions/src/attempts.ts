import type { Queryable } from "@isthmus/store";
import type { Attempt, AttemptState, NewAttempt, Sender, SignedAttempt } from "./attempt.ts";

interface AttemptRow {
  idempotency_key: string;
  generation: number;
  replacement: number;
  fill: boolean;
  state: AttemptState;
  nonce: string | null;
  last_height: string | null;
  tx_id: string | null;
  raw: string | null;
  max_fee_per_gas_wei: string | null;
  priority_fee_per_gas_wei: string | null;
  succeeded: boolean | null;
  age_ms: number;
}

const selected = "*, (extract(epoch FROM clock_timestamp() - created_at) * 1000)::float8 AS age_ms";
const newestFirst = "ORDER BY idempotency_key, generation DESC, replacement DESC";

/** All attempts of one key, newest first. */
export async function readAttempts(database: Queryable, sender: Sender, idempotencyKey: string): Promise<Attempt[]> {
  const { rows } = await database.query<AttemptRow>(
    `SELECT ${selected} FROM transactions.attempts
     WHERE chain = $1 AND sender = $2 AND idempotency_key = $3 ${newestFirst}`,
    [sender.chain, sender.address, idempotencyKey],
  );
  return rows.map(toAttempt);
}

/** The attempts below a key prefix whose end is not known: one list per key and generation, newest first. */
export async function readOpenGenerations(database: Queryable, sender: Sender, prefix: string): Promise<Attempt[][]> {
  const { rows } = await database.query<AttemptRow>(
    `SELECT ${selected} FROM transactions.attempts
     WHERE chain = $1 AND sender = $2 AND idempotency_key >= $3 AND starts_with(idempotency_key, $3)
       AND state IN ('pending', 'broadcast', 'included') ${newestFirst}`,
    [sender.chain, sender.address, prefix],
  );
  const generations = new Map<string, Attempt[]>();
  for (const attempt of rows.map(toAttempt)) {
    const place = `${attempt.idempotencyKey}/${attempt.generation}`;
    generations.set(place, [...(generations.get(place) ?? []), attempt]);
  }
  return [...generations.values()];
}

/**
 * Stores signed bytes; sent only afterwards. Takes the place of the reserved nonce, if there is one.
 * @returns false when another process has stored other bytes in the same place: those are sent, these never
 */
export async function storeSigned(connection: Queryable, sender: Sender, attempt: NewAttempt): Promise<boolean> {
  const { rows } = await connection.query(
    `INSERT INTO transactions.attempts AS a (chain, sender, idempotency_key, generation, replacement, fill, state,
       nonce, last_height, tx_id, raw, max_fee_per_gas_wei, priority_fee_per_gas_wei)
     VALUES ($1, $2, $3, $4, $5, $6, 'broadcast', $7, $8, $9, $10, $11, $12)
     ON CONFLICT (chain, sender, idempotency_key, generation, replacement) DO UPDATE
       SET fill = excluded.fill, state = 'broadcast', tx_id = excluded.tx_id, raw = excluded.raw,
         last_height = excluded.last_height, max_fee_per_gas_wei = excluded.max_fee_per_gas_wei,
         priority_fee_per_gas_wei = excluded.priority_fee_per_gas_wei,
         created_at = clock_timestamp(), changed_at = clock_timestamp()
       WHERE a.state = 'pending' OR a.tx_id = excluded.tx_id
     RETURNING 1`,
    [
      sender.chain,
      sender.address,
      attempt.idempotencyKey,
      attempt.generation,
      attempt.replacement,
      attempt.fill,
      attempt.nonce?.toString() ?? null,
      attempt.lastHeight?.toString() ?? null,
      attempt.txId,
      attempt.raw,
      attempt.fees?.maxFeePerGasWei.toString() ?? null,
      attempt.fees?.priorityFeePerGasWei.toString() ?? null,
    ],
  );
  return rows.length === 1;
}

/** Records the block of an attempt that is not final yet, or with null that no block holds it (any more). */
export async function recordInclusion(database: Queryable, txId: string, height: bigint | null): Promise<void> {
  await database.query(
    `UPDATE transactions.attempts SET state = CASE WHEN $2::numeric IS NULL THEN 'broadcast' ELSE 'included' END,
       included_height = $2, changed_at = clock_timestamp()
     WHERE tx_id = $1 AND state IN ('broadcast', 'included')`,
    [txId, height?.toString() ?? null],
  );
}

/** Records that an attempt is final: the others of its generation are replaced. */
export async function closeFinal(
  connection: Queryable,
  sender: Sender,
  winner: SignedAttempt,
  outcome: { readonly height: bigint; readonly succeeded: boolean },
): Promise<void> {
  await connection.query(
    `UPDATE transactions.attempts SET state = CASE WHEN tx_id = $5 THEN 'final' ELSE 'replaced' END,
       succeeded = CASE WHEN tx_id = $5 THEN $6::boolean END,
       included_height = CASE WHEN tx_id = $5 THEN $7::numeric END, changed_at = clock_timestamp()
     WHERE chain = $1 AND sender = $2 AND idempotency_key = $3 AND generation = $4`,
    [
      sender.chain,
      sender.address,
      winner.idempotencyKey,
      winner.generation,
      winner.txId,
      outcome.succeeded,
      outcome.height.toString(),
    ],
  );
}

/** Records that no block will ever hold any attempt of a generation. */
export async function closeLost(connection: Queryable, sender: Sender, attempt: Attempt): Promise<void> {
  await connection.query(
    `UPDATE transactions.attempts SET state = 'lost', included_height = NULL, changed_at = clock_timestamp()
     WHERE chain = $1 AND sender = $2 AND idempotency_key = $3 AND generation = $4`,
    [sender.chain, sender.address, attempt.idempotencyKey, attempt.generation],
  );
}

function toAttempt(row: AttemptRow): Attempt {
  const { max_fee_per_gas_wei: maxFee, priority_fee_per_gas_wei: priorityFee } = row;
  return {
    idempotencyKey: row.idempotency_key,
    generation: row.generation,
    replacement: row.replacement,
    fill: row.fill,
    state: row.state,
    nonce: bigOrNull(row.nonce),
    lastHeight: bigOrNull(row.last_height),
    txId: row.tx_id,
    raw: row.raw,
    fees:
      maxFee === null || priorityFee === null
        ? null
        : { maxFeePerGasWei: BigInt(maxFee), priorityFeePerGasWei: BigInt(priorityFee) },
    succeeded: row.succeeded,
    ageMs: row.age_ms,
  };
}

const bigOrNull = (text: string | null): bigint | null => (text === null ? null : BigInt(text));
