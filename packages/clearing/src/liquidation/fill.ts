import type { Hex } from "@isthmus/protocol";
import { absolute, divideUp, smaller } from "@isthmus/risk";
import type { Bid } from "../command/command.ts";
import { type Context, require } from "../engine/context.ts";
import { charge, costAt, moveLots } from "../engine/sides.ts";
import { standing } from "../margin/standing.ts";
import { houseAccounts } from "../state/house-accounts.ts";
import type { Auction } from "../state/state.ts";
import { checkTaker, currentTicks, endAuction, isStale, restored } from "./auction.ts";
import { leastQuote } from "./price.ts";

/** A member's bid: it takes lots of an auction at the auction's present price, or not at all. */
export function bid(context: Context, command: Bid): void {
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

/**
 * Sells lots of an auction to an account. Everything is checked before the first change.
 * @param limitTicks the worst price that the taker accepts, null for any
 * @throws PRICE_STALE, PRICE_OUTSIDE_BAND, MARGIN_INSUFFICIENT
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
  require(!isStale(context, instrument), "PRICE_STALE", { instrument: instrument.instrument });
  const before = standing(book, book.read(seller));
  // A deposit may have saved the account since the last marks: then nothing is for sale any more.
  require(!restored(context, before), "AUCTION_UNKNOWN", { seller, instrument: instrument.instrument });
  const size = smaller(sizeLots, absolute(auction.lots));
  const lots = auction.lots > 0n ? size : -size;
  const ticks = currentTicks(context, auction, lots);
  const long = lots > 0n;
  const acceptable = limitTicks === null || (long ? ticks <= limitTicks : ticks >= limitTicks);
  require(acceptable, "PRICE_OUTSIDE_BAND", { priceTicks: ticks, limitTicks });
  checkTaker(context, instrument, taker, lots, ticks);

  const quoteQuanta = costAt(instrument, lots, ticks);
  const room =
    before.equityQuanta < 0n ? 0n : quoteQuanta - leastQuote(book, book.read(seller), instrument, lots, before);
  moveLots(context, instrument, seller, taker, lots, quoteQuanta);
  // The penalty takes at most what the price left above bankruptcy: it can never be what makes an account bankrupt.
  const penaltyPpm = BigInt(book.state.parameters.liquidationPenaltyPpm);
  const full = divideUp(absolute(quoteQuanta) * penaltyPpm, 1_000_000n);
  const penaltyQuanta = room > 0n ? smaller(full, room) : 0n;
  charge(context, seller, houseAccounts.insurance, penaltyQuanta, "liquidation-penalty");
  auction.lots -= lots;
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
