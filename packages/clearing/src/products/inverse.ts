import { divideDown, divideUp } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import type { InstrumentTerms } from "../model/state.ts";
import { deltaOne, requireNoStrike, unitsWorth } from "./delta-one.ts";
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
  notional: ({ quantaPerTickLot }, lots, referenceTicks) => divideUp(lots * quantaPerTickLot, referenceTicks),
  // Its gain in coins at a price times that price is linear in the price: that of the coins it is worth at the mark.
  exposure: (input) => {
    const { terms, markTicks } = input.instrument;
    const coins = markTicks === null ? 0 : Number(input.lots * terms.quantaPerTickLot) / Number(markTicks);
    return { units: unitsWorth(input, coins), option: null };
  },
};

/** An inverse contract that never ends. */
export const inversePerpetual: Product = {
  ...inverse,
  hasFunding: true,
  expires: false,
  requireTerms: (book, terms) => {
    require(terms.expirySeconds === null, "PARAMETER_INVALID", { field: "expirySeconds" });
    requireCoin(book, terms);
  },
};

/** An inverse contract that ends at its expiry. */
export const inverseFuture: Product = {
  ...inverse,
  hasFunding: false,
  expires: true,
  requireTerms: (book, terms) => {
    requireAhead(book, terms);
    requireCoin(book, terms);
  },
};

function requireCoin(book: Book, terms: InstrumentTerms): void {
  requirePaidInUnderlying(book, terms);
  requireNoStrike(terms);
}

/**
 * A contract that settles in the unit of account would lose its meaning: its value there is fixed. One that pays another coin
 * than the one it is on would gain by the product of two prices, which no scenario moves together.
 * @throws PARAMETER_INVALID unless it settles in a class that its underlying, if it names one, marks
 */
export function requirePaidInUnderlying({ state }: Book, { settlementClass, underlying }: InstrumentTerms): void {
  require(settlementClass !== undefined, "PARAMETER_INVALID", { field: "settlementClass" });
  if (underlying === null) return;
  for (const { class: name, settlement, markInstrument } of state.assets.values()) {
    const isOther = name === settlementClass && settlement && markInstrument !== null && markInstrument !== underlying;
    require(!isOther, "PARAMETER_INVALID", { field: "underlying", underlying, class: name });
  }
}
