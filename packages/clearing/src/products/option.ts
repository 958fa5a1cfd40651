import type { OptionPosition } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import type { Instrument, InstrumentTerms } from "../model/state.ts";
import { requireDelivery } from "./delivered.ts";
import { linear, unitPriceQuanta } from "./delta-one.ts";
import { requireAhead } from "./expiry.ts";
import { optionBand } from "./option-band.ts";
import type { ExposureInput, Product } from "./product.ts";

/** The longest time to expiry that the portfolio model takes. */
const maxOptionSeconds = 100n * 31_536_000n;

/** What European calls and puts have in common. */
export const european: Omit<
  Product,
  "settlementTicks" | "delivery" | "requireTerms" | "notional" | "exposure" | "quotedTicks"
> = {
  hasFunding: false,
  hasBand: false,
  expires: true,
  mayBeWorthless: true,
  followsUnderlying: false,
  isVolatile: true,
  isAdditive: false,
  isQuotedInUnderlying: false,
  isDeliveredEachCycle: false,
  mayUnderlie: false,
  ...linear,
  band: optionBand,
};

/** An option on units of its underlying. @param amount signed, whole units */
export function optionOn(
  { instrument, underlying, timeSeconds }: Pick<ExposureInput, "instrument" | "underlying" | "timeSeconds">,
  amount: number,
): OptionPosition {
  const { terms, volatilityE6 } = instrument;
  const left = Number((terms.expirySeconds ?? 0n) - timeSeconds);
  return {
    expirySeconds: Math.max(left, 1),
    strike: unitsOfAccount(underlying, terms.strikeTicks ?? 0n),
    isCall: terms.optionType === "call",
    markVolatility: (volatilityE6 ?? 1_000_000) / 1_000_000,
    amount,
  };
}

/**
 * A European call or put, settled in cash at its intrinsic value; with a `deliveryClass`, the intrinsic value is settled and
 * the underlying then changes hands at the settlement price: together the asset against the strike.
 */
export const option: Product = {
  ...european,
  notional: linear.notional,
  // It pays as many quanta of its class for each tick of the underlying as its terms state, whatever a unit of that is.
  exposure: (input) => {
    const { instrument, lots, underlying, paidIn } = input;
    const perTick = Number(lots * instrument.terms.quantaPerTickLot) * paidIn.accountQuanta;
    return { units: 0, option: optionOn(input, perTick / Number(unitPriceQuanta(underlying, 1n))) };
  },
  quotedTicks: ({ underlying, price }) => price / unitsOfAccount(underlying, 1n),
  settlementTicks: ({ terms: { optionType, strikeTicks } }, underlyingTicks) => {
    if (underlyingTicks === null || strikeTicks === null) return null;
    const intrinsic = optionType === "call" ? underlyingTicks - strikeTicks : strikeTicks - underlyingTicks;
    return intrinsic > 0n ? intrinsic : 0n;
  },
  delivery: ({ instrument: { terms, markTicks }, lots, quantaPerUnit }) => {
    const { deliveryClass, strikeTicks, optionType } = terms;
    if (deliveryClass === undefined || strikeTicks === null || markTicks === null || markTicks === 0n) return null;
    const isCall = optionType === "call";
    const bought = isCall ? lots : -lots;
    const settledTicks = isCall ? strikeTicks + markTicks : strikeTicks - markTicks;
    return {
      class: deliveryClass,
      assetQuanta: (bought * quantaPerUnit) / terms.lotsPerUnit,
      moneyQuanta: -linear.value(terms, bought, settledTicks),
    };
  },
  requireTerms: (book, terms) => {
    requireOptionTerms(book, terms);
    if (terms.deliveryClass !== undefined) requireDelivery(book, terms, terms.deliveryClass);
  },
};

/** @throws PARAMETER_INVALID unless scenarios can margin the option: a strike, an underlying and a bounded time to expiry */
export function requireOptionTerms(book: Book, terms: InstrumentTerms): void {
  requireAhead(book, terms);
  const { expirySeconds, strikeTicks, underlying } = terms;
  require(strikeTicks !== null, "PARAMETER_INVALID", { field: "strikeTicks" });
  require(terms.optionType !== null, "PARAMETER_INVALID", { field: "optionType" });
  require(underlying !== null, "PARAMETER_INVALID", { field: "underlying" });
  require(strikeTicks !== 0n, "PARAMETER_INVALID", { field: "strikeTicks", value: 0n });
  const near = (expirySeconds ?? 0n) <= book.state.timeSeconds + maxOptionSeconds;
  require(near, "PARAMETER_INVALID", { field: "expirySeconds" });
}

/** Quanta of the unit of account per whole unit. */
const quantaPerUnit = 1_000_000;

/** Price per whole unit of an instrument's underlying, in whole units of account. */
export function unitsOfAccount(instrument: Instrument, ticks: bigint): number {
  return Number(unitPriceQuanta(instrument, ticks)) / quantaPerUnit;
}
