import { type ErrorCode, isIsthmusError } from "@isthmus/protocol";
import { absolute } from "@isthmus/risk";
import { type Context, require, requireRange } from "../book/context.ts";
import { isSigned, tradeKey } from "../book/trade-index.ts";
import { postObligation } from "../ledger/post.ts";
import { freeQuanta, type Standing, standing } from "../margin/account-risk.ts";
import { requireFresh, tooFarAhead } from "../margin/freshness.ts";
import type { Fence, Instrument, SeenTrade, Venue } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import type { MatchedTrade } from "../model/trade.ts";
import { applySides, openInterestChange, reduces, type Side, sideOf } from "../positions/position-change.ts";
import { tradeValue } from "../positions/value.ts";
import type { NovationContext } from "./context.ts";
import { tradeFees } from "./fees.ts";

/**
 * Registers one trade by venue and id: the same content gets the same answer, another content is an error. A refused trade is
 * answered, remembered and leaves everything else as it was, so that one bad trade does not stop the others.
 *
 * @param fence what stops the trade from coming back once its id is forgotten
 * @param checked false for trades made on chain within credit: they are never refused for margin (PROTOCOL P27)
 */
export function register(
  context: NovationContext,
  venue: Venue,
  trade: MatchedTrade,
  fence: Fence,
  checked: boolean,
): void {
  const { book, effects } = context;
  const { id } = trade;
  const key = tradeKey(id, isSigned(fence));
  const seen = seenBefore(context, venue, trade, key);
  if (seen !== undefined) {
    const same = sameTrade(seen, trade);
    if (same && seen.refused === null) effects.push({ kind: "trade-repeated", venue: venue.venue, id });
    else {
      const error = same && seen.refused !== null ? seen.refused : "TRADE_DUPLICATE";
      effects.push({ kind: "trade-refused", venue: venue.venue, id, error });
    }
    return;
  }
  const refused = outcomeOf(context, trade, checked);
  const { instrument, buyer, seller, priceTicks, sizeLots, maker } = trade;
  const cycle = book.state.cycle + 1n;
  book.seenTrades.add(venue.venue, key, {
    instrument,
    buyer,
    seller,
    priceTicks,
    sizeLots,
    maker,
    refused,
    cycle,
    fence,
  });
  answer(context, venue, id, refused);
}

/** Novates a trade and answers null, or changes nothing and answers why not. */
export function outcomeOf(context: NovationContext, trade: MatchedTrade, checked: boolean): ErrorCode | null {
  try {
    novate(context, trade, checked);
    return null;
  } catch (error) {
    if (!isIsthmusError(error)) throw error;
    return error.code;
  }
}

/** Counts a trade that was novated, and says what became of it. */
export function answer({ effects }: Context, venue: Venue, id: string, refused: ErrorCode | null): void {
  if (refused === null) {
    venue.tradeCount += 1n;
    effects.push({ kind: "trade-novated", venue: venue.venue, id });
  } else effects.push({ kind: "trade-refused", venue: venue.venue, id, error: refused });
}

/**
 * What the id was used for, by whichever authority. A venue's own trade is not stopped by another content that two members
 * signed under its id; the same content is the same trade.
 */
function seenBefore(context: Context, venue: Venue, trade: MatchedTrade, key: string): SeenTrade | undefined {
  const remembered = context.book.state.seenTrades.get(venue.venue);
  const own = remembered?.get(key);
  if (own !== undefined) return own;
  if (key !== trade.id) return remembered?.get(trade.id);
  const signed = remembered?.get(tradeKey(trade.id, true));
  return signed !== undefined && sameTrade(signed, trade) ? signed : undefined;
}

function sameTrade(seen: SeenTrade, trade: MatchedTrade): boolean {
  return (
    seen.instrument === trade.instrument &&
    seen.buyer === trade.buyer &&
    seen.seller === trade.seller &&
    seen.priceTicks === trade.priceTicks &&
    seen.sizeLots === trade.sizeLots &&
    seen.maker === trade.maker
  );
}

/**
 * Replaces one trade by two with the house: buyer with house, house with seller.
 * Checks everything first; only the two accounts and the instrument are touched.
 */
function novate(context: NovationContext, trade: MatchedTrade, checked: boolean): void {
  const { book } = context;
  const instrument = book.instrument(trade.instrument);
  require(trade.buyer !== trade.seller, "SELF_TRADE", { account: trade.buyer });
  const buyerAccount = book.member(trade.buyer);
  const sellerAccount = book.member(trade.seller);
  require(trade.priceTicks > 0n, "PRICE_INVALID", { priceTicks: trade.priceTicks });
  if (checked) checkTradable(context, instrument, trade);
  const notionalQuanta = tradeValue(instrument, trade.sizeLots, trade.priceTicks);
  requireRange("notionalQuanta", notionalQuanta);

  const fees = tradeFees(instrument, trade);
  if (instrument.expired) {
    settleExpired(context, instrument, trade, fees);
    return;
  }
  const buyer = sideOf(instrument, buyerAccount, trade.sizeLots, notionalQuanta, fees.buyerQuanta);
  const seller = sideOf(instrument, sellerAccount, -trade.sizeLots, -notionalQuanta, fees.sellerQuanta);
  const openDelta = openInterestChange([buyer, seller]);
  let buyerFree = Number.NaN;
  let sellerFree = Number.NaN;
  if (checked) {
    const cap = instrument.terms.maxOpenInterestLots;
    const within = cap === 0n || openDelta <= 0n || instrument.openInterestLots + openDelta <= cap;
    require(within, "LIMIT_EXCEEDED", { field: "openInterestLots", capLots: cap });
    buyerFree = checkSide(context, instrument, buyer, notionalQuanta, openDelta);
    sellerFree = checkSide(context, instrument, seller, -notionalQuanta, openDelta);
  }

  applySides(context, instrument, [buyer, seller]);
  context.freeCollateral.keep(buyerAccount, buyerFree);
  context.freeCollateral.keep(sellerAccount, sellerFree);
}

