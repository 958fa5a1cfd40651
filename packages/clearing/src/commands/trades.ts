import type { ErrorCode } from "@isthmus/protocol";
import { type Context, require } from "../book/context.ts";
import { TradeRun } from "../book/trade-batch.ts";
import { PackedRows } from "../model/packed-rows.ts";
import { rowsAccountsDigest } from "../model/packed-trades.ts";
import type { Venue } from "../model/state.ts";
import { registerBatch } from "../novation/batch.ts";
import type { NovationContext } from "../novation/context.ts";
import { register } from "../novation/novate.ts";
import type { PackedTrades, SignedTrade, Trades, VenueTrade } from "./command.ts";

/** A venue's batch: each trade stands or falls by itself, and its result is an effect. */
export function trades(context: NovationContext, command: Trades): void {
  const venue = openBatch(context, command);
  const fence = { batch: command.batch };
  for (const trade of command.trades) register(context, venue, trade, fence, true);
}

/**
 * The same from packed rows.
 * @throws ACCOUNT_NUMBERS_MISMATCH when the venue means other accounts by its numbers than the journal does
 */
export function packedTrades(context: NovationContext, command: PackedTrades): void {
  const { state } = context.book;
  const rows = PackedRows.read(command.rows);
  const accountsDigest = rowsAccountsDigest(rows, state.numbered);
  require(command.accountsDigest === accountsDigest, "ACCOUNT_NUMBERS_MISMATCH", { batch: command.batch });
  const venue = openBatch(context, command);
  context.begin();
  const { firstId, batch } = command;
  registerBatch(context, venue, new TradeRun(rows, state.numbered, { firstId, batch, cycle: state.cycle + 1n }));
}

/** How far ahead a signed trade may expire: so long its id has to be remembered, whatever else is forgotten. */
const mostSignedSeconds = 7n * 86_400n;

/** A trade that both parties signed. It is answered like a batch of one. */
export function signedTrade(context: NovationContext, command: SignedTrade): void {
  const venue = context.book.venue(command.venue);
  const { timeSeconds } = context.book.state;
  require(!venue.suspended, "UNAUTHORIZED", { venue: venue.venue, suspended: true });
  const live = command.expirySeconds > timeSeconds && command.expirySeconds > venue.forgottenExpirySeconds;
  require(live, "ORDER_EXPIRED", { expirySeconds: command.expirySeconds, timeSeconds });
  require(command.expirySeconds <= timeSeconds + mostSignedSeconds, "LIMIT_EXCEEDED", {
    field: "expirySeconds",
    value: command.expirySeconds,
  });
  const { expirySeconds, kind: _kind, venue: _venue, signatures: _signatures, ...trade } = command;
  register(context, venue, trade, { expirySeconds }, true);
}

function openBatch(context: Context, command: { readonly venue: number; readonly batch: bigint }): Venue {
  const venue = context.book.venue(command.venue);
  require(venue.authority !== null, "UNAUTHORIZED", { venue: venue.venue });
  require(!venue.suspended, "UNAUTHORIZED", { venue: venue.venue, suspended: true });
  require(command.batch > venue.forgottenBatch, "NONCE_USED", { batch: command.batch });
  if (command.batch > venue.lastBatch) venue.lastBatch = command.batch;
  return venue;
}

/**
 * A trade made on chain. Within the credit that the journal shows as issued it is novated whatever the margin is now;
 * beyond it, or between unknown parties, it is void: counted, answered and without effect (PROTOCOL P27).
 */
export function venueTrade(context: NovationContext, command: VenueTrade): void {
  const { book, effects } = context;
  const venue = book.venue(command.venue);
  require(venue.chain === command.chain, "VENUE_UNKNOWN", { venue: venue.venue, chain: command.chain });
  require(command.sequence === venue.lastSequence + 1n, "EVENT_OUT_OF_ORDER", {
    sequence: command.sequence,
    nextSequence: venue.lastSequence + 1n,
  });
  const clock = book.state.chains.get(command.chain);
  // `chain-time` promised that every event up to its block had been fed.
  require(clock === undefined || command.height > clock.height, "EVENT_OUT_OF_ORDER", { height: command.height });
  venue.lastSequence = command.sequence;
  const refused =
    creditProblem(context, venue, command.buyer, command.buyerUsedQuanta) ??
    creditProblem(context, venue, command.seller, command.sellerUsedQuanta);
  const { tradeId: id, instrument, buyer, seller, priceTicks, sizeLots } = command;
  if (refused !== null) {
    effects.push({ kind: "trade-refused", venue: venue.venue, id, error: refused });
    return;
  }
  useCredit(context, venue, buyer, command.buyerUsedQuanta);
  useCredit(context, venue, seller, command.sellerUsedQuanta);
  register(context, venue, { id, instrument, buyer, seller, priceTicks, sizeLots, maker: null }, null, false);
}

function creditProblem(context: Context, venue: Venue, id: VenueTrade["buyer"], usedQuanta: bigint): ErrorCode | null {
  const account = context.book.state.accounts.get(id);
  if (account === undefined || account.kind === "system") return "ACCOUNT_UNKNOWN";
  const credit = account.credits.get(venue.venue);
  if (credit === undefined || usedQuanta > credit.limitQuanta) return "CREDIT_EXCEEDED";
  return usedQuanta < credit.usedSeenQuanta ? "EVENT_OUT_OF_ORDER" : null;
}

function useCredit(context: Context, venue: Venue, id: VenueTrade["buyer"], usedQuanta: bigint): void {
  const account = context.book.write(id);
  const credit = account.credits.get(venue.venue);
  if (credit === undefined) return;
  venue.outstandingQuanta -= usedQuanta - credit.usedSeenQuanta;
  account.credits.set(venue.venue, { ...credit, usedSeenQuanta: usedQuanta });
}
