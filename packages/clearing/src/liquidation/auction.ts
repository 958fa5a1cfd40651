import { type Hex, IsthmusError } from "@isthmus/protocol";
import { divideUp } from "@isthmus/risk";
import type { Context } from "../engine/context.ts";
import { costAt } from "../engine/sides.ts";
import { freeQuanta, type Standing, standing } from "../margin/standing.ts";
import type { Auction, Instrument } from "../state/state.ts";
import { auctionTicks } from "./price.ts";

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

/** Whether an account is back above maintenance margin plus the buffer, which ends its auction. */
export function restored(context: Context, now: Standing): boolean {
  const buffer = 1_000_000n + BigInt(context.book.state.parameters.liquidationBufferPpm);
  return now.equityQuanta >= divideUp(now.maintenanceQuanta * buffer, 1_000_000n);
}

/** Checks in thought that an account can take lots at a price. @throws MARGIN_INSUFFICIENT */
export function checkTaker(context: Context, instrument: Instrument, taker: Hex, lots: bigint, ticks: bigint): void {
  const account = context.book.read(taker);
  const position = account.positions.get(instrument.instrument);
  const free = freeQuanta(
    standing(context.book, account, {
      instrument: instrument.instrument,
      lots: (position?.lots ?? 0n) + lots,
      costQuanta: (position?.costQuanta ?? 0n) + costAt(instrument, lots, ticks),
      fundingIndex: position?.fundingIndex ?? instrument.fundingIndex,
    }),
  );
  if (free < 0n) throw new IsthmusError("MARGIN_INSUFFICIENT", { account: taker, shortQuanta: -free });
}

/** The price of an auction now. */
export function currentTicks(context: Context, auction: Auction, lots: bigint): bigint {
  const { book } = context;
  const elapsedSeconds = book.state.timeSeconds - auction.startedSeconds;
  return auctionTicks(book, book.read(auction.account), book.instrument(auction.instrument), elapsedSeconds, lots);
}
