import { type Database, type Migration, migrate } from "@isthmus/store";
import { moveOlderTables } from "./older-tables.ts";

const migrations: readonly Migration[] = [
  {
    number: 1,
    name: "attempts, with the rows of the older tables",
    sql: `
CREATE TABLE transactions.attempts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  chain integer NOT NULL,
  sender text NOT NULL,
  idempotency_key text COLLATE "C",
  generation integer,
  replacement integer NOT NULL DEFAULT 0,
  fill boolean NOT NULL DEFAULT false,
  state text NOT NULL CHECK (state IN ('free', 'pending', 'broadcast', 'included', 'final', 'replaced', 'lost')),
  nonce numeric(20, 0) CHECK (nonce >= 0),
  last_height numeric(20, 0),
  tx_id text UNIQUE,
  raw text,
  max_fee_per_gas_wei numeric(40, 0),
  priority_fee_per_gas_wei numeric(40, 0),
  included_height numeric(20, 0),
  succeeded boolean,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK ((state = 'free') = (idempotency_key IS NULL)),
  CHECK ((idempotency_key IS NULL) = (generation IS NULL)),
  CHECK ((tx_id IS NULL) = (raw IS NULL)),
  CHECK (state NOT IN ('broadcast', 'included', 'final', 'replaced') OR raw IS NOT NULL)
);
CREATE UNIQUE INDEX attempts_place ON transactions.attempts (chain, sender, idempotency_key, generation, replacement);
CREATE UNIQUE INDEX attempts_nonce ON transactions.attempts (chain, sender, nonce) WHERE replacement = 0;
CREATE INDEX attempts_free ON transactions.attempts (chain, sender, nonce) WHERE state = 'free';
CREATE INDEX attempts_open ON transactions.attempts (chain, sender, idempotency_key)
  WHERE state IN ('pending', 'broadcast', 'included');
CREATE INDEX attempts_key ON transactions.attempts (idempotency_key);
${moveOlderTables}`,
  },
];

/**
 * Creates or upgrades the schema `transactions`, shared by every process that sends. Call it before the schema of the
 * coordinator or the relayer is upgraded: the first time, it moves the rows of their older tables here.
 */
export function migrateTransactions(database: Database): Promise<void> {
  return migrate(database, "transactions", migrations);
}
