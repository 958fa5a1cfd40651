import { divideUp } from "@isthmus/risk";
import { require } from "../book/context.ts";
import { linear, unitsWorth } from "./delta-one.ts";
import { requirePaidInUnderlying } from "./inverse.ts";
import { european, optionOn, requireOptionTerms } from "./option.ts";
import type { Product } from "./product.ts";

/**
 * A European call or put that is quoted and settled in the coin that it is on: its intrinsic value is the one in the quote
 * currency divided by the settlement price, as in the rules of Deribit's options. Lots stand for units of the coin. Gains are
 * settled in the coin, so that what it cost moves with the coin's price too: scenarios margin the plain option less as many
 * coins as it is worth at the mark (the premium-adjusted delta of options quoted in the coin).
 */
export const inverseOption: Product = {
  ...european,
  isQuotedInUnderlying: true,
  settlementTicks: ({ terms }, underlyingTicks, quantaPerUnit) => {
    const { optionType, strikeTicks, quantaPerTickLot, lotsPerUnit } = terms;
    if (underlyingTicks === null || underlyingTicks === 0n || strikeTicks === null) return null;
    const intrinsic = optionType === "call" ? underlyingTicks - strikeTicks : strikeTicks - underlyingTicks;
    // Down to a whole tick; a lot is worth (intrinsic / settlement price) coins / lots per unit.
    const ticks = (intrinsic * quantaPerUnit) / (underlyingTicks * quantaPerTickLot * lotsPerUnit);
    return intrinsic > 0n ? ticks : 0n;
  },
  delivery: () => null,
  notional: ({ lotsPerUnit }, lots, _referenceTicks, quantaPerUnit) => divideUp(lots * quantaPerUnit, lotsPerUnit),
  exposure: (input) => {
    const { instrument, lots, paidIn } = input;
    const { terms, markTicks } = instrument;
    const coins = Number(lots * paidIn.quantaPerUnit) / Number(terms.lotsPerUnit);
    return {
      units: -unitsWorth(input, Number(linear.value(terms, lots, markTicks ?? 0n))),
      option: optionOn(input, unitsWorth(input, coins)),
    };
  },
  quotedTicks: ({ terms, price, spotPrice, quantaPerUnit }) =>
    ((price / spotPrice) * Number(quantaPerUnit)) / Number(terms.quantaPerTickLot * terms.lotsPerUnit),
  // In the coin a call is worth at most one, and the bounds of a put depend on the price: the band is around the mark alone.
  band: ({ bandPpm }, markTicks) => {
    const reachTicks = (markTicks * BigInt(bandPpm)) / 1_000_000n;
    return { lowTicks: markTicks - reachTicks, highTicks: markTicks + reachTicks };
  },
  requireTerms: (book, terms) => {
    requireOptionTerms(book, terms);
    requirePaidInUnderlying(book, terms);
    require(terms.deliveryClass === undefined, "PARAMETER_INVALID", { field: "deliveryClass" });
  },
};
