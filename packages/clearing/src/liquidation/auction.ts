import { type Hex, IsthmusError } from "@isthmus/protocol";
import { absolute, divideUp, smaller } from "@isthmus/risk";
import { type Context, require } from "../book/context.ts";
import { freeQuanta, healthOf, type Standing, standing } from "../margin/account-risk.ts";
import { requireFresh } from "../margin/freshness.ts";
import type { Auction, Instrument } from "../model/state.ts";
import { costAt, reduces, sideOf } from "../positions/position-change.ts";

/** Removes an auction and says so. */
export function endAuction(context: Context, auction: Auction): void {
  context.book.state.auctions.delete(auction.account);
  context.effects.push({ kind: "auction-ended", account: auction.account, instrument: auction.instrument });
}

/** A mark that is too old to sell on. Other instruments go on. */
export function isStale(context: Context, instrument: Instrument): boolean {
  const { parameters, timeSeconds } = context.book.state;
  return parameters.staleSeconds > 0 && timeSeconds - instrument.markSeconds > BigInt(parameters.staleSeconds);
}

/**
 * Whether an account is back above maintenance margin plus the buffer, which ends its auction. So does initial margin,
 * where it is less than that: nothing is ever sold out of a healthy account.
 */
export function restored(context: Context, now: Standing): boolean {
  const buffer = 1_000_000n + BigInt(context.book.state.parameters.liquidationBufferPpm);
  return now.equityQuanta >= divideUp(now.maintenanceQuanta * buffer, 1_000_000n) || healthOf(now) === "healthy";
}

/** Lots of an auction that its account still holds, signed; zero when it has sold them itself or holds the other side. */
export function lotsLeft(context: Context, auction: Auction): bigint {
  const held = context.book.read(auction.account).positions.get(auction.instrument)?.lots ?? 0n;
  if (held > 0n !== auction.lots > 0n) return 0n;
  const size = smaller(absolute(held), absolute(auction.lots));
  return held > 0n ? size : -size;
}

/**
 * Checks in thought that an account can take lots at a price, as a trade of its own would be checked.
 * @throws LIMIT_EXCEEDED for a second instrument of an isolated account; PRICE_STALE, MARGIN_INSUFFICIENT, AMOUNT_OUT_OF_RANGE
 */
export function checkTaker(context: Context, instrument: Instrument, taker: Hex, lots: bigint, ticks: bigint): void {
  const account = context.book.read(taker);
  const single =
    account.marginMode !== "isolated" || account.positions.size === 0 || account.positions.has(instrument.instrument);
  require(single, "LIMIT_EXCEEDED", { field: "isolated account holds another instrument", account: taker });
  const side = sideOf(instrument, account, lots, costAt(instrument, lots, ticks), 0n);
  if (!reduces(side)) requireFresh(context.book, account, instrument);
  const free = freeQuanta(standing(context.book, account, side.change));
  if (free < 0n) throw new IsthmusError("MARGIN_INSUFFICIENT", { account: taker, shortQuanta: -free });
}
