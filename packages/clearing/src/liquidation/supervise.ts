import { type Hex, isIsthmusError } from "@isthmus/protocol";
import { absolute, smaller } from "@isthmus/risk";
import type { Context } from "../engine/context.ts";
import { positionValue } from "../margin/position.ts";
import { standing } from "../margin/standing.ts";
import type { Auction, Instrument } from "../state/state.ts";
import { endAuction, isStale, restored } from "./auction.ts";
import { closeOut } from "./deleverage.ts";
import { sellLots } from "./fill.ts";
import { chunkLots, maintenanceWithout, neededLots } from "./price.ts";
import { type Endangered, scanHealth } from "./scan.ts";

/**
 * What follows every set of prices: health of the whole book, auctions that end or begin, the backstop where an auction
 * found nobody, and close-out of bankrupt accounts that not even the backstop took.
 */
export function supervise(context: Context): void {
  const endangered = scanHealth(context);
  endRecovered(context);
  const { auctions, parameters, timeSeconds } = context.book.state;
  for (const { id } of endangered) {
    const auction = auctions.get(id);
    if (auction === undefined || timeSeconds - auction.startedSeconds < BigInt(parameters.auctionRampSeconds)) continue;
    if (!isStale(context, context.book.instrument(auction.instrument))) takeLeftover(context, auction);
  }
  openAuctions(context, endangered);
}

/** Ends the auctions of accounts that are back above maintenance margin plus the buffer, or have nothing left to sell. */
function endRecovered(context: Context): void {
  const { book } = context;
  for (const auction of [...book.state.auctions.values()]) {
    const account = book.read(auction.account);
    const held = account.positions.get(auction.instrument)?.lots ?? 0n;
    const sameSide = held !== 0n && held > 0n === auction.lots > 0n;
    if (!sameSide || restored(context, standing(book, account))) endAuction(context, auction);
    else if (absolute(held) < absolute(auction.lots)) auction.lots = held;
  }
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
    const choice = largestPosition(context, id);
    if (choice === null) continue;
    const { instrument, lots } = choice;
    const needed = neededLots(parameters, instrument, lots, now);
    const chunk = chunkLots(parameters, instrument, lots);
    const size = smaller(needed, chunk);
    const offered = lots > 0n ? size : -size;
    const offeredQuanta = absolute(positionValue(instrument, offered));
    if (size === 0n || openQuanta + offeredQuanta > parameters.auctionCapQuanta) continue;
    openQuanta += offeredQuanta;
    auctions.set(id, { account: id, instrument: instrument.instrument, lots: offered, startedSeconds: timeSeconds });
    effects.push({ kind: "auction-opened", account: id, instrument: instrument.instrument, lots: offered });
  }
}

/** The position whose closing frees most maintenance margin, among those whose mark is fresh. */
function largestPosition(context: Context, id: Hex): { instrument: Instrument; lots: bigint } | null {
  const { book } = context;
  const account = book.read(id);
  const { maintenanceQuanta } = standing(book, account);
  let best: { instrument: Instrument; lots: bigint; freedQuanta: bigint } | null = null;
  for (const [number, { lots }] of [...account.positions].sort(([left], [right]) => left - right)) {
    const instrument = context.book.instrument(number);
    if (isStale(context, instrument)) continue;
    const freedQuanta = maintenanceQuanta - maintenanceWithout(book, account, instrument, lots);
    if (best === null || freedQuanta > best.freedQuanta) best = { instrument, lots, freedQuanta };
  }
  return best;
}

/** Nobody bid until the end: the backstop takes the lots if its margin allows; a bankrupt account is closed out. */
function takeLeftover(context: Context, auction: Auction): void {
  const { book } = context;
  const { backstop } = book.state.parameters;
  if (backstop !== auction.account && book.state.accounts.has(backstop)) {
    try {
      sellLots(context, auction, backstop, absolute(auction.lots), null);
      return;
    } catch (error) {
      // The backstop has its own limits: what it cannot take stays in auction or is closed out.
      const kept = isIsthmusError(error, "MARGIN_INSUFFICIENT") || isIsthmusError(error, "AUCTION_UNKNOWN");
      if (!kept) throw error;
    }
  }
  if (standing(book, book.read(auction.account)).equityQuanta >= 0n) return;
  endAuction(context, auction);
  closeOut(context, auction.account);
}
