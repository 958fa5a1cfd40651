import { absolute } from "@isthmus/risk";
import { z } from "zod";
import { oracleKey } from "../authority/authority.ts";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import { accrueFunding } from "../ledger/funding.ts";
import { runLiquidations } from "../liquidation/run-liquidations.ts";
import { stalePeriods } from "../market/freshness.ts";
import { amount, id16, positiveAmount, rateE9, signature, ticks, u64 } from "../model/fields.ts";
import type { Instrument, State } from "../model/state.ts";
import { productOf } from "../products/registry.ts";
import { defineCommand } from "./define-command.ts";

/** Sets marks, asset prices, volatilities and funding rates, then marks the book to market and runs liquidations; sequences rise, times never fall. */
export const prices = defineCommand({
  kind: "prices",
  source: "oracle",
  summary:
    "Sets marks, asset prices, volatilities and funding rates, then marks the book to market and runs liquidations; sequences rise, times never fall.",
  schema: {
    timeSeconds: u64,
    sequence: u64,
    prices: z
      .array(
        z.strictObject({
          instrument: id16,
          priceTicks: ticks,
          /** Lots available within 1 % of the price on the thinner side. */
          depthLots: amount.optional(),
        }),
      )
      .max(10_000),
    /** Settlement quanta per whole token; marks every asset of the same class. */
    assetPrices: z.array(z.strictObject({ asset: id16, unitPriceQuanta: positiveAmount })).max(10_000),
    /** Funding rates per funding period in 10^-9, in force from this command on. Longs pay if positive. */
    funding: z.array(z.strictObject({ instrument: id16, rateE9 })).max(10_000),
    /** Marked volatilities of options per year, in 10^-6. */
    volatilities: z
      .array(z.strictObject({ instrument: id16, volatilityE6: z.int().min(1).max(100_000_000) }))
      .max(10_000)
      .optional(),
    signature,
  },
  authority: oracleKey,
  handle: (context, command) => {
    const { book, effects } = context;
    const { state } = book;
    requireValid(book, command);

    context.begin();
    const { timeSeconds } = command;
    state.pricesSequence = command.sequence;
    state.timeSeconds = timeSeconds;
    for (const instrument of state.instruments.values()) accrueFunding(instrument, timeSeconds);
    for (const { instrument: number, priceTicks, depthLots } of command.prices) {
      const instrument = book.instrument(number);
      if (instrument.expired) continue;
      // One dislocated price must not block the others: it is refused, and its instrument grows stale.
      if (!isWithinStep(state, instrument, priceTicks)) {
        effects.push({ kind: "mark-refused", instrument: number, priceTicks });
        continue;
      }
      instrument.markTicks = priceTicks;
      instrument.markSeconds = timeSeconds;
      if (depthLots !== undefined) {
        instrument.depthLots = depthLots;
        instrument.depthSeconds = timeSeconds;
      }
      effects.push({ kind: "marked", instrument: number, priceTicks });
    }
    for (const { asset, unitPriceQuanta } of command.assetPrices) {
      state.classMarks.set(book.asset(asset).class, {
        unitPriceQuanta,
        markSeconds: timeSeconds,
        confidencePpm: 0,
        candidate: null,
      });
    }
    for (const { instrument, volatilityE6 } of command.volatilities ?? []) {
      book.instrument(instrument).volatilityE6 = volatilityE6;
    }
    for (const row of command.funding) book.instrument(row.instrument).fundingRateE9 = row.rateE9;
    runLiquidations(context);
  },
  example: {
    assetPrices: [],
    funding: [{ instrument: 1, rateE9: "100000" }],
    kind: "prices",
    prices: [
      { instrument: 1, priceTicks: "4000000" },
      { instrument: 2, priceTicks: "200000" },
    ],
    sequence: "1",
    signature:
      "0xe1782d3b2a232abf9205f5c11bedd1ae2dd1edc299ff8c964aaa3d741af05b071f0c8c6fb3bc8698466bf9ec751adcc2e9b593209286cd713cf3ffea9a7ad2d901",
    timeSeconds: "1600000060",
  },
});

/** Checks every row before the first mark is set. */
function requireValid(book: Book, command: z.output<typeof prices.schema>): void {
  const { state } = book;
  require(command.sequence > state.pricesSequence, "PRICE_STALE", { sequence: command.sequence });
  require(command.timeSeconds >= state.timeSeconds, "PRICE_STALE", { timeSeconds: command.timeSeconds });
  const named = new Set<number>();
  for (const { instrument: number, priceTicks } of command.prices) {
    const instrument = book.instrument(number);
    // Named twice, a mark could move by more than the largest step of one command.
    require(!named.has(number), "PARAMETER_INVALID", { field: "prices", instrument: number });
    named.add(number);
    require(priceTicks > 0n || productOf(instrument.terms).mayBeWorthless, "PRICE_INVALID", {
      instrument: number,
      priceTicks,
    });
  }
  for (const { asset: number } of command.assetPrices) {
    const asset = book.asset(number);
    // The settlement class is the unit of account and has no price.
    require(asset.class !== state.settlementClass && asset.markInstrument === null, "PARAMETER_INVALID", {
      asset: number,
    });
  }
  for (const { instrument } of command.volatilities ?? []) {
    const { isVolatile } = productOf(book.instrument(instrument).terms);
    require(isVolatile, "PARAMETER_INVALID", { field: "volatilities", instrument });
  }
  for (const row of command.funding) {
    const { terms } = book.instrument(row.instrument);
    require(productOf(terms).hasFunding, "PARAMETER_INVALID", { field: "funding", instrument: row.instrument });
    require(absolute(row.rateE9) <= terms.maxFundingRateE9, "FUNDING_RATE_EXCEEDED", {
      instrument: row.instrument,
      rateE9: row.rateE9,
      maxFundingRateE9: terms.maxFundingRateE9,
    });
  }
}

/**
 * Whether a price is close enough to the mark to replace it. To let a market that has really gapped find its way back, one
 * more step is allowed for each time the mark has grown stale; meanwhile no new risk is taken on it.
 */
function isWithinStep(state: State, instrument: Instrument, priceTicks: bigint): boolean {
  const { markTicks, terms } = instrument;
  if (markTicks === null || terms.maxPriceStepPpm === 0) return true;
  const steps = 1n + stalePeriods(state, instrument);
  return absolute(priceTicks - markTicks) * 1_000_000n <= markTicks * BigInt(terms.maxPriceStepPpm) * steps;
}
