import { Database, type DatabaseOptions, type Queryable } from "@isthmus/store";
import type { QueryResultRow } from "pg";

/** Thrown at the chosen moment, and by everything after it: a killed process does nothing more. */
export class Crash extends Error {
  constructor() {
    super("killed");
    this.name = "Crash";
  }
}

/** When a process dies: at its n-th statement or transaction, before the server sees it or after it has committed. */
export interface CrashPoint {
  /** 1 or more. */
  readonly calls: number;
  readonly after: boolean;
}

/** A database client that is "killed" at its n-th statement or transaction. From then on it only throws. */
export class CrashingDatabase extends Database {
  #left: number;
  readonly #after: boolean;
  #dead = false;

  constructor(options: DatabaseOptions, { calls, after }: CrashPoint) {
    super(options);
    this.#left = calls;
    this.#after = after;
  }

  override query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) {
    return this.#guard(() => super.query<Row>(text, values));
  }

  override transaction<T>(work: (connection: Queryable) => Promise<T>): Promise<T> {
    return this.#guard(() => super.transaction(work));
  }

  async #guard<T>(run: () => Promise<T>): Promise<T> {
    if (this.#dead) throw new Crash();
    this.#left -= 1;
    if (this.#left > 0) return await run();
    this.#dead = true;
    if (this.#after) await run();
    throw new Crash();
  }
}
