import type { ChainId, ErrorCode } from "@isthmus/protocol";
import type { Queryable } from "../database/database.ts";

/** A chain event or vault state that the books do not explain. */
export interface NewAlarm {
  /** Identity of the alarm: one subject is one alarm permanently, open or released. */
  readonly subject: string;
  readonly chain: ChainId;
  readonly code: ErrorCode;
  /** Description for the admin who judges it. */
  readonly detail: string;
}

/** A stored alarm; open until it is released. */
export interface AlarmRow extends NewAlarm {
  readonly id: bigint;
  readonly raisedAt: Date;
  readonly releasedAt: Date | null;
}

interface StoredAlarm {
  id: string;
  subject: string;
  chain: number;
  code: ErrorCode;
  detail: string;
  raised_at: Date;
  released_at: Date | null;
}

/** Stores an alarm unless its subject is already stored, and returns the stored one. */
export async function insertAlarm(database: Queryable, alarm: NewAlarm): Promise<AlarmRow> {
  await database.query(
    "INSERT INTO coordinator.alarms (subject, chain, code, detail) VALUES ($1, $2, $3, $4) ON CONFLICT (subject) DO NOTHING",
    [alarm.subject, alarm.chain, alarm.code, alarm.detail],
  );
  const { rows } = await database.query<StoredAlarm>("SELECT * FROM coordinator.alarms WHERE subject = $1", [
    alarm.subject,
  ]);
  return toRow(rows[0] as StoredAlarm);
}

/** Returns all alarms, open and released, oldest first. */
export async function readAlarms(database: Queryable): Promise<AlarmRow[]> {
  const { rows } = await database.query<StoredAlarm>("SELECT * FROM coordinator.alarms ORDER BY id");
  return rows.map(toRow);
}

/** Marks an open alarm as released. @returns false if no open alarm has that id */
export async function releaseAlarm(database: Queryable, id: bigint): Promise<boolean> {
  const result = await database.query(
    "UPDATE coordinator.alarms SET released_at = now() WHERE id = $1 AND released_at IS NULL",
    [id.toString()],
  );
  return result.rowCount === 1;
}

const toRow = (stored: StoredAlarm): AlarmRow => ({
  id: BigInt(stored.id),
  subject: stored.subject,
  chain: stored.chain,
  code: stored.code,
  detail: stored.detail,
  raisedAt: stored.raised_at,
  releasedAt: stored.released_at,
});
