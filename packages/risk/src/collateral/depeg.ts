import { divideUp, smaller } from "../rounding/divide.ts";
import { bpsOne, type DepegRule } from "./parameters.ts";

/**
 * Haircut add-on of an asset that trades below its peg, 0 .. 10,000 bps, rounded up.
 * @param priceTicks price of the asset, >= 0, in the ticks of the rule's peg
 */
export function depegAddOnBps(rule: DepegRule, priceTicks: bigint): bigint {
  const shortfall = rule.thresholdBps * rule.pegPriceTicks - bpsOne * priceTicks;
  if (shortfall <= 0n) return 0n;
  return smaller(bpsOne, divideUp(shortfall * rule.factorBps, rule.pegPriceTicks * bpsOne));
}
