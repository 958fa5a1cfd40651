import { Rational, whole } from "./rational.ts";

/** A position with its requirement and what it is charged if all of it is matched, exact. */
export interface ModelLeg {
  readonly isLong: boolean;
  readonly requirement: Rational;
  readonly charge: Rational;
}

const zero = Rational.zero;
const two = whole(2n);
const larger = (left: Rational, right: Rational): Rational => (left.compare(right) > 0 ? left : right);
const smaller = (left: Rational, right: Rational): Rational => (left.compare(right) < 0 ? left : right);
const total = (values: readonly Rational[]): Rational => values.reduce((sum, value) => sum.plus(value), zero);

/**
 * Margin of positions on one underlying by the definition: longs less shorts without sign, plus the charge of what is
 * matched. The charge of a side is the least over all ways of choosing what is matched on it; every order of its positions
 * is tried, since the least is always reached by taking them whole one after another.
 * @param floor part of the largest requirement below which the margin never falls
 */
export function nettedMargin(legs: readonly ModelLeg[], floor: Rational): { margin: Rational; outright: Rational } {
  const longs = legs.filter((leg) => leg.isLong);
  const shorts = legs.filter((leg) => !leg.isLong);
  const sumOf = (side: readonly ModelLeg[]): Rational => total(side.map((leg) => leg.requirement));
  const outright = sumOf(longs).minus(sumOf(shorts));
  const matched = smaller(sumOf(longs), sumOf(shorts));
  if (matched.compare(zero) === 0) return { margin: sumOf(legs), outright };
  const charge = larger(leastOver(longs, matched), leastOver(shorts, matched));
  const largest = legs.map((leg) => leg.requirement).reduce(larger, zero);
  return { margin: larger(outright.absolute().plus(charge), largest.times(floor)), outright };
}

/** What two underlyings need less together: a part of both, up to the smaller, if they point against each other. */
export function pairCredit(first: Rational, second: Rational, part: Rational): Rational {
  if (first.times(second).compare(zero) >= 0) return zero;
  return smaller(first.absolute(), second.absolute()).times(part).times(two);
}

function leastOver(side: readonly ModelLeg[], matched: Rational): Rational {
  const charges = orders(side).map((order) => {
    let left = matched;
    let charge = zero;
    for (const leg of order) {
      const taken = smaller(left, leg.requirement);
      left = left.minus(taken);
      if (taken.compare(zero) > 0) charge = charge.plus(leg.charge.times(taken.over(leg.requirement)));
    }
    return charge;
  });
  return charges.slice(1).reduce(smaller, charges[0] ?? zero);
}

function orders<T>(values: readonly T[]): T[][] {
  if (values.length <= 1) return [[...values]];
  return values.flatMap((first, at) =>
    orders(values.filter((_, index) => index !== at)).map((rest) => [first, ...rest]),
  );
}
