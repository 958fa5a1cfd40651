import type { Hex } from "@isthmus/protocol";
import { absolute, divideUp, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { isDebtOverdue } from "../lending/overdue-debt.ts";
import { accountRisk } from "../margin/account-risk.ts";
import { compareText } from "../model/order.ts";
import type { Account, Auction } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { discountPpm } from "./auction-price.ts";
import { neededPpm } from "./auction-size.ts";
import type { Liquidatable } from "./mark-to-market.ts";
import { isEmpty, portfolioPart, type Share, wholePortfolio } from "./portfolio-part.ts";
import { forSale } from "./sale-goal.ts";

const million = 1_000_000n;

/** Funds whose positions, and collateral while they owe money, are sold by auction too. */
const funds: readonly Hex[] = [systemAccounts.insurance, systemAccounts.capital];

/**
 * Closes the auctions of accounts that are restored or have nothing to sell at a fresh mark, and resizes the others: if the
 * market has come back part of the way, no more is sold than is still needed.
 */
export function updateAuctions(context: Context): void {
  const { auctions, parameters, timeSeconds } = context.book.state;
  for (const auction of [...auctions.values()].sort((left, right) => compareText(left.account, right.account))) {
    const discount = discountPpm(parameters, timeSeconds - auction.startedSeconds);
    const needed = offeredOf(context.book, context.book.read(auction.account), discount);
    if (needed === 0n) closeAuction(context, auction);
    else auction.offeredPpm = divideUp(needed * (million - auction.soldPpm), million);
  }
}

/** Opens an auction for each account that needs one or has a debt overdue, within the cap on the notional in auction. */
export function openAuctions(context: Context, liquidatable: readonly Liquidatable[]): void {
  const { book, effects } = context;
  const { auctions, parameters, timeSeconds } = book.state;
  let openQuanta = 0n;
  for (const auction of auctions.values()) openQuanta += notionalOf(book, auction);
  const first = discountPpm(parameters, 0n);
  for (const id of [...liquidatable.map((row) => row.id), ...overdueIds(book), ...funds]) {
    if (auctions.has(id)) continue;
    const needed = offeredOf(book, book.read(id), first);
    if (needed === 0n) continue;
    const auction = { account: id, startedSeconds: timeSeconds, offeredPpm: needed, soldPpm: 0n };
    auction.offeredPpm = withinCap(book, auction, parameters.auctionCapQuanta - openQuanta);
    if (auction.offeredPpm === 0n) continue;
    openQuanta += notionalOf(book, auction);
    auctions.set(id, auction);
    effects.push({ kind: "auction-opened", account: id, sharePpm: auction.offeredPpm });
  }
}

/** Accounts whose call for a debt is past its deadline, ascending. */
function overdueIds(book: Book): Hex[] {
  const { debtCalls } = book.state;
  return [...debtCalls.keys()].filter((id) => isDebtOverdue(book, id)).sort(compareText);
}

/** Closes the auction and emits `auction-ended`. */
export function closeAuction({ book, effects }: Pick<Context, "book" | "effects">, auction: Auction): void {
  book.state.auctions.delete(auction.account);
  effects.push({ kind: "auction-ended", account: auction.account });
}

/** A share of the portfolio that an auction opened with, as a part of what its account holds now. */
export function shareOfPresent(auction: Auction, sharePpm: bigint): Share {
  return { numerator: sharePpm, denominator: million - auction.soldPpm };
}

/** The part of what an account holds that is to be offered, in parts per million; 0 if none. */
function offeredOf(book: Book, account: Readonly<Account>, discount: bigint): bigint {
  if (account.kind === "system") {
    return isEmpty(portfolioPart(book, account, wholePortfolio, forSale(book, account))) ? 0n : million;
  }
  return neededPpm(book, account, accountRisk(book, account), { discountPpm: discount, collateral: true });
}

function notionalOf(book: Book, auction: Auction): bigint {
  const account = book.read(auction.account);
  const share = shareOfPresent(auction, auction.offeredPpm);
  return portfolioPart(book, account, share, forSale(book, account)).notionalQuanta;
}

/**
 * An offer that does not fit beside the open auctions waits. One larger than the whole cap would wait permanently: it is cut
 * to the room under the cap.
 */
function withinCap(book: Book, auction: Auction, roomQuanta: bigint): bigint {
  const notionalQuanta = notionalOf(book, auction);
  const { auctionCapQuanta } = book.state.parameters;
  if (notionalQuanta <= roomQuanta) return auction.offeredPpm;
  if (notionalQuanta <= auctionCapQuanta || roomQuanta <= 0n) return 0n;
  return smaller((auction.offeredPpm * roomQuanta) / absolute(notionalQuanta), auction.offeredPpm);
}
