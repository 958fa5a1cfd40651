import { type ChainId, IsthmusError } from "@isthmus/protocol";
import type { Database, Queryable } from "../database/database.ts";
import { type Migration, migrate } from "../database/migrate.ts";

const migrations: readonly Migration[] = [
  {
    number: 1,
    name: "signers and nonces",
    sql: `
CREATE TABLE nonces.signers (
  chain integer NOT NULL,
  signer text NOT NULL,
  next_nonce bigint NOT NULL CHECK (next_nonce >= 0),
  PRIMARY KEY (chain, signer)
);
CREATE TABLE nonces.nonces (
  chain integer NOT NULL,
  signer text NOT NULL,
  nonce bigint NOT NULL CHECK (nonce >= 0),
  state text NOT NULL CHECK (state IN ('free', 'taken', 'committed')),
  purpose text,
  tx_id text,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (chain, signer, nonce),
  CHECK ((state = 'free') = (purpose IS NULL))
);
CREATE UNIQUE INDEX nonces_purpose ON nonces.nonces (chain, signer, purpose) WHERE purpose IS NOT NULL;`,
  },
];

/** Creates or upgrades the schema `nonces`, shared by every process that signs for an EVM chain. */
export function migrateNonces(database: Database): Promise<void> {
  return migrate(database, "nonces", migrations);
}

/** Whose nonces: one key on one chain. */
export interface NonceOwner {
  readonly chain: ChainId;
  /** 20-byte address as hex, any case. */
  readonly signer: string;
}

/** A nonce as it stands in the table. */
export interface NonceRow {
  readonly nonce: bigint;
  readonly state: "free" | "taken" | "committed";
  readonly purpose: string | null;
  readonly txId: string | null;
}

/**
 * Takes a nonce for a purpose: the one that the purpose holds already (so a restart does not spend a second), else the
 * lowest free one, else the next. Never two purposes on one nonce.
 * @param purpose what it is for, unique per signer for ever, for example "cycle/7"
 * @param chainNonce the chain's own count of the signer's transactions; used when the signer is new here, and to skip
 *   nonces that something else has spent
 */
export async function takeNonce(
  database: Database,
  owner: NonceOwner,
  purpose: string,
  chainNonce: bigint,
): Promise<bigint> {
  const signer = owner.signer.toLowerCase();
  return await database.transaction(async (connection) => {
    const next = await lockSigner(connection, owner.chain, signer, chainNonce);
    const held = await connection.query<{ nonce: string }>(
      "SELECT nonce FROM nonces.nonces WHERE chain = $1 AND signer = $2 AND purpose = $3",
      [owner.chain, signer, purpose],
    );
    if (held.rows[0] !== undefined) return BigInt(held.rows[0].nonce);
    // A free nonce below the chain's count was spent by someone else: it can never be used again.
    await connection.query(
      "DELETE FROM nonces.nonces WHERE chain = $1 AND signer = $2 AND state = 'free' AND nonce < $3",
      [owner.chain, signer, chainNonce.toString()],
    );
    const gap = await connection.query<{ nonce: string }>(
      `UPDATE nonces.nonces SET state = 'taken', purpose = $3, tx_id = NULL, changed_at = now()
       WHERE chain = $1 AND signer = $2 AND nonce =
         (SELECT min(nonce) FROM nonces.nonces WHERE chain = $1 AND signer = $2 AND state = 'free')
       RETURNING nonce`,
      [owner.chain, signer, purpose],
    );
    if (gap.rows[0] !== undefined) return BigInt(gap.rows[0].nonce);
    const nonce = next > chainNonce ? next : chainNonce;
    await connection.query(
      "INSERT INTO nonces.nonces (chain, signer, nonce, state, purpose) VALUES ($1, $2, $3, 'taken', $4)",
      [owner.chain, signer, nonce.toString(), purpose],
    );
    await connection.query("UPDATE nonces.signers SET next_nonce = $3 WHERE chain = $1 AND signer = $2", [
      owner.chain,
      signer,
      (nonce + 1n).toString(),
    ]);
    return nonce;
  });
}

/**
 * Notes that a purpose's transaction is final on the chain.
 * @throws NOT_FOUND when the purpose holds no nonce
 */
