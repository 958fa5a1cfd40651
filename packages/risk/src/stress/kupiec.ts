import { checkCount, checkRange } from "../maths/check.ts";
import { logarithm } from "../maths/logarithm.ts";

/** Critical value of chi-square with one degree of freedom at 5 %. */
export const kupiecCriticalValue = 3.841458820694124;

/**
 * Kupiec's proportion-of-failures statistic of a number of exceedances against a stated probability:
 * -2 ln[((1-p)^(n-x) p^x) / ((1-x/n)^(n-x) (x/n)^x)], chi-square with one degree of freedom.
 *
 * @param probability stated probability of an exceedance, above 0 and below 1
 * @param observations n, at least 1
 * @param exceedances x, 0 .. n
 * @returns the statistic, >= 0; the model is rejected above `kupiecCriticalValue`
 * @throws PARAMETER_INVALID
 */
export function kupiecStatistic(probability: number, observations: number, exceedances: number): number {
  checkRange("probability", probability, Number.MIN_VALUE, 1 - Number.EPSILON / 2);
  checkCount("observations", observations, 1, Number.MAX_SAFE_INTEGER);
  checkCount("exceedances", exceedances, 0, observations);
  const kept = observations - exceedances;
  const stated = kept * logarithm(1 - probability) + exceedances * logarithm(probability);
  const observed = weightedLog(kept, observations) + weightedLog(exceedances, observations);
  return Math.max(0, -2 * (stated - observed));
}

/** True if the number of exceedances is acceptable at the 5 % level. */
export function kupiecAccepts(probability: number, observations: number, exceedances: number): boolean {
  return kupiecStatistic(probability, observations, exceedances) <= kupiecCriticalValue;
}

/** count * ln(count / total), with its limit zero at zero. */
function weightedLog(count: number, total: number): number {
  return count === 0 ? 0 : count * logarithm(count / total);
}
