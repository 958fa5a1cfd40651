import type { Hex } from "@isthmus/protocol";
import { absolute, smaller } from "@isthmus/risk";
import type { Context } from "../book/context.ts";
import { isFresh } from "../market/freshness.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Instrument } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { moveBetween } from "../positions/position-change.ts";
import { tradeValue } from "../positions/value.ts";
import { deleverageShares, holdersOf } from "./deleverage.ts";
import { fundRoom } from "./fund-room.ts";

/** Lots of one account that are still to be closed; unsigned. */
interface OpenLots {
  readonly account: Readonly<Account>;
  lots: bigint;
}

/** Bankrupt positions of one instrument that are left on one side after netting. */
interface NetPosition {
  readonly instrument: Instrument;
  readonly side: "long" | "short";
  readonly rows: readonly OpenLots[];
}

const opposite = { long: "short", short: "long" } as const;

type CloseOutKind = "netted" | "taken-over" | "deleveraged" | "torn-up";

/**
 * Closes out the positions of all accounts that are bankrupt at a cut-off, instrument by instrument, at the mark: longs net
 * against shorts, the insurance fund takes over what its limits allow, and only the rest is closed against the other side
 * of the book. Closings are fewer than bankrupt positions and touched holders together. Positions whose mark is stale stay.
 * @param bankrupt ascending
 * @param fundQuanta the insurance fund's money after the losses of the cut-off, >= 0
 */
export function closeOut(context: Context, bankrupt: readonly Hex[], fundQuanta: bigint): void {
  const rest: NetPosition[] = [];
  for (const position of netPositions(context, bankrupt)) {
    takeOver(context, position, fundQuanta);
    if (sizeOf(position.rows) > 0n) rest.push(position);
  }
  if (rest.length === 0) return;
  const sides = new Map(rest.map(({ instrument, side }) => [instrument.instrument, opposite[side]]));
  const holders = holdersOf(context.book, sides, new Set(bankrupt));
  for (const { instrument, side, rows } of rest) {
    const others = holders.get(instrument.instrument) ?? [];
    const shares = deleverageShares(context.book, others, sizeOf(rows));
    for (const kind of ["deleveraged", "torn-up"] as const) {
      const takers = shares.filter((share) => share.kind === kind).map(({ account, lots }) => ({ account, lots }));
      match(rows, takers, (giver, taker, lots) => {
        close(context, instrument, { kind, giver, taker, lots: side === "long" ? lots : -lots });
      });
    }
    context.book.openInterestChanged(instrument);
  }
}

/** Nets bankrupt longs against bankrupt shorts of every instrument with a fresh mark. @returns what is left, by instrument */
function netPositions(context: Context, bankrupt: readonly Hex[]): NetPosition[] {
  const byInstrument = new Map<number, { readonly long: OpenLots[]; readonly short: OpenLots[] }>();
  for (const id of bankrupt) {
    const account = context.book.read(id);
    for (const [number, { lots }] of account.positions) {
      let sides = byInstrument.get(number);
      if (sides === undefined) {
        sides = { long: [], short: [] };
        byInstrument.set(number, sides);
      }
      sides[lots > 0n ? "long" : "short"].push({ account, lots: absolute(lots) });
    }
  }
  const left: NetPosition[] = [];
  for (const number of sortedNumbers(byInstrument.keys())) {
    const instrument = context.book.instrument(number);
    const sides = byInstrument.get(number);
    if (sides === undefined || !isFresh(context.book.state, instrument)) continue;
    match(sides.long, sides.short, (giver, taker, lots) => {
      close(context, instrument, { kind: "netted", giver, taker, lots });
    });
    context.book.openInterestChanged(instrument);
    const side = sizeOf(sides.long) > 0n ? "long" : "short";
    left.push({ instrument, side, rows: sides[side] });
  }
  return left;
}

/** Moves lots to the insurance fund within its limits. The fund sells them by auction in later cycles. */
function takeOver(context: Context, { instrument, side, rows }: NetPosition, fundQuanta: bigint): void {
  const insurance = context.book.read(systemAccounts.insurance);
  const open = rows.filter((row) => row.account !== insurance);
  const sign = side === "long" ? 1n : -1n;
  const lots = fundRoom(context.book, instrument, sign * sizeOf(open), fundQuanta);
  match(open, [{ account: insurance, lots }], (giver, taker, part) => {
    close(context, instrument, { kind: "taken-over", giver, taker, lots: sign * part });
  });
  context.book.openInterestChanged(instrument);
}

/** Pairs two lists in order, each pair by as many lots as both have left; pairs are fewer than rows. */
function match(
  givers: readonly OpenLots[],
  takers: readonly OpenLots[],
  pair: (giver: Readonly<Account>, taker: Readonly<Account>, lots: bigint) => void,
): void {
  let [g, t] = [0, 0];
  for (;;) {
    const [giver, taker] = [givers[g], takers[t]];
    if (giver === undefined || taker === undefined) return;
    const lots = smaller(giver.lots, taker.lots);
    if (lots > 0n) pair(giver.account, taker.account, lots);
    giver.lots -= lots;
    taker.lots -= lots;
    if (giver.lots === 0n) g += 1;
    if (taker.lots === 0n) t += 1;
  }
}

/** Moves lots (signed like the position of the giver) at the mark. */
function close(
  context: Context,
  instrument: Instrument,
  {
    kind,
    giver,
    taker,
    lots,
  }: {
    readonly kind: CloseOutKind;
    readonly giver: Readonly<Account>;
    readonly taker: Readonly<Account>;
    readonly lots: bigint;
  },
): void {
  const priceTicks = instrument.markTicks ?? 0n;
  const costQuanta = tradeValue(instrument, lots, priceTicks);
  moveBetween(context, instrument, { from: giver, to: taker, lots, costQuanta });
  const { instrument: number } = instrument;
  context.effects.push({ kind, account: giver.id, against: taker.id, instrument: number, lots, priceTicks });
}

function sizeOf(rows: readonly OpenLots[]): bigint {
  return rows.reduce((sum, row) => sum + row.lots, 0n);
}
