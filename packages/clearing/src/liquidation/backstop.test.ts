import { describe, expect, it } from "vitest";
import type { TestMember } from "../testing/member.ts";
import type { TestCcp } from "../testing/test-ccp.ts";
import { mark, usd } from "../testing/traders.ts";
import { effectsOf, lotsOf, weakLong } from "../testing/weak-long.ts";

/** Equity 6,040 on 11,430 of maintenance margin: below two thirds of it. */
const low = mark - 190_000n;

function consent(ccp: TestCcp, member: TestMember, maxLots: bigint, dollars = 10_000_000): void {
  ccp.give(member, { kind: "backstop", totalQuanta: usd(dollars), limits: [{ instrument: 1, maxLots }] });
}

describe("a backstop", () => {
  it("takes over immediately below its part of maintenance margin, at the mark less a fixed part", () => {
    const { ccp, weak, rich } = weakLong();
    consent(ccp, rich, 1_000_000n);
    expect(effectsOf(ccp.prices({ 1: mark - 140_000n }), "liquidated")).toEqual([]);
    const [taken] = effectsOf(ccp.prices({ 1: low }), "liquidated");
    expect(taken?.taker).toBe(rich.id);
    // Half of 3% of what it took.
    expect(taken?.discountQuanta).toBe(((taken?.valueQuanta ?? 0n) * 15n) / 1_000n);
    expect(lotsOf(ccp, weak) + lotsOf(ccp, rich)).toBe(100_000n);
    const { equityQuanta, maintenanceQuanta, state } = ccp.engine.health(weak.id);
    expect(state).not.toBe("bankrupt");
    expect(equityQuanta * 10n).toBeGreaterThanOrEqual(maintenanceQuanta * 11n);
    expect(ccp.engine.state.auctions.size).toBe(0);
  });

  it("is nobody who has not consented, and nobody beyond its limits", () => {
    const { ccp, weak, rich } = weakLong();
    expect(effectsOf(ccp.prices({ 1: low }), "liquidated")).toEqual([]);
    consent(ccp, rich, 7_000n);
    ccp.prices({ 1: low }, 1n);
    expect(lotsOf(ccp, rich)).toBeLessThanOrEqual(7_000n);
    expect(lotsOf(ccp, rich)).toBeGreaterThan(6_900n);
    expect(ccp.engine.state.auctions.has(weak.id)).toBe(true);
    ccp.prices({ 1: low }, 1n);
    expect(lotsOf(ccp, rich)).toBeLessThanOrEqual(7_000n);
  });

  it("takes no more notional in all than it has consented to, and what its margin allows", () => {
    const total = weakLong();
    consent(total.ccp, total.rich, 1_000_000n, 50_000);
    total.ccp.prices({ 1: low });
    expect(lotsOf(total.ccp, total.rich) * low).toBeLessThanOrEqual(usd(50_000));
    const margin = weakLong();
    const small = margin.ccp.open(20);
    margin.ccp.deposit(small.id, 1, usd(2_000));
    consent(margin.ccp, small, 1_000_000n);
    margin.ccp.prices({ 1: low });
    expect(lotsOf(margin.ccp, small)).toBeGreaterThan(0n);
    expect(margin.ccp.engine.health(small.id).freeCollateralQuanta).toBeGreaterThanOrEqual(0n);
  });

  it("shares with others in proportion to the room that their limits leave", () => {
    const { ccp, rich } = weakLong();
    const second = ccp.open(21);
    ccp.deposit(second.id, 1, usd(1_000_000));
    consent(ccp, rich, 100_000n);
    consent(ccp, second, 50_000n);
    ccp.prices({ 1: low });
    const [one, two] = [lotsOf(ccp, rich), lotsOf(ccp, second)];
    const error = one - 2n * two;
    expect(error * error).toBeLessThanOrEqual(9n);
  });

  it("takes over nothing at a stale mark", () => {
    const { ccp, weak, short, rich } = weakLong({ staleSeconds: 100 });
    const ether = { id: "e", instrument: 2, buyer: weak.id, seller: short.id, priceTicks: 200_000n } as const;
    ccp.trades([{ ...ether, sizeLots: 30_000n, maker: "buyer" }]);
    consent(ccp, rich, 1_000_000n);
    ccp.prices({ 2: 130_000n }, 500n);
    expect(ccp.engine.health(weak.id).state).not.toBe("healthy");
    expect([lotsOf(ccp, weak), lotsOf(ccp, rich)]).toEqual([100_000n, 0n]);
  });
});
