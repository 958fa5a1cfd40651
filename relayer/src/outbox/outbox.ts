import { IsthmusError } from "@isthmus/protocol";
import type { Database, Queryable } from "@isthmus/store";
import { type Delivery, type DeliveryChange, type Message, mayPass, type NewDelivery, type State } from "./delivery.ts";
import { type DeliveryRow, deliveryOf } from "./delivery-row.ts";

const deliveryColumns = `d.id, d.step, d.asset, d.state, d.version, d.attempts, d.source, d.proof,
  m.message_id, m.envelope, m.destination, m.kind, m.lane, m.sequence, m.cycle, m.deadline_seconds, m.priority,
  m.source_tx_id, m.source_height, m.source_timestamp_seconds`;

/** A delivery that waits for a wake-up. */
export interface DueDelivery {
  readonly id: bigint;
  readonly version: bigint;
  readonly priority: number;
  /** Milliseconds since it became due; unset for deliveries that were just written. */
  readonly lateMs?: number;
}

/** A write lost against another writer of the same delivery: read it again and continue. */
export class DeliveryConflict extends Error {
  constructor(id: bigint) {
    super(`delivery ${id} was changed by another worker`);
    this.name = "DeliveryConflict";
  }
}

/**
 * Stores deliveries, their state and the time of their next attempt. Every write names the version that it read, so of
 * two workers on one delivery only one acts; unique keys make planning idempotent.
 */
export class Outbox {
  readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /**
   * Stores messages with their deliveries and advances the cursor, in one transaction.
   * @returns the deliveries that are new
   */
  async plan(
    planned: readonly { readonly message: Message; readonly deliveries: readonly NewDelivery[] }[],
    cursor: { readonly name: string; readonly height: bigint },
  ): Promise<DueDelivery[]> {
    return await this.database.transaction(async (connection) => {
      const added: DueDelivery[] = [];
      for (const { message, deliveries } of planned) {
        await insertMessage(connection, message);
        added.push(...(await insertDeliveries(connection, message, deliveries)));
      }
      await connection.query(
        `INSERT INTO relayer.cursor AS c (name, height) VALUES ($1, $2)
         ON CONFLICT (name) DO UPDATE SET height = greatest(c.height, excluded.height)`,
        [cursor.name, cursor.height.toString()],
      );
      return added;
    });
  }

  /** Last height that `plan` covered, or null. */
  async cursor(name: string): Promise<bigint | null> {
    const { rows } = await this.database.query<{ height: string }>(
      "SELECT height FROM relayer.cursor WHERE name = $1",
      [name],
    );
    return rows[0] === undefined ? null : BigInt(rows[0].height);
  }

  /** Loads a delivery, or null. */
  async load(id: bigint): Promise<Delivery | null> {
    const { rows } = await this.database.query<DeliveryRow>(
      `SELECT ${deliveryColumns} FROM relayer.delivery d JOIN relayer.message m USING (message_id) WHERE d.id = $1`,
      [id.toString()],
    );
    return rows[0] === undefined ? null : deliveryOf(rows[0]);
  }

  /** Loads a delivery if it is open and due, else null: a late or repeated wake-up has no effect. */
  async loadDue(id: bigint): Promise<Delivery | null> {
    const { rows } = await this.database.query<DeliveryRow>(
      `SELECT ${deliveryColumns} FROM relayer.delivery d JOIN relayer.message m USING (message_id)
       WHERE d.id = $1 AND d.state NOT IN ('done','parked') AND d.next_attempt_at <= now()`,
      [id.toString()],
    );
    return rows[0] === undefined ? null : deliveryOf(rows[0]);
  }

