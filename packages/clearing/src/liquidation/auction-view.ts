import type { Hex } from "@isthmus/protocol";
import type { Book } from "../book/book.ts";
import { compareText } from "../model/order.ts";
import type { Auction } from "../model/state.ts";
import { shareOfPresent } from "./auction.ts";
import { discountPpm } from "./auction-price.ts";
import { priceSale } from "./sale.ts";
import { forSale } from "./sale-goal.ts";

/** An open auction at the present marks, as whoever bids for all of it would pay. */
export interface AuctionView {
  readonly account: Hex;
  readonly startedSeconds: bigint;
  /** Parts per million of the portfolio that the auction opened with: for sale now, and sold already. */
  readonly offeredPpm: bigint;
  readonly soldPpm: bigint;
  /** What is for sale now: lots signed like the positions, and collateral in quanta of the asset, negative for a debt bought back. */
  readonly positions: readonly { readonly instrument: number; readonly lots: bigint }[];
  readonly collateral: readonly { readonly asset: number; readonly amountQuanta: bigint }[];
  /** Its value at the marks, the discount on it, and what a bidder pays; negative if it is paid. Settlement quanta. */
  readonly valueQuanta: bigint;
  readonly discountQuanta: bigint;
  readonly costQuanta: bigint;
  /** Who pays the discount: the account while it is solvent, else the insurance fund within its budget of the cycle. */
  readonly discountPaidBy: "account" | "insurance";
}

/** All open auctions, ascending by account. */
export function auctionViews(book: Book): AuctionView[] {
  const auctions = [...book.state.auctions.values()].sort((left, right) => compareText(left.account, right.account));
  return auctions.map((auction) => auctionView(book, auction));
}

function auctionView(book: Book, auction: Auction): AuctionView {
  const { parameters, timeSeconds } = book.state;
  const { account, startedSeconds, offeredPpm, soldPpm } = auction;
  const sale = priceSale(book, {
    seller: account,
    share: shareOfPresent(auction, offeredPpm),
    ...forSale(book, book.read(account)),
    discountPpm: discountPpm(parameters, timeSeconds - startedSeconds),
  });
  return {
    account,
    startedSeconds,
    offeredPpm,
    soldPpm,
    positions: sale.part.positions.map(({ instrument, lots }) => ({ instrument: instrument.instrument, lots })),
    collateral: sale.part.collateral.map(({ asset, amountQuanta }) => ({ asset: asset.asset, amountQuanta })),
    valueQuanta: sale.part.valueQuanta,
    discountQuanta: sale.discountQuanta,
    costQuanta: sale.costQuanta,
    discountPaidBy: sale.isBudgeted ? "insurance" : "account",
  };
}
