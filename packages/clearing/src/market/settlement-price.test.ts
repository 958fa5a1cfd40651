import fc from "fast-check";
import { expect, it } from "vitest";
import { testPerpetual } from "../testing/local.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { mark } from "../testing/traders.ts";

const windowSeconds = 60n;
const holdSeconds = 20n;

interface Print {
  readonly seconds: number;
  /** Null for a command without a price, 0 for one at zero. */
  readonly ticks: number | null;
}

const prints = fc.array(
  fc.record({
    seconds: fc.integer({ min: 0, max: 25 }),
    ticks: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 3_000_000, max: 5_000_000 }) },
      { weight: 1, arbitrary: fc.constantFrom(null, 0) },
    ),
  }),
  { minLength: 1, maxLength: 30 },
);

/** The average second by second: a second is covered by the last good price if no later one was zero and it is young. */
function averaged(rows: readonly Print[], startSeconds: bigint, expirySeconds: bigint, coveragePpm: bigint) {
  let now = startSeconds;
  let held: { ticks: bigint; since: bigint } | null = { ticks: mark, since: startSeconds };
  let covered = 0n;
  let sum = 0n;
  const pass = (until: bigint): void => {
    for (; now < until; now += 1n) {
      const inWindow = now >= expirySeconds - windowSeconds && now < expirySeconds;
      if (!inWindow || held === null || now >= held.since + holdSeconds) continue;
      covered += 1n;
      sum += held.ticks;
    }
  };
  for (const { seconds, ticks } of rows) {
    pass(now + BigInt(seconds));
    if (now >= expirySeconds) break;
    if (ticks === 0) held = null;
    else if (ticks !== null) held = { ticks: BigInt(ticks), since: now };
  }
  pass(expirySeconds);
  return covered > 0n && covered * 1_000_000n >= coveragePpm * windowSeconds ? sum / covered : null;
}

it("fixes the average of the covered seconds of the window, or waits, whatever prices came and went", () => {
  let fixed = 0;
  let waited = 0;
  fc.assert(
    fc.property(prints, fc.integer({ min: 1, max: 1_000_000 }), (rows, settlementCoveragePpm) => {
      const parameters = {
        settlementWindowSeconds: Number(windowSeconds),
        settlementHoldSeconds: Number(holdSeconds),
        settlementCoveragePpm,
        markStepPpm: 0,
      };
      const local = TestCcp.standard({ genesis: { parameters } });
      local.prices({ 1: mark });
      const expirySeconds = local.timeSeconds + 200n;
      const terms = { ...testPerpetual, quantaPerTickLot: 1n, lotsPerUnit: 10_000n, symbol: "F" } as const;
      local.admin({ kind: "list-instrument", instrument: 9, ...terms, type: "future", expirySeconds });
      local.prices({ 9: mark }, 0n);
      const startSeconds = local.timeSeconds;
      for (const { seconds, ticks } of rows) local.prices(ticks === null ? {} : { 9: BigInt(ticks) }, BigInt(seconds));
      if (local.timeSeconds < expirySeconds) local.prices({}, expirySeconds - local.timeSeconds);
      const settled = local.engine.state.instruments.get(9)?.settlementTicks ?? null;
      expect(settled).toBe(averaged(rows, startSeconds, expirySeconds, BigInt(settlementCoveragePpm)));
      if (settled === null) waited += 1;
      else fixed += 1;
    }),
    { numRuns: 150 },
  );
  expect(fixed).toBeGreaterThan(10);
  expect(waited).toBeGreaterThan(10);
});