  /** Lists due deliveries by priority, then oldest first; reads the partial index, never the whole table. */
  async due(limit: number): Promise<DueDelivery[]> {
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
   * Writes the outcome of an attempt.
   * @throws DeliveryConflict if another writer was first; INTERNAL for a return to an earlier state
   */
  async change(delivery: Delivery, change: DeliveryChange): Promise<Delivery> {
    return await this.database.transaction((connection) => writeChange(connection, delivery, change));
  }

  /** Like `change`, with more statements in the same transaction. @throws as `change` and `more`; nothing is written then */
  async changeWith(
    delivery: Delivery,
    change: DeliveryChange,
    more: (connection: Queryable) => Promise<void>,
  ): Promise<Delivery> {
    return await this.database.transaction(async (connection) => {
      const next = await writeChange(connection, delivery, change);
      await more(connection);
      return next;
    });
  }

  /** Adds deliveries of a message inside a running transaction; existing ones stay as they are. */
  async addDeliveries(
    connection: Queryable,
    message: Message,
    deliveries: readonly NewDelivery[],
  ): Promise<DueDelivery[]> {
    return await insertDeliveries(connection, message, deliveries);
  }

  /** Whether a transport's vote is under way for a message that was first seen less than `graceMs` ago. */
  async votesUnderWay(messageId: string, graceMs: number): Promise<boolean> {
    const { rows } = await this.database.query<{ open: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM relayer.delivery d JOIN relayer.message m USING (message_id)
         WHERE message_id = $1 AND d.step IN ('layerzero','wormhole','attester','native') AND d.state NOT IN ('done','parked')
           AND d.included_at IS NULL AND m.seen_at > now() - make_interval(secs => $2::double precision / 1000)) AS open`,
      [messageId, graceMs],
    );
    return rows[0]?.open === true;
  }

  /**
   * Reopens parked deliveries as if just planned, once an operator has removed the cause. A running relayer finds them
   * at its next sweep.
   * @param messageId only this message's deliveries; null for all
   * @returns the reopened deliveries
   */
  async reopenParked(messageId: string | null): Promise<{ readonly messageId: string; readonly step: string }[]> {
    const rows = await this.database.transaction(async (connection) => {
      await connection.query("SELECT set_config('relayer.reopen', 'yes', true)");
      const result = await connection.query<{ message_id: string; step: string }>(
        `UPDATE relayer.delivery SET version = version + 1, attempts = 0, next_attempt_at = now(), done_at = NULL,
         proof = NULL, state = CASE WHEN step IN ('layerzero','wormhole','attester','native') THEN 'final' ELSE 'seen' END
       WHERE state = 'parked' AND ($1::text IS NULL OR message_id = $1) RETURNING message_id, step`,
        [messageId],
      );
      return result.rows;
    });
    return rows.map((row) => ({ messageId: row.message_id, step: row.step }));
  }

  /**
   * Makes the open deliveries that wait for this one due now: those of its message and, after an execution or activation,
   * those of the nearest older messages of its lane, which it may have made stale.
   */
  async wakeRelated(delivery: Delivery): Promise<DueDelivery[]> {
    const { messageId, destination, lane, sequence } = delivery.message;
    const overtakes = delivery.step === "execute" || delivery.step === "activate";
    const { rows } = await this.database.query<{ id: string; version: string; priority: number }>(wakeStatement, [
      messageId,
      destination,
      lane,
      sequence.toString(),
      overtakes ? maxOvertaken : 0,
    ]);
    return rows.map((row) => ({ id: BigInt(row.id), version: BigInt(row.version), priority: row.priority }));
  }
}

const maxOvertaken = 64;

/** The statement behind `wakeRelated`: by message id and by lane, never over all open deliveries. */
const wakeStatement = `
  WITH related AS (
    SELECT $1::text AS message_id UNION ALL
    (SELECT m.message_id FROM relayer.message m WHERE m.destination = $2 AND m.lane = $3 AND m.sequence < $4
     ORDER BY m.sequence DESC LIMIT $5))
  UPDATE relayer.delivery d SET next_attempt_at = now()
  WHERE d.message_id IN (SELECT message_id FROM related) AND d.step IN ('execute','activate','activate-asset')
    AND d.state NOT IN ('done','parked') AND d.next_attempt_at > now()
  RETURNING d.id, d.version, d.priority`;

/** The statement behind `due`, exported so that a test can check its plan. One index range per priority. */
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

async function insertDeliveries(
  connection: Queryable,
  message: Message,
  deliveries: readonly NewDelivery[],
): Promise<DueDelivery[]> {
  const added: DueDelivery[] = [];
  for (const delivery of deliveries) {
    const result = await connection.query<{ id: string; version: string }>(
      `INSERT INTO relayer.delivery (message_id, step, asset, priority, state, source, final_at)
       VALUES ($1,$2,$3,$4,$5,$6, CASE WHEN $5 = 'final' THEN now() END)
       ON CONFLICT (message_id, step, asset) DO NOTHING RETURNING id, version`,
      [
        message.messageId,
        delivery.step,
        delivery.asset,
        message.priority,
        delivery.state,
        JSON.stringify(delivery.source),
      ],
    );
    for (const row of result.rows)
      added.push({ id: BigInt(row.id), version: BigInt(row.version), priority: message.priority });
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

async function writeChange(connection: Queryable, delivery: Delivery, change: DeliveryChange): Promise<Delivery> {
  const state = change.state ?? delivery.state;
  if (!mayPass(delivery.state, state))
    throw new IsthmusError("INTERNAL", { delivery: delivery.id, from: delivery.state, to: state });
  const column = stampOf[state];
  const confirmed =
    state === "done" && change.reason === "DELIVERED" ? ", confirmed_at = coalesce(confirmed_at, now())" : "";
  const stamp =
    state === delivery.state || column === null ? "" : `, ${column} = coalesce(${column}, now())${confirmed}`;
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
      delivery.id.toString(),
      delivery.version.toString(),
      state,
      change.delayMs,
      change.attempts ?? delivery.attempts,
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
  if (stored === undefined) throw new DeliveryConflict(delivery.id);
  return {
    ...delivery,
    state,
    version: BigInt(stored.version),
    attempts: change.attempts ?? delivery.attempts,
    proof: change.proof === undefined ? delivery.proof : change.proof,
  };
}
