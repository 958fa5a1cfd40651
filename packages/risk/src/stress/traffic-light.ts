import { checkCount, checkRange } from "../maths/check.ts";
import { exponential } from "../maths/exponential.ts";
import { logarithm } from "../maths/logarithm.ts";

/** Zone of a value-at-risk model by its exceedances. */
export type TrafficLight = "green" | "yellow" | "red";

/** Probabilities of so few exceedances up to which a model is green, and yellow. */
const bounds = { green: 0.95, yellow: 0.9999 } as const;

/**
 * The Basel Committee's traffic light ("Supervisory framework for the use of backtesting", January 1996): by the probability
 * that a correct model has at most so many exceedances, independent of each other.
 * @throws PARAMETER_INVALID as `exceedanceProbability`
 */
export function trafficLight(probability: number, observations: number, exceedances: number): TrafficLight {
  const atMost = exceedanceProbability(probability, observations, exceedances);
  if (atMost < bounds.green) return "green";
  return atMost < bounds.yellow ? "yellow" : "red";
}

/**
 * The binomial probability of at most so many exceedances, 0 .. 1.
 *
 * @param probability of an exceedance, above 0 and below 1
 * @param observations n, at least 1
 * @param exceedances x, 0 .. n
 * @throws PARAMETER_INVALID
 */
export function exceedanceProbability(probability: number, observations: number, exceedances: number): number {
  checkRange("probability", probability, Number.MIN_VALUE, 1 - Number.EPSILON / 2);
  checkCount("observations", observations, 1, Number.MAX_SAFE_INTEGER);
  checkCount("exceedances", exceedances, 0, observations);
  const odds = logarithm(probability) - logarithm(1 - probability);
  let term = observations * logarithm(1 - probability);
  let sum = 0;
  for (let x = 0; x <= exceedances; x++) {
    sum += exponential(term);
    // From x to x + 1: (n - x) / (x + 1) times the odds.
    if (x < observations) term += logarithm((observations - x) / (x + 1)) + odds;
  }
  return Math.min(1, sum);
}
