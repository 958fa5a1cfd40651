import type { Effect } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { expect } from "vitest";
import { noPosition } from "./account.ts";
import { isFresh } from "./freshness.ts";
import { worthOf } from "./instrument.ts";
import type { Model } from "./model.ts";
import { least, partsPerMillion, positive, Rational, whole } from "./rational.ts";
import { accountRisk } from "./risk.ts";
import { notional } from "./size.ts";

/** How lots are closed out against those in profit, as in the engine's parameters. */
export type CloseOutMode = "pro-rata" | "queue";

/** What the insurance fund may take over, as in the engine's parameters. */
export interface FundLimits {
  readonly marginPpm: number;
  readonly notionalPpm: number;
}

type Moved = Extract<Effect, { against: Hex }>;

/** The bankrupt accounts of one cut-off. */
export interface CutOff {
  readonly bankrupt: readonly Hex[];
  readonly insurance: Hex;
  /** The insurance fund's money after the losses of the cut-off. */
  readonly own: bigint;
  readonly mode: CloseOutMode;
  readonly fundLimits: FundLimits;
}

const size = (lots: bigint): bigint => (lots < 0n ? -lots : lots);
const sum = (parts: readonly bigint[]): bigint => parts.reduce((total, part) => total + part, 0n);

/**
 * Takes over what a cut-off did to positions. How much of each instrument is netted, taken over, and closed against whom is
 * first worked out from the definition.
 */
export function followCloseOut(model: Model, cutOff: CutOff, effects: readonly Effect[]): void {
  const moves = effects.filter((effect): effect is Moved => "against" in effect);
  // Nothing is closed out at a mark that is no price any more.
  const priced = [...model.instruments.keys()].filter((number) => isFresh(model, model.instrument(number)));
  priced.sort((left, right) => left - right);
  for (const move of moves) expect(priced).toContain(move.instrument);
  for (const number of priced) {
    const ofInstrument = moves.filter((move) => move.instrument === number);
    for (const move of ofInstrument) expect(move.priceTicks).toBe(model.instrument(number).mark);
    followNetting(model, cutOff, number, ofInstrument);
  }
  // The engine takes over instrument by instrument and only then closes against others.
  for (const number of priced) {
    const ofInstrument = moves.filter((move) => move.instrument === number);
    followClosings(model, cutOff, number, ofInstrument);
  }
  for (const id of cutOff.bankrupt) {
    expect([...model.account(id).positions.keys()].filter((number) => priced.includes(number))).toEqual([]);
  }
}

function followNetting(model: Model, cutOff: CutOff, number: number, moves: readonly Moved[]): void {
  const { bankrupt, insurance } = cutOff;
  const lots = bankrupt.map((id) => model.account(id).positions.get(number)?.lots ?? 0n);
  const long = sum(lots.map(positive));
  const short = sum(lots.map((part) => positive(-part)));
  const netted = moves.filter((move) => move.kind === "netted");
  expect(sum(netted.map((move) => move.lots))).toBe(least(long, short));
  for (const move of netted) model.adopt(move);
  const taken = moves.filter((move) => move.kind === "taken-over");
  const left = bankrupt.filter((id) => id !== insurance);
  const offered = sum(left.map((id) => model.account(id).positions.get(number)?.lots ?? 0n));
  expect(sum(taken.map((move) => size(move.lots)))).toBe(fundRoom(model, cutOff, number, offered));
  for (const move of taken) {
    expect(move.against).toBe(insurance);
    model.adopt(move);
  }
}

/** Lots that offset the fund's own, and as many more as its money and margin allow: all that fit, or a half, a quarter … */
function fundRoom(model: Model, { insurance, own, fundLimits }: CutOff, number: number, offered: bigint): bigint {
  const held = model.account(insurance).positions.get(number)?.lots ?? 0n;
  const offsetting = held * offered < 0n ? least(size(held), size(offered)) : 0n;
  const perLot = notional(model, model.instrument(number), 1n);
  if (perLot === 0n) return offsetting;
  let all = 0n;
  for (const [other, { lots }] of model.account(insurance).positions)
    all += notional(model, model.instrument(other), lots);
  const room = whole(own).times(partsPerMillion(fundLimits.notionalPpm)).floor() - all;
  const wanted = least(size(offered) - offsetting, new Rational(positive(room), perLot).floor());
  const margin = whole(own).times(partsPerMillion(fundLimits.marginPpm)).floor();
  for (let trial = 0, part = wanted; trial < 16 && part > 0n; trial++, part /= 2n) {
    const after = held + (offered > 0n ? offsetting + part : -offsetting - part);
    if (initialWith(model, insurance, number, after) <= margin) return offsetting + part;
  }
  return offsetting;
}

