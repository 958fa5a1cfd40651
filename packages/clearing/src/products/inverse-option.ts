import { require } from "../book/context.ts";
import { european, requireOptionTerms } from "./option.ts";
import type { Product } from "./product.ts";

/**
 * A European call or put that is quoted and settled in the coin that it is on: its intrinsic value is the one in the quote
 * currency divided by the settlement price, as in the rules of Deribit's options. In the quote currency its value at any spot
 * price is that of the plain option, which is how scenarios margin it.
 */
export const inverseOption: Product = {
  ...european,
  settlementTicks: ({ terms }, underlyingTicks, quantaPerUnit) => {
    const { optionType, strikeTicks, quantaPerTickLot, lotsPerUnit } = terms;
    if (underlyingTicks === null || underlyingTicks === 0n || strikeTicks === null) return null;
    const intrinsic = optionType === "call" ? underlyingTicks - strikeTicks : strikeTicks - underlyingTicks;
    // Down to a whole tick; a lot is worth (intrinsic / settlement price) coins / lots per unit.
    const ticks = (intrinsic * quantaPerUnit) / (underlyingTicks * quantaPerTickLot * lotsPerUnit);
    return intrinsic > 0n ? ticks : 0n;
  },
  delivery: () => null,
  // In the coin a call is worth at most one, and the bounds of a put depend on the price: the band is around the mark alone.
  band: ({ bandPpm }, markTicks) => {
    const reachTicks = (markTicks * BigInt(bandPpm)) / 1_000_000n;
    return { lowTicks: markTicks - reachTicks, highTicks: markTicks + reachTicks };
  },
  requireTerms: (book, terms) => {
    requireOptionTerms(book, terms);
    require(terms.settlementClass !== undefined, "PARAMETER_INVALID", { field: "settlementClass" });
    require(terms.deliveryClass === undefined, "PARAMETER_INVALID", { field: "deliveryClass" });
  },
};
