import type { Hex } from "@isthmus/protocol";
import { absolute, divideUp } from "@isthmus/risk";
import { type Context, require } from "../book/context.ts";
import { tradeKey } from "../book/trade-index.ts";
import { moveContribution } from "../default/contribution.ts";
import { addTo, charge, postAsset, postObligation } from "../ledger/post.ts";
import { freeQuanta, standing } from "../margin/account-risk.ts";
import { requireFresh, requireFreshBacking } from "../margin/freshness.ts";
import type { Reason } from "../model/effect.ts";
import { compareText, sortedNumbers } from "../model/order.ts";
import type { Account, Instrument } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { tradeFees } from "../novation/fees.ts";
import {
  applySides,
  costAt,
  openInterestChange,
  reduces,
  type Side,
  sidesOfMove,
} from "../positions/position-change.ts";
import type { BustTrade, PortAccount, Transfer } from "./command.ts";

function checkNonce(account: Readonly<Account>, nonce: bigint): void {
  require(nonce > account.lastNonce, "NONCE_USED", { nonce, lastNonce: account.lastNonce });
}

/**
 * Undoes a trade of the open cycle at its own price and gives its fees back. Margin is not asked of a side that gives back
 * lots which it holds; one whose lots have moved on meanwhile (port, transfer, auction) must be able to carry the rest.
 */
export function bustTrade(context: Context, command: BustTrade): void {
  const { book } = context;
  const venue = book.venue(command.venue);
  const remembered = book.state.seenTrades.get(venue.venue);
  const open = (key: string): boolean => {
    const trade = remembered?.get(key);
    return trade !== undefined && trade.refused === null && trade.cycle === book.state.cycle + 1n;
  };
  // The venue's own trade of that id goes before one that two members signed under it.
  const key = tradeKey(command.id, !open(command.id));
  const record = open(key) ? remembered?.get(key) : undefined;
  require(record !== undefined, "NOT_FOUND", { venue: venue.venue, id: command.id });
  const instrument = book.instrument(record.instrument);
  require(!instrument.expired, "INSTRUMENT_EXPIRED", { instrument: record.instrument });
  const costQuanta = costAt(instrument, record.sizeLots, record.priceTicks);
  const sides = sidesOfMove(context, instrument, record.buyer, record.seller, record.sizeLots, costQuanta);
  for (const side of sides) checkRestored(context, instrument, side, openInterestChange(sides));
  applySides(context, instrument, sides);
  const fees = tradeFees(instrument, record);
  charge(context, systemAccounts.fees, record.buyer, fees.buyerQuanta, "bust");
  charge(context, systemAccounts.fees, record.seller, fees.sellerQuanta, "bust");
  book.seenTrades.replace(venue.venue, key, { ...record, refused: "TRADE_BUSTED" });
  venue.tradeCount -= 1n;
  context.effects.push({ kind: "trade-busted", venue: venue.venue, id: command.id });
}

function checkRestored(context: Context, instrument: Instrument, side: Side, openInterestLots: bigint): void {
  if (reduces(side)) return;
  const { account, change } = side;
  const free = freeQuanta(standing(context.book, account, { ...change, openInterestLots }));
  require(free >= 0n, "MARGIN_INSUFFICIENT", { account: account.id, shortQuanta: -free });
  requireSingle(account, instrument.instrument);
}

function requireSingle(account: Readonly<Account>, instrument: number): void {
  const single = account.marginMode !== "isolated" || account.positions.size === 0 || account.positions.has(instrument);
  require(single, "LIMIT_EXCEEDED", { field: "isolated account holds another instrument", account: account.id });
}

/** Moves collateral or a position between two accounts of one owner; neither may end below initial margin. */
export function transfer(context: Context, command: Transfer): void {
  const { book } = context;
  const from = book.member(command.account);
  const to = book.member(command.to);
  checkNonce(from, command.nonce);
  require(from.id !== to.id, "SELF_TRADE", { account: from.id });
  const sameOwner = from.owner.chain === to.owner.chain && from.owner.address === to.owner.address;
  require(sameOwner, "UNAUTHORIZED", { account: from.id, to: to.id });
  require(!from.suspended, "ACCOUNT_SUSPENDED", { account: from.id });
  if (command.asset !== null && command.amountQuanta !== null) {
    require(command.instrument === null && command.sizeLots === null, "INPUT_INVALID", { field: "instrument" });
    transferAsset(context, from, to.id, command.asset, command.amountQuanta);
  } else {
    require(command.instrument !== null && command.sizeLots !== null, "INPUT_INVALID", { field: "sizeLots" });
    require(command.asset === null && command.amountQuanta === null, "INPUT_INVALID", { field: "asset" });
    transferPosition(context, from, to, command.instrument, command.sizeLots);
  }
  book.write(from.id).lastNonce = command.nonce;
  context.effects.push({ kind: "transferred", from: from.id, to: to.id });
}

