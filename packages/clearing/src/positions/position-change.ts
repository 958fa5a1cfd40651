import type { Hex } from "@isthmus/protocol";
import { absolute } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type Context, requireRange } from "../book/context.ts";
import { classLedger } from "../ledger/class-ledger.ts";
import { fundingOwed } from "../ledger/funding.ts";
import { addTo, postBetween } from "../ledger/post.ts";
import type { Account, Instrument } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { realise } from "./realise.ts";

/** A position after a change, and what the change adds to its account's obligation. */
interface ChangedPosition {
  readonly instrument: number;
  /** Signed; zero closes the position. */
  readonly lots: bigint;
  readonly costQuanta: bigint;
  readonly fundingIndex: bigint;
  /** Added to the obligation of the open cycle in the instrument's class: realised - funding - fee. */
  readonly pendingQuanta: bigint;
}

/** A change of one account's position, worked out before anything is applied. */
export interface PositionChange {
  readonly account: Readonly<Account>;
  readonly after: ChangedPosition;
  readonly oldLots: bigint;
  /** Gain of the lots that are closed; part of `after.pendingQuanta`. */
  readonly realisedQuanta: bigint;
  readonly fundingQuanta: bigint;
  readonly feeQuanta: bigint;
}

/** Lots that an account takes on. */
export interface AddedLots {
  /** Signed. */
  readonly lots: bigint;
  /** Signed like the lots. */
  readonly costQuanta: bigint;
  /** Negative for a rebate. */
  readonly feeQuanta: bigint;
}

/** Lots that pass from one account to another at a cost, without fees. */
export interface LotsMove {
  readonly from: Hex;
  readonly to: Hex;
  /** Signed like the position they leave. */
  readonly lots: bigint;
  readonly costQuanta: bigint;
}

/** The same between accounts that were read from the book. */
interface AccountsMove extends Pick<LotsMove, "lots" | "costQuanta"> {
  readonly from: Readonly<Account>;
  readonly to: Readonly<Account>;
}

/**
 * Quotes a position change: adds lots at a cost, realises what they close and pays the funding of the old position.
 * @throws AMOUNT_OUT_OF_RANGE
 */
export function positionChange(
  instrument: Instrument,
  account: Readonly<Account>,
  { lots, costQuanta, feeQuanta }: AddedLots,
): PositionChange {
  const position = account.positions.get(instrument.instrument);
  const oldLots = position?.lots ?? 0n;
  const isPaid = position === undefined || position.fundingIndex === instrument.fundingIndex;
  const fundingQuanta = isPaid ? 0n : fundingOwed(instrument, oldLots, position.fundingIndex);
  const after = realise({ lots: oldLots, costQuanta: position?.costQuanta ?? 0n }, lots, costQuanta);
  requireRange("positionQuanta", after.costQuanta);
  requireRange("realisedQuanta", after.realisedQuanta);
  return {
    account,
    oldLots,
    realisedQuanta: after.realisedQuanta,
    fundingQuanta,
    feeQuanta,
    after: {
      instrument: instrument.instrument,
      lots: oldLots + lots,
      costQuanta: after.costQuanta,
      fundingIndex: instrument.fundingIndex,
      pendingQuanta: after.realisedQuanta - fundingQuanta - feeQuanta,
    },
  };
}

/** Change of the instrument's open interest by position changes: that of their long lots. */
export function openInterestChange(changes: readonly PositionChange[]): bigint {
  let lots = 0n;
  for (const change of changes) lots += longLots(change.after.lots) - longLots(change.oldLots);
  return lots;
}

function longLots(lots: bigint): bigint {
  return lots > 0n ? lots : 0n;
}

/** Whether a change only closes lots: it adds none in either direction and does not pass zero. */
export function reduces({ after: { lots }, oldLots }: PositionChange): boolean {
  if (absolute(lots) >= absolute(oldLots)) return false;
  return lots === 0n || lots > 0n === oldLots > 0n;
}

