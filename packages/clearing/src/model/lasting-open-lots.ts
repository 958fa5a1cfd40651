/** Cut-offs whose open interest is kept. */
export const openInterestWindow = 5;

/**
 * The open interest that has lasted: the median over the last cut-offs, as if there had been none before an instrument was listed,
 * and never more than at the last one. Trades that show more for a cycle or two, and are undone, do not move it.
 * @param recentOpenLots at the last cut-offs, newest first
 */
export function lastingOpenLots(recentOpenLots: readonly bigint[]): bigint {
  const [last = 0n] = recentOpenLots;
  const ordered = [...recentOpenLots].sort((left, right) => (left > right ? -1 : left < right ? 1 : 0));
  const median = ordered[(openInterestWindow - 1) / 2] ?? 0n;
  return median < last ? median : last;
}
