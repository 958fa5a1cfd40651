import { type CommandOf, unprovenPrice } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import type { Marks, OwnPrices } from "@isthmus/risk";

/** An operator's bounds and sources for journaled prices. */
export interface PriceSources {
  readonly prices: OwnPrices;
  /** Largest distance of a journaled mark from the operator's own price, in parts of 10,000. */
  readonly priceBandBps: number;
  /** The largest magnitude of a journaled funding rate per period, in 10^-9: there is no second source for it. */
  readonly maxFundingRateE9: bigint;
  /** The furthest that one `prices` command may move the clearing house's time: funding accrues for all of it. */
  readonly maxPriceGapSeconds: number;
  /** The clearing house's time: that of the last prices, 0 before the first. */
  readonly houseSeconds: () => bigint;
  /** Symbol of an instrument in the price source, or undefined when the source does not price it (options: none does). */
  readonly symbolOf: (instrument: number) => string | undefined;
  /** Class of an asset, or undefined when it is not registered. */
  readonly classOf: (asset: number) => string | undefined;
}

/**
 * Checks every number of a `prices` command against the operator's own price of the same hour, and its time against the last
 * one: a funding rate, which has no second source, must not accrue for a year in one step. Volatilities have no own number.
 * @returns the operator's own marks that prove the command
 * @throws INPUT_UNPROVEN naming the instrument, asset, volatility or rate
 */
export function checkPrices(command: CommandOf<"prices">, sources: PriceSources): Marks {
  const { kind, timeSeconds } = command;
  const houseSeconds = sources.houseSeconds();
  const { maxPriceGapSeconds } = sources;
  if (houseSeconds > 0n && timeSeconds - houseSeconds > BigInt(maxPriceGapSeconds))
    throw new IsthmusError("INPUT_UNPROVEN", { kind, timeSeconds, houseSeconds, maxPriceGapSeconds });
  const own = sources.prices.at(timeSeconds);
  if (own === undefined)
    throw new IsthmusError("INPUT_UNPROVEN", { kind, timeSeconds, reason: "no own price at that time" });
  requireOwnSources(command);
  const { priceBandBps: bandBps, symbolOf, classOf } = sources;
  const unproven = unprovenPrice(command, { marks: own, bandBps, symbolOf, classOf });
  if (unproven !== null) {
    const { row, stated, own: ownPrice } = unproven;
    if (ownPrice === null) throw new IsthmusError("INPUT_UNPROVEN", { kind, ...row, reason: "no own price" });
    throw new IsthmusError("INPUT_UNPROVEN", { kind, ...row, stated, own: ownPrice, bandBps });
  }
  for (const { instrument, rateE9 } of command.funding) {
    const sizeE9 = rateE9 < 0n ? -rateE9 : rateE9;
    if (sizeE9 > sources.maxFundingRateE9)
      throw new IsthmusError("INPUT_UNPROVEN", { kind, instrument, rateE9, boundE9: sources.maxFundingRateE9 });
  }
  return own;
}

/**
 * Margins and settlements depend on these entirely: without a second source the oracle alone would decide them.
 * @throws INPUT_UNPROVEN naming the first row
 */
function requireOwnSources(command: CommandOf<"prices">): void {
  const { kind } = command;
  for (const { instrument, volatilityE6 } of command.volatilities ?? [])
    throw new IsthmusError("INPUT_UNPROVEN", { kind, instrument, volatilityE6, reason: "no own volatility" });
  for (const { instrument, forwardTicks } of command.forwards ?? [])
    throw new IsthmusError("INPUT_UNPROVEN", { kind, instrument, forwardTicks, reason: "no own forward" });
  for (const { class: name, rateE6 } of command.rates ?? [])
    throw new IsthmusError("INPUT_UNPROVEN", { kind, class: name, rateE6, reason: "no own rate" });
  for (const { instrument, priceTicks } of command.settlements ?? [])
    throw new IsthmusError("INPUT_UNPROVEN", { kind, instrument, priceTicks, reason: "no own settlement price" });
  for (const { instrument, depthLots } of command.prices) {
    if (depthLots !== undefined)
      throw new IsthmusError("INPUT_UNPROVEN", { kind, instrument, depthLots, reason: "no own depth" });
  }
  for (const { timeSeconds = command.timeSeconds } of [...command.prices, ...command.assetPrices]) {
    if (timeSeconds !== command.timeSeconds)
      throw new IsthmusError("INPUT_UNPROVEN", { kind, timeSeconds, reason: "no own price at that time" });
  }
}
