import { divideDown, divideUp } from "@isthmus/risk";
import { require } from "../book/context.ts";
import type { InstrumentTerms } from "../model/state.ts";
import { deltaOne, requireNoStrike } from "./delta-one.ts";
import { requireAhead } from "./expiry.ts";
import type { Product } from "./product.ts";

/**
 * Contracts of a fixed value in the quote currency that settle in the base coin: lots are worth -K / price coins, with
 * K = `quantaPerTickLot`, the contract's value in quanta of the coin × ticks. A long that enters at p and leaves at q gains
 * K / p - K / q per lot, as in the rules of coin-margined contracts (Binance COIN-M, Deribit, BitMEX XBTUSD).
 */
const inverse: Omit<Product, "hasFunding" | "expires" | "requireTerms"> = {
  ...deltaOne,
  isLinear: false,
  value: ({ quantaPerTickLot }, lots, priceTicks) => divideDown(-lots * quantaPerTickLot, priceTicks),
  priceFor: ({ quantaPerTickLot }, lots, valueQuanta) => {
    const product = lots * quantaPerTickLot;
    if (lots > 0n) return valueQuanta < 0n ? divideUp(product, -valueQuanta) : null;
    // Short lots are worth something at any price.
    return valueQuanta > 0n ? divideDown(-product, valueQuanta) : null;
  },
  scaledLot: ({ quantaPerTickLot }, priceTicks, factor) => divideDown(quantaPerTickLot * factor, priceTicks),
  exposure: ({ instrument: { terms, markTicks }, lots, quantaPerUnit }) => {
    const coins = markTicks === null ? 0 : Number(lots * terms.quantaPerTickLot) / Number(markTicks) / quantaPerUnit;
    return { kind: "units", units: coins };
  },
};

/** An inverse contract that never ends. */
export const inversePerpetual: Product = {
  ...inverse,
  hasFunding: true,
  expires: false,
  requireTerms: (_book, terms) => {
    require(terms.expirySeconds === null, "PARAMETER_INVALID", { field: "expirySeconds" });
    requireCoin(terms);
  },
};

/** An inverse contract that ends at its expiry. */
export const inverseFuture: Product = {
  ...inverse,
  hasFunding: false,
  expires: true,
  requireTerms: (book, terms) => {
    requireAhead(book, terms);
    requireCoin(terms);
  },
};

/** A contract that settles in the unit of account would lose its meaning: its value there is fixed. */
function requireCoin(terms: InstrumentTerms): void {
  require(terms.settlementClass !== undefined, "PARAMETER_INVALID", { field: "settlementClass" });
  requireNoStrike(terms);
}
