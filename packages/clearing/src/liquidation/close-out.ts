import type { Hex } from "@isthmus/protocol";
import { absolute, smaller } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { shareOut } from "../ledger/share.ts";
import { standing } from "../margin/account-risk.ts";
import type { Instrument } from "../model/state.ts";
import { costAt, moveLots } from "../positions/position-change.ts";
import { bookedGains } from "../positions/realise.ts";
import { positionValue } from "../positions/value.ts";

/** An account on the other side of a position that is closed out. */
interface Opposite {
  readonly id: Hex;
  /** Unsigned. */
  readonly lots: bigint;
  /** What its positions gained in this cycle: booked already, and on this instrument since. */
  readonly profitQuanta: bigint;
}

/**
 * Closes every position of a bankrupt account at the mark against the other side of the book: first against positions
 * in profit (auto-deleveraging), then, for what is left, against all of them by size (partial tear-up).
 * Only accounts that hold the instrument are touched, each by at most what it holds.
 */
export function closeOut(context: Context, id: Hex): void {
  for (const [number, { lots }] of [...context.book.read(id).positions].sort(([left], [right]) => left - right)) {
    const instrument = context.book.instrument(number);
    const left = deleverage(context, instrument, id, lots);
    tearUp(context, instrument, id, left);
  }
}

function opposites(context: Context, instrument: Instrument, id: Hex, long: boolean): Opposite[] {
  const { book } = context;
  const found: Opposite[] = [];
  for (const other of book.sortedIds()) {
    const account = book.read(other);
    const position = account.positions.get(instrument.instrument);
    if (other === id || position === undefined || position.lots > 0n === long) continue;
    found.push({
      id: other,
      lots: absolute(position.lots),
      profitQuanta: positionValue(instrument, position.lots) - position.costQuanta + bookedGains(account),
    });
  }
  return found;
}

/** @returns what is left, signed */
function deleverage(context: Context, instrument: Instrument, id: Hex, lots: bigint): bigint {
  const inProfit = opposites(context, instrument, id, lots > 0n).filter((row) => row.profitQuanta > 0n);
  const size = absolute(lots);
  const queue = context.book.state.parameters.deleverageMode === "queue";
  const shares = queue ? byRank(context, inProfit, size) : byProfit(inProfit, size);
  let left = lots;
  inProfit.forEach((row, index) => {
    const part = shares[index] ?? 0n;
    left -= close(context, instrument, id, row.id, lots > 0n ? part : -part, "deleveraged");
  });
  return left;
}

/** Shares in proportion to profit, none above what it holds; what that leaves goes round again. */
function byProfit(rows: readonly Opposite[], size: bigint): bigint[] {
  return shareOut(
    size,
    rows.map((row) => ({ weight: row.profitQuanta, cap: row.lots })),
  );
}

/** Highest profit over equity first: the most leveraged winners. */
function byRank(context: Context, rows: readonly Opposite[], size: bigint): bigint[] {
  const { book } = context;
  const order = rows.map((row, index) => {
    const { equityQuanta } = standing(book, book.read(row.id));
    return { row, index, equityQuanta: equityQuanta > 0n ? equityQuanta : 1n };
  });
  order.sort((left, right) => {
    const difference = right.row.profitQuanta * left.equityQuanta - left.row.profitQuanta * right.equityQuanta;
    return difference > 0n ? 1 : difference < 0n ? -1 : left.index - right.index;
  });
  const shares = rows.map(() => 0n);
  let left = size;
  for (const { row, index } of order) {
    shares[index] = smaller(left, row.lots);
    left -= shares[index] as bigint;
  }
  return shares;
}

function tearUp(context: Context, instrument: Instrument, id: Hex, lots: bigint): void {
  if (lots === 0n) return;
  const rows = opposites(context, instrument, id, lots > 0n);
  const shares = shareOut(
    absolute(lots),
    rows.map((row) => ({ weight: row.lots, cap: row.lots })),
  );
  rows.forEach((row, index) => {
    const part = shares[index] ?? 0n;
    close(context, instrument, id, row.id, lots > 0n ? part : -part, "torn-up");
  });
}

function close(
  context: Context,
  instrument: Instrument,
  from: Hex,
  against: Hex,
  lots: bigint,
  kind: "deleveraged" | "torn-up",
): bigint {
  if (lots === 0n) return 0n;
  const priceTicks = instrument.markTicks ?? 0n;
  moveLots(context, instrument, from, against, lots, costAt(instrument, lots, priceTicks));
  context.effects.push({ kind, account: from, against, instrument: instrument.instrument, lots, priceTicks });
  return lots;
}
