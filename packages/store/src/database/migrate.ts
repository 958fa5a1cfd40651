import { IsthmusError, keccak256, toHex } from "@isthmus/protocol";
import type { Database } from "./database.ts";

/** One numbered step of a schema; never changed once released. */
export interface Migration {
  /** 1, 2, 3 … without gaps. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

const identifier = /^[a-z][a-z0-9_]{0,30}$/;

/**
 * Upgrades one schema. Several processes may call it concurrently: an advisory lock serialises them, and every step is
 * applied once, in one transaction with its record.
 * @param schema created if missing; each owner has its own
 * @throws CONFIG_INVALID if an applied step differs from the step of the same number in the code
 */
export async function migrate(database: Database, schema: string, migrations: readonly Migration[]): Promise<void> {
  if (!identifier.test(schema)) throw new IsthmusError("CONFIG_INVALID", { field: "schema", value: schema });
  migrations.forEach((migration, index) => {
    if (migration.number !== index + 1)
      throw new IsthmusError("CONFIG_INVALID", { field: "migration", value: migration.number });
  });
  await database.transaction(async (connection) => {
    await connection.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`isthmus/migrate/${schema}`]);
    await connection.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    await connection.query(
      `CREATE TABLE IF NOT EXISTS ${schema}.migrations (number integer PRIMARY KEY, name text NOT NULL, digest text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
    );
    const applied = await connection.query<{ number: number; digest: string }>(
      `SELECT number, digest FROM ${schema}.migrations ORDER BY number`,
    );
    const digests = new Map(applied.rows.map((row) => [row.number, row.digest]));
    for (const migration of migrations) {
      const digest = toHex(keccak256(new TextEncoder().encode(migration.sql)));
      const known = digests.get(migration.number);
      if (known === digest) continue;
      if (known !== undefined) {
        throw new IsthmusError("CONFIG_INVALID", { field: "migration", schema, number: migration.number });
      }
      await connection.query(migration.sql);
      await connection.query(`INSERT INTO ${schema}.migrations (number, name, digest) VALUES ($1, $2, $3)`, [
        migration.number,
        migration.name,
        digest,
      ]);
    }
  });
}
