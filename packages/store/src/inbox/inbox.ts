import type { ChainId } from "@isthmus/protocol";
import type { Database, Queryable } from "../database/database.ts";

/** A stored chain event. */
export interface InboxEvent {
  readonly chain: ChainId;
  readonly txId: string;
  readonly logIndex: number;
  readonly height: bigint;
  readonly blockHash: string;
  readonly timestampSeconds: bigint;
  readonly kind: string;
  /** Canonical text of the whole event; its form is known to the reader of the inbox. */
  readonly body: string;
}

/** A stored event with its id, which orders the inbox of its chain. */
export interface InboxRow extends InboxEvent {
  readonly id: bigint;
}

/**
 * Stores final events and moves the watch cursor, in one transaction. Listener and poller may both deliver an event:
 * (chain, transaction, log index) is unique, and the second delivery changes nothing.
 * @param events in chain order
 * @param throughHeight all heights up to and including this one are now read
 * @returns the number of new events
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

/** Returns events of a chain after one of its inbox ids, in order. */
export async function readInbox(
  database: Queryable,
  chain: ChainId,
  afterId: bigint,
  limit: number,
): Promise<InboxRow[]> {
  const { rows } = await database.query<StoredRow>(
    "SELECT * FROM coordinator.inbox WHERE chain = $1 AND id > $2 ORDER BY id LIMIT $3",
    [chain, afterId.toString(), limit],
  );
  return rows.map((row) => inboxRow(chain, row));
}

/** A stretch of fed events. */
export interface FedStretch {
  /** Inbox ids up to this one. */
  readonly throughId: bigint;
  readonly kinds: readonly string[];
  readonly limit: number;
}

/** Returns fed events of some kinds, newest first. */
export async function readFedBackwards(
  database: Queryable,
  chain: ChainId,
  { throughId, kinds, limit }: FedStretch,
): Promise<InboxRow[]> {
  const { rows } = await database.query<StoredRow>(
    "SELECT * FROM coordinator.inbox WHERE chain = $1 AND id <= $2 AND kind = ANY($3) ORDER BY id DESC LIMIT $4",
    [chain, throughId.toString(), kinds, limit],
  );
  return rows.map((row) => inboxRow(chain, row));
}

/**
 * Deletes all events of a chain above a height, fed or not, and moves the watch cursor back, after a reorganisation: what the chain has
 * there now is stored and fed as new.
 */
export async function forgetInboxAbove(database: Database, chain: ChainId, height: bigint): Promise<void> {
  await database.transaction(async (connection) => {
    await connection.query("DELETE FROM coordinator.inbox WHERE chain = $1 AND height > $2", [
      chain,
      height.toString(),
    ]);
    await moveWatchedBack(connection, chain, height);
  });
}

/** `watched`: last height whose events are stored. `fed`: last inbox id whose command is durable or finally refused. */
export type CursorName = "watched" | "fed";

/** Returns a cursor's value, or null before its first move. */
export async function readCursor(database: Queryable, chain: ChainId, name: CursorName): Promise<bigint | null> {
  const { rows } = await database.query<{ value: string }>(
    "SELECT value FROM coordinator.inbox_cursors WHERE chain = $1 AND name = $2",
    [chain, name],
  );
  return rows[0] === undefined ? null : BigInt(rows[0].value);
}

/** Moves a cursor forward; only `rewindInbox` and `forgetInboxAbove` move one back. */
export async function moveCursor(database: Queryable, chain: ChainId, name: CursorName, value: bigint): Promise<void> {
  await database.query(
    `INSERT INTO coordinator.inbox_cursors AS cursor (chain, name, value) VALUES ($1, $2, $3)
     ON CONFLICT (chain, name) DO UPDATE SET value = greatest(cursor.value, excluded.value)`,
    [chain, name, value.toString()],
  );
}

/** A selection of fed events. */
export interface FedEvents {
  /** Last inbox id that was fed. */
  readonly fedId: bigint;
  readonly kind: string;
  /** A text that the event's body must contain, for example an account; empty by default. */
  readonly part?: string;
}

/** Returns the height of the newest fed event of a selection, or null if there is none. */
export async function readFedHeight(
  database: Queryable,
  chain: ChainId,
  { fedId, kind, part = "" }: FedEvents,
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
 * Deletes the events that were not fed yet and moves the watch cursor back, so that the chain is read again from there:
 * closes a gap that a node left between events. Fed events stay; the others are stored again in order.
 * @param height all heights after it are read again
 */
export async function rewindInbox(database: Database, chain: ChainId, fedId: bigint, height: bigint): Promise<void> {
  await database.transaction(async (connection) => {
    await connection.query("DELETE FROM coordinator.inbox WHERE chain = $1 AND id > $2", [chain, fedId.toString()]);
    await moveWatchedBack(connection, chain, height);
  });
}

async function moveWatchedBack(connection: Queryable, chain: ChainId, height: bigint): Promise<void> {
  await connection.query(
    "UPDATE coordinator.inbox_cursors SET value = least(value, $2) WHERE chain = $1 AND name = 'watched'",
    [chain, (height < 0n ? 0n : height).toString()],
  );
}

interface StoredRow {
  readonly id: string;
  readonly tx_id: string;
  readonly log_index: number;
  readonly height: string;
  readonly block_hash: string;
  readonly timestamp_seconds: string;
  readonly kind: string;
  readonly body: string;
}

function inboxRow(chain: ChainId, row: StoredRow): InboxRow {
  return {
    id: BigInt(row.id),
    chain,
    txId: row.tx_id,
    logIndex: row.log_index,
    height: BigInt(row.height),
    blockHash: row.block_hash,
    timestampSeconds: BigInt(row.timestamp_seconds),
    kind: row.kind,
    body: row.body,
  };
}
