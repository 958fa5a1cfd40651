import pg from "pg";
import { defaultRetry, type RetryPolicy, withRetry } from "./retry.ts";

/** Anything that runs a statement: the pool, or one connection inside a transaction. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<pg.QueryResult<Row>>;
}

/** How to reach PostgreSQL. */
export interface DatabaseOptions {
  /** postgresql://user:password@host:port/database; a secret, never logged. */
  readonly url: string;
  /** Shows in pg_stat_activity. */
  readonly name: string;
  readonly maxConnections?: number;
  readonly connectTimeoutMs?: number;
  readonly retry?: RetryPolicy;
  /** Told about connections that broke while idle; never a secret in it. */
  readonly onBrokenConnection?: (error: Error) => void;
}

/**
 * A pool of connections that outlives the server: a killed PostgreSQL breaks connections, never the process.
 * `pg` emits "error" on idle clients whose server went away; without a listener Node would exit.
 */
export class Database implements Queryable {
  readonly #pool: pg.Pool;
  readonly #retry: RetryPolicy;
  readonly #stop = new AbortController();

  constructor(options: DatabaseOptions) {
    this.#retry = { ...(options.retry ?? defaultRetry), signal: this.#stop.signal };
    const report = options.onBrokenConnection ?? ((): void => undefined);
    this.#pool = new pg.Pool({
      connectionString: options.url,
      application_name: options.name,
      max: options.maxConnections ?? 8,
      connectionTimeoutMillis: options.connectTimeoutMs ?? 5_000,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
    });
    this.#pool.on("error", report);
    this.#pool.on("connect", (client) => client.on("error", report));
  }

  /** The pool itself, for libraries that want one. Its idle errors are handled here. */
  get pool(): pg.Pool {
    return this.#pool;
  }

  /**
   * One statement, tried again while the server is away. Only for statements that may run twice.
   * @throws STORE_UNAVAILABLE when the server stays away; the driver's error for a wrong statement
   */
  query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<pg.QueryResult<Row>> {
    return withRetry(() => this.#pool.query<Row>(text, [...values]), this.#retry);
  }

  /** One statement, one try: for callers that decide themselves what a broken connection means. */
  queryOnce<Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<pg.QueryResult<Row>> {
    return this.#pool.query<Row>(text, [...values]);
  }

  /**
   * All statements of `work` or none. The whole of it is tried again while the server is away, so it must be safe to
   * run twice: the answer to COMMIT can be lost although the server has committed.
   * @throws STORE_UNAVAILABLE when the server stays away
   */
  transaction<T>(work: (connection: Queryable) => Promise<T>): Promise<T> {
    return withRetry(() => this.#transactionOnce(work), this.#retry);
  }

  /** Waits for running statements and closes every connection; pending retries end with STORE_UNAVAILABLE. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#pool.end();
  }

  async #transactionOnce<T>(work: (connection: Queryable) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("BEGIN");
      const result = await work({
        query: <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
          client.query<Row>(text, [...values]),
      });
      await client.query("COMMIT");
      return result;
    } catch (error) {
      // A client whose ROLLBACK fails too is not given back to the pool.
      await client.query("ROLLBACK").catch((cause: unknown) => {
        broken = cause instanceof Error ? cause : new Error("rollback failed");
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }
}
