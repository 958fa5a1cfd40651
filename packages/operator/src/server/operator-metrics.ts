import { createRegistry } from "@isthmus/service";
import { Counter, Gauge } from "prom-client";
import type { OperatorProgress } from "../cycle/operator-progress.ts";

/** An operator's metrics, beside Node's. */
export class OperatorMetrics {
  readonly registry = createRegistry();
  readonly #signed = new Counter({
    name: "isthmus_operator_signed_total",
    help: "Requests answered with a signature, by path",
    labelNames: ["path"],
    registers: [this.registry],
  });
  readonly #refused = new Counter({
    name: "isthmus_operator_refused_total",
    help: "Requests refused, by code",
    labelNames: ["code"],
    registers: [this.registry],
  });
  readonly #journalIndex = this.#gauge({
    name: "isthmus_operator_journal_index",
    help: "Index of the last replayed journal entry",
  });
  readonly #signedCycle = this.#gauge({
    name: "isthmus_operator_signed_cycle",
    help: "The newest cycle that was signed",
  });
  readonly #snapshotIndex = this.#gauge({
    name: "isthmus_operator_snapshot_index",
    help: "Journal index of the newest own snapshot",
  });
  readonly #waiting = this.#gauge({ name: "isthmus_operator_waiting", help: "Requests that wait for the replay" });

  /** A request was answered with a signature. */
  signed(path: string): void {
    this.#signed.inc({ path });
  }

  /** A request was refused. */
  refused(code: string): void {
    this.#refused.inc({ code });
  }

  /** Sets the gauges. */
  show({ journalIndex, signedCycle, snapshotIndex, waiting }: OperatorProgress): void {
    this.#journalIndex.set(Number(journalIndex));
    this.#signedCycle.set(Number(signedCycle));
    this.#snapshotIndex.set(Number(snapshotIndex));
    this.#waiting.set(waiting);
  }

  #gauge(about: { readonly name: string; readonly help: string }): Gauge {
    return new Gauge({ ...about, registers: [this.registry] });
  }
}
