import { smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { isYoung } from "../market/freshness.ts";
import { lastingOpenLots } from "../model/lasting-open-lots.ts";
import type { Instrument, State } from "../model/state.ts";
import { notionalOf } from "./class-value.ts";

/** What depends on an owner's size in an instrument, in lots. */
export interface SizeRules {
  /** Ascending; the part of a size above `aboveLots` needs `addPpm` of its notional in addition. */
  readonly brackets: readonly SizeBracket[];
  /** Those of positions held, for maintenance margin and margin calls: none begins lower. */
  readonly heldBrackets: readonly SizeBracket[];
  /** The largest size of one owner; null without a limit. */
  readonly limitLots: bigint | null;
  /** Up to this size nothing is added and no limit is reached; null without a bound. */
  readonly plainLots: bigint | null;
  /** Notional of one lot in the unit of account, quanta; of an option, that of its underlying. */
  readonly lotQuanta: bigint;
}

/** One step of the add-on. */
interface SizeBracket {
  readonly aboveLots: bigint;
  readonly addPpm: bigint;
}

const million = 1_000_000n;
const known = new WeakMap<Instrument, { readonly source: readonly unknown[]; readonly rules: SizeRules }>();

/**
 * The size rules of an instrument at the present mark. Nothing in them depends on the order of trades: depth is measured, or
 * a part of the open interest when the last cycle closed. The latter is in the hands of others: positions held feel it slowly, and
 * nobody takes new risk on more of it than has lasted. A depth that was measured too long ago counts for new risk only as far as
 * open interest would allow.
 */
export function sizeRules(book: Book, instrument: Instrument): SizeRules {
  const { state } = book;
  const { terms, settledOpenLots, steadyOpenLots, recentOpenLots, depthLots, depthSeconds } = instrument;
  const lotQuanta = notionalOf(book, instrument, 1n);
  const isMeasured = isYoung(state, depthSeconds, state.parameters.depthStaleSeconds);
  const source = [
    state.parameters,
    terms,
    settledOpenLots,
    steadyOpenLots,
    recentOpenLots,
    depthLots,
    isMeasured,
    lotQuanta,
  ];
  const cached = known.get(instrument);
  if (cached?.source.every((value, index) => value === source[index])) return cached.rules;
  const rules = rulesOf(state, instrument, lotQuanta);
  known.set(instrument, { source, rules });
  return rules;
}

/**
 * What a size needs in addition over brackets, in lots per million of notional: the sum of their part of the size times
 * their fraction. Convex in the size, so that parts of it never need more than the whole.
 */
export function addedPpmLots(brackets: readonly SizeBracket[], sizeLots: bigint): bigint {
  let sum = 0n;
  brackets.forEach(({ aboveLots, addPpm }, index) => {
    const next = brackets[index + 1];
    const top = next === undefined ? sizeLots : smaller(sizeLots, next.aboveLots);
    if (top > aboveLots) sum += (top - aboveLots) * addPpm;
  });
  return sum;
}

function rulesOf(state: State, instrument: Instrument, lotQuanta: bigint): SizeRules {
  // Without a mark there is neither margin nor trade.
  if (lotQuanta <= 0n) return { brackets: [], heldBrackets: [], limitLots: null, plainLots: null, lotQuanta };
  const { terms, settledOpenLots, steadyOpenLots, recentOpenLots, depthLots, depthSeconds } = instrument;
  const { positionLimitPpm, positionLimitFloorQuanta, depthOfOpenInterestPpm, depthFloorQuanta } = state.parameters;
  const atLeast = (openLots: bigint, ppm: number, floorQuanta: bigint): bigint =>
    larger((openLots * BigInt(ppm)) / million, floorQuanta / lotQuanta);
  const depthOf = (openLots: bigint): bigint => atLeast(openLots, depthOfOpenInterestPpm, depthFloorQuanta);
  const ofOpenLots = depthOf(smaller(settledOpenLots, steadyOpenLots));
  const isMeasured = isYoung(state, depthSeconds, state.parameters.depthStaleSeconds);
  // What was measured long ago liquidates nobody, and backs no new risk beyond what open interest would.
  const newLots = depthLots === null ? ofOpenLots : isMeasured ? depthLots : smaller(depthLots, ofOpenLots);
  const heldLots = depthLots ?? depthOf(steadyOpenLots);
  const heldBrackets = bracketsOf(state, instrument, heldLots);
  const brackets = newLots === heldLots ? heldBrackets : bracketsOf(state, instrument, newLots);
  const shareLots =
    positionLimitPpm === 0
      ? null
      : atLeast(lastingOpenLots(recentOpenLots), positionLimitPpm, positionLimitFloorQuanta);
  const limitLots = least(shareLots, terms.positionLimitLots ?? null);
  return { brackets, heldBrackets, limitLots, plainLots: least(limitLots, brackets[0]?.aboveLots ?? null), lotQuanta };
}

function bracketsOf({ parameters }: State, { terms }: Instrument, depthLots: bigint): SizeBracket[] {
  return (
    terms.sizeBrackets?.map(({ aboveLots, addPpm }) => ({ aboveLots, addPpm: BigInt(addPpm) })) ??
    parameters.sizeBrackets.map(({ aboveDepthPpm, addPpm }) => ({
      aboveLots: (depthLots * BigInt(aboveDepthPpm)) / million,
      addPpm: BigInt(addPpm),
    }))
  );
}

function least(left: bigint | null, right: bigint | null): bigint | null {
  if (left === null || right === null) return left ?? right;
  return smaller(left, right);
}

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}
