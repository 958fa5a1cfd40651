import { type CommandOf, type Engine, pricedBy, unprovenPrice } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import type { OwnPrices } from "@isthmus/risk";

/** What the coordinator judges prices by before it journals them: the same figures as in the operators' configurations. */
export interface PriceBounds {
  /** The coordinator's own prices. */
  readonly own: OwnPrices;
  /** Largest distance of a price from the own one, in parts of 10,000. */
  readonly priceBandBps: number;
  /** The largest magnitude of a funding rate per period, in 10^-9. */
  readonly maxFundingRateE9: bigint;
  /** The furthest that one `prices` command may move the clearing house's time, in seconds. */
  readonly maxPriceGapSeconds: bigint;
}

/**
 * Refuses prices that operators refuse to sign: after such prices no cycle is signed until the entry is void.
 * @throws PRICE_STALE unless its sequence is the next one; PARAMETER_INVALID for what operators have no source of: prices of options, volatilities, forwards, rates,
 * settlement prices, depths and prices of another time; FUNDING_RATE_EXCEEDED
 * and PRICE_GAP_EXCEEDED beyond the bounds; PRICE_UNPROVEN further than the band from the own price of that time, or without one
 */
export function checkPriceBounds(engine: Engine, command: CommandOf<"prices">, bounds: PriceBounds): void {
  const { timeSeconds, sequence, prices, assetPrices, funding } = command;
  const nextSequence = engine.state.pricesSequence + 1n;
  if (sequence !== nextSequence) throw new IsthmusError("PRICE_STALE", { sequence, nextSequence });
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
  requireBand(engine, command, bounds);
}

function requireBand({ state, timeSeconds: houseSeconds }: Engine, command: CommandOf<"prices">, bounds: PriceBounds) {
  const { timeSeconds } = command;
  // The engine refuses it.
  if (timeSeconds < houseSeconds) return;
  const { own, priceBandBps: bandBps } = bounds;
  own.follow(houseSeconds);
  const marks = own.at(timeSeconds);
  if (marks === undefined) throw new IsthmusError("PRICE_UNPROVEN", { timeSeconds, own: null });
  const unproven = unprovenPrice(command, {
    marks,
    bandBps,
    symbolOf: (instrument) => {
      const terms = state.instruments.get(instrument)?.terms;
      return terms === undefined ? undefined : pricedBy(terms);
    },
    classOf: (asset) => state.assets.get(asset)?.class,
  });
  if (unproven === null) return;
  const { row, stated, own: ownPrice } = unproven;
  throw new IsthmusError("PRICE_UNPROVEN", { timeSeconds, ...row, stated, own: ownPrice, bandBps });
}
