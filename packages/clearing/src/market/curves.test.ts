import { describe, expect, it } from "vitest";
import type { Applied } from "../model/effect.ts";
import { testPerpetual } from "../testing/local.ts";
import { coin, mark, trade, traders } from "../testing/traders.ts";

const reasons = (applied: Applied) =>
  applied.ok ? applied.effects.flatMap((effect) => (effect.kind === "input-refused" ? [effect.reason] : [])) : [];

/** Alice is short a call at the money with a year to go. */
function shortCall() {
  const { local, members } = traders([1_000_000, 1_000_000, 0, 0], { curveStaleSeconds: 3_600 });
  const [alice, bob] = members;
  local.admin({
    kind: "list-instrument",
    instrument: 12,
    symbol: "C",
    ...testPerpetual,
    quantaPerTickLot: 1n,
    lotsPerUnit: coin,
    underlying: 1,
    type: "option",
    optionType: "call",
    strikeTicks: mark,
    expirySeconds: local.timeSeconds + 31_536_000n,
  });
  local.prices({ 1: mark, 2: 200_000n, 12: 600_000n }, 60n, {}, { 12: 500_000 });
  local.trades([{ ...trade, id: "c", instrument: 12, buyer: bob.id, seller: alice.id, priceTicks: 600_000n }]);
  const forward = (forwardTicks: bigint, stamp = {}) =>
    reasons(local.marketData({ forwards: [{ instrument: 12, forwardTicks, ...stamp }] }));
  const rate = (rateE6: number, stamp = {}) =>
    reasons(local.marketData({ rates: [{ class: "USD", rateE6, ...stamp }] }));
  const margin = () => local.engine.health(alice.id).initialQuanta;
  return { local, forward, rate, margin };
}

describe("a forward", () => {
  it("above the spot raises the margin of who has sold a call, until it is stale", () => {
    const { local, forward, margin } = shortCall();
    const atSpot = margin();
    expect(forward((mark * 11n) / 10n)).toEqual([]);
    expect(margin()).toBeGreaterThan(atSpot);
    local.prices({ 1: mark, 2: 200_000n, 12: 600_000n }, 3_600n, {}, { 12: 500_000 });
    expect(margin()).toBeGreaterThan(atSpot);
    local.prices({}, 1n);
    expect(margin()).toBeLessThanOrEqual(atSpot);
  });

  it("is refused alone beyond its basis, without a positive price, or older than the held one", () => {
    const { local, forward } = shortCall();
    expect(forward(mark + mark / 5n)).toEqual([]);
    expect(forward(mark + mark / 5n + 1n)).toEqual(["step"]);
    expect(forward(0n)).toEqual(["not-positive"]);
    expect(forward(mark, { timeSeconds: local.timeSeconds - 200n })).toEqual(["older"]);
    expect(forward(mark, { confidencePpm: 20_001 })).toEqual(["confidence"]);
    expect(local.engine.state.instruments.get(12)?.forwardTicks).toBe(mark + mark / 5n);
  });
});

describe("a rate", () => {
  it("discounts what an option may cost, until it is stale", () => {
    const { local, rate, margin } = shortCall();
    const undiscounted = margin();
    expect(rate(100_000)).toEqual([]);
    expect(margin()).not.toBe(undiscounted);
    local.prices({}, 3_601n);
    const later = margin();
    expect(local.engine.state.classRates.get("USD")?.rateE6).toBe(100_000);
    local.marketData({ rates: [{ class: "USD", rateE6: 0 }] }, 0n);
    expect(margin()).toBe(later);
  });

  it("moves by its step while it is fresh, stays within its bound, and may be negative", () => {
    const { local, rate } = shortCall();
    expect(rate(1_000_001)).toEqual(["out-of-range"]);
    expect(rate(-1_000_001)).toEqual(["out-of-range"]);
    expect(rate(40_000)).toEqual([]);
    expect(rate(240_001)).toEqual(["step"]);
    expect(rate(-160_000)).toEqual([]);
    local.prices({}, 3_601n);
    expect(rate(900_000)).toEqual([]);
    expect(rate(0, { timeSeconds: local.timeSeconds + 1_000n })).toEqual(["ahead"]);
  });
});