/**
 * A trade made on chain in an instrument that has expired before it was fed: both sides settle at once at the last mark,
 * as they would have if it had come in time. To void it would be a free option on everything since.
 */
function settleExpired(
  context: Context,
  instrument: Instrument,
  trade: MatchedTrade,
  fees: ReturnType<typeof tradeFees>,
): void {
  const { book, effects } = context;
  const lostQuanta = tradeValue(instrument, trade.sizeLots, trade.priceTicks - (instrument.markTicks ?? 0n));
  const { clearing, fees: feeAccount } = systemAccounts;
  postObligation(book, effects, trade.buyer, clearing, lostQuanta, "variation-margin");
  postObligation(book, effects, clearing, trade.seller, lostQuanta, "variation-margin");
  for (const [payer, feeQuanta] of [
    [trade.buyer, fees.buyerQuanta],
    [trade.seller, fees.sellerQuanta],
  ] as const) {
    postObligation(book, effects, payer, feeAccount, feeQuanta, feeQuanta < 0n ? "rebate" : "fee");
  }
}

function checkTradable(context: Context, instrument: Instrument, trade: MatchedTrade): void {
  const { state } = context.book;
  const { markTicks, terms } = instrument;
  require(!instrument.expired &&
    (terms.expirySeconds === null || terms.expirySeconds > state.timeSeconds), "INSTRUMENT_EXPIRED", {
    instrument: instrument.instrument,
  });
  require(instrument.fromCycle <= state.cycle + 1n, "INSTRUMENT_UNKNOWN", {
    instrument: instrument.instrument,
    fromCycle: instrument.fromCycle,
  });
  // Without a mark there is no margin to check: no trade before the first price.
  require(markTicks !== null, "PRICE_STALE", { instrument: instrument.instrument });
  if (terms.type === "option") {
    // Options are margined by scenarios: without a volatility there is nothing to compute.
    require(instrument.volatilityE6 !== null, "PRICE_STALE", { instrument: instrument.instrument });
    return;
  }
  const distance = absolute(trade.priceTicks - markTicks) * 1_000_000n;
  require(distance <= markTicks * BigInt(terms.bandPpm), "PRICE_OUTSIDE_BAND", {
    priceTicks: trade.priceTicks,
    markTicks,
    bandPpm: terms.bandPpm,
  });
}

/** Refuses a side that may not be; otherwise the account's free quanta after it, as far as a number holds them. */
function checkSide(
  context: NovationContext,
  instrument: Instrument,
  side: Side,
  costQuanta: bigint,
  openInterestLots: bigint,
): number {
  const { account } = side;
  const reducing = reduces(side);
  require(reducing || !account.suspended, "ACCOUNT_SUSPENDED", { account: account.id });
  require(reducing || !tooFarAhead(context.book), "LIMIT_EXCEEDED", { field: "maxCyclesAhead" });
  const single = account.marginMode !== "isolated" || account.positions.size === 0 || side.oldLots !== 0n;
  require(single, "LIMIT_EXCEEDED", { field: "isolated account holds another instrument", account: account.id });
  require(reducing || !instrument.suspended, "INSTRUMENT_SUSPENDED", { instrument: instrument.instrument });
  if (!reducing) requireFresh(context.book, account, instrument);
  const { oldLots, feeQuanta } = side;
  const trade = { oldLots, newLots: side.change.lots, costQuanta, feeQuanta, openInterestLots };
  const known = context.freeCollateral.after(account, instrument, trade);
  if (known >= 0) return known;
  const after = standing(context.book, account, { ...side.change, openInterestLots });
  const free = freeQuanta(after);
  if (free >= 0n) return Number(free);
  const accepted = reducing && noWorse(standing(context.book, account), after);
  require(accepted, "MARGIN_INSUFFICIENT", { account: account.id, shortQuanta: -free });
  return Number(free);
}

/** Whether a reducing trade below initial margin leaves the account no riskier: equity over maintenance must not fall. */
function noWorse(before: Standing, after: Standing): boolean {
  if (before.equityQuanta <= 0n) return after.equityQuanta >= before.equityQuanta;
  return (
    after.equityQuanta >= 0n &&
    after.equityQuanta * before.maintenanceQuanta >= before.equityQuanta * after.maintenanceQuanta
  );
}
