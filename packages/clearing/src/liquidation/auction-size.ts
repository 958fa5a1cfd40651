import { absolute, divideUp, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type AccountRisk, accountRisk, bufferedMaintenance } from "../margin/account-risk.ts";
import { notionalOf } from "../margin/class-value.ts";
import { hasSizeRequirement } from "../margin/concentration.ts";
import { mayOffset } from "../margin/linear-offsets.ts";
import { modelOf } from "../margin/models.ts";
import type { Account, Instrument } from "../model/state.ts";
import { isPacked, productOf } from "../products/registry.ts";

const million = 1_000_000n;

/** A position of an account in liquidation. */
export interface LiquidatedPosition {
  readonly book: Book;
  readonly account: Readonly<Account>;
  readonly instrument: Instrument;
  /** Signed. */
  readonly lots: bigint;
  /** Of the account, before the step. */
  readonly risk: AccountRisk;
}

/** Maintenance margin of an account after closing lots (signed like the position) of a position, quanta. */
export function maintenanceWithout(
  book: Book,
  account: Readonly<Account>,
  instrument: Instrument,
  lots: bigint,
): bigint {
  const held = account.positions.get(instrument.instrument)?.lots ?? 0n;
  return accountRisk(book, account, { instrument: instrument.instrument, lots: held - lots }).maintenanceQuanta;
}

/**
 * Lots (unsigned) that one liquidation step offers: the smallest number that restores maintenance margin plus the buffer
 * after discount and penalty, at most one chunk.
 * @param discountPpm of the auction's price: the first one where a step begins
 */
export function stepLots(position: LiquidatedPosition, discountPpm: bigint): bigint {
  const { book, instrument, lots } = position;
  const { parameters } = book.state;
  const chunk = chunkLots(book, instrument, lots);
  const costPpm = discountPpm + BigInt(parameters.liquidationPenaltyPpm);
  if (isProportional(position)) return smaller(neededLots(position, costPpm), chunk);
  return searchedLots(position, chunk, costPpm);
}

/** Whether maintenance margin falls with each lot by the maintenance fraction of the terms. */
function isProportional({ book, account, instrument }: LiquidatedPosition): boolean {
  const isPlain = !hasSizeRequirement(book, account) && account.marginCall?.missed !== true;
  return isPlain && isPacked(instrument.terms) && isAdditive(book, account);
}

/** Lots that one auction step may offer: a part of the position, or all of it if it is small. */
function chunkLots(book: Book, instrument: Instrument, lots: bigint): bigint {
  const { parameters } = book.state;
  const size = absolute(lots);
  const part = divideUp(size * BigInt(parameters.auctionChunkPpm), million);
  const perLot = notionalOf(book, instrument, 1n);
  const floor = perLot > 0n ? parameters.auctionChunkFloorQuanta / perLot : size;
  const chunk = part > floor ? part : floor;
  return chunk < size ? (chunk > 0n ? chunk : 1n) : size;
}

/** By formula, where margin is proportional to size; the whole position if no part of it is enough. */
function neededLots({ book, instrument, lots, risk }: LiquidatedPosition, costPpm: bigint): bigint {
  const { liquidationBufferPpm } = book.state.parameters;
  const size = absolute(lots);
  const withBuffer = million + BigInt(liquidationBufferPpm);
  const missing = bufferedMaintenance(risk, liquidationBufferPpm) - risk.equityQuanta;
  if (missing <= 0n) return 0n;
  const { terms, markTicks } = instrument;
  const maintenancePpm2 = BigInt(terms.initialPpm) * BigInt(terms.maintenanceOfInitialPpm);
  // Relief per lot in parts of 10^18 of its notional: maintenance margin with buffer less discount and penalty.
  const relief = maintenancePpm2 * withBuffer - costPpm * million * million;
  const perLot = (markTicks ?? 0n) * terms.quantaPerTickLot * relief;
  if (perLot <= 0n) return size;
  const wanted = divideUp(missing * million * million * million, perLot);
  return smaller(wanted, size);
}

/**
 * By search, where scenarios give the margin. It is the worst of sums over positions, so along one position it first falls
 * and then may rise: the smallest sufficient step is below any sufficient one, and if a chunk goes too far, half may do.
 */
function searchedLots(position: LiquidatedPosition, chunk: bigint, costPpm: bigint): bigint {
  const { book, account, instrument, risk } = position;
  const long = position.lots > 0n;
  const withBuffer = million + BigInt(book.state.parameters.liquidationBufferPpm);
  // Equity above maintenance margin with buffer after the step, in 10^-6 quanta.
  const spare = (size: bigint): bigint => {
    const cost = notionalOf(book, instrument, size) * costPpm;
    const maintenance = maintenanceWithout(book, account, instrument, long ? size : -size);
    return risk.equityQuanta * million - cost - maintenance * withBuffer;
  };
  let best = { size: chunk, spare: spare(chunk) };
  for (let size = chunk / 2n; size > 0n && best.spare < 0n; size /= 2n) {
    const here = spare(size);
    if (here > best.spare) best = { size, spare: here };
  }
  if (best.spare < 0n) return best.size;
  let tooSmall = 0n;
  let enough = best.size;
  while (enough - tooSmall > 1n) {
    const middle = (tooSmall + enough) / 2n;
    if (spare(middle) >= 0n) enough = middle;
    else tooSmall = middle;
  }
  return enough;
}

/** Whether margin is a sum over positions. */
function isAdditive(book: Book, account: Readonly<Account>): boolean {
  if (mayOffset(book, account) || !modelOf(book.state.parameters, account).isBoundedByTerms) return false;
  for (const number of account.positions.keys()) {
    if (!productOf(book.instrument(number).terms).isAdditive) return false;
  }
  return true;
}
