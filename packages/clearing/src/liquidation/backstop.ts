import { isIsthmusError } from "@isthmus/protocol";
import { absolute } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import type { Auction } from "../model/state.ts";
import { remainingLots } from "./auction.ts";
import { type AuctionBid, quoteSale, sellLots } from "./bid.ts";

/**
 * Ends an auction that no member took: the backstop takes as many lots as its margin allows. The remainder stays in auction;
 * a bankrupt account is closed out at the cut-off.
 */
export function sellToBackstop(context: Context, auction: Auction): void {
  const { book } = context;
  const { backstop } = book.state.parameters;
  const member = book.state.accounts.get(backstop);
  if (member !== undefined && member.kind === "member" && !member.suspended && backstop !== auction.account) {
    const sizeLots = mostLots(context, auction);
    if (sizeLots > 0n) sellLots(context, auction, backstopBid(context, sizeLots));
  }
}

function backstopBid({ book }: Context, sizeLots: bigint): AuctionBid {
  return { taker: book.state.parameters.backstop, sizeLots, limitTicks: null };
}

/** The most lots that the backstop can take, by search: the margin that it needs grows with them. */
function mostLots(context: Context, auction: Auction): bigint {
  let tooMany = absolute(remainingLots(context.book, auction)) + 1n;
  let possible = 0n;
  // Usually it can take all of them.
  let next = tooMany - 1n;
  while (tooMany - possible > 1n) {
    if (canTake(context, auction, next)) possible = next;
    else tooMany = next;
    next = (possible + tooMany) / 2n;
  }
  return possible;
}

/** Whether the backstop can take so many lots; each of its limits refuses with a code of its own. */
function canTake(context: Context, auction: Auction, lots: bigint): boolean {
  if (lots === 0n) return true;
  try {
    quoteSale(context, auction, backstopBid(context, lots));
    return true;
  } catch (error) {
    if (isIsthmusError(error) && error.code !== "INTERNAL") return false;
    throw error;
  }
}
