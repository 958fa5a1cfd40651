import { z } from "zod";
import { venueKey } from "../authority/authority.ts";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import { tradeKey } from "../book/trade-id.ts";
import { postObligation } from "../ledger/post.ts";
import { accountRisk, freeCollateral } from "../margin/account-risk.ts";
import { id16, signature } from "../model/fields.ts";
import type { Instrument, State, TradeRecord } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { tradeFees } from "../novation/fees.ts";
import {
  applyPositionChanges,
  changesOfMove,
  openInterestChange,
  type PositionChange,
  reduces,
} from "../positions/position-change.ts";
import { tradeValue } from "../positions/value.ts";
import { defineCommand } from "./define-command.ts";
import { requireSingleInstrument } from "./shared/single-instrument.ts";

/** Undoes a trade of the open cycle at its own price and returns its fees. */
export const bustTrade = defineCommand({
  kind: "bust-trade",
  source: "venue",
  summary: "Undoes a trade of the open cycle at its own price and returns its fees.",
  schema: {
    venue: id16,
    id: z.string().regex(/^[\x21-\x7e]{1,128}$/),
    signature,
  },
  authority: venueKey,
  handle: (context, command) => {
    const { book } = context;
    const venue = book.venue(command.venue);
    const found = openTrade(book.state, venue.venue, command.id);
    require(found !== undefined, "NOT_FOUND", { venue: venue.venue, id: command.id });
    const { key, record } = found;
    const instrument = book.instrument(record.instrument);
    require(!instrument.expired, "INSTRUMENT_EXPIRED", { instrument: record.instrument });
    const { buyer, seller, sizeLots, priceTicks } = record;
    const costQuanta = tradeValue(instrument, sizeLots, priceTicks);
    const changes = changesOfMove(book, instrument, { from: buyer, to: seller, lots: sizeLots, costQuanta });
    const openInterestLots = openInterestChange(changes);
    for (const change of changes) requireCovered(book, instrument, change, openInterestLots);
    applyPositionChanges(context, instrument, changes);
    const fees = tradeFees(instrument, record);
    const refund = { from: systemAccounts.fees, reason: "bust", class: instrument.terms.settlementClass } as const;
    postObligation(context, { ...refund, to: buyer, amountQuanta: fees.buyerQuanta });
    postObligation(context, { ...refund, to: seller, amountQuanta: fees.sellerQuanta });
    book.tradeIndex.replace(venue.venue, key, { ...record, refused: "TRADE_BUSTED" });
    venue.tradeCount -= 1n;
    context.effects.push({ kind: "trade-busted", venue: venue.venue, id: command.id });
  },
  example: {
    id: "t-1",
    kind: "bust-trade",
    signature:
      "0x1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111",
    venue: 2,
  },
});

/** The novated trade of the open cycle under an id: the venue's own, else one that two members signed. */
function openTrade(
  { cycle, trades }: State,
  venue: number,
  id: string,
): { readonly key: string; readonly record: TradeRecord } | undefined {
  for (const key of [tradeKey(id, { signed: false }), tradeKey(id, { signed: true })]) {
    const record = trades.get(venue)?.get(key);
    if (record !== undefined && record.refused === null && record.cycle === cycle + 1n) return { key, record };
  }
  return undefined;
}

/**
 * Requires margin of a party whose lots have moved on since the trade (port, transfer, auction): it must be able to carry
 * the rest. A party that returns lots it holds needs none.
 */
function requireCovered(book: Book, instrument: Instrument, change: PositionChange, openInterestLots: bigint): void {
  if (reduces(change)) return;
  const { account, after } = change;
  const freeCollateralQuanta = freeCollateral(accountRisk(book, account, { ...after, openInterestLots }));
  require(freeCollateralQuanta >= 0n, "MARGIN_INSUFFICIENT", {
    account: account.id,
    shortQuanta: -freeCollateralQuanta,
  });
  requireSingleInstrument(account, instrument.instrument);
}
