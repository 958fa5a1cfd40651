import type { ChainEvent } from "@isthmus/adapter";
import type { Hex } from "@isthmus/protocol";
import type { Alarm } from "./alarm-book.ts";

/** A stop of credit as a venue shows it. */
type SeenStop = Extract<ChainEvent, { readonly kind: "credit-stopped" }>;

/** Stops of credit that the own replay has ordered. */
export interface OwnStops {
  /** The last cycle through which an account's credit at a venue's contract was ordered to end; undefined if it never was. */
  readonly stoppedThrough: (venue: Hex, account: Hex) => bigint | undefined;
}

/**
 * Compares the stops that a venue carries with those of the own replay (PROTOCOL P28): attesters and a bridge can forge one. It takes
 * nothing and no veto ends it, but the same keys forge roots. One that the replay has not ordered yet may be on its way in the
 * journal, for as long as the patience lasts.
 */
export class StopWatch {
  readonly #own: OwnStops;
  readonly #patienceMs: number;
  /** Stops that the replay has not explained, with the time at which each was first seen. */
  readonly #open = new Map<string, { readonly stop: SeenStop; readonly sinceMs: number }>();

  constructor(own: OwnStops, patienceSeconds: number) {
    this.#own = own;
    this.#patienceMs = patienceSeconds * 1_000;
  }

  /** Receives a stop; the same one may come several times. */
  see(stop: SeenStop, nowMs: number): void {
    const subject = `${stop.chain}/${stop.txId}/${stop.logIndex}`;
    if (!this.#open.has(subject)) this.#open.set(subject, { stop, sinceMs: nowMs });
  }

  /** Alarms about stops that stayed unexplained for the patience: each once. */
  judge(nowMs: number): Alarm[] {
    const alarms: Alarm[] = [];
    for (const [subject, { stop, sinceMs }] of this.#open) {
      const { chain, venue, account, throughCycle } = stop;
      const isOwn = (this.#own.stoppedThrough(venue, account) ?? -1n) >= throughCycle;
      const isForeign = !isOwn && nowMs - sinceMs >= this.#patienceMs;
      if (isOwn || isForeign) this.#open.delete(subject);
      const detail = `no order stops account ${account} at ${venue} through cycle ${throughCycle}`;
      if (isForeign) alarms.push({ kind: "foreign-stop", chain, subject, detail });
    }
    return alarms;
  }
}
