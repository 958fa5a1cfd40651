import { divideUp, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { squareRootDown } from "../market/square-root.ts";
import type { Asset, InstrumentTerms, State } from "../model/state.ts";

const million = 1_000_000n;

/** The longest delay that margin counts with: where its root reaches `maxPeriodFactorPpm`. Seconds; null for any. */
export function longestDelaySeconds({ parameters }: State): bigint | null {
  const { marginPeriodSeconds, maxPeriodFactorPpm } = parameters;
  if (marginPeriodSeconds === 0) return null;
  const factorPpm = BigInt(maxPeriodFactorPpm);
  return divideUp(BigInt(marginPeriodSeconds) * factorPpm * factorPpm, million * million);
}

/**
 * By how much initial margin on a chain rises with its delay: the square root of delay over the margin period that fractions
 * and haircuts are set for, since price moves grow with the root of time (Basel III, CRE 52.50).
 * @param delaySeconds >= 0
 * @returns parts per million, rounded up; at least 10^6, which it is up to the margin period, at most `maxPeriodFactorPpm`
 */
export function periodFactorPpm({ parameters }: State, delaySeconds: bigint): bigint {
  const periodSeconds = BigInt(parameters.marginPeriodSeconds);
  if (periodSeconds === 0n || delaySeconds <= periodSeconds) return million;
  const squared = divideUp(million * million * delaySeconds, periodSeconds);
  return smaller(squareRootDown(squared - 1n) + 1n, BigInt(parameters.maxPeriodFactorPpm));
}

/** Initial haircut of an asset on its chain, at most 10,000 bps. Maintenance keeps the asset's own: a slow relayer liquidates nobody. */
export function initialHaircutBps({ state }: Book, { chain, haircutBps }: Asset): bigint {
  const factorPpm = periodFactorPpm(state, state.vaults.get(chain)?.delaySeconds ?? 0n);
  return smaller(10_000n, divideUp(BigInt(haircutBps) * factorPpm, million));
}

/**
 * By how much the initial margin of an instrument rises: its gains and losses are paid where its class is soonest, and what it
 * delivers where that is soonest.
 * @returns as `periodFactorPpm`
 */
export function instrumentFactorPpm({ state }: Book, terms: InstrumentTerms): bigint {
  if (!hasSlowVault(state)) return million;
  const { settlementClass = state.settlementClass, deliveryClass } = terms;
  const settlementSeconds = leastDelay(state, settlementClass);
  const deliverySeconds = deliveryClass === undefined ? 0n : leastDelay(state, deliveryClass);
  return periodFactorPpm(state, settlementSeconds > deliverySeconds ? settlementSeconds : deliverySeconds);
}

/** Whether any chain keeps margin waiting beyond the margin period: nearly never, and packed trades ask often. */
function hasSlowVault({ parameters, vaults }: State): boolean {
  for (const { delaySeconds } of vaults.values()) {
    if (delaySeconds > BigInt(parameters.marginPeriodSeconds)) return true;
  }
  return false;
}

/** The least delay of the chains that hold a class; zero if none does. */
function leastDelay(state: State, className: string): bigint {
  let least: bigint | null = null;
  for (const { chain, class: name, settlement, suspended } of state.assets.values()) {
    if (name !== className || suspended || (className === state.settlementClass && !settlement)) continue;
    const delaySeconds = state.vaults.get(chain)?.delaySeconds ?? 0n;
    if (least === null || delaySeconds < least) least = delaySeconds;
  }
  return least ?? 0n;
}
