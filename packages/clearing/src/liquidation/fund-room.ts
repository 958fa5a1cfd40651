import { absolute, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { accountRisk } from "../margin/account-risk.ts";
import { notionalOf } from "../margin/class-value.ts";
import type { Instrument } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";

const million = 1_000_000n;
/** Halvings of a part that the fund's margin does not allow. */
const trials = 16;

/**
 * Lots of a bankrupt position (signed like it) that the insurance fund may take over at the mark: what offsets its own
 * position, and beyond that what its limit for the instrument, its money and its margin allow.
 * @param ownQuanta the fund's money after the losses of the cut-off, >= 0
 * @returns unsigned, at most the size of the position
 */
export function fundRoom(book: Book, instrument: Instrument, lots: bigint, ownQuanta: bigint): bigint {
  const fund = book.read(systemAccounts.insurance);
  const held = fund.positions.get(instrument.instrument)?.lots ?? 0n;
  const size = absolute(lots);
  const isOpposite = held !== 0n && held > 0n !== lots > 0n;
  const offsetting = isOpposite ? smaller(absolute(held), size) : 0n;
  const sameSide = isOpposite ? 0n : absolute(held);
  const wanted = smaller(size - offsetting, lotsWithin(book, instrument, { sameSide, ownQuanta }));
  return offsetting + marginAllows(book, instrument, { lots, offsetting, wanted, ownQuanta });
}

/** Lots beyond those on the same side that the limit of the instrument and the notional of all positions allow. */
function lotsWithin(
  book: Book,
  instrument: Instrument,
  { sameSide, ownQuanta }: { readonly sameSide: bigint; readonly ownQuanta: bigint },
): bigint {
  const { parameters } = book.state;
  const perLotQuanta = notionalOf(book, instrument, 1n);
  if (perLotQuanta === 0n) return 0n;
  let notionalQuanta = 0n;
  for (const [number, position] of book.read(systemAccounts.insurance).positions) {
    notionalQuanta += notionalOf(book, book.instrument(number), position.lots);
  }
  const roomQuanta = (ownQuanta * BigInt(parameters.fundNotionalPpm)) / million - notionalQuanta;
  const byNotional = atLeastZero(roomQuanta) / perLotQuanta;
  const limit = parameters.fundLimits?.find((row) => row.instrument === instrument.instrument);
  return limit === undefined ? byNotional : smaller(byNotional, atLeastZero(limit.maxLots - sameSide));
}

/** The most of the wanted lots, by halving, for which the fund's initial margin stays within its part of the fund's money. */
function marginAllows(
  book: Book,
  instrument: Instrument,
  {
    lots,
    offsetting,
    wanted,
    ownQuanta,
  }: {
    readonly lots: bigint;
    readonly offsetting: bigint;
    readonly wanted: bigint;
    readonly ownQuanta: bigint;
  },
): bigint {
  const fund = book.read(systemAccounts.insurance);
  const mostQuanta = (ownQuanta * BigInt(book.state.parameters.fundMarginPpm)) / million;
  const held = fund.positions.get(instrument.instrument)?.lots ?? 0n;
  let part = wanted;
  for (let trial = 0; trial < trials && part > 0n; trial++) {
    const added = lots > 0n ? offsetting + part : -(offsetting + part);
    const change = { instrument: instrument.instrument, lots: held + added };
    if (accountRisk(book, fund, change).initialQuanta <= mostQuanta) return part;
    part /= 2n;
  }
  return 0n;
}

function atLeastZero(value: bigint): bigint {
  return value > 0n ? value : 0n;
}
