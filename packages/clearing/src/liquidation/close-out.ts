import type { Hex } from "@isthmus/protocol";
import { absolute, smaller } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { shareOut } from "../ledger/share.ts";
import { accountRisk } from "../margin/account-risk.ts";
import type { Instrument } from "../model/state.ts";
import { moveLots } from "../positions/position-change.ts";
import { bookedGains } from "../positions/realise.ts";
import { positionValue, tradeValue } from "../positions/value.ts";

/** A position of a bankrupt account, or what is left of it. */
interface ClosedPosition {
  readonly account: Hex;
  readonly instrument: Instrument;
  /** Signed. */
  readonly lots: bigint;
}

/** An account on the opposite side of a position that is closed out. */
interface Opposite {
  readonly id: Hex;
  /** Unsigned. */
  readonly lots: bigint;
  /** Gains of its positions in the open cycle: booked, and unbooked on this instrument. */
  readonly profitQuanta: bigint;
}

/**
 * Closes every position of a bankrupt account at the mark against the opposite side of the book: first against positions
 * in profit (auto-deleveraging), then the remainder against all of them by size (partial tear-up). Only accounts that hold
 * the instrument are touched, each by at most its own lots.
 */
export function closeOut(context: Context, account: Hex): void {
  for (const [number, { lots }] of [...context.book.read(account).positions].sort(([left], [right]) => left - right)) {
    const position = { account, instrument: context.book.instrument(number), lots };
    tearUp(context, { ...position, lots: deleverage(context, position) });
  }
}

function oppositesOf({ book }: Context, { account: closed, instrument, lots }: ClosedPosition): Opposite[] {
  const found: Opposite[] = [];
  for (const id of book.sortedIds()) {
    const account = book.read(id);
    const position = account.positions.get(instrument.instrument);
    if (id === closed || position === undefined || position.lots > 0n === lots > 0n) continue;
    found.push({
      id,
      lots: absolute(position.lots),
      profitQuanta: positionValue(instrument, position.lots) - position.costQuanta + bookedGains(account),
    });
  }
  return found;
}

/** @returns the lots left, signed */
function deleverage(context: Context, position: ClosedPosition): bigint {
  const inProfit = oppositesOf(context, position).filter((row) => row.profitQuanta > 0n);
  const size = absolute(position.lots);
  const byQueue = context.book.state.parameters.deleverageMode === "queue";
  const shares = byQueue ? byRank(context, inProfit, size) : byProfit(inProfit, size);
  let left = position.lots;
  inProfit.forEach((row, index) => {
    left -= closeAgainst(context, position, row.id, { size: shares[index] ?? 0n, kind: "deleveraged" });
  });
  return left;
}

/** Shares in proportion to profit, each at most the lots held; the excess is allocated again. */
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
    const { equityQuanta } = accountRisk(book, book.read(row.id));
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

function tearUp(context: Context, position: ClosedPosition): void {
  if (position.lots === 0n) return;
  const rows = oppositesOf(context, position);
  const shares = shareOut(
    absolute(position.lots),
    rows.map((row) => ({ weight: row.lots, cap: row.lots })),
  );
  rows.forEach((row, index) => {
    closeAgainst(context, position, row.id, { size: shares[index] ?? 0n, kind: "torn-up" });
  });
}

/** Closes a part of a position against another account at the mark. @returns its lots, signed like the position */
function closeAgainst(
  context: Context,
  { account, instrument, lots: held }: ClosedPosition,
  against: Hex,
  { size, kind }: { readonly size: bigint; readonly kind: "deleveraged" | "torn-up" },
): bigint {
  if (size === 0n) return 0n;
  const lots = held > 0n ? size : -size;
  const priceTicks = instrument.markTicks ?? 0n;
  const costQuanta = tradeValue(instrument, lots, priceTicks);
  moveLots(context, instrument, { from: account, to: against, lots, costQuanta });
  context.effects.push({ kind, account, against, instrument: instrument.instrument, lots, priceTicks });
  return lots;
}