function transferAsset(context: Context, from: Readonly<Account>, to: Hex, asset: number, amountQuanta: bigint): void {
  const { book } = context;
  const balanceQuanta = from.balances.get(book.asset(asset).asset) ?? 0n;
  require(balanceQuanta >= amountQuanta, "BALANCE_INSUFFICIENT", { asset, balanceQuanta });
  // Or collateral could leave for an account without positions, and from there for good.
  requireFreshBacking(book, from);
  const free = freeQuanta(standing(book, from, { asset, amountQuanta: -amountQuanta }));
  require(free >= 0n, "MARGIN_INSUFFICIENT", { account: from.id, shortQuanta: -free });
  postAsset(book, context.effects, from.id, to, asset, amountQuanta, "transfer");
}

function transferPosition(
  context: Context,
  from: Readonly<Account>,
  to: Readonly<Account>,
  number: number,
  sizeLots: bigint,
): void {
  const { book } = context;
  const instrument = book.instrument(number);
  const position = from.positions.get(number);
  require(position !== undefined && absolute(position.lots) >= sizeLots, "POSITION_UNKNOWN", { instrument: number });
  requireSingle(to, number);
  // A loss that the mark does not show yet must not be left behind in an account that cannot bear it.
  requireFresh(book, from);
  requireFresh(book, to, instrument);
  const lots = position.lots > 0n ? sizeLots : -sizeLots;
  // At cost, in proportion and rounded like a reduction (`ledger/realise.ts`): for the giver it realises nothing.
  const costQuanta = divideUp(position.costQuanta * sizeLots, absolute(position.lots));
  const sides = sidesOfMove(context, instrument, from.id, to.id, lots, costQuanta);
  require(!to.suspended || reduces(sides[1]), "ACCOUNT_SUSPENDED", { account: to.id });
  const openInterestLots = openInterestChange(sides);
  for (const { account, change } of sides) {
    const free = freeQuanta(standing(book, account, { ...change, openInterestLots }));
    require(free >= 0n, "MARGIN_INSUFFICIENT", { account: account.id, shortQuanta: -free });
  }
  applySides(context, instrument, sides);
}

/** Moves a whole account to another member: positions at cost, balances, and the obligation of this cycle. */
export function portAccount(context: Context, command: PortAccount): void {
  const { book, effects } = context;
  const from = book.member(command.account);
  const to = book.member(command.to);
  checkNonce(from, command.nonce);
  require(from.id !== to.id, "SELF_TRADE", { account: from.id });
  // `from` may be suspended: porting is how its positions find a sound member.
  require(!to.suspended, "ACCOUNT_SUSPENDED", { account: to.id });
  require(to.marginMode === "cross", "LIMIT_EXCEEDED", { field: "isolated account", account: to.id });
  const outstanding = [...from.credits.values()].some((credit) => credit.limitQuanta !== credit.usedSeenQuanta);
  require(!outstanding, "LIMIT_EXCEEDED", { field: "credit has not ended", account: from.id });
  require(from.health !== "bankrupt", "MARGIN_INSUFFICIENT", { account: from.id });
  const moves = sortedNumbers(from.positions.keys()).map((number) => {
    const instrument = book.instrument(number);
    const { lots, costQuanta } = from.positions.get(number) ?? { lots: 0n, costQuanta: 0n };
    return { instrument, sides: sidesOfMove(context, instrument, from.id, to.id, lots, costQuanta) };
  });
  // Together they must be covered, so a sound member can take over a weak one. One standing of both: tiers of collateral
  // and scenarios do not add up.
  const free = freeQuanta(standing(book, merged(from, to, moves)));
  require(free >= 0n, "MARGIN_INSUFFICIENT", { account: to.id, shortQuanta: -free });
  book.state.auctions.delete(from.id);
  for (const { instrument, sides } of moves) applySides(context, instrument, sides);
  for (const asset of sortedNumbers(from.balances.keys())) {
    postAsset(book, effects, from.id, to.id, asset, from.balances.get(asset) ?? 0n, "transfer");
  }
  // By reason: gains of this cycle stay gains, and a haircut finds them (`waterfall/layers.ts`).
  for (const [reason, amountQuanta] of [...from.byReason].sort(([left], [right]) => compareText(left, right))) {
    postObligation(book, effects, from.id, to.id, amountQuanta, reason as Reason);
  }
  const written = book.write(from.id);
  moveContribution(written, book.write(to.id));
  written.health = "healthy";
  written.lastNonce = command.nonce;
  effects.push({ kind: "ported", from: from.id, to: to.id });
}

/** The taker as it will be when it holds all of both. */
function merged(
  from: Readonly<Account>,
  to: Readonly<Account>,
  moves: readonly { readonly sides: readonly Side[] }[],
): Readonly<Account> {
  const balances = new Map(to.balances);
  for (const [asset, amountQuanta] of from.balances) addTo(balances, asset, amountQuanta);
  const positions = new Map(to.positions);
  let pendingQuanta = from.pendingQuanta + to.pendingQuanta;
  for (const { change } of moves.flatMap(({ sides }) => sides)) pendingQuanta += change.pendingQuanta;
  for (const { sides } of moves) {
    const { change } = sides[1] as Side;
    const { instrument, lots, costQuanta, fundingIndex } = change;
    if (lots === 0n) positions.delete(instrument);
    else positions.set(instrument, { lots, costQuanta, fundingIndex });
  }
  return { ...to, balances, positions, pendingQuanta };
}
