import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { genesisState } from "../model/genesis.ts";
import type { Candidate } from "../model/market-data.ts";
import { testGenesis } from "../testing/local.ts";
import { confirm, isWithin, reachOf } from "./step.ts";

/** A tenth of 100. */
const rule = { reach: 10_000_000n, confirmSeconds: 300 };

/** Observations one after another, from 100. */
function after(observations: readonly (readonly [value: bigint, seconds: bigint])[]) {
  let held: { value: bigint; candidate: Candidate | null } = { value: 100n, candidate: null };
  for (const [value, seconds] of observations) held = confirm(held, { value, seconds }, rule);
  return held;
}

describe("confirm", () => {
  it("takes a value within the step immediately, edges included", () => {
    for (const value of [90n, 100n, 110n]) expect(after([[value, 0n]])).toEqual({ value, candidate: null });
    expect(after([[111n, 0n]])).toEqual({ value: 100n, candidate: { value: 111n, sinceSeconds: 0n } });
  });

  it("forgets a far value when one within the step follows, or one on the other side", () => {
    expect(
      after([
        [65n, 0n],
        [99n, 60n],
      ]),
    ).toEqual({ value: 99n, candidate: null });
    expect(
      after([
        [65n, 0n],
        [150n, 300n],
      ]).candidate,
    ).toEqual({ value: 150n, sinceSeconds: 300n });
  });

  it("takes a far value once all of the time of confirmation lay on its side, not one second earlier", () => {
    expect(
      after([
        [65n, 0n],
        [66n, 299n],
      ]),
    ).toEqual({ value: 100n, candidate: { value: 66n, sinceSeconds: 0n } });
    expect(
      after([
        [65n, 0n],
        [66n, 300n],
      ]),
    ).toEqual({ value: 66n, candidate: null });
    expect(
      after([
        [65n, 0n],
        [80n, 100n],
        [50n, 300n],
      ]),
    ).toEqual({
      value: 80n,
      candidate: { value: 50n, sinceSeconds: 300n },
    });
  });

  it("never moves by more than a step on one observation, nor past every value it has seen", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.bigInt(1n, 300n), fc.bigInt(0n, 400n)), { minLength: 1 }), (rows) => {
        let held: { value: bigint; candidate: Candidate | null } = { value: 100n, candidate: null };
        let seconds = 0n;
        for (const [value, later] of rows) {
          seconds += later;
          const next = confirm(held, { value, seconds }, rule);
          if (!isWithin(rule.reach, next.value, held.value)) {
            expect(held.candidate).not.toBeNull();
            expect(seconds - (held.candidate?.sinceSeconds ?? seconds)).toBeGreaterThanOrEqual(300n);
            // On the way to the observation, never beyond it.
            const way = value - held.value;
            const moved = next.value - held.value;
            expect(moved * way).toBeGreaterThan(0n);
            expect(moved * moved).toBeLessThanOrEqual(way * way);
          }
          held = next;
        }
      }),
    );
  });
});

describe("reachOf", () => {
  it("is one step, never below its floor, and one more for each period of age", () => {
    const state = genesisState({ ...testGenesis, parameters: { staleSeconds: 600 } });
    state.timeSeconds = 10_000n;
    const reach = (ageSeconds: bigint, base = 1_000n) =>
      reachOf(state, { base, seconds: 10_000n - ageSeconds }, { stepPpm: 50_000, floor: 2n });
    expect([0n, 600n, 601n, 1_200n, 1_201n].map((age) => reach(age))).toEqual(
      [1n, 1n, 2n, 2n, 3n].map((steps) => steps * 50_000_000n),
    );
    expect(reach(0n, 0n)).toBe(2_000_000n);
    expect(reachOf(state, { base: 0n, seconds: 0n }, { stepPpm: 0, floor: 2n })).toBeNull();
  });
});
