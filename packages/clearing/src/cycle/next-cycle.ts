import { divideUp, larger, smaller } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { cappedFundingRate } from "../ledger/funding.ts";
import { lastingOpenLots, openInterestWindow } from "../model/lasting-open-lots.ts";
import { keptTradesByDefault } from "../model/parameters/cycle.ts";
import type { Instrument } from "../model/state.ts";
import { adoptDelays } from "./chain-delay.ts";
import { keepSentEntries } from "./sent-entries.ts";

/** Cut-offs before the last one from whose roots a venue may still trade. */
const earlierMarks = 3;

/** Starts the next cycle: adopts parameters, terms and recipients that wait for it, and forgets old trade ids. */
export function startNextCycle(book: Book, command: { readonly cycle: bigint; readonly timeSeconds: bigint }): void {
  const { state } = book;
  state.cycle = command.cycle;
  state.closedSeconds = command.timeSeconds;
  adoptDelays(state);
  keepSentEntries(state);
  if (state.nextParameters !== null) state.parameters = state.nextParameters;
  state.nextParameters = null;
  state.discountsPaidQuanta = 0n;
  state.leftByAccount.clear();
  state.portedTo.clear();
  state.leftQuanta = 0n;
  adoptTerms(book);
  for (const instrument of state.instruments.values()) {
    delete instrument.fills;
    if (instrument.settledTicks !== null) {
      instrument.earlierTicks = [instrument.settledTicks, ...instrument.earlierTicks].slice(0, earlierMarks);
    }
    instrument.settledTicks = instrument.markTicks;
    instrument.settledOpenLots = instrument.openInterestLots;
    instrument.recentOpenLots = [instrument.openInterestLots, ...instrument.recentOpenLots].slice(
      0,
      openInterestWindow,
    );
    instrument.steadyOpenLots = followed(instrument, state.parameters.depthFollowPpm);
  }
  for (const account of book.accountsWith(has.nextCycle)) {
    if (account.auctionsWonQuanta !== 0n) book.writable(account).auctionsWonQuanta = 0n;
    for (const [chain, { next }] of account.recipients) {
      if (next === null || next.fromCycle > command.cycle) continue;
      book.writable(account).recipients.set(chain, { address: next.address, next: null });
    }
  }
  for (const venue of state.venues.values()) venue.bustedQuanta = 0n;
  forgetTrades(book);
}

/**
 * Moves by a part of the difference towards the open interest, rounded up so that it arrives; upwards only towards what has lasted: a
 * hundred times the open interest, shown for one cycle, would otherwise double it.
 */
function followed({ settledOpenLots, steadyOpenLots, recentOpenLots }: Instrument, followPpm: number): bigint {
  const stepOf = (differenceLots: bigint): bigint => divideUp(differenceLots * BigInt(followPpm), 1_000_000n);
  if (settledOpenLots < steadyOpenLots) return steadyOpenLots - stepOf(steadyOpenLots - settledOpenLots);
  return steadyOpenLots + stepOf(larger(0n, lastingOpenLots(recentOpenLots) - steadyOpenLots));
}

function forgetTrades(book: Book): void {
  const { state } = book;
  const { tradeRetentionCycles, maxKeptTrades = keptTradesByDefault } = state.parameters;
  const byAge = state.cycle - BigInt(tradeRetentionCycles);
  // A venue that had no answer repeats its batch: for one more cycle it gets the answer of before, whatever the size of the cycle.
  const bySize = smaller(book.tradeIndex.newestBeyond(maxKeptTrades), state.cycle - 1n);
  const newest = larger(byAge, bySize);
  if (newest <= 0n) return;
  book.tradeIndex.forget(newest, (number, replayGuard) => {
    const venue = book.venue(number);
    // Without its ids an old batch could be novated again: the venue refuses it as a whole from here on.
    if (replayGuard === null) return;
    if ("batch" in replayGuard) {
      if (replayGuard.batch > venue.forgottenBatch) venue.forgottenBatch = replayGuard.batch;
    } else if (replayGuard.expirySeconds > venue.forgottenExpirySeconds)
      venue.forgottenExpirySeconds = replayGuard.expirySeconds;
  });
}

/** Adopts new terms: always between two cycles, so that a bust returns the fees that were charged. */
function adoptTerms(book: Book): void {
  for (const instrument of book.state.instruments.values()) {
    if (instrument.nextTerms === undefined) continue;
    instrument.terms = instrument.nextTerms;
    delete instrument.nextTerms;
    instrument.fundingRateE9 = cappedFundingRate(instrument, instrument.fundingRateE9);
  }
}
