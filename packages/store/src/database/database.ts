import { IsthmusError } from "@isthmus/protocol";
import pg from "pg";
import { defaultRetry, type RetryPolicy, withRetry } from "./retry.ts";

/** Anything that runs a statement: the pool, or one connection inside a transaction. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<pg.QueryResult<Row>>;
}

/** Connection parameters of PostgreSQL. */
export interface DatabaseOptions {
  /** postgresql://user:password@host:port/database; a secret, never logged. */
  readonly url: string;
  /** Application name in pg_stat_activity. */
  readonly name: string;
  readonly maxConnections?: number;
  readonly connectTimeoutMs?: number;
  /**
   * How long a statement may run before its connection is given up, 60,000 by default: a server that hangs then counts as
   * unreachable. The statement may still take effect.
   */
  readonly statementTimeoutMs?: number;
  readonly retry?: RetryPolicy;
  /** Receives the error of a connection that broke while idle; it contains no secret. */
  readonly onBrokenConnection?: (error: Error) => void;
}

/**
 * A connection pool that survives its server: a killed PostgreSQL breaks connections, never the process.
 * `pg` emits "error" on idle clients whose server has ended; without a listener Node exits.
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
      query_timeout: options.statementTimeoutMs ?? 60_000,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
    });
    this.#pool.on("error", report);
    this.#pool.on("connect", (client) => client.on("error", report));
  }

  /** The underlying pool, for libraries that require one; its idle errors are handled here. */
  get pool(): pg.Pool {
    return this.#pool;
  }

  /**
   * Runs one statement and retries it while the server is unreachable. Only for statements that may run twice.
   * @throws STORE_UNAVAILABLE if the server stays unreachable; the driver's error for a wrong statement
   */
  query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<pg.QueryResult<Row>> {
    return withRetry(() => this.#pool.query<Row>(text, [...values]), this.#retry);
  }

  /** Runs one statement once, for callers that handle a broken connection themselves. */
  queryOnce<Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<pg.QueryResult<Row>> {
    return this.#pool.query<Row>(text, [...values]);
  }

  /**
   * Commits all statements of `work` or none. The whole transaction is retried while the server is unreachable, so it
   * must be safe to run twice: the reply to COMMIT can be lost although the server has committed.
   * @throws STORE_UNAVAILABLE if the server stays unreachable
   */
  transaction<T>(work: (connection: Queryable) => Promise<T>): Promise<T> {
    return withRetry(() => this.#transactionOnce(work), this.#retry);
  }

  /** Waits for running statements and closes every connection; pending retries fail with STORE_UNAVAILABLE. */
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
      // A client whose ROLLBACK fails too is not returned to the pool.
      await client.query("ROLLBACK").catch((cause: unknown) => {
        broken = new IsthmusError("STORE_UNAVAILABLE", { statement: "ROLLBACK" }, { cause });
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }
}