/** Applies changes of one instrument: positions, realised gains, funding, fees, open interest. */
export function applyPositionChanges(
  context: Context,
  instrument: Instrument,
  changes: readonly PositionChange[],
): void {
  applyChanges(context, instrument, changes);
  context.book.openInterestChanged(instrument);
}

/** The same without a notice that the open interest has changed. */
function applyChanges(context: Context, instrument: Instrument, changes: readonly PositionChange[]): void {
  instrument.openInterestLots += openInterestChange(changes);
  const { book } = context;
  const inClass = { class: instrument.terms.settlementClass };
  for (const change of changes) {
    const { account, realisedQuanta, fundingQuanta, feeQuanta } = change;
    const changed = book.writable(account);
    setPosition(instrument, changed, change);
    // What closes at its cost, as in a close-out right after the settlement, moves nothing.
    if (realisedQuanta === 0n && fundingQuanta === 0n && feeQuanta === 0n) continue;
    const clearing = book.read(systemAccounts.clearing);
    const fees = book.read(systemAccounts.fees);
    addTo(changed.cycleGains, instrument.instrument, realisedQuanta);
    const gain = { from: clearing, to: account, amountQuanta: realisedQuanta, reason: "realised", ...inClass } as const;
    postBetween(context, gain);
    const funding = {
      from: account,
      to: clearing,
      amountQuanta: fundingQuanta,
      reason: "funding",
      ...inClass,
    } as const;
    postBetween(context, funding);
    const reason = feeQuanta < 0n ? "rebate" : "fee";
    postBetween(context, { from: account, to: fees, amountQuanta: feeQuanta, reason, ...inClass });
  }
}

function setPosition({ terms }: Instrument, account: Account, { after }: PositionChange): void {
  const { instrument, lots, costQuanta, fundingIndex } = after;
  const { positions } = account;
  // Whoever holds a position in another class has a ledger in it: accounts without one are valued on a shorter way.
  const { settlementClass, deliveryClass } = terms;
  if (settlementClass !== undefined) classLedger(account, settlementClass);
  if (deliveryClass !== undefined) classLedger(account, deliveryClass);
  if (lots === 0n) positions.delete(instrument);
  else positions.set(instrument, { lots, costQuanta, fundingIndex });
}

/** Moves lots from one account to another without a trade: auctions, deleveraging, tear-up. @throws AMOUNT_OUT_OF_RANGE */
export function moveLots(context: Context, instrument: Instrument, move: LotsMove): void {
  const [from, to] = [context.book.read(move.from), context.book.read(move.to)];
  moveBetween(context, instrument, { from, to, lots: move.lots, costQuanta: move.costQuanta });
  context.book.openInterestChanged(instrument);
}

/**
 * `moveLots` between two accounts that were read from the book: saves the look-ups. After the last of its moves the caller notifies
 * the book that the open interest has changed.
 * @throws AMOUNT_OUT_OF_RANGE
 */
export function moveBetween(context: Context, instrument: Instrument, move: AccountsMove): void {
  applyChanges(context, instrument, changesBetween(instrument, move));
  if (instrument.fills === undefined) instrument.fills = [];
  instrument.fills.push({ lots: move.lots, costQuanta: move.costQuanta });
}

/** Quotes the two position changes of a move, the giver's first. @throws AMOUNT_OUT_OF_RANGE */
export function changesOfMove(
  book: Book,
  instrument: Instrument,
  { from, to, lots, costQuanta }: LotsMove,
): readonly [PositionChange, PositionChange] {
  return changesBetween(instrument, { from: book.read(from), to: book.read(to), lots, costQuanta });
}

function changesBetween(
  instrument: Instrument,
  { from, to, lots, costQuanta }: AccountsMove,
): readonly [PositionChange, PositionChange] {
  return [
    positionChange(instrument, from, { lots: -lots, costQuanta: -costQuanta, feeQuanta: 0n }),
    positionChange(instrument, to, { lots, costQuanta, feeQuanta: 0n }),
  ];
}
