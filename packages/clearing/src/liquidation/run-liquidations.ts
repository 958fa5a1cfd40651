import type { Hex } from "@isthmus/protocol";
import { absolute, smaller } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { type Standing, standing } from "../margin/account-risk.ts";
import type { Auction, Instrument } from "../model/state.ts";
import { positionValue } from "../positions/value.ts";
import { endAuction, isStale, lotsLeft, restored } from "./auction.ts";
import { discountPpm } from "./auction-price.ts";
import { maintenanceWithout, stepLots } from "./auction-size.ts";
import { takeLeftover } from "./backstop.ts";
import { type Endangered, scanHealth } from "./mark-to-market.ts";

/**
 * What follows every set of prices: health of the whole book, auctions that end or begin, the backstop where an auction
 * found nobody, and close-out of bankrupt accounts that not even the backstop took.
 */
export function supervise(context: Context): void {
  const endangered = scanHealth(context);
  endAuctions(context);
  const { auctions, parameters, timeSeconds } = context.book.state;
  for (const { id } of endangered) {
    const auction = auctions.get(id);
    if (auction === undefined || timeSeconds - auction.startedSeconds < BigInt(parameters.auctionRampSeconds)) continue;
    takeLeftover(context, auction);
  }
  openAuctions(context, endangered);
}

/**
 * Ends the auctions of accounts that are back above maintenance margin plus the buffer or have nothing left to sell, and
 * of instruments whose mark is stale: they take no bids, and would keep the account's other positions and other accounts
 * out of auction.
 */
function endAuctions(context: Context): void {
  const { book } = context;
  for (const auction of [...book.state.auctions.values()]) {
    const left = lotsLeft(context, auction);
    const stale = isStale(context, book.instrument(auction.instrument));
    const now = standing(book, book.read(auction.account));
    if (left === 0n || stale || restored(context, now)) endAuction(context, auction);
    else auction.lots = stillNeeded(context, auction, left, now);
  }
}

/**
 * What of an auction's lots it still takes to restore the account, at the price that they would fetch now: where the
 * market has come back a part of the way, no more is sold than that. Bankrupt, the account is closed out.
 */
function stillNeeded(context: Context, auction: Auction, left: bigint, now: Standing): bigint {
  if (now.equityQuanta < 0n) return left;
  const { book } = context;
  const account = book.read(auction.account);
  const held = account.positions.get(auction.instrument)?.lots ?? 0n;
  const discount = discountPpm(book.state.parameters, book.state.timeSeconds - auction.startedSeconds);
  const needed = stepLots(book, account, book.instrument(auction.instrument), held, now, discount);
  const size = smaller(needed, absolute(left));
  return left > 0n ? size : -size;
}

function openAuctions(context: Context, endangered: readonly Endangered[]): void {
  const { book, effects } = context;
  const { auctions, parameters, timeSeconds } = book.state;
  let openQuanta = 0n;
  for (const auction of auctions.values()) {
    openQuanta += absolute(positionValue(book.instrument(auction.instrument), auction.lots));
  }
  for (const { id } of endangered) {
    if (auctions.has(id)) continue;
    const now = standing(book, book.read(id));
    if (now.equityQuanta >= now.maintenanceQuanta) continue;
    const choice = bestStep(context, id);
    if (choice === null) continue;
    const { instrument } = choice;
    const lots = withinCap(instrument, choice.lots, openQuanta, parameters.auctionCapQuanta);
    if (lots === 0n) continue;
    openQuanta += absolute(positionValue(instrument, lots));
    auctions.set(id, { account: id, instrument: instrument.instrument, lots, startedSeconds: timeSeconds });
    effects.push({ kind: "auction-opened", account: id, instrument: instrument.instrument, lots });
  }
}

/**
 * A step that does not fit beside what is in auction waits for its turn. One that is larger than the whole cap would wait
 * for ever: it is cut down to the room that there is.
 */
function withinCap(instrument: Instrument, lots: bigint, openQuanta: bigint, capQuanta: bigint): bigint {
  const stepQuanta = absolute(positionValue(instrument, lots));
  if (openQuanta + stepQuanta <= capQuanta) return lots;
  const perLot = absolute(positionValue(instrument, 1n));
  if (stepQuanta <= capQuanta || openQuanta >= capQuanta) return 0n;
  const size = smaller((capQuanta - openQuanta) / perLot, absolute(lots));
  return lots > 0n ? size : -size;
}

/**
 * The step, signed like the position, that frees most maintenance margin, among the positions whose mark is fresh; null
 * when none frees any, unless the account is bankrupt.
 */
function bestStep(context: Context, id: Hex): { instrument: Instrument; lots: bigint } | null {
  const { book } = context;
  const account = book.read(id);
  const now = standing(book, account);
  let best: { instrument: Instrument; lots: bigint; freedQuanta: bigint } | null = null;
  for (const [number, { lots: held }] of [...account.positions].sort(([left], [right]) => left - right)) {
    const instrument = book.instrument(number);
    if (isStale(context, instrument)) continue;
    const size = stepLots(book, account, instrument, held, now, discountPpm(book.state.parameters, 0n));
    if (size === 0n) continue;
    const lots = held > 0n ? size : -size;
    const freedQuanta = now.maintenanceQuanta - maintenanceWithout(book, account, instrument, lots);
    if (freedQuanta <= 0n && now.equityQuanta >= 0n) continue;
    if (best === null || freedQuanta > best.freedQuanta) best = { instrument, lots, freedQuanta };
  }
  return best;
}
