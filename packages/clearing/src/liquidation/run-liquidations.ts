import { absolute, smaller } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { type AccountRisk, accountRisk, isRestored } from "../margin/account-risk.ts";
import { isFresh } from "../market/freshness.ts";
import type { Auction } from "../model/state.ts";
import { closeAuction, openAuctions, remainingLots } from "./auction.ts";
import { discountPpm } from "./auction-price.ts";
import { stepLots } from "./auction-size.ts";
import { sellToBackstop } from "./backstop.ts";
import { markToMarket } from "./mark-to-market.ts";

/**
 * Follows every set of prices: marks the book to market, closes and resizes auctions, hands what no member bid for to the
 * backstop, closes out bankrupt accounts that the backstop did not take, and opens auctions.
 */
export function runLiquidations(context: Context): void {
  const liquidatable = markToMarket(context);
  updateAuctions(context);
  const { auctions, parameters, timeSeconds } = context.book.state;
  for (const { id } of liquidatable) {
    const auction = auctions.get(id);
    if (auction === undefined || timeSeconds - auction.startedSeconds < BigInt(parameters.auctionRampSeconds)) continue;
    sellToBackstop(context, auction);
  }
  openAuctions(context, liquidatable);
}

/**
 * Closes the auctions of accounts that are restored or have nothing left to sell, and of instruments whose mark is stale:
 * they take no bids, and would keep the account's other positions and other accounts out of auction.
 */
function updateAuctions(context: Context): void {
  const { book } = context;
  const { liquidationBufferPpm } = book.state.parameters;
  for (const auction of [...book.state.auctions.values()]) {
    const remaining = remainingLots(book, auction);
    const risk = accountRisk(book, book.read(auction.account));
    const isSaleable = remaining !== 0n && isFresh(book.state, book.instrument(auction.instrument));
    if (!isSaleable || isRestored(risk, liquidationBufferPpm)) closeAuction(context, auction);
    else auction.lots = stillNeeded(context, auction, remaining, risk);
  }
}

/**
 * The part of an auction's lots that still has to be sold to restore the account at the present price: if the market has
 * come back part of the way, no more than that is sold. A bankrupt account is closed out.
 */
function stillNeeded({ book }: Context, auction: Auction, remaining: bigint, risk: AccountRisk): bigint {
  if (risk.marketEquityQuanta < 0n) return remaining;
  const account = book.read(auction.account);
  const lots = account.positions.get(auction.instrument)?.lots ?? 0n;
  const discount = discountPpm(book.state.parameters, book.state.timeSeconds - auction.startedSeconds);
  const instrument = book.instrument(auction.instrument);
  const size = smaller(stepLots({ book, account, instrument, lots, risk }, discount), absolute(remaining));
  return remaining > 0n ? size : -size;
}
