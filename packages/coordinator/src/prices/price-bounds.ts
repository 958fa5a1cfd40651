import { type CommandOf, type Engine, pricedBy } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";

/** The operators' bounds on prices without a second source; the same figures as in their configurations. */
export interface PriceBounds {
  /** The largest magnitude of a funding rate per period, in 10^-9. */
  readonly maxFundingRateE9: bigint;
  /** The furthest that one `prices` command may move the clearing house's time, in seconds. */
  readonly maxPriceGapSeconds: bigint;
}

/**
 * Refuses prices that operators refuse to sign. No entry leaves the journal: after such prices no cycle would be signed.
 * @throws PARAMETER_INVALID for what operators have no source of: prices of options, volatilities, forwards, rates,
 * settlement prices, depths and prices of another time; FUNDING_RATE_EXCEEDED
 * and PRICE_GAP_EXCEEDED beyond the bounds
 */
export function checkPriceBounds(engine: Engine, command: CommandOf<"prices">, bounds: PriceBounds): void {
  const { timeSeconds, prices, assetPrices, funding } = command;
  for (const field of ["volatilities", "forwards", "rates", "settlements"] as const) {
    const rows = command[field]?.length ?? 0;
    if (rows > 0) throw new IsthmusError("PARAMETER_INVALID", { field, rows });
  }
  for (const row of [...prices, ...assetPrices]) {
    if (row.timeSeconds !== undefined && row.timeSeconds !== timeSeconds)
      throw new IsthmusError("PARAMETER_INVALID", { field: "timeSeconds", timeSeconds: row.timeSeconds });
  }
  for (const { instrument, depthLots } of prices) {
    if (depthLots !== undefined) throw new IsthmusError("PARAMETER_INVALID", { field: "depthLots", instrument });
    const terms = engine.state.instruments.get(instrument)?.terms;
    if (terms !== undefined && pricedBy(terms) === undefined)
      throw new IsthmusError("PARAMETER_INVALID", { field: "prices", instrument, type: terms.type });
  }
  const { maxFundingRateE9, maxPriceGapSeconds } = bounds;
  for (const { instrument, rateE9 } of funding) {
    if (rateE9 > maxFundingRateE9 || rateE9 < -maxFundingRateE9)
      throw new IsthmusError("FUNDING_RATE_EXCEEDED", { instrument, rateE9, maxFundingRateE9 });
  }
  const houseSeconds = engine.timeSeconds;
  if (houseSeconds > 0n && timeSeconds - houseSeconds > maxPriceGapSeconds)
    throw new IsthmusError("PRICE_GAP_EXCEEDED", { timeSeconds, houseSeconds, maxPriceGapSeconds });
}
