import { type Hex, IsthmusError } from "@isthmus/protocol";
import { absolute, divideUp, smaller } from "@isthmus/risk";
import { type Context, require } from "../book/context.ts";
import { postObligation } from "../ledger/post.ts";
import { accountRisk, freeCollateral, isRestored } from "../margin/account-risk.ts";
import { requirePositionLimit, requirePositionRoom } from "../margin/concentration.ts";
import { requireContributed } from "../margin/required-contribution.ts";
import { isFresh, requireFresh } from "../market/freshness.ts";
import type { Auction, Instrument } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { moveLots, positionChange, reduces } from "../positions/position-change.ts";
import { tradeValue } from "../positions/value.ts";
import { closeAuction, remainingLots } from "./auction.ts";
import { auctionTicks, discountPpm, leastQuote } from "./auction-price.ts";
import { maintenanceWithout } from "./auction-size.ts";

/** A bid for lots of an auction at its present price. */
export interface AuctionBid {
  readonly taker: Hex;
  /** Unsigned. */
  readonly sizeLots: bigint;
  /** The worst acceptable price, null for any. */
  readonly limitTicks: bigint | null;
}

/** A sale out of an auction, quoted before anything changes. */
export interface AuctionSale {
  /** Signed like the position that is sold. */
  readonly lots: bigint;
  readonly ticks: bigint;
  readonly quoteQuanta: bigint;
  /** Proceeds above the bankruptcy price: the most that the penalty may take. */
  readonly roomQuanta: bigint;
}

/**
 * Quotes a bid. Changes nothing.
 * @throws PRICE_STALE, AUCTION_UNKNOWN if nothing is left to sell, BID_PRICE_TOO_LOW, MARGIN_INSUFFICIENT,
 * BID_NOT_REDUCING if it would not lower the seller's maintenance margin, AMOUNT_OUT_OF_RANGE
 */
export function quoteSale({ book }: Context, auction: Auction, bid: AuctionBid): AuctionSale {
  const { parameters, timeSeconds } = book.state;
  const { account: seller } = auction;
  const instrument = book.instrument(auction.instrument);
  require(isFresh(book.state, instrument), "PRICE_STALE", { instrument: instrument.instrument });
  const account = book.read(seller);
  const risk = accountRisk(book, account);
  const remaining = remainingLots(book, auction);
  // A deposit or a trade may have restored the account since the last marks: then nothing is for sale.
  const open = remaining !== 0n && !isRestored(risk, parameters.liquidationBufferPpm);
  require(open, "AUCTION_UNKNOWN", { seller, instrument: instrument.instrument });
  const size = smaller(bid.sizeLots, absolute(remaining));
  const lots = remaining > 0n ? size : -size;
  const freedQuanta = risk.maintenanceQuanta - maintenanceWithout(book, account, instrument, lots);
  // Closing part of a hedge may be worse than closing nothing. A bankrupt account is closed out at any cost.
  require(freedQuanta > 0n || risk.marketEquityQuanta < 0n, "BID_NOT_REDUCING", { freedQuanta });
  const offer = { instrument, lots, risk };
  const leastQuanta = leastQuote(book, offer, freedQuanta);
  const ticks = auctionTicks(offer, discountPpm(parameters, timeSeconds - auction.startedSeconds), leastQuanta);
  const { limitTicks } = bid;
  const acceptable = limitTicks === null || (lots > 0n ? ticks <= limitTicks : ticks >= limitTicks);
  require(acceptable, "BID_PRICE_TOO_LOW", { priceTicks: ticks, limitTicks });
  const quoteQuanta = tradeValue(instrument, lots, ticks);
  requireTaker(book, instrument, bid.taker, { lots, costQuanta: quoteQuanta, feeQuanta: 0n });
  // Throws if the seller's position could not change by as much.
  positionChange(instrument, account, { lots: -lots, costQuanta: -quoteQuanta, feeQuanta: 0n });
  return { lots, ticks, quoteQuanta, roomQuanta: risk.marketEquityQuanta < 0n ? 0n : quoteQuanta - leastQuanta };
}

/**
 * Sells lots of an auction to a bidder. Everything is checked before the first change.
 * @throws as `quoteSale`
 */
export function sellLots(context: Context, auction: Auction, bid: AuctionBid): void {
  const { book, effects } = context;
  const { account: seller } = auction;
  const { taker } = bid;
  const instrument = book.instrument(auction.instrument);
  const { lots, ticks, quoteQuanta, roomQuanta } = quoteSale(context, auction, bid);
  const remaining = remainingLots(book, auction);
  moveLots(context, instrument, { from: seller, to: taker, lots, costQuanta: quoteQuanta });
  // At most the proceeds above bankruptcy: a penalty never makes an account bankrupt.
  const penaltyPpm = BigInt(book.state.parameters.liquidationPenaltyPpm);
  const full = divideUp(absolute(quoteQuanta) * penaltyPpm, 1_000_000n);
  const penaltyQuanta = roomQuanta > 0n ? smaller(full, roomQuanta) : 0n;
  const reason = "liquidation-penalty";
  const inClass = { class: instrument.terms.settlementClass };
  postObligation(context, {
    from: seller,
    to: systemAccounts.insurance,
    amountQuanta: penaltyQuanta,
    reason,
    ...inClass,
  });
  auction.lots = remaining - lots;
  effects.push({
    kind: "liquidated",
    account: seller,
    taker,
    instrument: instrument.instrument,
    lots,
    priceTicks: ticks,
    markTicks: instrument.markTicks ?? 0n,
    penaltyQuanta,
  });
  if (auction.lots === 0n) closeAuction(context, auction);
}

/**
 * Requires that an account can take lots at a cost, as if it traded them itself.
 * @throws ISOLATED_ACCOUNT for a second instrument of an isolated account; PRICE_STALE, POSITION_LIMIT, LIMIT_EXCEEDED, MARGIN_INSUFFICIENT, AMOUNT_OUT_OF_RANGE
 */
function requireTaker(
  book: Context["book"],
  instrument: Instrument,
  taker: Hex,
  added: { readonly lots: bigint; readonly costQuanta: bigint; readonly feeQuanta: bigint },
): void {
  const account = book.read(taker);
  const single =
    account.marginMode !== "isolated" || account.positions.size === 0 || account.positions.has(instrument.instrument);
  require(single, "ISOLATED_ACCOUNT", { account: taker });
  const change = positionChange(instrument, account, added);
  if (!reduces(change)) {
    requireFresh(book, account, instrument);
    requireContributed(book, account);
    requirePositionRoom(book, account, instrument);
    requirePositionLimit(book, account, instrument, change.after.lots);
  }
  const freeCollateralQuanta = freeCollateral(accountRisk(book, account, change.after));
  if (freeCollateralQuanta < 0n)
    throw new IsthmusError("MARGIN_INSUFFICIENT", { account: taker, shortQuanta: -freeCollateralQuanta });
}
