import type { MarginRequirement } from "@isthmus/risk";

/**
 * What a part of a margin is for:
 * - `position`: the requirement of a position's own terms;
 * - `spread-credit`, `pair-credit`: less for opposite positions on one underlying, and on a pair of them;
 * - `floor`: what a group needs in addition because no offset goes below a share of its largest position;
 * - `scenario`: the worst scenario of an underlying, times the loss factor; `peg`: the rise of that factor;
 * - `perpetuals`, `short-options`, `confidence`: the contingencies of the scenario model;
 * - `class-move`: the move of the prices of the classes that positions pay in, beside that of the underlying;
 * - `slow-chain`: the scenarios of a group whose class is paid on slow chains, over a longer margin period;
 * - `own-terms`: what linear positions need by their terms beyond their own scenarios;
 * - `coin-credit`: less because the underlying itself is held as collateral;
 * - `size`: for the owner's size in the instrument;
 * - `rounding`: error bound, rounding, and initial margin raised to maintenance margin.
 */
export type MarginPartKind =
  | "position"
  | "spread-credit"
  | "pair-credit"
  | "floor"
  | "scenario"
  | "peg"
  | "perpetuals"
  | "short-options"
  | "confidence"
  | "class-move"
  | "slow-chain"
  | "own-terms"
  | "coin-credit"
  | "size"
  | "rounding";

/** The scenario that was the worst: a row of the grid. */
export interface WorstScenario {
  /** Multiplier of spot and forwards, 10^-6. */
  readonly spotMultiplierE6: number;
  /** `basis` moves forwards against spot. */
  readonly volatilityMove: "None" | "Up" | "Down" | "LINEAR" | "ABS" | "basis";
  readonly dampeningE6: number;
}

/** One part of a margin, in settlement quanta; negative if it lowers the margin. */
export interface MarginPart extends MarginRequirement {
  readonly kind: MarginPartKind;
  /** The instrument that it concerns: a position's own, else the underlying. */
  readonly instrument: number;
  /** The other underlying of a pair. */
  readonly other?: number;
  readonly scenario?: WorstScenario;
}

/** Sum of parts. */
export function sumOfParts(parts: readonly MarginPart[]): MarginRequirement {
  let initialQuanta = 0n;
  let maintenanceQuanta = 0n;
  for (const part of parts) {
    initialQuanta += part.initialQuanta;
    maintenanceQuanta += part.maintenanceQuanta;
  }
  return { initialQuanta, maintenanceQuanta };
}

/** Parts with a last one that makes them add up to a margin; parts of nothing are left out. */
export function completed(parts: readonly MarginPart[], instrument: number, margin: MarginRequirement): MarginPart[] {
  const sum = sumOfParts(parts);
  const rest: MarginPart = {
    kind: "rounding",
    instrument,
    initialQuanta: margin.initialQuanta - sum.initialQuanta,
    maintenanceQuanta: margin.maintenanceQuanta - sum.maintenanceQuanta,
  };
  return [...parts, rest].filter(
    ({ initialQuanta, maintenanceQuanta }) => initialQuanta !== 0n || maintenanceQuanta !== 0n,
  );
}
