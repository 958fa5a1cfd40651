import { IsthmusError } from "@isthmus/protocol";
import type { Database, Queryable } from "@isthmus/store";
import { type Message, mayPass, type NewRow, type Row, type RowChange, type State } from "./row.ts";
import { type StoredRow, toRow } from "./stored-row.ts";

const rowColumns = `d.id, d.task, d.asset, d.state, d.version, d.attempts, d.source, d.proof,
  m.message_id, m.envelope, m.destination, m.kind, m.lane, m.sequence, m.cycle, m.deadline_seconds, m.priority,
  m.source_tx_id, m.source_height, m.source_timestamp_seconds`;

/** A row that waits for a wake-up. */
export interface DueRow {
  readonly id: bigint;
  readonly version: bigint;
  readonly priority: number;
  /** How long it has been waiting for its wake-up; unset for rows that were only just written. */
  readonly lateMs?: number;
}

/** A write that lost against another writer of the same row: read it again and go on. */
export class RowConflict extends Error {
  constructor(id: bigint) {
    super(`row ${id} was changed by another worker`);
    this.name = "RowConflict";
  }
}

/**
 * The outbox: what is to be delivered, how far it has come, and when to try next. Every write names the version that
 * it read, so two workers on one row can never both act on it; unique keys make planning twice the same as once.
 */
export class Outbox {
  readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /**
   * Stores messages with their rows and moves the cursor, in one transaction.
   * @returns ids of rows that are new
   */
  async plan(
    planned: readonly { readonly message: Message; readonly rows: readonly NewRow[] }[],
    cursor: { readonly name: string; readonly height: bigint },
  ): Promise<DueRow[]> {
    return await this.database.transaction(async (connection) => {
      const added: DueRow[] = [];
      for (const { message, rows } of planned) {
        await insertMessage(connection, message);
        added.push(...(await insertRows(connection, message, rows)));
      }
      await connection.query(
        `INSERT INTO relayer.cursor AS c (name, height) VALUES ($1, $2)
         ON CONFLICT (name) DO UPDATE SET height = greatest(c.height, excluded.height)`,
        [cursor.name, cursor.height.toString()],
      );
      return added;
    });
  }

  /** Last height that `plan` has covered, or null. */
  async cursor(name: string): Promise<bigint | null> {
    const { rows } = await this.database.query<{ height: string }>(
      "SELECT height FROM relayer.cursor WHERE name = $1",
      [name],
    );
    return rows[0] === undefined ? null : BigInt(rows[0].height);
  }

  /** One row, or null. */
  async load(id: bigint): Promise<Row | null> {
    const { rows } = await this.database.query<StoredRow>(
      `SELECT ${rowColumns} FROM relayer.delivery d JOIN relayer.message m USING (message_id) WHERE d.id = $1`,
      [id.toString()],
    );
    return rows[0] === undefined ? null : toRow(rows[0]);
  }

  /** One row if it is open and its time has come, else null: a late or doubled wake-up finds nothing to do. */
  async loadDue(id: bigint): Promise<Row | null> {
    const { rows } = await this.database.query<StoredRow>(
      `SELECT ${rowColumns} FROM relayer.delivery d JOIN relayer.message m USING (message_id)
       WHERE d.id = $1 AND d.state NOT IN ('done','parked') AND d.next_attempt_at <= now()`,
      [id.toString()],
    );
    return rows[0] === undefined ? null : toRow(rows[0]);
  }

  /** Rows whose time has come, priority first, oldest first within one; read from the partial index, never by scanning. */
  async due(limit: number): Promise<DueRow[]> {
    const { rows } = await this.database.query<{ id: string; version: string; priority: number; late_ms: number }>(
      dueStatement,
      [limit],
    );
    return rows.map((row) => ({
      id: BigInt(row.id),
      version: BigInt(row.version),
      priority: row.priority,
      lateMs: row.late_ms,
    }));
  }

  /**
   * Writes one step of a row.
   * @throws RowConflict when another writer was first; INTERNAL when the row would go back
   */
  async change(row: Row, change: RowChange): Promise<Row> {
    return await this.database.transaction((connection) => writeChange(connection, row, change));
  }

