import type { Hex } from "@isthmus/protocol";
import { absolute, divideUp, smaller } from "@isthmus/risk";
import { type Context, require } from "../book/context.ts";
import { charge } from "../ledger/post.ts";
import { standing } from "../margin/account-risk.ts";
import type { Auction } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { costAt, moveLots, sideOf } from "../positions/position-change.ts";
import { checkTaker, endAuction, isStale, lotsLeft, restored } from "./auction.ts";
import { auctionTicks, leastQuote } from "./auction-price.ts";
import { maintenanceWithout } from "./auction-size.ts";

/** What a member offers to take out of an auction. */
export interface MemberBid {
  readonly account: Hex;
  readonly seller: Hex;
  readonly instrument: number;
  readonly sizeLots: bigint;
  /** The worst price that the bidder accepts. */
  readonly limitTicks: bigint;
  readonly nonce: bigint;
}

/** A member's bid: it takes lots of an auction at the auction's present price, or not at all. */
export function bid(context: Context, command: MemberBid): void {
  const { book } = context;
  const bidder = book.member(command.account);
  require(command.nonce > bidder.lastNonce, "NONCE_USED", { nonce: command.nonce, lastNonce: bidder.lastNonce });
  require(!bidder.suspended, "ACCOUNT_SUSPENDED", { account: bidder.id });
  require(command.account !== command.seller, "SELF_TRADE", { account: command.account });
  const auction = book.state.auctions.get(command.seller);
  require(auction !== undefined && auction.instrument === command.instrument, "AUCTION_UNKNOWN", {
    seller: command.seller,
    instrument: command.instrument,
  });
  sellLots(context, auction, command.account, command.sizeLots, command.limitTicks);
  book.write(command.account).lastNonce = command.nonce;
}

/** A sale out of an auction, worked out before anything changes. */
interface Sale {
  /** Signed like the position that is sold. */
  readonly lots: bigint;
  readonly ticks: bigint;
  readonly quoteQuanta: bigint;
  /** What the price left above bankruptcy: the most that the penalty may take. */
  readonly roomQuanta: bigint;
}

/**
 * What a sale of so many lots would be. Changes nothing.
 * @param limitTicks the worst price that the taker accepts, null for any
 * @throws PRICE_STALE, AUCTION_UNKNOWN when nothing is left to sell, PRICE_OUTSIDE_BAND, MARGIN_INSUFFICIENT,
 * LIMIT_EXCEEDED when it would not lower the seller's maintenance margin, AMOUNT_OUT_OF_RANGE
 */
export function weighSale(
  context: Context,
  auction: Auction,
  taker: Hex,
  sizeLots: bigint,
  limitTicks: bigint | null,
): Sale {
  const { book } = context;
  const { account: seller } = auction;
  const instrument = book.instrument(auction.instrument);
  require(!isStale(context, instrument), "PRICE_STALE", { instrument: instrument.instrument });
  const account = book.read(seller);
  const now = standing(book, account);
  const left = lotsLeft(context, auction);
  // A deposit or a trade may have saved the account since the last marks: then nothing is for sale any more.
  require(left !== 0n && !restored(context, now), "AUCTION_UNKNOWN", { seller, instrument: instrument.instrument });
  const size = smaller(sizeLots, absolute(left));
  const lots = left > 0n ? size : -size;
  const freedQuanta = now.maintenanceQuanta - maintenanceWithout(book, account, instrument, lots);
  // Of a hedge a part may be worse than nothing. Bankrupt, the account is closed out whatever it costs.
  require(freedQuanta > 0n || now.equityQuanta < 0n, "LIMIT_EXCEEDED", { field: "sizeLots", freedQuanta });
  const leastQuanta = leastQuote(instrument, lots, now, freedQuanta);
  const elapsedSeconds = book.state.timeSeconds - auction.startedSeconds;
  const ticks = auctionTicks(book.state.parameters, instrument, elapsedSeconds, lots, now, leastQuanta);
  const acceptable = limitTicks === null || (lots > 0n ? ticks <= limitTicks : ticks >= limitTicks);
  require(acceptable, "PRICE_OUTSIDE_BAND", { priceTicks: ticks, limitTicks });
  checkTaker(context, instrument, taker, lots, ticks);
  const quoteQuanta = costAt(instrument, lots, ticks);
  sideOf(instrument, account, -lots, -quoteQuanta, 0n);
  return { lots, ticks, quoteQuanta, roomQuanta: now.equityQuanta < 0n ? 0n : quoteQuanta - leastQuanta };
}

/**
 * Sells lots of an auction to an account. Everything is checked before the first change.
 * @param limitTicks the worst price that the taker accepts, null for any
 * @throws what `weighSale` throws
 */
export function sellLots(
  context: Context,
  auction: Auction,
  taker: Hex,
  sizeLots: bigint,
  limitTicks: bigint | null,
): void {
  const { book, effects } = context;
  const { account: seller } = auction;
  const instrument = book.instrument(auction.instrument);
  const { lots, ticks, quoteQuanta, roomQuanta } = weighSale(context, auction, taker, sizeLots, limitTicks);
  const left = lotsLeft(context, auction);
  moveLots(context, instrument, seller, taker, lots, quoteQuanta);
  // The penalty takes at most what the price left above bankruptcy: it can never be what makes an account bankrupt.
  const penaltyPpm = BigInt(book.state.parameters.liquidationPenaltyPpm);
  const full = divideUp(absolute(quoteQuanta) * penaltyPpm, 1_000_000n);
  const penaltyQuanta = roomQuanta > 0n ? smaller(full, roomQuanta) : 0n;
  charge(context, seller, systemAccounts.insurance, penaltyQuanta, "liquidation-penalty");
  auction.lots = left - lots;
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
  if (auction.lots === 0n) endAuction(context, auction);
}
