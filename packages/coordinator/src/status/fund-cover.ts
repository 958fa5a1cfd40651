import { type CoverTwo, type Engine, marketMovesPpm, marketStresses } from "@isthmus/clearing";

/** Cover-2 for the status: whether the default funds cover the two worst members' stressed losses. */
export interface FundCoverView extends Omit<CoverTwo, "scenario"> {
  /** The last closed cycle. */
  readonly cycle: bigint;
  /** Time of the stressed marks. */
  readonly timeSeconds: bigint;
  /** The worst simultaneous move of all markets, in parts per million; null when no move exceeds any member's collateral. */
  readonly movePpm: number | null;
  /** All evaluated moves. */
  readonly movesPpm: readonly number[];
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
  const { scenario, ...sizing } = engine.coverTwo(marketStresses(engine.instruments()));
  const { cycle, timeSeconds } = engine;
  return { ...sizing, cycle, timeSeconds, movePpm: marketMovesPpm[scenario] ?? null, movesPpm: marketMovesPpm };
}
