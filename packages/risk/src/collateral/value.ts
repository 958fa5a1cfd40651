import { IsthmusError } from "@isthmus/protocol";
import { divideDown, divideUp, smaller } from "../rounding/divide.ts";
import { depegAddOnBps } from "./depeg.ts";
import { checkWeightBps } from "./location.ts";
import { bpsOne, type CollateralParameters, type ConcentrationTier } from "./parameters.ts";

/** Price of an asset in the quote asset, as an exact fraction. */
export interface AssetPrice {
  /** Price in ticks, >= 0; 0 means worthless. */
  readonly priceTicks: bigint;
  /** Quote quanta = asset quanta * priceTicks * numerator / denominator, both > 0. */
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A part of a holding with one weight (see `locationWeightBps`); a debt is negative and has full weight. */
export interface CollateralPortion {
  readonly amountQuanta: bigint;
  readonly weightBps: bigint;
}

/** Value of one account's holding of one asset, quote quanta. All three are negative for a debt. */
export interface CollateralValue {
  /** Value at mark, before weights, caps and haircuts, rounded down. */
  readonly markedQuanta: bigint;
  /** Counted for initial margin. */
  readonly initialQuanta: bigint;
  /** Counted for maintenance margin, >= initial. */
  readonly maintenanceQuanta: bigint;
}

/**
 * Values one account's holding of one asset. Every rounding goes against the account.
 *
 * Order: value at mark, location weight, house cap (pro rata), account cap, concentration tiers and haircut with depeg
 * add-on. A holding whose portions net to a debt gets the debt add-on and no weight, cap or haircut.
 *
 * @param portions parts of the holding by location weight; none means zero
 * @param houseValueQuanta value at mark of this asset over the whole clearing house, quote quanta; used with a house cap
 * @throws PRICE_INVALID for a negative price, PARAMETER_INVALID for a weight or a scale outside its range
 */
export function collateralValue(
  parameters: CollateralParameters,
  price: AssetPrice,
  portions: readonly CollateralPortion[],
  houseValueQuanta: bigint,
): CollateralValue {
  checkPrice(price);
  let amountQuanta = 0n;
  let weightedBpsQuanta = 0n;
  for (const portion of portions) {
    const weightBps = portion.amountQuanta < 0n ? bpsOne : checkWeightBps("weightBps", portion.weightBps);
    amountQuanta += portion.amountQuanta;
    weightedBpsQuanta += portion.amountQuanta * weightBps;
  }
  const factor = price.priceTicks * price.numerator;
  const markedQuanta = divideDown(amountQuanta * factor, price.denominator);
  if (amountQuanta < 0n) return debtValue(parameters, markedQuanta, -amountQuanta * factor, price.denominator);

  const weightedQuanta = weightedBpsQuanta > 0n ? (weightedBpsQuanta * factor) / (price.denominator * bpsOne) : 0n;
  const countedQuanta = capped(parameters, weightedQuanta, houseValueQuanta);
  const addOnBps = parameters.depeg === null ? 0n : depegAddOnBps(parameters.depeg, price.priceTicks);
  const { concentration, initialHaircutBps, maintenanceHaircutBps } = parameters;
  return {
    markedQuanta,
    initialQuanta: afterHaircut(countedQuanta, initialHaircutBps + addOnBps, concentration),
    maintenanceQuanta: afterHaircut(countedQuanta, maintenanceHaircutBps + addOnBps, concentration),
  };
}

function debtValue(
  parameters: CollateralParameters,
  markedQuanta: bigint,
  owedNumerator: bigint,
  denominator: bigint,
): CollateralValue {
  const owedQuanta = (addOnBps: bigint): bigint => divideUp(owedNumerator * (bpsOne + addOnBps), denominator * bpsOne);
  return {
    markedQuanta,
    initialQuanta: -owedQuanta(parameters.initialDebtAddOnBps),
    maintenanceQuanta: -owedQuanta(parameters.maintenanceDebtAddOnBps),
  };
}

function capped(parameters: CollateralParameters, valueQuanta: bigint, houseValueQuanta: bigint): bigint {
  const { accountCapQuanta, houseCapQuanta } = parameters;
  let countedQuanta = valueQuanta;
  if (houseCapQuanta !== null && houseValueQuanta > houseCapQuanta) {
    countedQuanta = (countedQuanta * houseCapQuanta) / houseValueQuanta;
  }
  return accountCapQuanta === null ? countedQuanta : smaller(countedQuanta, accountCapQuanta);
}

/** Splits the value at the tiers, applies each part's haircut and rounds the sum down once. */
function afterHaircut(valueQuanta: bigint, haircutBps: bigint, tiers: readonly ConcentrationTier[]): bigint {
  let keptBpsQuanta = 0n;
  let fromQuanta = 0n;
  let addBps = 0n;
  for (const tier of tiers) {
    if (valueQuanta <= tier.aboveQuanta) break;
    keptBpsQuanta += (tier.aboveQuanta - fromQuanta) * keptBps(haircutBps + addBps);
    fromQuanta = tier.aboveQuanta;
    addBps = tier.addHaircutBps;
  }
  keptBpsQuanta += (valueQuanta - fromQuanta) * keptBps(haircutBps + addBps);
  return keptBpsQuanta / bpsOne;
}

function keptBps(haircutBps: bigint): bigint {
  return haircutBps >= bpsOne ? 0n : bpsOne - haircutBps;
}

function checkPrice(price: AssetPrice): void {
  if (price.priceTicks < 0n) throw new IsthmusError("PRICE_INVALID", { priceTicks: price.priceTicks });
  if (price.numerator <= 0n || price.denominator <= 0n) {
    throw new IsthmusError("PARAMETER_INVALID", {
      field: "price scale",
      numerator: price.numerator,
      denominator: price.denominator,
    });
  }
}
