import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** One figure of a benchmark, with its baseline from the same run. */
export interface Figure {
  /** What was measured. */
  readonly what: string;
  /** Unit of value and baseline, with the direction: "ms of processor time (less is better)". */
  readonly unit: string;
  readonly value: number;
  /** What it is compared with. */
  readonly baselineWhat: string;
  readonly baseline: number;
  /** How many times better than the baseline. */
  readonly ratio: number;
}

/** A benchmark: everything that it measures, in one run. */
export interface Benchmark {
  readonly name: string;
  readonly run: () => Promise<readonly Figure[]> | readonly Figure[];
}

/** Collects garbage, so that what is left in memory is what is held. */
export function collect(): void {
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  if (typeof gc === "function") gc();
}

/** A processor time against a baseline's processor time. */
export function durationFigure(what: string, valueMs: number, baselineWhat: string, baselineMs: number): Figure {
  return {
    what,
    unit: "ms of processor time (less is better)",
    value: valueMs,
    baselineWhat,
    baseline: baselineMs,
    ratio: baselineMs / valueMs,
  };
}

/** Cost per unit of work at a size, against the cost at the smallest size: a ratio near one means it does not grow. */
export function growthFigures(
  what: string,
  perWhat: string,
  points: readonly { readonly size: number; readonly durationMs: number }[],
): Figure[] {
  const costOf = (point: { size: number; durationMs: number }): number => (point.durationMs * 1e6) / point.size;
  const [first] = points;
  if (first === undefined) return [];
  return points.map((point) => ({
    what: `${what}, ${point.size.toLocaleString("en")} (×${point.size / first.size})`,
    unit: `ns per ${perWhat} (less is better)`,
    value: costOf(point),
    baselineWhat: `the same per ${perWhat} at ${first.size.toLocaleString("en")}`,
    baseline: costOf(first),
    ratio: costOf(first) / costOf(point),
  }));
}

/** Short work is repeated until it has run this long, so that the compiler has seen it. */
const warmMs = 400;
const mostRuns = 200;

/**
 * Processor time of the shortest of several runs, in milliseconds. It counts what the process itself worked, garbage
 * collection included, so other work on the machine does not blur it. For work that waits for nothing only.
 */
export function shortestMs(leastRuns: number, act: () => void): number {
  let shortest = Number.POSITIVE_INFINITY;
  let spentMs = 0;
  for (let run = 0; run < leastRuns || (spentMs < warmMs && run < mostRuns); run++) {
    const durationMs = processorMs(act);
    spentMs += durationMs;
    shortest = Math.min(shortest, durationMs);
  }
  return shortest;
}

/** Processor time of one run, in milliseconds. */
export function processorMs(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Whole numbers from a seed: the same worlds in every run. */
export function seededNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The low bits of such a generator repeat quickly; the high ones do not.
    return Math.floor((state / 2 ** 32) * below);
  };
}
