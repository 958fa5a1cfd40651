import { type ErrorCode, isIsthmusError } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type Context, require, requireRange } from "../book/context.ts";
import { earlierUse, isSameTrade, isSignedTrade, tradeKey } from "../book/trade-id.ts";
import { addTo, postObligation } from "../ledger/post.ts";
import { type AccountRisk, accountRisk, closedMoney, freeCollateral, isNoRiskier } from "../margin/account-risk.ts";
import { requireValued } from "../margin/valued.ts";
import { vaultsLag } from "../market/freshness.ts";
import type { Instrument, ReplayGuard, Venue } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import type { MatchedTrade } from "../model/trade.ts";
import {
  applyPositionChanges,
  openInterestChange,
  type PositionChange,
  positionChange,
  reduces,
} from "../positions/position-change.ts";
import { positionValue, tradeValue } from "../positions/value.ts";
import { productOf } from "../products/registry.ts";
import { requireMayOwe, requireMayTake } from "./admission.ts";
import type { NovationContext } from "./context.ts";
import { type TradeFees, tradeFees } from "./fees.ts";

/** How a trade came in. */
export interface TradeOrigin {
  /** Prevents replay of the trade after its id is forgotten. */
  readonly replayGuard: ReplayGuard;
  /** False for trades made on chain within credit: they are never refused for margin (PROTOCOL P27). */
  readonly checked: boolean;
}

/**
 * Registers one trade by venue and id: repeated content gets the earlier result, other content under the same id is an
 * error. A refused trade is recorded, reported and changes nothing else, so that one bad trade does not stop the others.
 */
export function registerTrade(
  context: NovationContext,
  venue: Venue,
  trade: MatchedTrade,
  { replayGuard, checked }: TradeOrigin,
): void {
  const { book, effects } = context;
  const { id, instrument, buyer, seller, priceTicks, sizeLots, maker } = trade;
  const key = tradeKey(id, { signed: isSignedTrade(replayGuard) });
  const earlier = earlierUse(book.state, venue.venue, trade, key);
  if (earlier !== undefined) {
    const repeated = isSameTrade(earlier, trade);
    if (repeated && earlier.refused === null) effects.push({ kind: "trade-repeated", venue: venue.venue, id });
    else {
      const error = repeated && earlier.refused !== null ? earlier.refused : "TRADE_DUPLICATE";
      effects.push({ kind: "trade-refused", venue: venue.venue, id, error });
    }
    return;
  }
  const refused = novateSingle(context, trade, { checked });
  const { cycle, timeSeconds } = book.state;
  book.tradeIndex.add(venue.venue, key, {
    instrument,
    buyer,
    seller,
    priceTicks,
    sizeLots,
    maker,
    refused,
    cycle: cycle + 1n,
    timeSeconds,
    markTicks: book.state.instruments.get(instrument)?.markTicks ?? null,
    replayGuard,
  });
  reportTrade(context, venue, id, refused);
}

/** Novates a trade: on the fast path where its result is certain to be the same. */
function novateSingle(
  context: NovationContext,
  trade: MatchedTrade,
  options: { readonly checked: boolean },
): ErrorCode | null {
  const { fastPath, effects } = context;
  if (options.checked && fastPath.novateTrade(trade, effects)) return null;
  fastPath.releaseTrade(trade);
  return tryNovate(context, trade, options);
}

/** Novates a trade. @returns null, or the code it is refused with; then nothing has changed */
export function tryNovate(
  context: NovationContext,
  trade: MatchedTrade,
  options: { readonly checked: boolean },
): ErrorCode | null {
  try {
    novate(context, trade, options);
    return null;
  } catch (error) {
    if (!isIsthmusError(error)) throw error;
    return error.code;
  }
}

/** Counts a novated trade and emits the trade's result. */
export function reportTrade({ effects }: Context, venue: Venue, id: string, refused: ErrorCode | null): void {
  if (refused === null) {
    venue.tradeCount += 1n;
    effects.push({ kind: "trade-novated", venue: venue.venue, id });
  } else effects.push({ kind: "trade-refused", venue: venue.venue, id, error: refused });
}

/**
 * Replaces one trade by two with the clearing house: buyer with house, house with seller.
 * Checks everything first; only the two accounts and the instrument are touched.
 */
