import { IsthmusError } from "@isthmus/protocol";
import { bpsOne } from "./parameters.ts";

/** Weights of collateral by the state of its location, 0 .. 10,000 bps each. */
export interface LocationWeights {
  /** Applies until the deposit's block is final. */
  readonly unfinalBps: bigint;
  /** Applies while the vault's heartbeat is stale. */
  readonly staleBps: bigint;
}

/** State of the location of a holding. */
export interface LocationState {
  /** True when the deposit is final on its chain. */
  readonly depositFinal: boolean;
  /** True when the vault's last heartbeat is not stale. */
  readonly vaultFresh: boolean;
}

/**
 * Weight of a holding at its location, 0 .. 10,000 bps: the product of the weights that apply, rounded down.
 * @throws PARAMETER_INVALID when a weight is outside its range
 */
export function locationWeightBps(weights: LocationWeights, state: LocationState): bigint {
  checkWeightBps("unfinalBps", weights.unfinalBps);
  checkWeightBps("staleBps", weights.staleBps);
  const finalBps = state.depositFinal ? bpsOne : weights.unfinalBps;
  const freshBps = state.vaultFresh ? bpsOne : weights.staleBps;
  return (finalBps * freshBps) / bpsOne;
}

/**
 * Returns a weight unchanged if it is in range.
 * @throws PARAMETER_INVALID outside 0 .. 10,000 bps
 */
export function checkWeightBps(field: string, weightBps: bigint): bigint {
  if (weightBps < 0n || weightBps > bpsOne) throw new IsthmusError("PARAMETER_INVALID", { field, value: weightBps });
  return weightBps;
}
