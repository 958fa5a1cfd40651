import type { Database } from "./database.ts";
import { type Migration, migrate } from "./migrate.ts";

/** Every step of the coordinator's schema, in order. */
export const coordinatorMigrations: readonly Migration[] = [
  {
    number: 1,
    name: "journal, snapshots, inbox, cycles",
    sql: `
CREATE TABLE coordinator.journal_head (
  house bigint PRIMARY KEY,
  term bigint NOT NULL,
  position bigint NOT NULL CHECK (position >= 0),
  digest text NOT NULL
);
CREATE TABLE coordinator.journal (
  house bigint NOT NULL,
  position bigint NOT NULL CHECK (position >= 1),
  previous_digest text NOT NULL,
  digest text NOT NULL,
  term bigint NOT NULL,
  entry text NOT NULL,
  PRIMARY KEY (house, position),
  UNIQUE (house, digest),
  UNIQUE (house, previous_digest)
);
CREATE TABLE coordinator.snapshots (
  house bigint NOT NULL,
  position bigint NOT NULL,
  journal_digest text NOT NULL,
  state_digest text NOT NULL,
  state text NOT NULL,
  taken_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (house, position)
);
CREATE TABLE coordinator.inbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  chain integer NOT NULL,
  tx_id text NOT NULL,
  log_index integer NOT NULL,
  height numeric(20, 0) NOT NULL,
  block_hash text NOT NULL,
  timestamp_seconds bigint NOT NULL,
  kind text NOT NULL,
  body text NOT NULL,
  seen_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (chain, tx_id, log_index)
);
CREATE INDEX inbox_order ON coordinator.inbox (chain, id);
CREATE TABLE coordinator.inbox_cursors (
  chain integer NOT NULL,
  name text NOT NULL,
  value numeric(20, 0) NOT NULL,
  PRIMARY KEY (chain, name)
);
CREATE TABLE coordinator.cycles (
  cycle bigint PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('closed', 'attested', 'submitted', 'final')),
  digest text NOT NULL,
  header text NOT NULL,
  outputs text NOT NULL,
  signatures text NOT NULL DEFAULT '[]',
  refusals text NOT NULL DEFAULT '[]',
  tx_id text,
  nonce bigint,
  closed_at timestamptz NOT NULL DEFAULT now(),
  attested_at timestamptz,
  submitted_at timestamptz,
  final_at timestamptz
);`,
  },
  {
    number: 2,
    name: "cycle summaries",
    sql: `
ALTER TABLE coordinator.cycles ADD COLUMN summary text NOT NULL DEFAULT '{}';`,
  },
  {
    number: 3,
    name: "alarms and hub transactions",
    sql: `
CREATE TABLE coordinator.alarms (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject text NOT NULL UNIQUE,
  chain integer NOT NULL,
  code text NOT NULL,
  detail text NOT NULL,
  raised_at timestamptz NOT NULL DEFAULT now(),
  released_at timestamptz
);
CREATE TABLE coordinator.hub_transactions (
  tx_id text PRIMARY KEY,
  purpose text NOT NULL,
  nonce bigint NOT NULL,
  raw text NOT NULL,
  max_fee_wei numeric(40, 0) NOT NULL,
  priority_fee_wei numeric(40, 0) NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX hub_transactions_purpose ON coordinator.hub_transactions (purpose, created_at);`,
  },
  {
    number: 4,
    name: "transactions are in a schema of their own",
    sql: `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM coordinator.hub_transactions) THEN
    RAISE EXCEPTION 'coordinator.hub_transactions has rows: upgrade the schema transactions first';
  END IF;
END $$;
DROP TABLE coordinator.hub_transactions;`,
  },
  {
    number: 5,
    name: "journal index and house id",
    sql: `
ALTER TABLE coordinator.journal_head RENAME COLUMN house TO house_id;
ALTER TABLE coordinator.journal_head RENAME COLUMN position TO journal_index;
ALTER TABLE coordinator.journal_head RENAME CONSTRAINT journal_head_position_check TO journal_head_journal_index_check;
ALTER TABLE coordinator.journal RENAME COLUMN house TO house_id;
ALTER TABLE coordinator.journal RENAME COLUMN position TO journal_index;
ALTER TABLE coordinator.journal RENAME CONSTRAINT journal_position_check TO journal_journal_index_check;
ALTER TABLE coordinator.snapshots RENAME COLUMN house TO house_id;
ALTER TABLE coordinator.snapshots RENAME COLUMN position TO journal_index;`,
  },
  {
    number: 6,
    name: "version of the rules that a journal was written under",
    sql: `
ALTER TABLE coordinator.journal_head ADD COLUMN rules_version integer;
UPDATE coordinator.journal_head SET rules_version = 3 WHERE journal_index > 0;`,
  },
  {
    number: 7,
    name: "journal entries are not compressed by pglz",
    // It takes half of what the server works for a commit of packed trades; LZ4 next to nothing, but not every server has it.
    sql: `
DO $$ BEGIN
  ALTER TABLE coordinator.journal ALTER COLUMN entry SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN
  ALTER TABLE coordinator.journal ALTER COLUMN entry SET STORAGE EXTERNAL;
END $$;`,
  },
  {
    number: 8,
    name: "entries that are void",
    sql: `
ALTER TABLE coordinator.journal ADD COLUMN voids_index bigint;
CREATE INDEX journal_voids ON coordinator.journal (house_id, journal_index) WHERE voids_index IS NOT NULL;`,
  },
  {
    number: 9,
    name: "who leads",
    sql: `
CREATE TABLE coordinator.leases (
  house_id bigint PRIMARY KEY,
  instance text NOT NULL,
  epoch bigint NOT NULL,
  renewed_at timestamptz NOT NULL,
  released boolean NOT NULL
);`,
  },
  {
    number: 10,
    name: "snapshots in segments",
    // One text held a whole snapshot. A snapshot only shortens replay, so those of before are dropped.
    sql: `
DELETE FROM coordinator.snapshots;
ALTER TABLE coordinator.snapshots DROP COLUMN state;
CREATE TABLE coordinator.snapshot_segments (
  house_id bigint NOT NULL,
  journal_index bigint NOT NULL,
  number integer NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (house_id, journal_index, number),
  FOREIGN KEY (house_id, journal_index) REFERENCES coordinator.snapshots ON DELETE CASCADE
);
DO $$ BEGIN
  ALTER TABLE coordinator.snapshot_segments ALTER COLUMN bytes SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN
  ALTER TABLE coordinator.snapshot_segments ALTER COLUMN bytes SET STORAGE EXTERNAL;
END $$;`,
  },
];

/** Creates or upgrades the coordinator's schema, after `migrateTransactions`. */
export function migrateCoordinator(database: Database): Promise<void> {
  return migrate(database, "coordinator", coordinatorMigrations);
}
