import { type CoverTwo, type Engine, marketMovesPpm, marketStresses } from "@isthmus/clearing";

/** Whether the funds cover the two worst members' stressed losses, as the status shows it (Cover-2). */
export interface FundCoverView extends Omit<CoverTwo, "scenario"> {
  /** The last cycle that had closed. */
  readonly cycle: bigint;
  /** The house's time: that of the marks which were stressed. */
  readonly timeSeconds: bigint;
  /** The worst move of all markets at once, in parts per million; null when no move makes anybody lose more than it has. */
  readonly movePpm: number | null;
  /** All moves that were weighed. */
  readonly movesPpm: readonly number[];
}

/** Weighs the funds once per cycle, when it is first asked after the close: every account is looked at, once per stress. */
export class FundCover {
  #last: FundCoverView | null = null;

  /** @returns null while no cycle has closed */
  of(engine: Engine): FundCoverView | null {
    const { cycle } = engine;
    if (cycle === 0n) return null;
    if (this.#last?.cycle !== cycle) this.#last = weigh(engine);
    return this.#last;
  }
}

function weigh(engine: Engine): FundCoverView {
  const { scenario, ...sizing } = engine.coverTwo(marketStresses(engine.instruments()));
  const { cycle, timeSeconds } = engine;
  return { ...sizing, cycle, timeSeconds, movePpm: marketMovesPpm[scenario] ?? null, movesPpm: marketMovesPpm };
}
