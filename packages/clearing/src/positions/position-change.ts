import type { Hex } from "@isthmus/protocol";
import { absolute } from "@isthmus/risk";
import { type Context, requireRange } from "../book/context.ts";
import { fundingOwed } from "../ledger/funding.ts";
import { postBetween } from "../ledger/post.ts";
import type { Account, Instrument } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { realise } from "./realise.ts";
import { tradeValue } from "./value.ts";

/** One side of a change of positions, worked out before anything changes. */
export interface Side {
  readonly account: Readonly<Account>;
  readonly change: {
    readonly instrument: number;
    readonly lots: bigint;
    readonly costQuanta: bigint;
    readonly fundingIndex: bigint;
    /** Added to the obligation of the open cycle. */
    readonly pendingQuanta: bigint;
  };
  readonly oldLots: bigint;
  /** Gain of the lots that are closed; part of `change.pendingQuanta`. */
  readonly realisedQuanta: bigint;
  readonly fundingQuanta: bigint;
  readonly feeQuanta: bigint;
}

/**
 * Adds lots at a cost to an account's position, realises what they close and settles the funding of the old one, in thought.
 * @throws AMOUNT_OUT_OF_RANGE
 */
export function sideOf(
  instrument: Instrument,
  account: Readonly<Account>,
  lots: bigint,
  costQuanta: bigint,
  feeQuanta: bigint,
): Side {
  const position = account.positions.get(instrument.instrument);
  const oldLots = position?.lots ?? 0n;
  const settled = position === undefined || position.fundingIndex === instrument.fundingIndex;
  const fundingQuanta = settled ? 0n : fundingOwed(instrument, oldLots, position.fundingIndex);
  const after = realise(oldLots, position?.costQuanta ?? 0n, lots, costQuanta);
  requireRange("positionQuanta", after.costQuanta);
  requireRange("realisedQuanta", after.realisedQuanta);
  return {
    account,
    oldLots,
    realisedQuanta: after.realisedQuanta,
    fundingQuanta,
    feeQuanta,
    change: {
      instrument: instrument.instrument,
      lots: oldLots + lots,
      costQuanta: after.costQuanta,
      fundingIndex: instrument.fundingIndex,
      pendingQuanta: after.realisedQuanta - fundingQuanta - feeQuanta,
    },
  };
}

/** By how much sides change the instrument's open interest: the change of their long lots. */
export function openInterestChange(sides: readonly Side[]): bigint {
  let change = 0n;
  for (const side of sides) change += longLots(side.change.lots) - longLots(side.oldLots);
  return change;
}

function longLots(lots: bigint): bigint {
  return lots > 0n ? lots : 0n;
}

/** A side that takes no new lots in either direction and does not pass zero. */
export function reduces(side: Side): boolean {
  const { lots } = side.change;
  if (absolute(lots) >= absolute(side.oldLots)) return false;
  return lots === 0n || lots > 0n === side.oldLots > 0n;
}

/** Makes the changes: positions, what they realise, funding, fees, open interest. */
export function applySides(context: Context, instrument: Instrument, sides: readonly Side[]): void {
  instrument.openInterestLots += openInterestChange(sides);
  const { book, effects } = context;
  book.openInterestChanged(instrument);
  const clearing = book.read(systemAccounts.clearing);
  const house = book.read(systemAccounts.fees);
  for (const side of sides) {
    const { account, fundingQuanta, feeQuanta } = side;
    setPosition(context, side);
    postBetween(book, effects, clearing, account, side.realisedQuanta, "realised");
    postBetween(book, effects, account, clearing, fundingQuanta, "funding");
    postBetween(book, effects, account, house, feeQuanta, feeQuanta < 0n ? "rebate" : "fee");
  }
}

function setPosition(context: Context, side: Side): void {
  const { instrument, lots, costQuanta, fundingIndex } = side.change;
  const { positions } = context.book.writable(side.account);
  if (lots === 0n) positions.delete(instrument);
  else positions.set(instrument, { lots, costQuanta, fundingIndex });
}

/**
 * Hands lots of one account's position to another at a price, without fees: auctions, deleveraging.
 * @param lots signed like the position that is handed over; `to` gets them, `from` gets as many less
 */
export function moveLots(
  context: Context,
  instrument: Instrument,
  from: Hex,
  to: Hex,
  lots: bigint,
  costQuanta: bigint,
): void {
  applySides(context, instrument, sidesOfMove(context, instrument, from, to, lots, costQuanta));
  if (instrument.fills === undefined) instrument.fills = [];
  instrument.fills.push({ lots, costQuanta });
}

/**
 * The two sides of such a move, giver first, in thought.
 * @throws AMOUNT_OUT_OF_RANGE
 */
export function sidesOfMove(
  context: Context,
  instrument: Instrument,
  from: Hex,
  to: Hex,
  lots: bigint,
  costQuanta: bigint,
): readonly [Side, Side] {
  const { book } = context;
  return [
    sideOf(instrument, book.read(from), -lots, -costQuanta, 0n),
    sideOf(instrument, book.read(to), lots, costQuanta, 0n),
  ];
}

/** Cost of lots at a price. */
export function costAt(instrument: Instrument, lots: bigint, priceTicks: bigint): bigint {
  return tradeValue(instrument, lots, priceTicks);
}
