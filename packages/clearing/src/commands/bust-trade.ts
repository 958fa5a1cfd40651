import type { Hex } from "@isthmus/protocol";
import { absolute } from "@isthmus/risk";
import { z } from "zod";
import { venueAndTraders } from "../authority/authority.ts";
import type { Book } from "../book/book.ts";
import { require } from "../book/context.ts";
import { tradeKey } from "../book/trade-id.ts";
import { postObligation } from "../ledger/post.ts";
import { accountRisk, freeCollateral, isNoRiskier } from "../margin/account-risk.ts";
import { inAccountUnits } from "../margin/class-value.ts";
import { isFresh } from "../market/freshness.ts";
import { bytes32, id16, signature } from "../model/fields.ts";
import type { Instrument, State, TradeRecord, Venue } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { requireMayOwe, requireMayTake } from "../novation/admission.ts";
import { tradeFees } from "../novation/fees.ts";
import {
  applyPositionChanges,
  changesOfMove,
  openInterestChange,
  type PositionChange,
  reduces,
} from "../positions/position-change.ts";
import { positionValue, tradeValue } from "../positions/value.ts";
import { defineCommand } from "./define-command.ts";

/**
 * Undoes a trade of the open cycle at its own price and returns its fees. A venue alone may bust what is recent and what the
 * market has not moved much since; beyond that both members must sign. Nobody's signature lets a member lose what it cannot pay:
 * each must carry the bust like a trade of its own.
 */
export const bustTrade = defineCommand({
  kind: "bust-trade",
  source: "venue",
  summary:
    "Undoes a trade of the open cycle at its own price and returns its fees; late, or at a loss beyond the limit, with both members' signatures only, and never beyond a member's margin or debt limit.",
  schema: {
    venue: id16,
    id: z.string().regex(/^[\x21-\x7e]{1,128}$/),
    /** The members' consent: the parties of the trade, and the signatures of their trader keys; all or none. */
    buyer: bytes32.optional(),
    seller: bytes32.optional(),
    signatures: z.array(signature).length(2).optional(),
    signature,
  },
  authority: venueAndTraders,
  handle: (context, command) => {
    const { book } = context;
    const venue = book.venue(command.venue);
    const found = openTrade(book.state, venue.venue, command.id);
    require(found !== undefined, "NOT_FOUND", { venue: venue.venue, id: command.id });
    const { key, record } = found;
    const instrument = book.instrument(record.instrument);
    require(!instrument.expired, "INSTRUMENT_EXPIRED", { instrument: record.instrument });
    const consented = isConsented(record, command);
    const gainQuanta = buyersGain(instrument, record);
    const lossQuanta = inAccountUnits(book, instrument.terms.settlementClass, absolute(gainQuanta));
    if (!consented) requireWithinLimits(book.state, venue, instrument, { record, lossQuanta });
    const { buyer, seller, sizeLots, priceTicks } = record;
    const costQuanta = tradeValue(instrument, sizeLots, priceTicks);
    const changes = changesOfMove(book, instrument, { from: buyer, to: seller, lots: sizeLots, costQuanta });
    const fees = tradeFees(instrument, record);
    const openInterestLots = openInterestChange(changes);
    const [bought, sold] = changes;
    requireCarried(book, bought, { refundQuanta: fees.buyerQuanta, openInterestLots });
    requireCarried(book, sold, { refundQuanta: fees.sellerQuanta, openInterestLots });
    applyPositionChanges(context, instrument, changes);
    const refund = { from: systemAccounts.fees, reason: "bust", class: instrument.terms.settlementClass } as const;
    postObligation(context, { ...refund, to: buyer, amountQuanta: fees.buyerQuanta });
    postObligation(context, { ...refund, to: seller, amountQuanta: fees.sellerQuanta });
    book.tradeIndex.replace(venue.venue, key, { ...record, refused: "TRADE_BUSTED" });
    venue.tradeCount -= 1n;
    if (!consented) venue.bustedQuanta += lossQuanta;
    const loser = gainQuanta === 0n ? null : gainQuanta > 0n ? buyer : seller;
    const notice = { venue: venue.venue, id: command.id, buyer, seller, loser, lossQuanta, consented };
    context.effects.push({ kind: "trade-busted", ...notice });
  },
  example: {
    id: "t-1",
    kind: "bust-trade",
    signature:
      "0x1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111",
    venue: 2,
  },
});

/**
 * Whether both members signed the bust.
 * @throws INPUT_INVALID unless the parties are those of the trade and both signatures are there, or none of it
 */
function isConsented(
  record: TradeRecord,
  { buyer, seller, signatures }: { buyer?: Hex | undefined; seller?: Hex | undefined; signatures?: unknown },
): boolean {
  const given = [buyer, seller, signatures].filter((value) => value !== undefined).length;
  if (given === 0) return false;
  require(given === 3, "INPUT_INVALID", { field: "signatures" });
  require(buyer === record.buyer, "INPUT_INVALID", { field: "buyer" });
  require(seller === record.seller, "INPUT_INVALID", { field: "seller" });
  return true;
}

/** What the buyer has gained on the trade at the present mark; the seller has lost as much. */
function buyersGain(instrument: Instrument, { sizeLots, priceTicks }: TradeRecord): bigint {
  return positionValue(instrument, sizeLots) - tradeValue(instrument, sizeLots, priceTicks);
}

/** Requires that a venue may bust a trade alone. @throws BUST_LIMIT */
function requireWithinLimits(
  state: State,
  venue: Venue,
  instrument: Instrument,
  { record, lossQuanta }: { readonly record: TradeRecord; readonly lossQuanta: bigint },
): void {
  const { bustLimitQuanta, bustWindowSeconds } = state.parameters;
  const ageSeconds = state.timeSeconds - record.timeSeconds;
  require(ageSeconds <= BigInt(bustWindowSeconds), "BUST_LIMIT", { ageSeconds, bustWindowSeconds });
  // A stale mark does not show what the members lose.
  require(isFresh(state, instrument), "BUST_LIMIT", { instrument: instrument.instrument });
  const totalQuanta = venue.bustedQuanta + lossQuanta;
  require(totalQuanta <= bustLimitQuanta, "BUST_LIMIT", { lossQuanta, totalQuanta, bustLimitQuanta });
}

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
 * Requires that a party can carry its side of a bust, whoever signed it: afterwards it has initial margin, or it returns lots that it
 * holds and is no riskier than before, and its debt stays within the limits. Who no longer has the lots (port, transfer,
 * auction) takes a position on.
 * @param refundQuanta its fee, negative for a rebate, in the class of the instrument
 * @param openInterestLots what the bust adds to open interest
 * @throws MARGIN_INSUFFICIENT, DEBT_LIMIT_EXCEEDED, and as `requireMayTake`
 */
function requireCarried(
  book: Book,
  change: PositionChange,
  { refundQuanta, openInterestLots }: { readonly refundQuanta: bigint; readonly openInterestLots: bigint },
): void {
  const { account, after } = change;
  const taken = { account, changes: [change] };
  requireMayTake(book, taken);
  const pendingQuanta = after.pendingQuanta + refundQuanta;
  const risk = accountRisk(book, account, { ...after, pendingQuanta, openInterestLots });
  const freeCollateralQuanta = freeCollateral(risk);
  const carried = freeCollateralQuanta >= 0n || (reduces(change) && isNoRiskier(accountRisk(book, account), risk));
  require(carried, "MARGIN_INSUFFICIENT", { account: account.id, shortQuanta: -freeCollateralQuanta });
  requireMayOwe(book, taken, risk);
}
