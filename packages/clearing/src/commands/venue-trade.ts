import type { ErrorCode, Hex } from "@isthmus/protocol";
import { larger, smaller } from "@isthmus/risk";
import { z } from "zod";
import { checkedByAttesters } from "../authority/authority.ts";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import { inAccountUnits } from "../margin/class-value.ts";
import { positionRequirement } from "../margin/linear.ts";
import { amount, bytes32, chain, id16, logIndex, lots, ticks, txId, u64 } from "../model/fields.ts";
import type { Instrument, Venue } from "../model/state.ts";
import type { MatchedTrade } from "../model/trade.ts";
import { registerTrade } from "../novation/novate.ts";
import { tradeValue } from "../positions/value.ts";
import { defineCommand } from "./define-command.ts";

/** Registers a trade made on chain: never refused for margin within issued credit, void beyond it or between unknown parties (PROTOCOL P27). */
export const venueTrade = defineCommand({
  kind: "venue-trade",
  source: "chain",
  summary:
    "Registers a trade made on chain: never refused for margin within issued credit, void beyond it or between unknown parties (PROTOCOL P27).",
  schema: {
    venue: id16,
    chain,
    /** The venue's own count of trades, from 1. */
    sequence: u64,
    tradeId: z.string().regex(/^[\x21-\x7e]{1,128}$/),
    instrument: id16,
    buyer: bytes32,
    seller: bytes32,
    priceTicks: ticks,
    sizeLots: lots,
    /** The venue's cumulative `used` of each party after the trade. */
    buyerUsedQuanta: amount,
    sellerUsedQuanta: amount,
    txId,
    logIndex,
    height: u64,
  },
  authority: checkedByAttesters,
  handle: (context, command) => {
    const { book, effects } = context;
    const venue = book.venue(command.venue);
    require(venue.chain === command.chain, "VENUE_UNKNOWN", { venue: venue.venue, chain: command.chain });
    require(command.sequence === venue.lastSequence + 1n, "EVENT_OUT_OF_ORDER", {
      sequence: command.sequence,
      nextSequence: venue.lastSequence + 1n,
    });
    const clock = book.state.chains.get(command.chain);
    // `chain-time` stated that every event up to its block had been fed.
    require(clock === undefined || command.height > clock.height, "EVENT_OUT_OF_ORDER", { height: command.height });
    venue.lastSequence = command.sequence;
    const parties = [
      { party: command.buyer, usedQuanta: command.buyerUsedQuanta, side: "buyer" },
      { party: command.seller, usedQuanta: command.sellerUsedQuanta, side: "seller" },
    ] as const;
    const refused = parties.reduce<ErrorCode | null>(
      (found, { side, ...use }) =>
        found ?? creditProblem(book, venue, { ...use, leastQuanta: leastUse(book, command, side) }),
      null,
    );
    const { tradeId: id, instrument, buyer, seller, priceTicks, sizeLots } = command;
    if (refused !== null) {
      effects.push({ kind: "trade-refused", venue: venue.venue, id, error: refused });
      return;
    }
    useCredit(book, venue, buyer, command.buyerUsedQuanta);
    useCredit(book, venue, seller, command.sellerUsedQuanta);
    const trade = { id, instrument, buyer, seller, priceTicks, sizeLots, maker: null };
    registerTrade(context, venue, trade, { replayGuard: null, checked: false });
  },
  example: {
    buyer: "0x59985776f9094bff3a68705b76ae4f456bbf73f4d6a62da848d4396baea09928",
    buyerUsedQuanta: "20000000",
    chain: 2,
    height: "3",
    instrument: 1,
    kind: "venue-trade",
    logIndex: 0,
    priceTicks: "4000000",
    seller: "0x4c48bcf5de4d90fcb50fef2577b88ff67def1644745648a44b4421d66b5c9c22",
    sellerUsedQuanta: "20000000",
    sequence: "1",
    sizeLots: "100",
    tradeId: "0xabc",
    txId: "tx3",
    venue: 1,
  },
});

/** What a party's credit has been used for. */
interface CreditUse {
  readonly party: Hex;
  /** Cumulative. */
  readonly usedQuanta: bigint;
  /** The least that the trade must have used. */
  readonly leastQuanta: bigint;
}

/** The code that voids the trade of a party, null if its credit covers the trade. */
function creditProblem({ state }: Book, { venue }: Venue, use: CreditUse): ErrorCode | null {
  const account = state.accounts.get(use.party);
  if (account === undefined || account.kind === "system") return "ACCOUNT_UNKNOWN";
  const credit = account.credits.get(venue);
  if (credit === undefined || use.usedQuanta > credit.limitQuanta) return "CREDIT_EXCEEDED";
  if (use.usedQuanta < credit.usedSeenQuanta) return "EVENT_OUT_OF_ORDER";
  return use.usedQuanta - credit.usedSeenQuanta < use.leastQuanta ? "CREDIT_EXCEEDED" : null;
}

/**
 * The least credit that a trade uses of a party: its maintenance margin at its own price, which is what it needs here, and what it
 * loses by its price at the mark. A venue that states less would have the clearing house honour any size or price for a quantum of
 * credit (PROTOCOL P27).
 */
function leastUse(
  book: Book,
  { instrument: number, priceTicks, sizeLots }: Pick<MatchedTrade, "instrument" | "priceTicks" | "sizeLots">,
  side: "buyer" | "seller",
): bigint {
  const instrument = book.state.instruments.get(number);
  if (instrument === undefined || priceTicks <= 0n) return 0n;
  const valueQuanta = tradeValue(instrument, sizeLots, priceTicks);
  const { maintenanceQuanta } = positionRequirement(book, instrument, valueQuanta, instrument.openInterestLots);
  const lostQuanta = leastLoss(instrument, { priceTicks, sizeLots }, side);
  return inAccountUnits(book, instrument.terms.settlementClass, maintenanceQuanta + lostQuanta);
}

/**
 * What a party loses by a price at the most favourable of the present mark and those of the last cut-offs: a venue counts the distance
 * to the far end of the band of its root, which is around one of these. A mark that has moved since voids no trade. Zero
 * without a mark.
 */
function leastLoss(
  instrument: Instrument,
  { priceTicks, sizeLots }: Pick<MatchedTrade, "priceTicks" | "sizeLots">,
  side: "buyer" | "seller",
): bigint {
  const { markTicks, settledTicks, earlierTicks } = instrument;
  const marks = [markTicks, settledTicks, ...earlierTicks].filter((ticks) => ticks !== null);
  if (marks.length === 0) return 0n;
  const isBuyer = side === "buyer";
  const bestTicks = marks.reduce(isBuyer ? larger : smaller);
  const [paidQuanta, worthQuanta] = [priceTicks, bestTicks].map((at) => tradeValue(instrument, sizeLots, at)) as [
    bigint,
    bigint,
  ];
  return larger(0n, isBuyer ? paidQuanta - worthQuanta : worthQuanta - paidQuanta);
}

function useCredit(book: Book, venue: Venue, id: Hex, usedQuanta: bigint): void {
  const account = book.write(id);
  const credit = account.credits.get(venue.venue);
  if (credit === undefined) return;
  venue.outstandingQuanta -= usedQuanta - credit.usedSeenQuanta;
  // A stop of credit that is used up is over: no root that it reaches leaves any.
  const stoppedCycle = usedQuanta === credit.limitQuanta ? null : credit.stoppedCycle;
  account.credits.set(venue.venue, { ...credit, usedSeenQuanta: usedQuanta, stoppedCycle });
}