export async function commitNonce(
  database: Queryable,
  owner: NonceOwner,
  purpose: string,
  txId: string,
): Promise<void> {
  const result = await database.query(
    `UPDATE nonces.nonces SET state = 'committed', tx_id = $4, changed_at = now()
     WHERE chain = $1 AND signer = $2 AND purpose = $3`,
    [owner.chain, owner.signer.toLowerCase(), purpose, txId],
  );
  if (result.rowCount !== 1) throw new IsthmusError("NOT_FOUND", { purpose });
}

/**
 * Gives a taken nonce back. Only when no transaction with it can ever be mined; a committed one stays.
 * @returns whether the purpose held a taken nonce
 */
export async function releaseNonce(database: Queryable, owner: NonceOwner, purpose: string): Promise<boolean> {
  const result = await database.query(
    `UPDATE nonces.nonces SET state = 'free', purpose = NULL, tx_id = NULL, changed_at = now()
     WHERE chain = $1 AND signer = $2 AND purpose = $3 AND state = 'taken'`,
    [owner.chain, owner.signer.toLowerCase(), purpose],
  );
  return result.rowCount === 1;
}

/**
 * Gives a taken nonce back if it is the last one taken: then nobody waits behind it.
 * @returns `released`; `needed` when later nonces are taken, so that this one must be spent or they wait for ever;
 *   `none` when the purpose holds no taken nonce
 */
export async function releaseLastNonce(
  database: Database,
  owner: NonceOwner,
  purpose: string,
): Promise<"released" | "needed" | "none"> {
  const signer = owner.signer.toLowerCase();
  return await database.transaction(async (connection) => {
    await connection.query("SELECT 1 FROM nonces.signers WHERE chain = $1 AND signer = $2 FOR UPDATE", [
      owner.chain,
      signer,
    ]);
    const { rows } = await connection.query<{ last: boolean }>(
      `SELECT NOT EXISTS (SELECT 1 FROM nonces.nonces later WHERE later.chain = held.chain AND later.signer = held.signer
         AND later.nonce > held.nonce AND later.state <> 'free') AS last
       FROM nonces.nonces held WHERE chain = $1 AND signer = $2 AND purpose = $3 AND state = 'taken'`,
      [owner.chain, signer, purpose],
    );
    if (rows[0] === undefined) return "none";
    if (!rows[0].last) return "needed";
    return (await releaseNonce(connection, owner, purpose)) ? "released" : "none";
  });
}

/** Nonces that purposes with a prefix hold and have not committed, lowest first. */
export async function readTakenNonces(
  database: Queryable,
  owner: NonceOwner,
  prefix: string,
): Promise<{ readonly nonce: bigint; readonly purpose: string }[]> {
  const { rows } = await database.query<{ nonce: string; purpose: string }>(
    `SELECT nonce, purpose FROM nonces.nonces
     WHERE chain = $1 AND signer = $2 AND state = 'taken' AND starts_with(purpose, $3) ORDER BY nonce`,
    [owner.chain, owner.signer.toLowerCase(), prefix],
  );
  return rows.map(({ nonce, purpose }) => ({ nonce: BigInt(nonce), purpose }));
}

/** All nonces of a signer that the table knows, lowest first. */
export async function readNonces(database: Queryable, owner: NonceOwner): Promise<NonceRow[]> {
  const { rows } = await database.query<{
    nonce: string;
    state: NonceRow["state"];
    purpose: string | null;
    tx_id: string | null;
  }>("SELECT nonce, state, purpose, tx_id FROM nonces.nonces WHERE chain = $1 AND signer = $2 ORDER BY nonce", [
    owner.chain,
    owner.signer.toLowerCase(),
  ]);
  return rows.map((row) => ({ nonce: BigInt(row.nonce), state: row.state, purpose: row.purpose, txId: row.tx_id }));
}

/** Locks the signer's row, so that takers of one signer stand in line. */
async function lockSigner(connection: Queryable, chain: ChainId, signer: string, chainNonce: bigint): Promise<bigint> {
  await connection.query(
    "INSERT INTO nonces.signers (chain, signer, next_nonce) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    [chain, signer, chainNonce.toString()],
  );
  const { rows } = await connection.query<{ next_nonce: string }>(
    "SELECT next_nonce FROM nonces.signers WHERE chain = $1 AND signer = $2 FOR UPDATE",
    [chain, signer],
  );
  return BigInt(rows[0]?.next_nonce ?? chainNonce);
}
