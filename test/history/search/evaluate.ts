import { divideUp } from "@isthmus/risk";
import { lossOf } from "../loss-causes.ts";
import type { Replay } from "../replay.ts";
import { depositsOf } from "../world.ts";
import type { Candidate } from "./candidate.ts";

/** One history that every candidate is replayed through, with a seed. */
export interface Trial {
  readonly name: string;
  readonly seed: number;
  readonly replay: (candidate: Candidate) => Replay;
}

/** What a candidate comes to over the trials. */
export interface Evaluated extends Candidate {
  /** Trials that were run: after the first one beyond the limit no more are. */
  readonly trials: number;
  readonly complete: boolean;
  /** The largest loss as a part of deposits, and where. */
  readonly worstLossPpm: number;
  readonly worstTrial: string;
  readonly meanLossPpm: number;
  /** Liquidated accounts and deleveraged notional over all trials. */
  readonly liquidatedAccounts: number;
  readonly deleveragedQuanta: bigint;
  /** What members paid that had nothing to do with the loss: gains cut and levies by notional, or a loss that nobody paid. */
  readonly cutQuanta: bigint;
}

/**
 * Replays a candidate through the trials, until one loses more than the limit or cuts anybody's gains.
 * @param limitPpm part of deposits
 */
export function evaluate(candidate: Candidate, trials: readonly Trial[], limitPpm: number): Evaluated {
  let [worstLossPpm, worstTrial, sumPpm] = [0, "", 0];
  let [count, liquidatedAccounts, deleveragedQuanta, cutQuanta] = [0, 0, 0n, 0n];
  for (const trial of trials) {
    const { world, totals, lossBy } = trial.replay(candidate);
    const lossPpm = Number(divideUp(lossOf(lossBy) * 1_000_000n, depositsOf(world)));
    count += 1;
    sumPpm += lossPpm;
    liquidatedAccounts += totals.liquidatedAccounts;
    deleveragedQuanta += totals.deleveragedQuanta;
    cutQuanta += totals.unallocatedQuanta;
    for (const layer of ["gains-haircut", "tear-up"]) cutQuanta += totals.layers.get(layer) ?? 0n;
    if (lossPpm > worstLossPpm || worstTrial === "") {
      [worstLossPpm, worstTrial] = [lossPpm, `${trial.name}, seed ${trial.seed}`];
    }
    if (worstLossPpm > limitPpm || cutQuanta > 0n) break;
  }
  return {
    ...candidate,
    trials: count,
    complete: count === trials.length,
    worstLossPpm,
    worstTrial,
    meanLossPpm: Math.ceil(sumPpm / Math.max(count, 1)),
    liquidatedAccounts,
    deleveragedQuanta,
    cutQuanta,
  };
}

/**
 * The rule: of the candidates that lose no more than the limit in any trial and cut nobody's gains, those with the lowest initial
 * margin, for that is what members pay for; of them the one with the smallest worst loss, the earliest of equals.
 * @returns null if none keeps to the limit
 */
export function choose(rows: readonly Evaluated[], limitPpm: number): Evaluated | null {
  let chosen: Evaluated | null = null;
  for (const row of rows) {
    if (!row.complete || row.worstLossPpm > limitPpm || row.cutQuanta > 0n) continue;
    const isBetter =
      chosen === null ||
      row.initialPpm < chosen.initialPpm ||
      (row.initialPpm === chosen.initialPpm && row.worstLossPpm < chosen.worstLossPpm);
    if (isBetter) chosen = row;
  }
  return chosen;
}
