import { checkLinearParameters } from "@isthmus/risk";
import { type Context, require } from "../book/context.ts";
import type { InstrumentTerms } from "../model/state.ts";
import type { SetParameters } from "./command.ts";

/** The longest time to expiry that the portfolio model takes. */
const mostOptionSeconds = 100n * 31_536_000n;

/**
 * Terms that a new instrument may have.
 * @throws PARAMETER_INVALID, INSTRUMENT_UNKNOWN
 */
export function checkTerms(context: Context, terms: InstrumentTerms): void {
  checkMovable(terms);
  const perpetual = terms.type === "perpetual";
  require(perpetual === (terms.expirySeconds === null), "PARAMETER_INVALID", { field: "expirySeconds" });
  require(terms.expirySeconds === null || terms.expirySeconds > context.book.state.timeSeconds, "PARAMETER_INVALID", {
    field: "expirySeconds",
  });
  const option = terms.type === "option";
  require(option === (terms.strikeTicks !== null), "PARAMETER_INVALID", { field: "strikeTicks" });
  require(option === (terms.optionType !== null), "PARAMETER_INVALID", { field: "optionType" });
  // The scenarios need a strike, a spot price above zero and a time that they can take a root of.
  require(!option || terms.underlying !== null, "PARAMETER_INVALID", { field: "underlying" });
  require(!option || terms.strikeTicks !== 0n, "PARAMETER_INVALID", { field: "strikeTicks", value: 0n });
  const last = context.book.state.timeSeconds + mostOptionSeconds;
  require(!option || (terms.expirySeconds ?? 0n) <= last, "PARAMETER_INVALID", { field: "expirySeconds" });
  if (terms.underlying === null) return;
  const { type } = context.book.instrument(terms.underlying).terms;
  require(type !== "option", "PARAMETER_INVALID", { field: "underlying", underlying: terms.underlying });
}

/** Terms that may change while an instrument is listed. */
function checkMovable(terms: InstrumentTerms): void {
  checkLinearParameters({
    initialPpm: BigInt(terms.initialPpm),
    maintenanceOfInitialPpm: BigInt(terms.maintenanceOfInitialPpm),
    openInterestLowerQuanta: terms.openInterestLowerQuanta,
    openInterestUpperQuanta: terms.openInterestUpperQuanta,
  });
  // A rebate above the other side's fee would pay people for trading with themselves.
  require(terms.makerFeePpm + terms.takerFeePpm >= 0, "PARAMETER_INVALID", { field: "makerFeePpm" });
  require(terms.takerFeePpm >= 0, "PARAMETER_INVALID", { field: "takerFeePpm" });
  require(terms.maxFundingRateE9 >= 0n, "PARAMETER_INVALID", { field: "maxFundingRateE9" });
}

/**
 * The terms that instruments are to have from the next cycle on: those they have, or wait for, with the changes.
 * @throws INSTRUMENT_UNKNOWN, INSTRUMENT_EXPIRED, PARAMETER_INVALID; then nothing has changed
 */
export function changedTerms(
  context: Context,
  rows: NonNullable<SetParameters["instruments"]>,
): ReadonlyMap<number, InstrumentTerms> {
  const changed = new Map<number, InstrumentTerms>();
  for (const { instrument: number, ...changes } of rows) {
    const instrument = context.book.instrument(number);
    require(!changed.has(number), "PARAMETER_INVALID", { field: "instruments", instrument: number });
    require(!instrument.expired, "INSTRUMENT_EXPIRED", { instrument: number });
    const terms = { ...(instrument.nextTerms ?? instrument.terms), ...changes };
    checkMovable(terms);
    changed.set(number, terms);
  }
  return changed;
}
