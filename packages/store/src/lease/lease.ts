import { IsthmusError } from "@isthmus/protocol";
import type { Database } from "../database/database.ts";

/** Whose lease, and for how long. */
export interface LeaseOptions {
  readonly houseId: number;
  /** The process as its operators name it: a restart under the same name need not wait for its own lease to run out. */
  readonly instance: string;
  /** How long others wait after the holder's last sign of life, by the database's clock. */
  readonly leaseMs: number;
}

/**
 * The right to lead, held by one of several coordinators of a clearing house and renewed while it works. Time is the database's
 * alone. It decides who should write; that two can never write at a time is the journal's term (PROTOCOL P32).
 */
export class Lease {
  readonly #database: Database;
  readonly #options: LeaseOptions;
  #epoch: bigint | null = null;
  /** When the last renewal that succeeded was sent. */
  #renewedMs = Number.NEGATIVE_INFINITY;

  constructor(database: Database, options: LeaseOptions) {
    this.#database = database;
    this.#options = options;
  }

  /** Whether this process took the lease and has not noticed that it lost it. */
  get isHeld(): boolean {
    return this.#epoch !== null;
  }

  /**
   * Takes the lease if nobody holds it, if its holder gave it back or has not renewed it in time, or if it is this instance's own.
   * @returns whether it is held now
   */
  async take(): Promise<boolean> {
    const { houseId, instance, leaseMs } = this.#options;
    const sentMs = performance.now();
    const { rows } = await this.#database.query<{ epoch: string }>(
      `INSERT INTO coordinator.leases AS lease (house_id, instance, epoch, renewed_at, released) VALUES ($1, $2, 1, now(), false)
       ON CONFLICT (house_id) DO UPDATE SET instance = $2, epoch = lease.epoch + 1, renewed_at = now(), released = false
       WHERE lease.released OR lease.instance = $2 OR lease.renewed_at < now() - make_interval(secs => $3::float8)
       RETURNING epoch`,
      [houseId, instance, leaseMs / 1_000],
    );
    const epoch = rows[0]?.epoch;
    if (epoch === undefined) return false;
    this.#epoch = BigInt(epoch);
    this.#renewedMs = sentMs;
    return true;
  }

  /**
   * Renews the lease.
   * @throws TERM_FENCED when another process has taken it; STORE_UNAVAILABLE
   */
  async renew(): Promise<void> {
    const { houseId } = this.#options;
    const sentMs = performance.now();
    const epoch = this.#epoch;
    const { rowCount } = await this.#database.query(
      "UPDATE coordinator.leases SET renewed_at = now() WHERE house_id = $1 AND epoch = $2 AND NOT released",
      [houseId, epoch?.toString() ?? null],
    );
    if (rowCount === 1) {
      this.#renewedMs = Math.max(this.#renewedMs, sentMs);
      return;
    }
    this.#epoch = null;
    throw new IsthmusError("TERM_FENCED", { lease: this.#options.instance, epoch: epoch ?? 0n });
  }

  /**
   * Makes sure that nobody else can have taken the lease before this call: without asking while the last renewal is younger than
   * half of what others wait, else by a renewal.
   * @throws TERM_FENCED, STORE_UNAVAILABLE
   */
  async confirm(): Promise<void> {
    if (this.#epoch !== null && performance.now() - this.#renewedMs < this.#options.leaseMs / 2) return;
    await this.renew();
  }

  /** Gives the lease back, so that nobody has to wait. Does nothing when it is lost. */
  async release(): Promise<void> {
    const epoch = this.#epoch;
    if (epoch === null) return;
    this.#epoch = null;
    await this.#database.query("UPDATE coordinator.leases SET released = true WHERE house_id = $1 AND epoch = $2", [
      this.#options.houseId,
      epoch.toString(),
    ]);
  }
}
