import { type Hex, isIsthmusError } from "@isthmus/protocol";
import { absolute } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { standing } from "../margin/account-risk.ts";
import type { Auction } from "../model/state.ts";
import { endAuction, lotsLeft } from "./auction.ts";
import { sellLots, weighSale } from "./bid.ts";
import { closeOut } from "./close-out.ts";

/**
 * Nobody bid until the end: the backstop takes as many lots as its margin allows. What a solvent account has left stays
 * in auction; a bankrupt one is closed out.
 */
export function takeLeftover(context: Context, auction: Auction): void {
  const { book } = context;
  const { backstop } = book.state.parameters;
  const member = book.state.accounts.get(backstop);
  if (member !== undefined && member.kind === "member" && !member.suspended && backstop !== auction.account) {
    const size = mostLots(context, auction, backstop);
    if (size > 0n) sellLots(context, auction, backstop, size, null);
  }
  if (standing(book, book.read(auction.account)).equityQuanta >= 0n) return;
  if (book.state.auctions.has(auction.account)) endAuction(context, auction);
  closeOut(context, auction.account);
}

/** The most lots that a taker can take, by search: what it needs as margin grows with them. */
function mostLots(context: Context, auction: Auction, taker: Hex): bigint {
  let tooMany = absolute(lotsLeft(context, auction)) + 1n;
  let possible = 0n;
  // All of them is the usual answer.
  let next = tooMany - 1n;
  while (tooMany - possible > 1n) {
    if (canTake(context, auction, taker, next)) possible = next;
    else tooMany = next;
    next = (possible + tooMany) / 2n;
  }
  return possible;
}

/** The backstop has its own limits, and each of them says no in its own code. */
function canTake(context: Context, auction: Auction, taker: Hex, lots: bigint): boolean {
  if (lots === 0n) return true;
  try {
    weighSale(context, auction, taker, lots, null);
    return true;
  } catch (error) {
    if (isIsthmusError(error) && error.code !== "INTERNAL") return false;
    throw error;
  }
}
