import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { Queryable } from "../database/database.ts";

/** closed → attested → submitted → final; never back. */
export type CycleState = "closed" | "attested" | "submitted" | "final";

/**
 * A stored cycle without its outputs, which hold every leaf and may be megabytes: see `readCycleOutputs`.
 * Texts are canonical JSON in the coordinator's form.
 */
export interface CycleRow {
  readonly cycle: bigint;
  readonly state: CycleState;
  readonly digest: Hex;
  readonly header: string;
  /** Summary of the outputs for lists. */
  readonly summary: string;
  readonly signatures: string;
  readonly refusals: string;
  /** Transaction that submits it, once known. */
  readonly txId: string | null;
  readonly closedAt: Date;
  readonly attestedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly finalAt: Date | null;
}

interface StoredCycle {
  cycle: string;
  state: CycleState;
  digest: Hex;
  header: string;
  summary: string;
  signatures: string;
  refusals: string;
  tx_id: string | null;
  closed_at: Date;
  attested_at: Date | null;
  submitted_at: Date | null;
  final_at: Date | null;
}

const toRow = (stored: StoredCycle): CycleRow => ({
  cycle: BigInt(stored.cycle),
  state: stored.state,
  digest: stored.digest,
  header: stored.header,
  summary: stored.summary,
  signatures: stored.signatures,
  refusals: stored.refusals,
  txId: stored.tx_id,
  closedAt: stored.closed_at,
  attestedAt: stored.attested_at,
  submittedAt: stored.submitted_at,
  finalAt: stored.final_at,
});

/** A cycle that has just closed. */
export interface NewCycle {
  readonly cycle: bigint;
  readonly digest: Hex;
  readonly header: string;
  readonly outputs: string;
  readonly summary: string;
}

const columns =
  "cycle, state, digest, header, summary, signatures, refusals, tx_id, closed_at, attested_at, submitted_at, final_at";

/**
 * Stores a closed cycle; storing it again after a restart changes nothing.
 * @throws CONFLICTING_MESSAGE if the cycle is stored with another digest
 */
export async function insertCycle(database: Queryable, cycle: NewCycle): Promise<void> {
  await database.query(
    "INSERT INTO coordinator.cycles (cycle, state, digest, header, outputs, summary) VALUES ($1, 'closed', $2, $3, $4, $5) ON CONFLICT (cycle) DO NOTHING",
    [cycle.cycle.toString(), cycle.digest, cycle.header, cycle.outputs, cycle.summary],
  );
  const stored = await readCycle(database, cycle.cycle);
  if (stored?.digest !== cycle.digest) {
    throw new IsthmusError("CONFLICTING_MESSAGE", {
      cycle: cycle.cycle,
      digest: cycle.digest,
      stored: stored?.digest ?? null,
    });
  }
}

/**
 * Stores a closed cycle in the place of another one of its number that no quorum has signed: entries that it contained are void.
 * @throws CONFLICTING_MESSAGE if a quorum has signed the stored one
 */
export async function replaceCycle(database: Queryable, cycle: NewCycle): Promise<void> {
  await database.query(
    `UPDATE coordinator.cycles SET digest = $2, header = $3, outputs = $4, summary = $5, refusals = '[]', closed_at = now()
     WHERE cycle = $1 AND state = 'closed' AND digest <> $2`,
    [cycle.cycle.toString(), cycle.digest, cycle.header, cycle.outputs, cycle.summary],
  );
  await insertCycle(database, cycle);
}

/** Deletes cycles after one: entries that closed them no longer count, and no quorum has signed them. */
export async function deleteClosedCycles(database: Queryable, afterCycle: bigint): Promise<void> {
  await database.query("DELETE FROM coordinator.cycles WHERE cycle > $1 AND state = 'closed'", [afterCycle.toString()]);
}

/** The newest cycle that a quorum has signed; 0 if none. */
export async function newestSignedCycle(database: Queryable): Promise<bigint> {
  const { rows } = await database.query<{ cycle: string }>(
    "SELECT coalesce(max(cycle), 0) AS cycle FROM coordinator.cycles WHERE state <> 'closed'",
  );
  return BigInt(rows[0]?.cycle ?? 0);
}

/** Returns one cycle, or null. */
export async function readCycle(database: Queryable, cycle: bigint): Promise<CycleRow | null> {
  const { rows } = await database.query<StoredCycle>(`SELECT ${columns} FROM coordinator.cycles WHERE cycle = $1`, [
    cycle.toString(),
  ]);
  return rows[0] === undefined ? null : toRow(rows[0]);
}

/** Returns a cycle's outputs with all its leaves, or null. */
export async function readCycleOutputs(database: Queryable, cycle: bigint): Promise<string | null> {
  const { rows } = await database.query<{ outputs: string }>(
    "SELECT outputs FROM coordinator.cycles WHERE cycle = $1",
    [cycle.toString()],
  );
  return rows[0]?.outputs ?? null;
}

/** Returns the newest cycles, newest first. */
export async function readCycles(database: Queryable, limit: number): Promise<CycleRow[]> {
  const { rows } = await database.query<StoredCycle>(
    `SELECT ${columns} FROM coordinator.cycles ORDER BY cycle DESC LIMIT $1`,
    [limit],
  );
  return rows.map(toRow);
}

/** Returns the cycles that are not final, oldest first, which a restarted coordinator resumes. */
export async function readOpenCycles(database: Queryable): Promise<CycleRow[]> {
  const { rows } = await database.query<StoredCycle>(
    `SELECT ${columns} FROM coordinator.cycles WHERE state <> 'final' ORDER BY cycle`,
  );
  return rows.map(toRow);
}

/** One transition of a cycle, with the values that it adds. */
export interface CycleStep {
  readonly from: CycleState;
  readonly to: CycleState;
  readonly signatures?: string;
  readonly txId?: string;
}

/**
 * Moves a cycle to its next state by compare-and-set on the current one.
 * @param cycle the cycle with the digest that the step belongs to
 * @returns false if the cycle was in another state, or has another digest by now
 */
export async function advanceCycle(
  database: Queryable,
  { cycle, digest }: Pick<CycleRow, "cycle" | "digest">,
  step: CycleStep,
): Promise<boolean> {
  const result = await database.query(
    `UPDATE coordinator.cycles SET state = $3, signatures = coalesce($4, signatures), tx_id = coalesce($5, tx_id),
       attested_at = CASE WHEN $3 = 'attested' THEN now() ELSE attested_at END,
       submitted_at = CASE WHEN $3 = 'submitted' THEN now() ELSE submitted_at END,
       final_at = CASE WHEN $3 = 'final' THEN now() ELSE final_at END
     WHERE cycle = $1 AND state = $2 AND digest = $6`,
    [cycle.toString(), step.from, step.to, step.signatures ?? null, step.txId ?? null, digest],
  );
  return result.rowCount === 1;
}

/** Stores the transaction before it is sent, so that a restart can look for it. */
export async function noteCycleTransaction(database: Queryable, cycle: bigint, txId: string): Promise<void> {
  await database.query("UPDATE coordinator.cycles SET tx_id = $2 WHERE cycle = $1", [cycle.toString(), txId]);
}

/** Replaces the stored refusals (canonical JSON). */
export async function noteCycleRefusals(database: Queryable, cycle: bigint, refusals: string): Promise<void> {
  await database.query("UPDATE coordinator.cycles SET refusals = $2 WHERE cycle = $1", [cycle.toString(), refusals]);
}
