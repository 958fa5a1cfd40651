import type { ChainId } from "@isthmus/protocol";
import type { Database, Queryable } from "../database/database.ts";

/** A chain event as it is stored. */
export interface InboxEvent {
  readonly chain: ChainId;
  readonly txId: string;
  readonly logIndex: number;
  readonly height: bigint;
  readonly blockHash: string;
  readonly timestampSeconds: bigint;
  readonly kind: string;
  /** Canonical text of the whole event; the reader of the inbox knows its form. */
  readonly body: string;
}

/** A stored event with its place in the inbox of its chain. */
export interface InboxRow extends InboxEvent {
  readonly id: bigint;
}

/**
 * Stores final events and moves the watch cursor, in one transaction. Listener and poller may both bring an event:
 * (chain, transaction, log index) is unique and the second one changes nothing.
 * @param events in chain order
 * @param throughHeight everything up to and including this height has now been seen
 * @returns how many were new
 */
export async function recordEvents(
  database: Database,
  chain: ChainId,
  events: readonly InboxEvent[],
  throughHeight: bigint,
): Promise<number> {
  return await database.transaction(async (connection) => {
    let added = 0;
    if (events.length > 0) {
      const result = await connection.query(
        `INSERT INTO coordinator.inbox (chain, tx_id, log_index, height, block_hash, timestamp_seconds, kind, body)
         SELECT $1, e.tx_id, e.log_index, e.height, e.block_hash, e.timestamp_seconds, e.kind, e.body
         FROM unnest($2::text[], $3::int[], $4::numeric[], $5::text[], $6::bigint[], $7::text[], $8::text[])
           WITH ORDINALITY AS e (tx_id, log_index, height, block_hash, timestamp_seconds, kind, body, place)
         ORDER BY e.place ON CONFLICT (chain, tx_id, log_index) DO NOTHING`,
        [
          chain,
          events.map((event) => event.txId),
          events.map((event) => event.logIndex),
          events.map((event) => event.height.toString()),
          events.map((event) => event.blockHash),
          events.map((event) => event.timestampSeconds.toString()),
          events.map((event) => event.kind),
          events.map((event) => event.body),
        ],
      );
      added = result.rowCount ?? 0;
    }
    await moveCursor(connection, chain, "watched", throughHeight);
    return added;
  });
}

/** Events of a chain after one of its inbox ids, in order. */
export async function readInbox(
  database: Queryable,
  chain: ChainId,
  afterId: bigint,
  limit: number,
): Promise<InboxRow[]> {
  const { rows } = await database.query<{
    id: string;
    tx_id: string;
    log_index: number;
    height: string;
    block_hash: string;
    timestamp_seconds: string;
    kind: string;
    body: string;
  }>("SELECT * FROM coordinator.inbox WHERE chain = $1 AND id > $2 ORDER BY id LIMIT $3", [
    chain,
    afterId.toString(),
    limit,
  ]);
  return rows.map((row) => ({
    id: BigInt(row.id),
    chain,
    txId: row.tx_id,
    logIndex: row.log_index,
    height: BigInt(row.height),
    blockHash: row.block_hash,
    timestampSeconds: BigInt(row.timestamp_seconds),
    kind: row.kind,
    body: row.body,
  }));
}

/** `watched`: last height whose events are stored. `fed`: last inbox id whose command is durable or refused for good. */
export type CursorName = "watched" | "fed";

/** A cursor's value, or null before the first move. */
export async function readCursor(database: Queryable, chain: ChainId, name: CursorName): Promise<bigint | null> {
  const { rows } = await database.query<{ value: string }>(
    "SELECT value FROM coordinator.inbox_cursors WHERE chain = $1 AND name = $2",
    [chain, name],
  );
  return rows[0] === undefined ? null : BigInt(rows[0].value);
}

/** Moves a cursor forward; only `rewindInbox` moves one back. */
export async function moveCursor(database: Queryable, chain: ChainId, name: CursorName, value: bigint): Promise<void> {
  await database.query(
    `INSERT INTO coordinator.inbox_cursors AS cursor (chain, name, value) VALUES ($1, $2, $3)
     ON CONFLICT (chain, name) DO UPDATE SET value = greatest(cursor.value, excluded.value)`,
    [chain, name, value.toString()],
  );
}

/**
 * Height of the newest event that was fed already and is of a kind, or null when none was.
 * @param fedId last inbox id that was fed
 * @param part a text that the event's body must hold, for example an account
 */
export async function readFedHeight(
  database: Queryable,
  chain: ChainId,
  fedId: bigint,
  kind: string,
  part = "",
): Promise<bigint | null> {
  const { rows } = await database.query<{ height: string | null }>(
    `SELECT max(height) AS height FROM coordinator.inbox
     WHERE chain = $1 AND id <= $2 AND kind = $3 AND position($4 in body) > 0`,
    [chain, fedId.toString(), kind, part],
  );
  const height = rows[0]?.height ?? null;
  return height === null ? null : BigInt(height);
}

/**
 * Forgets the events that were not fed yet and moves the watch cursor back, so that the chain is read again from there:
 * for a gap between events that a node has left out. What was fed stays; what is read again takes its place in order.
 * @param height everything after it is read again
 */
export async function rewindInbox(database: Database, chain: ChainId, fedId: bigint, height: bigint): Promise<void> {
  await database.transaction(async (connection) => {
    await connection.query("DELETE FROM coordinator.inbox WHERE chain = $1 AND id > $2", [chain, fedId.toString()]);
    await connection.query(
      "UPDATE coordinator.inbox_cursors SET value = least(value, $2) WHERE chain = $1 AND name = 'watched'",
      [chain, (height < 0n ? 0n : height).toString()],
    );
  });
}