  /** The same as `change` with more statements in the same transaction; all or none. */
  async changeWith(row: Row, change: RowChange, more: (connection: Queryable) => Promise<void>): Promise<Row> {
    return await this.database.transaction(async (connection) => {
      const next = await writeChange(connection, row, change);
      await more(connection);
      return next;
    });
  }

  /** Adds rows to a message's own (planned ones stay as they are) inside a running transaction. */
  async addRows(connection: Queryable, message: Message, rows: readonly NewRow[]): Promise<DueRow[]> {
    return await insertRows(connection, message, rows);
  }

  /** Whether a transport still works on its vote for a message that was first seen less than `graceMs` ago. */
  async votesUnderWay(messageId: string, graceMs: number): Promise<boolean> {
    const { rows } = await this.database.query<{ open: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM relayer.delivery d JOIN relayer.message m USING (message_id)
         WHERE message_id = $1 AND d.task IN ('layerzero','wormhole','attester') AND d.state NOT IN ('done','parked')
           AND d.included_at IS NULL AND m.seen_at > now() - make_interval(secs => $2::double precision / 1000)) AS open`,
      [messageId, graceMs],
    );
    return rows[0]?.open === true;
  }

  /**
   * Opens parked rows again, as if they had just been planned: for an operator who has removed what parked them. A
   * running relayer finds them at its next sweep.
   * @param messageId only this message's rows; null for all
   * @returns the rows that were opened
   */
  async reopenParked(messageId: string | null): Promise<{ readonly messageId: string; readonly task: string }[]> {
    const rows = await this.database.transaction(async (connection) => {
      await connection.query("SELECT set_config('relayer.reopen', 'yes', true)");
      const result = await connection.query<{ message_id: string; task: string }>(
        `UPDATE relayer.delivery SET version = version + 1, attempts = 0, next_attempt_at = now(), done_at = NULL,
         proof = NULL, state = CASE WHEN task IN ('layerzero','wormhole','attester') THEN 'final' ELSE 'seen' END
       WHERE state = 'parked' AND ($1::text IS NULL OR message_id = $1) RETURNING message_id, task`,
        [messageId],
      );
      return result.rows;
    });
    return rows.map((row) => ({ messageId: row.message_id, task: row.task }));
  }

  /**
   * Makes the open rows that wait for this one due now: its message's own, and, when a message had its effect, those of
   * the nearest older messages of its lane, which it may have made stale. All others look again by themselves.
   */
  async wakeRelated(row: Row): Promise<DueRow[]> {
    const { messageId, destination, lane, sequence } = row.message;
    const overtakes = row.task === "execute" || row.task === "activate";
    const { rows } = await this.database.query<{ id: string; version: string; priority: number }>(wakeStatement, [
      messageId,
      destination,
      lane,
      sequence.toString(),
      overtakes ? overtakenAtMost : 0,
    ]);
    return rows.map((stored) => ({
      id: BigInt(stored.id),
      version: BigInt(stored.version),
      priority: stored.priority,
    }));
  }
}

const overtakenAtMost = 64;

/** The statement behind `wakeRelated`: by message id and by lane, never over all open rows. */
const wakeStatement = `
  WITH related AS (
    SELECT $1::text AS message_id UNION ALL
    (SELECT m.message_id FROM relayer.message m WHERE m.destination = $2 AND m.lane = $3 AND m.sequence < $4
     ORDER BY m.sequence DESC LIMIT $5))
  UPDATE relayer.delivery d SET next_attempt_at = now()
  WHERE d.message_id IN (SELECT message_id FROM related) AND d.task IN ('execute','activate','activate-asset')
    AND d.state NOT IN ('done','parked') AND d.next_attempt_at > now()
  RETURNING d.id, d.version, d.priority`;

/** The statement behind `due`, exported so that a test can look at its plan. One index range per priority. */
export const dueStatement = `
  SELECT r.id, r.version, r.priority, (extract(epoch FROM now() - r.next_attempt_at) * 1000)::float8 AS late_ms
  FROM (VALUES (0),(1),(2),(3)) AS p(priority)
  CROSS JOIN LATERAL (
    SELECT d.id, d.version, d.priority, d.next_attempt_at FROM relayer.delivery d
    WHERE d.priority = p.priority AND d.next_attempt_at <= now() AND d.state NOT IN ('done','parked')
    ORDER BY d.next_attempt_at, d.id LIMIT $1
  ) r ORDER BY r.priority, r.next_attempt_at, r.id LIMIT $1`;

async function insertMessage(connection: Queryable, message: Message): Promise<void> {
  await connection.query(
    `INSERT INTO relayer.message (message_id, envelope, destination, kind, lane, sequence, cycle, deadline_seconds,
       priority, source_tx_id, source_height, source_timestamp_seconds)
     VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12) ON CONFLICT (message_id) DO NOTHING`,
    [
      message.messageId,
      message.envelope,
      message.destination,
      message.kind,
      message.lane,
      message.sequence.toString(),
      message.cycle.toString(),
      message.deadlineSeconds.toString(),
      message.priority,
      message.sourceTxId,
      message.sourceHeight.toString(),
      message.sourceTimestampSeconds.toString(),
    ],
  );
}

async function insertRows(connection: Queryable, message: Message, rows: readonly NewRow[]): Promise<DueRow[]> {
  const added: DueRow[] = [];
  for (const row of rows) {
    const result = await connection.query<{ id: string; version: string }>(
      `INSERT INTO relayer.delivery (message_id, task, asset, priority, state, source, final_at)
       VALUES ($1,$2,$3,$4,$5,$6, CASE WHEN $5 = 'final' THEN now() END)
       ON CONFLICT (message_id, task, asset) DO NOTHING RETURNING id, version`,
      [message.messageId, row.task, row.asset, message.priority, row.state, JSON.stringify(row.source)],
    );
    for (const stored of result.rows)
      added.push({ id: BigInt(stored.id), version: BigInt(stored.version), priority: message.priority });
  }
  return added;
}

const stampOf: Readonly<Record<State, string | null>> = {
  seen: null,
  final: "final_at",
  signed: "signed_at",
  submitted: "submitted_at",
  confirmed: "confirmed_at",
  done: "done_at",
  parked: "done_at",
};

async function writeChange(connection: Queryable, row: Row, change: RowChange): Promise<Row> {
  const state = change.state ?? row.state;
  if (!mayPass(row.state, state)) throw new IsthmusError("INTERNAL", { row: row.id, from: row.state, to: state });
  const column = stampOf[state];
  const confirmed =
    state === "done" && change.reason === "DELIVERED" ? ", confirmed_at = coalesce(confirmed_at, now())" : "";
  const stamp = state === row.state || column === null ? "" : `, ${column} = coalesce(${column}, now())${confirmed}`;
  const result = await connection.query<{ version: string }>(
    `UPDATE relayer.delivery SET version = version + 1, state = $3,
       next_attempt_at = now() + make_interval(secs => $4::double precision / 1000),
       attempts = $5, proof = CASE WHEN $13 THEN NULL ELSE coalesce($6::jsonb, proof) END, error_code = coalesce($7, error_code),
       reason = coalesce($8, reason), gas_used = coalesce(gas_used + $9, gas_used, $9),
       compute_units = coalesce(compute_units + $10, compute_units, $10),
       refusals = coalesce($11::jsonb, refusals),
       included_at = CASE WHEN $12 THEN coalesce(included_at, now()) ELSE included_at END ${stamp}
     WHERE id = $1 AND version = $2 RETURNING version`,
    [
      row.id.toString(),
      row.version.toString(),
      state,
      change.delayMs,
      change.attempts ?? row.attempts,
      change.proof === undefined || change.proof === null ? null : JSON.stringify(change.proof),
      change.errorCode ?? null,
      change.reason ?? null,
      change.gasUsed?.toString() ?? null,
      change.computeUnits?.toString() ?? null,
      change.refusals === undefined ? null : JSON.stringify(change.refusals),
      change.included === true,
      change.proof === null,
    ],
  );
  const stored = result.rows[0];
  if (stored === undefined) throw new RowConflict(row.id);
  return {
    ...row,
    state,
    version: BigInt(stored.version),
    attempts: change.attempts ?? row.attempts,
    proof: change.proof === undefined ? row.proof : change.proof,
  };
}
