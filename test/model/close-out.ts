import type { Effect } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { expect } from "vitest";
import type { Model } from "./model.ts";
import { Rational, whole } from "./rational.ts";
import { least } from "./waterfall.ts";

/** How lots are closed out against those in profit, as in the engine's parameters. */
export type CloseOutMode = "pro-rata" | "queue";

type ClosedOut = Extract<Effect, { kind: "deleveraged" | "torn-up" }>;

/**
 * Takes over what effects did to positions. Whose lots are closed out against a bankrupt account is first worked out
 * from the definition: among those in profit by profit or by rank; when they hold no more, by size among the rest.
 */
export function adoptAll(model: Model, effects: readonly Effect[], insurance: Hex, mode: CloseOutMode): void {
  const rows = effects.filter((effect) => effect.kind !== "posting");
  rows.forEach((effect, index) => {
    const before = rows[index - 1];
    if (isCloseOut(effect) && !(before !== undefined && isCloseOut(before) && sameGroup(before, effect))) {
      const rest = rows.slice(index);
      const end = rest.findIndex((row) => !isCloseOut(row) || !sameGroup(effect, row));
      checkGroup(model, (end === -1 ? rest : rest.slice(0, end)) as ClosedOut[], mode);
    }
    model.adopt(effect, insurance);
  });
}

function isCloseOut(effect: Effect): effect is ClosedOut {
  return effect.kind === "deleveraged" || effect.kind === "torn-up";
}

function sameGroup(left: ClosedOut, right: ClosedOut): boolean {
  return left.kind === right.kind && left.account === right.account && left.instrument === right.instrument;
}

interface Opposite {
  readonly id: Hex;
  readonly lots: bigint;
  readonly profit: bigint;
}

const size = (lots: bigint): bigint => (lots < 0n ? -lots : lots);

function checkGroup(model: Model, group: readonly ClosedOut[], mode: CloseOutMode): void {
  const [first] = group;
  if (first === undefined) return;
  const { account, instrument: number, kind } = first;
  const { mark, quantaPerTickLot } = model.instrument(number);
  const held = model.account(account).positions.get(number)?.lots ?? 0n;
  const opposites: Opposite[] = [];
  for (const [id, { positions, gained }] of [...model.accounts].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const position = positions.get(number);
    if (id === account || position === undefined || position.lots > 0n === held > 0n) continue;
    const profit = position.lots * mark * quantaPerTickLot - position.cost + gained;
    opposites.push({ id, lots: size(position.lots), profit });
  }
  const winners = opposites.filter((row) => row.profit > 0n);
  // Tear-up is for what those in profit could not take.
  if (kind === "torn-up") expect(winners).toEqual([]);
  const takers = kind === "torn-up" ? opposites : winners;
  const most = takers.reduce((sum, row) => sum + row.lots, 0n);
  const total = least(most, size(held));
  const taken = new Map(group.map((row) => [row.against, size(row.lots)]));
  expect(taken.size).toBe(group.length);
  expect([...taken.values()].reduce((sum, lots) => sum + lots, 0n)).toBe(total);
  for (const row of group) expect([row.lots > 0n, row.priceTicks]).toEqual([held > 0n, mark]);
  if (kind === "deleveraged" && mode === "queue") expect(taken).toEqual(byRank(model, takers, total));
  else checkProportional(takers, taken, { total, bySize: kind === "torn-up" });
}

/** Highest profit over equity first, each with all that it holds. */
function byRank(model: Model, takers: readonly Opposite[], total: bigint): Map<Hex, bigint> {
  const ranked = takers.map((row, index) => {
    const { equity } = model.accountRisk(row.id);
    return { row, index, rank: new Rational(row.profit, equity > 0n ? equity : 1n) };
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

/** Each takes the same multiple of its weight, or all that it holds; to whole lots. */
function checkProportional(
  takers: readonly Opposite[],
  taken: ReadonlyMap<Hex, bigint>,
  { total, bySize }: { readonly total: bigint; readonly bySize: boolean },
): void {
  const weight = (row: Opposite): bigint => (bySize ? row.lots : row.profit);
  const capped = new Set<Opposite>();
  let rate = Rational.zero;
  for (;;) {
    const open = takers.filter((row) => !capped.has(row));
    if (open.length === 0) break;
    const left = [...capped].reduce((rest, row) => rest - row.lots, total);
    rate = new Rational(
      left,
      open.reduce((sum, row) => sum + weight(row), 0n),
    );
    const full = open.filter((row) => rate.times(whole(weight(row))).compare(whole(row.lots)) >= 0);
    if (full.length === 0) break;
    for (const row of full) capped.add(row);
  }
  for (const row of takers) {
    const exact = capped.has(row) ? whole(row.lots) : rate.times(whole(weight(row)));
    const found = whole(taken.get(row.id) ?? 0n);
    expect(
      found
        .minus(exact)
        .absolute()
        .compare(whole(BigInt(takers.length))),
    ).toBeLessThan(1);
  }
}
