import type { ChainId, ErrorCode } from "@isthmus/protocol";
import type { Queryable } from "../database/database.ts";

/** Something about a chain that the house's books do not explain. */
export interface NewAlarm {
  /** What it is about, exactly: the same subject is one alarm for ever, released or not. */
  readonly subject: string;
  readonly chain: ChainId;
  readonly code: ErrorCode;
  /** For whoever has to judge it. */
  readonly detail: string;
}

/** An alarm as it is stored. */
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

/** Stores an alarm; one whose subject is known already stays as it is. @returns the stored one */
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

/** Every alarm that was ever raised, oldest first. */
export async function readAlarms(database: Queryable): Promise<AlarmRow[]> {
  const { rows } = await database.query<StoredAlarm>("SELECT * FROM coordinator.alarms ORDER BY id");
  return rows.map(toRow);
}

/** Notes that an admin has released an alarm. @returns whether there was an unreleased one of that id */
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
