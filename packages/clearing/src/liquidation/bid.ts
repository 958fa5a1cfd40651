import type { Hex } from "@isthmus/protocol";
import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type Context, require } from "../book/context.ts";
import { accountRisk } from "../margin/account-risk.ts";
import type { Account, Auction } from "../model/state.ts";
import { closeAuction, shareOfPresent } from "./auction.ts";
import { discountPpm } from "./auction-price.ts";
import { neededPpm } from "./auction-size.ts";
import { isEmpty, portfolioPart, type Share } from "./portfolio-part.ts";
import { carryOutSale, holdsDebts, quoteSale } from "./sale.ts";
import { forSale } from "./sale-goal.ts";

/** A bid for a share of an auction at its present price. */
export interface AuctionBid {
  readonly taker: Hex;
  /** Part of the portfolio that the auction opened with, 1 .. 10^6; the bid takes at most what is offered. */
  readonly sharePpm: bigint;
  /** The most that the bidder pays for that share, negative for the least it receives; in proportion for less of it. */
  readonly limitQuanta: bigint;
}

/**
 * Sells a share of an auctioned portfolio to a bidder. Everything is checked before the first change.
 * @throws AUCTION_UNKNOWN if nothing needs to be sold any more, BID_PRICE_TOO_LOW, and as `quoteSale`
 */
export function sellToBidder(context: Context, auction: Auction, bid: AuctionBid): void {
  const { book } = context;
  const { parameters, timeSeconds } = book.state;
  const seller = book.read(auction.account);
  const sold = forSale(book, seller);
  const { collateral } = sold;
  const discount = discountPpm(parameters, timeSeconds - auction.startedSeconds);
  // A deposit or a trade may have restored the account since the last marks: then nothing is for sale.
  const open =
    seller.kind === "system" ||
    neededPpm(book, seller, accountRisk(book, seller), { discountPpm: discount, collateral }) > 0n;
  require(open && auction.offeredPpm > 0n, "AUCTION_UNKNOWN", { seller: seller.id });
  const sharePpm = smaller(bid.sharePpm, auction.offeredPpm);
  const share = shareOfPresent(auction, sharePpm);
  const debts = sold.debts && buysBack(book, seller, { taker: book.read(bid.taker), share, collateral });
  const offer = { ...sold, seller: seller.id, taker: bid.taker, share, debts, discountPpm: discount };
  const sale = quoteSale(context, offer);
  const acceptable = sale.costQuanta * bid.sharePpm <= bid.limitQuanta * sharePpm;
  const { limitQuanta } = bid;
  require(acceptable, "BID_PRICE_TOO_LOW", { costQuanta: sale.costQuanta, limitQuanta, sharePpm });
  carryOutSale(context, offer, sale);
  auction.soldPpm += sharePpm;
  auction.offeredPpm -= sharePpm;
  if (auction.offeredPpm === 0n) closeAuction(context, auction);
}

/** Whether a bid buys debts back too: if its bidder holds what is owed, or if there is nothing else for sale. */
function buysBack(
  book: Book,
  seller: Readonly<Account>,
  {
    taker,
    share,
    collateral,
  }: { readonly taker: Readonly<Account>; readonly share: Share; readonly collateral: boolean },
): boolean {
  if (holdsDebts(taker, portfolioPart(book, seller, share, { collateral }))) return true;
  return isEmpty(portfolioPart(book, seller, share, { collateral, debts: false }));
}
