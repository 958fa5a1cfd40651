import { absolute, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type Context, require } from "../book/context.ts";
import { supervise } from "../liquidation/run-liquidations.ts";
import type { Instrument } from "../model/state.ts";
import type { Prices } from "./command.ts";

/** New marks. All of them are checked before the first is set; then the whole book is marked to market. */
export function prices(context: Context, command: Prices): void {
  const { book, effects } = context;
  const { state } = book;
  require(command.sequence > state.pricesSequence, "PRICE_STALE", { sequence: command.sequence });
  require(command.timeSeconds >= state.timeSeconds, "PRICE_STALE", { timeSeconds: command.timeSeconds });
  const named = new Set<number>();
  for (const { instrument: number, priceTicks } of command.prices) {
    const instrument = book.instrument(number);
    // Named twice, a mark could walk past the largest move of one command.
    require(!named.has(number), "PARAMETER_INVALID", { field: "prices", instrument: number });
    named.add(number);
    require(priceTicks > 0n || instrument.terms.type === "option", "PRICE_INVALID", { instrument: number, priceTicks });
  }
  for (const { asset: number } of command.assetPrices) {
    const asset = book.asset(number);
    // The settlement class is the unit of account: it is worth itself.
    require(asset.class !== state.settlementClass && asset.markInstrument === null, "PARAMETER_INVALID", {
      asset: number,
    });
  }
  for (const { instrument } of command.volatilities ?? []) {
    const { type } = book.instrument(instrument).terms;
    require(type === "option", "PARAMETER_INVALID", { field: "volatilities", instrument });
  }
  for (const { instrument: number, rateE9 } of command.funding) {
    const instrument = book.instrument(number);
    require(instrument.terms.type === "perpetual", "PARAMETER_INVALID", { field: "funding", instrument: number });
    require(absolute(rateE9) <= instrument.terms.maxFundingRateE9, "LIMIT_EXCEEDED", {
      field: "rateE9",
      value: rateE9,
    });
  }

  context.begin();
  state.pricesSequence = command.sequence;
  advanceTime(book, command.timeSeconds);
  for (const { instrument: number, priceTicks } of command.prices) {
    const instrument = book.instrument(number);
    if (instrument.expired) continue;
    // One dislocated price must not stop the others: it is set aside, and its instrument grows stale.
    if (!withinStep(book, instrument, priceTicks)) {
      effects.push({ kind: "mark-refused", instrument: number, priceTicks });
      continue;
    }
    instrument.markTicks = priceTicks;
    instrument.markSeconds = command.timeSeconds;
    effects.push({ kind: "marked", instrument: number, priceTicks });
  }
  for (const { asset, unitPriceQuanta } of command.assetPrices) {
    state.classMarks.set(book.asset(asset).class, { unitPriceQuanta, markSeconds: command.timeSeconds });
  }
  for (const { instrument, volatilityE6 } of command.volatilities ?? []) {
    book.instrument(instrument).volatilityE6 = volatilityE6;
  }
  for (const { instrument, rateE9 } of command.funding) book.instrument(instrument).fundingRateE9 = rateE9;
  supervise(context);
}

/**
 * Whether a price is near enough to the mark to replace it. A market that has really gapped must find its way back: each
 * time that the mark has grown stale once more, nobody takes new risk on it meanwhile, one more step is let through.
 */
function withinStep(book: Book, instrument: Instrument, priceTicks: bigint): boolean {
  const { markTicks, markSeconds, terms } = instrument;
  if (markTicks === null || terms.maxPriceStepPpm === 0) return true;
  const { parameters, timeSeconds } = book.state;
  const age = timeSeconds - markSeconds;
  const steps = parameters.staleSeconds === 0 ? 1n : 1n + (age > 0n ? age - 1n : 0n) / BigInt(parameters.staleSeconds);
  return absolute(priceTicks - markTicks) * 1_000_000n <= markTicks * BigInt(terms.maxPriceStepPpm) * steps;
}

/**
 * Moves the time on. Funding runs with the rate and mark that held since the last step, so it is weighted by time;
 * it stays an exact sum, and is divided only where an account pays it. One step charges at most one funding period, so at
 * most `maxFundingRateE9` of the notional, however far it goes: no single command can move a fortune from longs to shorts.
 */
function advanceTime(book: Book, timeSeconds: bigint): void {
  book.state.timeSeconds = timeSeconds;
  for (const instrument of book.state.instruments.values()) {
    const seconds = smaller(timeSeconds - instrument.fundingSeconds, BigInt(instrument.terms.fundingPeriodSeconds));
    instrument.fundingSeconds = timeSeconds;
    if (instrument.fundingRateE9 === 0n || instrument.markTicks === null || instrument.expired) continue;
    instrument.fundingIndex +=
      instrument.markTicks * instrument.terms.quantaPerTickLot * instrument.fundingRateE9 * seconds;
  }
}
