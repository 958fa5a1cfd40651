import { type CoverTwo, type Engine, marketStresses } from "@isthmus/clearing";

/** Cover-2 for the status: whether the default funds cover the two worst members' stressed losses. */
export interface FundCoverView extends CoverTwo {
  /** The last closed cycle. */
  readonly cycle: bigint;
  /** Time of the stressed marks. */
  readonly timeSeconds: bigint;
  /** How many scenarios were evaluated. */
  readonly scenarios: number;
}

/** Evaluates Cover-2 once per cycle, at the first request after its close: every account once per stress. */
export class FundCover {
  #last: FundCoverView | null = null;

  /** @returns null while no cycle has closed */
  of(engine: Engine): FundCoverView | null {
    const { cycle } = engine;
    if (cycle === 0n) return null;
    if (this.#last?.cycle !== cycle) this.#last = evaluate(engine);
    return this.#last;
  }
}

function evaluate(engine: Engine): FundCoverView {
  const scenarios = marketStresses(engine.instruments());
  const { cycle, timeSeconds } = engine;
  return { ...engine.coverTwo(scenarios), cycle, timeSeconds, scenarios: scenarios.length };
}
