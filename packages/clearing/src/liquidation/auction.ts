import type { Hex } from "@isthmus/protocol";
import { absolute, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { accountRisk } from "../margin/account-risk.ts";
import { notionalOf } from "../margin/class-value.ts";
import { isFresh } from "../market/freshness.ts";
import type { Auction, Instrument } from "../model/state.ts";
import { discountPpm } from "./auction-price.ts";
import { maintenanceWithout, stepLots } from "./auction-size.ts";
import type { Liquidatable } from "./mark-to-market.ts";

/** Opens an auction for each account below maintenance margin that has none, within the cap on the notional in auction. */
export function openAuctions(context: Context, liquidatable: readonly Liquidatable[]): void {
  const { book, effects } = context;
  const { auctions, timeSeconds } = book.state;
  let openQuanta = 0n;
  for (const auction of auctions.values()) {
    openQuanta += notionalOf(book, book.instrument(auction.instrument), auction.lots);
  }
  for (const { id } of liquidatable) {
    if (auctions.has(id)) continue;
    const step = bestStep(book, id);
    if (step === null) continue;
    const { instrument } = step;
    const lots = withinCap(book, step, openQuanta);
    if (lots === 0n) continue;
    openQuanta += notionalOf(book, instrument, lots);
    auctions.set(id, { account: id, instrument: instrument.instrument, lots, startedSeconds: timeSeconds });
    effects.push({ kind: "auction-opened", account: id, instrument: instrument.instrument, lots });
  }
}

/** Closes the auction and emits `auction-ended`. */
export function closeAuction({ book, effects }: Pick<Context, "book" | "effects">, auction: Auction): void {
  book.state.auctions.delete(auction.account);
  effects.push({ kind: "auction-ended", account: auction.account, instrument: auction.instrument });
}

/** Lots of an auction that its account still holds, signed; zero if it has sold them itself or reversed its position. */
export function remainingLots(book: Book, auction: Auction): bigint {
  const held = book.read(auction.account).positions.get(auction.instrument)?.lots ?? 0n;
  if (held > 0n !== auction.lots > 0n) return 0n;
  const size = smaller(absolute(held), absolute(auction.lots));
  return held > 0n ? size : -size;
}

/** Lots of one position, signed like it. */
interface Step {
  readonly instrument: Instrument;
  readonly lots: bigint;
}

/**
 * The step that frees most maintenance margin, among the positions with a fresh mark; null if the account meets
 * maintenance margin, or if no step frees any and it is not bankrupt.
 */
function bestStep(book: Book, id: Hex): Step | null {
  const account = book.read(id);
  const risk = accountRisk(book, account);
  if (risk.equityQuanta >= risk.maintenanceQuanta) return null;
  const firstDiscount = discountPpm(book.state.parameters, 0n);
  let best: (Step & { freedQuanta: bigint }) | null = null;
  for (const [number, { lots: held }] of [...account.positions].sort(([left], [right]) => left - right)) {
    const instrument = book.instrument(number);
    if (!isFresh(book.state, instrument)) continue;
    const size = stepLots({ book, account, instrument, lots: held, risk }, firstDiscount);
    if (size === 0n) continue;
    const lots = held > 0n ? size : -size;
    const freedQuanta = risk.maintenanceQuanta - maintenanceWithout(book, account, instrument, lots);
    if (freedQuanta <= 0n && risk.marketEquityQuanta >= 0n) continue;
    if (best === null || freedQuanta > best.freedQuanta) best = { instrument, lots, freedQuanta };
  }
  return best;
}

/**
 * A step that does not fit beside the open auctions waits. One larger than the whole cap would wait permanently: it is cut
 * to the room under the cap.
 */
function withinCap(book: Book, { instrument, lots }: Step, openQuanta: bigint): bigint {
  const capQuanta = book.state.parameters.auctionCapQuanta;
  const stepQuanta = notionalOf(book, instrument, lots);
  if (openQuanta + stepQuanta <= capQuanta) return lots;
  const perLot = notionalOf(book, instrument, 1n);
  if (stepQuanta <= capQuanta || openQuanta >= capQuanta) return 0n;
  const size = smaller((capQuanta - openQuanta) / perLot, absolute(lots));
  return lots > 0n ? size : -size;
}