/** The fund's initial margin if it held other lots; open interest is as it was. */
function initialWith(model: Model, id: Hex, number: number, lots: bigint): bigint {
  const open = new Map([[number, model.openLots(number)]]);
  return model.tried(() => {
    const { positions } = model.account(id);
    if (lots === 0n) positions.delete(number);
    else positions.set(number, { ...(positions.get(number) ?? noPosition()), lots });
    return model.assuming(open, () => accountRisk(model, id).initial);
  });
}

interface Opposite {
  readonly id: Hex;
  readonly lots: bigint;
  readonly profit: bigint;
}

function followClosings(model: Model, cutOff: CutOff, number: number, moves: readonly Moved[]): void {
  const { bankrupt, insurance, mode } = cutOff;
  const left = sum(bankrupt.map((id) => model.account(id).positions.get(number)?.lots ?? 0n));
  const opposites: Opposite[] = [];
  for (const [id, { positions, gains }] of [...model.accounts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lots = positions.get(number)?.lots ?? 0n;
    if (id === insurance || bankrupt.includes(id) || lots * left >= 0n) continue;
    if (model.account(id).isSystem) continue;
    // What the open position has gained counts beside what is booked.
    const open = worthOf(model.instrument(number), lots) - (positions.get(number)?.cost ?? 0n);
    opposites.push({ id, lots: size(lots), profit: (gains.get(number) ?? 0n) + open });
  }
  const winners = opposites.filter((row) => row.profit > 0n);
  const won = least(size(left), sum(winners.map((row) => row.lots)));
  const deleveraged = takenBy(moves, "deleveraged");
  if (mode === "queue") expect(deleveraged).toEqual(byRank(model, winners, won));
  else checkProportional(winners, deleveraged, { total: won, weight: (row) => row.profit });
  const torn = takenBy(moves, "torn-up");
  const rest = opposites.map((row) => ({ ...row, held: row.lots, lots: row.lots - (deleveraged.get(row.id) ?? 0n) }));
  checkProportional(rest, torn, { total: size(left) - won, weight: (row) => row.held });
  for (const move of moves) {
    if (move.kind === "deleveraged" || move.kind === "torn-up") model.adopt(move);
  }
}

function takenBy(moves: readonly Moved[], kind: Moved["kind"]): Map<Hex, bigint> {
  const taken = new Map<Hex, bigint>();
  for (const move of moves) {
    if (move.kind === kind) taken.set(move.against, (taken.get(move.against) ?? 0n) + size(move.lots));
  }
  return taken;
}

/** Highest profit over equity first, each with all that it holds. */
function byRank(model: Model, takers: readonly Opposite[], total: bigint): Map<Hex, bigint> {
  const ranked = takers.map((row, index) => {
    const { sold } = accountRisk(model, row.id);
    return { row, index, rank: new Rational(row.profit, sold > 0n ? sold : 1n) };
  });
  ranked.sort((left, right) => right.rank.compare(left.rank) || left.index - right.index);
  const shares = new Map<Hex, bigint>();
  let left = total;
  for (const { row } of ranked) {
    const part = least(left, row.lots);
    if (part > 0n) shares.set(row.id, part);
    left -= part;
  }
  return shares;
}

/** Each takes the same multiple of its weight, or all that it has; to whole units, in all exactly the total. */
export function checkProportional<T extends { readonly id: Hex; readonly lots: bigint }>(
  takers: readonly T[],
  taken: ReadonlyMap<Hex, bigint>,
  { total, weight }: { readonly total: bigint; readonly weight: (row: T) => bigint },
): void {
  expect(sum([...taken.values()])).toBe(total);
  const weighted = takers.filter((row) => weight(row) > 0n);
  const capped = new Set<T>();
  let rate = Rational.zero;
  for (;;) {
    const open = weighted.filter((row) => !capped.has(row));
    if (open.length === 0) break;
    const left = [...capped].reduce((rest, row) => rest - row.lots, total);
    rate = new Rational(left, sum(open.map(weight)));
    const full = open.filter((row) => rate.times(whole(weight(row))).compare(whole(row.lots)) >= 0);
    if (full.length === 0) break;
    for (const row of full) capped.add(row);
  }
  for (const row of weighted) {
    const exact = capped.has(row) ? whole(row.lots) : rate.times(whole(weight(row)));
    const error = whole(taken.get(row.id) ?? 0n)
      .minus(exact)
      .absolute();
    expect(error.compare(whole(BigInt(weighted.length)))).toBeLessThan(1);
  }
}
