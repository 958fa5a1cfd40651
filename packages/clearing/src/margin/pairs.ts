import { absolute, type MarginRequirement, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { MarginPart } from "./margin-part.ts";
import type { NetGroup } from "./spreads.ts";

type Measure = keyof MarginRequirement;

const million = 1_000_000n;

/**
 * What pairs of underlyings need less (`offsetPairs`) if the remainder of one is long and that of the other short: a part of
 * the requirement of both, up to the smaller one. Pairs with the largest credit come first; what one pair has used is not
 * there for the next. A credit is at most half, so that less of one position never raises the margin.
 * @returns parts, none of them above zero
 */
export function pairCredits(book: Book, groups: readonly NetGroup[]): MarginPart[] {
  const { offsetPairs } = book.state.parameters;
  if (offsetPairs.length === 0 || groups.length < 2) return [];
  const left = new Map(groups.map(({ underlying, outright }) => [underlying, { ...outright }]));
  const parts: MarginPart[] = [];
  for (const { underlying, other, creditPpm } of inOrder(offsetPairs)) {
    const [first, second] = [left.get(underlying), left.get(other)];
    if (first === undefined || second === undefined) continue;
    const creditOf = (measure: Measure): bigint => (2n * matched(first, second, measure) * BigInt(creditPpm)) / million;
    const initialQuanta = -creditOf("initialQuanta");
    const maintenanceQuanta = -creditOf("maintenanceQuanta");
    parts.push({ kind: "pair-credit", instrument: underlying, other, initialQuanta, maintenanceQuanta });
  }
  return parts;
}

type Outright = { -readonly [K in Measure]: bigint };

/** Takes what two sides have in common off both. */
function matched(first: Outright, second: Outright, measure: Measure): bigint {
  const isOpposite = first[measure] > 0n !== second[measure] > 0n;
  if (!isOpposite) return 0n;
  const quanta = smaller(absolute(first[measure]), absolute(second[measure]));
  for (const side of [first, second]) side[measure] -= side[measure] > 0n ? quanta : -quanta;
  return quanta;
}

interface Pair {
  readonly underlying: number;
  readonly other: number;
  readonly creditPpm: number;
}

function inOrder(pairs: readonly Pair[]): Pair[] {
  return [...pairs].sort(
    (left, right) => right.creditPpm - left.creditPpm || left.underlying - right.underlying || left.other - right.other,
  );
}
