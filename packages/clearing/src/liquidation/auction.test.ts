import { describe, expect, it } from "vitest";
import type { TestMember } from "../testing/member.ts";
import { mark } from "../testing/traders.ts";
import { effectsOf, lotsOf, weakLong } from "../testing/weak-long.ts";

const fallen = mark - 140_000n;

describe("an auction", () => {
  it("opens only below maintenance margin, for the smallest share that restores it with the buffer", () => {
    const { ccp, weak, rich, bid } = weakLong();
    // Equity 25,000 + rebate 40; maintenance 3% of 400,000 = 12,000. A margin call is no liquidation.
    expect(effectsOf(ccp.prices({ 1: mark - 100_000n }), "auction-opened")).toEqual([]);
    expect(ccp.engine.health(weak.id).state).toBe("marginCall");
    const [opened] = effectsOf(ccp.prices({ 1: fallen }), "auction-opened");
    const offered = opened?.sharePpm ?? 0n;
    expect(offered).toBeGreaterThan(0n);
    expect(offered).toBeLessThan(300_000n);
    ccp.give(rich, { ...bid, sharePpm: offered - 2_000n });
    const before = ccp.engine.health(weak.id);
    expect(before.equityQuanta * 10n).toBeLessThan(before.maintenanceQuanta * 11n);
    ccp.give(rich, bid);
    const after = ccp.engine.health(weak.id);
    expect(after.equityQuanta * 10n).toBeGreaterThanOrEqual(after.maintenanceQuanta * 11n);
    expect(ccp.engine.state.auctions.size).toBe(0);
  });

  it("offers less after the market has come back part of the way, and ends once the account is restored", () => {
    const { ccp, weak } = weakLong();
    const [opened] = effectsOf(ccp.prices({ 1: fallen }), "auction-opened");
    ccp.prices({ 1: mark - 132_000n }, 1n);
    const offered = ccp.engine.state.auctions.get(weak.id)?.offeredPpm ?? 0n;
    expect(offered).toBeGreaterThan(0n);
    expect(offered).toBeLessThan(opened?.sharePpm ?? 0n);
    expect(effectsOf(ccp.prices({ 1: mark }), "auction-ended")).toEqual([{ kind: "auction-ended", account: weak.id }]);
  });

  it("ends in the order of accounts, whichever has opened first: a restored state has no other order", () => {
    const { ccp, rich } = weakLong();
    const pair = [ccp.open(20), ccp.open(21)].sort((left, right) => (left.id < right.id ? -1 : 1));
    const [low, high] = pair as [TestMember, TestMember];
    const trade = { instrument: 1, seller: rich.id, priceTicks: mark, maker: "buyer", sizeLots: 100_000n } as const;
    for (const [member, depositQuanta] of [
      [low, 25_000_000_000n],
      [high, 22_000_000_000n],
    ] as const) {
      ccp.deposit(member.id, 1, depositQuanta);
      ccp.trades([{ ...trade, id: member.id, buyer: member.id }]);
    }
    const accountsOf = (effects: readonly { readonly account: string }[]) => effects.map(({ account }) => account);
    expect(accountsOf(effectsOf(ccp.prices({ 1: mark - 110_000n }), "auction-opened"))).toEqual([high.id]);
    expect(accountsOf(effectsOf(ccp.prices({ 1: fallen }), "auction-opened"))).toContain(low.id);
    const ended = accountsOf(effectsOf(ccp.prices({ 1: mark }), "auction-ended"));
    expect(ended).toContain(high.id);
    expect(ended).toEqual([...ended].sort());
  });

  it("offers all of a bankrupt account, and all of one that is dust", () => {
    const bankrupt = weakLong();
    expect(effectsOf(bankrupt.ccp.prices({ 1: mark - 300_000n }), "auction-opened")[0]?.sharePpm).toBe(1_000_000n);
    const dust = weakLong({ auctionDustQuanta: 10n ** 15n });
    expect(effectsOf(dust.ccp.prices({ 1: fallen }), "auction-opened")[0]?.sharePpm).toBe(1_000_000n);
  });

  it("takes nothing for sale whose mark is stale", () => {
    const { ccp, weak, short, rich, bid } = weakLong({ staleSeconds: 100 });
    const ether = { id: "e", instrument: 2, buyer: weak.id, seller: short.id, priceTicks: 200_000n } as const;
    ccp.trades([{ ...ether, sizeLots: 40_000n, maker: "buyer" }]);
    // BTC is not marked any more; ether falls.
    const opened = effectsOf(ccp.prices({ 2: 160_000n }, 500n), "auction-opened");
    expect(opened.map(({ account }) => account)).toEqual([weak.id]);
    const [sale] = effectsOf(ccp.give(rich, bid), "liquidated");
    expect(sale?.positions.map(({ instrument }) => instrument)).toEqual([2]);
    expect(lotsOf(ccp, weak)).toBe(100_000n);
  });

  it("stays below the cap together with others, and cuts an offer larger than the cap to its room", () => {
    const { ccp, weak, rich, bid } = weakLong({ auctionCapQuanta: 3_860_000_000n });
    ccp.prices({ 1: fallen });
    const [sale] = effectsOf(ccp.give(rich, bid), "liquidated");
    expect(sale?.valueQuanta).toBeLessThanOrEqual(3_860_000_000n + fallen);
    expect(lotsOf(ccp, weak)).toBeGreaterThan(98_000n);
  });
});
