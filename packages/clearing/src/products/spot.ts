import { require } from "../book/context.ts";
import { requireDelivery } from "./delivered.ts";
import { deltaOne, requireNoStrike } from "./delta-one.ts";
import type { Product } from "./product.ts";

/**
 * The asset itself: what is traded in a cycle is delivered against its price at the cut-off, whatever chains the two are on.
 * Until then both legs count as if they had been placed, and the position has a requirement of its own for the case that
 * one of them fails.
 */
export const spot: Product = {
  ...deltaOne,
  hasFunding: false,
  expires: false,
  isDeliveredEachCycle: true,
  // What it delivers is among the balances already (`placedBalances`): counted here too, it would cover two short calls.
  exposure: () => ({ units: 0, option: null }),
  delivery: ({ instrument: { terms }, lots, costQuanta, quantaPerUnit }) =>
    terms.deliveryClass === undefined
      ? null
      : {
          class: terms.deliveryClass,
          assetQuanta: (lots * quantaPerUnit) / terms.lotsPerUnit,
          moneyQuanta: -costQuanta,
        },
  requireTerms: (book, terms) => {
    const { deliveryClass, expirySeconds } = terms;
    require(expirySeconds === null, "PARAMETER_INVALID", { field: "expirySeconds" });
    require(deliveryClass !== undefined, "PARAMETER_INVALID", { field: "deliveryClass" });
    requireDelivery(book, terms, deliveryClass);
    requireNoStrike({ ...terms, deliveryClass: undefined });
  },
};
