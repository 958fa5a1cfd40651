import type { Database, Queryable } from "@isthmus/store";
import type { AttemptState, Sender } from "./attempt.ts";

/** What a nonce is reserved for. */
export interface NoncePlace {
  readonly idempotencyKey: string;
  readonly generation: number;
}

/** A nonce as it stands in the table; `free` when it was given back. */
export interface NonceRow {
  readonly nonce: bigint;
  readonly state: AttemptState | "free";
  readonly idempotencyKey: string | null;
}

/**
 * Reserves a nonce: the one that the place holds already (so a restart does not spend a second), else the lowest free
 * one, else the next. Never two places on one nonce.
 * @param chainNonce the chain's own count of the sender's transactions; used when the sender is new here, and to skip
 *   nonces that something else has spent
 */
export async function takeNonce(
  database: Database,
  sender: Sender,
  place: NoncePlace,
  chainNonce: bigint,
): Promise<bigint> {
  const { chain, address } = sender;
  const { idempotencyKey, generation } = place;
  return await database.transaction(async (connection) => {
    await lockSender(connection, sender);
    const held = await connection.query<{ nonce: string }>(
      `SELECT nonce FROM transactions.attempts
       WHERE chain = $1 AND sender = $2 AND idempotency_key = $3 AND generation = $4 LIMIT 1`,
      [chain, address, idempotencyKey, generation],
    );
    if (held.rows[0] !== undefined) return BigInt(held.rows[0].nonce);
    // A free nonce below the chain's count was spent by someone else: it can never be used again.
    await connection.query(
      "DELETE FROM transactions.attempts WHERE chain = $1 AND sender = $2 AND state = 'free' AND nonce < $3",
      [chain, address, chainNonce.toString()],
    );
    const gap = await connection.query<{ nonce: string }>(
      `UPDATE transactions.attempts SET state = 'pending', idempotency_key = $3, generation = $4,
         created_at = clock_timestamp(), changed_at = clock_timestamp()
       WHERE chain = $1 AND sender = $2 AND state = 'free' AND nonce =
         (SELECT min(nonce) FROM transactions.attempts WHERE chain = $1 AND sender = $2 AND state = 'free')
       RETURNING nonce`,
      [chain, address, idempotencyKey, generation],
    );
    if (gap.rows[0] !== undefined) return BigInt(gap.rows[0].nonce);
    const next = await connection.query<{ nonce: string }>(reserveNextStatement, [
      chain,
      address,
      idempotencyKey,
      generation,
      chainNonce.toString(),
    ]);
    return BigInt(next.rows[0]?.nonce ?? chainNonce);
  });
}

/**
 * Reserves the nonce after the sender's last one; exported so that a test can look at its plan. Every nonce has an attempt
 * with replacement 0, so the index of those finds the last one without reading the sender's whole history.
 */
export const reserveNextStatement = `
  INSERT INTO transactions.attempts (chain, sender, idempotency_key, generation, state, nonce)
  SELECT $1, $2, $3, $4, 'pending', greatest(coalesce(max(nonce) + 1, 0), $5::numeric)
  FROM transactions.attempts WHERE chain = $1 AND sender = $2 AND replacement = 0 RETURNING nonce`;

/**
 * Gives a reserved nonce back if it is the last one taken: then no transaction waits behind it. Only for nonces that
 * nothing was ever signed with.
 * @returns `released`; `needed` when later nonces are taken, so that this one must be spent or they wait permanently;
 *   `none` when the place holds no reserved nonce
 */
export async function releaseLastNonce(
  database: Database,
  sender: Sender,
  { idempotencyKey, generation }: NoncePlace,
): Promise<"released" | "needed" | "none"> {
  const place = [sender.chain, sender.address, idempotencyKey, generation];
  return await database.transaction(async (connection) => {
    await lockSender(connection, sender);
    const { rows } = await connection.query<{ last: boolean }>(
      `SELECT NOT EXISTS (SELECT 1 FROM transactions.attempts later WHERE later.chain = held.chain
         AND later.sender = held.sender AND later.nonce > held.nonce AND later.replacement = 0
         AND later.state <> 'free') AS last
       FROM transactions.attempts held
       WHERE chain = $1 AND sender = $2 AND idempotency_key = $3 AND generation = $4 AND state = 'pending'`,
      place,
    );
    if (rows[0] === undefined) return "none";
    if (!rows[0].last) return "needed";
    const { rowCount } = await connection.query(
      `UPDATE transactions.attempts SET state = 'free', idempotency_key = NULL, generation = NULL,
         changed_at = clock_timestamp()
       WHERE chain = $1 AND sender = $2 AND idempotency_key = $3 AND generation = $4 AND state = 'pending'`,
      place,
    );
    return rowCount === 1 ? "released" : "none";
  });
}

/** Every nonce of a sender that the table knows, lowest first, by the last state of its generation. */
export async function readNonces(database: Queryable, sender: Sender): Promise<NonceRow[]> {
  const { rows } = await database.query<{ nonce: string; state: NonceRow["state"]; idempotency_key: string | null }>(
    `SELECT DISTINCT ON (nonce) nonce, state, idempotency_key FROM transactions.attempts
     WHERE chain = $1 AND sender = $2 AND nonce IS NOT NULL
     ORDER BY nonce, state <> 'final', replacement DESC`,
    [sender.chain, sender.address],
  );
  return rows.map((row) => ({ nonce: BigInt(row.nonce), state: row.state, idempotencyKey: row.idempotency_key }));
}

/** Makes takers of one sender's nonces wait for one another until the transaction ends. */
async function lockSender(connection: Queryable, { chain, address }: Sender): Promise<void> {
  await connection.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [
    `isthmus/nonces/${chain}/${address}`,
  ]);
}
