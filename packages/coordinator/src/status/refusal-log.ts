import type { Metrics } from "../api/metrics.ts";
import { Recent } from "./recent.ts";

/** A refusal as the status shows it. */
export interface SeenRefusal {
  readonly atMs: number;
  /** The party that refused: `operator 2`, a chain's name, `venue 1` or `commands`. */
  readonly where: string;
  /** The refused item, such as `trade 7` or `cycle 3`. */
  readonly what: string;
  readonly code: string;
}

/** The last refusals of every part, counted in the metrics. */
export class RefusalLog {
  readonly #recent = new Recent<SeenRefusal>(200);
  readonly #metrics: Pick<Metrics, "refused">;

  constructor(metrics: Pick<Metrics, "refused">) {
    this.#metrics = metrics;
  }

  add(refusal: Omit<SeenRefusal, "atMs">): void {
    this.#recent.add({ atMs: Date.now(), ...refusal });
    this.#metrics.refused.labels(refusal.where, refusal.code).inc();
  }

  /** Newest first. */
  newest(limit: number): readonly SeenRefusal[] {
    return this.#recent.newest(limit);
  }
}
