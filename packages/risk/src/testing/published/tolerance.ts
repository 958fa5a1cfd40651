/** The published tolerance: 1e-8 of the expected figure, and never tighter than 1e-8 of one unit. */
export const publishedTolerance = 1e-8;

/** |got - expected| in units of max(1, |expected|). */
export function relativeError(got: number, expected: number): number {
  const scale = Math.max(1, Math.abs(expected));
  return Math.abs(got - expected) / scale;
}