function novate(context: NovationContext, trade: MatchedTrade, { checked }: { readonly checked: boolean }): void {
  const { book } = context;
  const instrument = book.instrument(trade.instrument);
  require(trade.buyer !== trade.seller, "SELF_TRADE", { account: trade.buyer });
  const buyerAccount = book.member(trade.buyer);
  const sellerAccount = book.member(trade.seller);
  require(trade.priceTicks > 0n, "PRICE_INVALID", { priceTicks: trade.priceTicks });
  if (checked) requireTradable(context, instrument, trade);
  // No venue has been offered what has no mark: its trade is void like one beyond credit, and no member bears it.
  else requireValued(book, instrument);
  const notionalQuanta = tradeValue(instrument, trade.sizeLots, trade.priceTicks);
  requireRange("notionalQuanta", notionalQuanta);

  const fees = tradeFees(instrument, trade);
  if (instrument.expired) {
    settleExpired(context, instrument, trade, fees);
    return;
  }
  const { sizeLots } = trade;
  const bought = { lots: sizeLots, costQuanta: notionalQuanta, feeQuanta: fees.buyerQuanta };
  const sold = { lots: -sizeLots, costQuanta: -notionalQuanta, feeQuanta: fees.sellerQuanta };
  const buyer = positionChange(instrument, buyerAccount, bought);
  const seller = positionChange(instrument, sellerAccount, sold);
  const openInterestLots = openInterestChange([buyer, seller]);
  if (checked) {
    const cap = instrument.terms.maxOpenInterestLots;
    const within = cap === 0n || openInterestLots <= 0n || instrument.openInterestLots + openInterestLots <= cap;
    require(within, "LIMIT_EXCEEDED", { field: "openInterestLots", capLots: cap });
    checkLeg(context, instrument, buyer, openInterestLots);
    checkLeg(context, instrument, seller, openInterestLots);
  }

  applyPositionChanges(context, instrument, [buyer, seller]);
}

/**
 * Settles a trade made on chain in an instrument that expired before the trade was fed: both legs settle immediately at
 * the last mark, as if it had been fed in time. Voiding it would be a free option on everything since.
 */
function settleExpired(context: Context, instrument: Instrument, trade: MatchedTrade, fees: TradeFees): void {
  const lostQuanta =
    tradeValue(instrument, trade.sizeLots, trade.priceTicks) - positionValue(instrument, trade.sizeLots);
  const { clearing, fees: feeAccount } = systemAccounts;
  const { buyer, seller } = trade;
  const inClass = { class: instrument.terms.settlementClass };
  const loss = { amountQuanta: lostQuanta, reason: "variation-margin", ...inClass } as const;
  postObligation(context, { from: buyer, to: clearing, ...loss });
  postObligation(context, { from: clearing, to: seller, ...loss });
  addTo(context.book.write(buyer).cycleGains, instrument.instrument, -lostQuanta);
  addTo(context.book.write(seller).cycleGains, instrument.instrument, lostQuanta);
  for (const [payer, feeQuanta] of [
    [buyer, fees.buyerQuanta],
    [seller, fees.sellerQuanta],
  ] as const) {
    const reason = feeQuanta < 0n ? "rebate" : "fee";
    postObligation(context, { from: payer, to: feeAccount, amountQuanta: feeQuanta, reason, ...inClass });
  }
}

function requireTradable(context: Context, instrument: Instrument, trade: MatchedTrade): void {
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
  // Without marks there is no margin to check: no trade before the first price.
  requireValued(context.book, instrument);
  const underlying = terms.underlying === null ? undefined : context.book.instrument(terms.underlying);
  const { lowTicks, highTicks } = productOf(terms).band(terms, markTicks ?? 0n, underlying?.markTicks ?? null);
  const { priceTicks } = trade;
  const within = priceTicks >= lowTicks && priceTicks <= highTicks;
  require(within, "PRICE_OUTSIDE_BAND", { priceTicks, lowTicks, highTicks, markTicks });
}

/** Checks that an account may take its leg of a trade. @param openInterestLots what the trade adds to open interest */
function checkLeg(
  context: NovationContext,
  instrument: Instrument,
  leg: PositionChange,
  openInterestLots: bigint,
): void {
  const { account } = leg;
  const { book } = context;
  const reducing = reduces(leg);
  const taken = { account, changes: [leg] };
  requireMayTake(book, taken);
  // What has passed already may be taken over; only a trade adds to the risk of the clearing house as a whole.
  require(reducing || !vaultsLag(book), "LIMIT_EXCEEDED", { field: "maxCyclesAhead" });
  require(reducing || !instrument.suspended, "INSTRUMENT_SUSPENDED", { instrument: instrument.instrument });
  const after = accountRisk(book, account, { ...leg.after, openInterestLots });
  const freeCollateralQuanta = freeCollateral(after);
  const accepted = freeCollateralQuanta >= 0n || (reducing && isNoRiskier(accountRisk(book, account), after));
  require(accepted, "MARGIN_INSUFFICIENT", { account: account.id, shortQuanta: -freeCollateralQuanta });
  if (closedMoney(after) < 0n && !isPaidByMargin(book, leg, after)) requireMayOwe(book, taken, after);
}

/**
 * Whether a reduction leaves an account owing no more, once all is closed, than its positions might have made it owe before: it may
 * always do that. In return maintenance margin that money does not cover counts as a debt when a position is opened
 * (`requireMayOwe`). Otherwise opening at the mark and closing at a loss would pass every limit.
 */
function isPaidByMargin(book: Book, leg: PositionChange, after: AccountRisk): boolean {
  return reduces(leg) && closedMoney(after) >= smaller(0n, closedMoney(accountRisk(book, leg.account)));
}
