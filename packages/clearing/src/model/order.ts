/** Order of two texts by code unit, the same on every machine (never by locale). */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A map's keys, numbers ascending. */
export function sortedNumbers(keys: Iterable<number>): number[] {
  return [...keys].sort((left, right) => left - right);
}
