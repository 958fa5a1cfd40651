import { require } from "../book/context.ts";
import type { Instrument } from "../model/state.ts";
import { linear, unitsOf } from "./delta-one.ts";
import { requireAhead } from "./expiry.ts";
import { optionBand } from "./option-band.ts";
import type { Product } from "./product.ts";

/** The longest time to expiry that the portfolio model takes. */
const maxOptionSeconds = 100n * 31_536_000n;

/** A European call or put, settled in cash at its intrinsic value. */
export const option: Product = {
  hasFunding: false,
  hasBand: false,
  expires: true,
  mayBeWorthless: true,
  followsUnderlying: false,
  isVolatile: true,
  isAdditive: false,
  mayUnderlie: false,
  ...linear,
  band: optionBand,
  settlementTicks: (instrument, underlyingTicks) => {
    const { strikeTicks, optionType } = instrument.terms;
    if (underlyingTicks === null || strikeTicks === null) return null;
    const intrinsic = optionType === "call" ? underlyingTicks - strikeTicks : strikeTicks - underlyingTicks;
    return intrinsic > 0n ? intrinsic : 0n;
  },
  exposure: ({ instrument, lots, underlying, timeSeconds }) => {
    const { terms, volatilityE6 } = instrument;
    const left = Number((terms.expirySeconds ?? 0n) - timeSeconds);
    return {
      kind: "option",
      option: {
        expirySeconds: Math.max(left, 1),
        strike: unitsOfAccount(underlying, terms.strikeTicks ?? 0n),
        isCall: terms.optionType === "call",
        markVolatility: (volatilityE6 ?? 1_000_000) / 1_000_000,
        amount: unitsOf(instrument, lots),
      },
    };
  },
  requireTerms: (book, terms) => {
    requireAhead(book, terms);
    const { expirySeconds, strikeTicks, underlying } = terms;
    require(strikeTicks !== null, "PARAMETER_INVALID", { field: "strikeTicks" });
    require(terms.optionType !== null, "PARAMETER_INVALID", { field: "optionType" });
    // Scenarios need a strike, a positive spot price and a bounded time to expiry.
    require(underlying !== null, "PARAMETER_INVALID", { field: "underlying" });
    require(strikeTicks !== 0n, "PARAMETER_INVALID", { field: "strikeTicks", value: 0n });
    const near = (expirySeconds ?? 0n) <= book.state.timeSeconds + maxOptionSeconds;
    require(near, "PARAMETER_INVALID", { field: "expirySeconds" });
  },
};

/** Quanta of the unit of account per whole unit. */
const quantaPerUnit = 1_000_000;

/** Price per whole unit of an instrument's underlying, in whole units of account. */
export function unitsOfAccount({ terms }: Instrument, ticks: bigint): number {
  return Number(ticks * terms.quantaPerTickLot * terms.lotsPerUnit) / quantaPerUnit;
}
