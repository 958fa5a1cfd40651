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

  it("is nobody without money: its consent takes nothing away from those who can take", () => {
    const taken = (fakes: number): bigint => {
      const { ccp, rich } = weakLong();
      const griefer = ccp.open(20);
      consent(ccp, rich, 1_000_000n);
      for (let index = 1; index <= fakes; index++) consent(ccp, ccp.open(20 + index), 10n ** 12n, 10 ** 9);
      consent(ccp, ccp.openSub(griefer, 1, "cross"), 10n ** 12n, 10 ** 9);
      ccp.prices({ 1: low });
      return lotsOf(ccp, rich);
    };
    expect(taken(0)).toBeGreaterThan(0n);
    expect(taken(30)).toBe(taken(0));
  });

  it("is nobody below the house's least worth", () => {
    const { ccp, rich } = weakLong({ backstopLeastQuanta: usd(5_000) });
    const small = ccp.open(20);
    ccp.deposit(small.id, 1, usd(4_999));
    consent(ccp, small, 1_000_000n);
    ccp.prices({ 1: low });
    expect(lotsOf(ccp, small)).toBe(0n);
    ccp.deposit(small.id, 1, usd(1));
    ccp.prices({ 1: low }, 1n);
    expect(lotsOf(ccp, small)).toBeGreaterThan(0n);
    expect(lotsOf(ccp, rich)).toBe(0n);
  });

  it("shares with others in proportion to the free collateral that carries a taker's margin", () => {
    const { ccp } = weakLong();
    const [large, small] = [ccp.open(20), ccp.open(21)];
    ccp.deposit(large.id, 1, usd(12_000));
    ccp.deposit(small.id, 1, usd(4_000));
    for (const member of [large, small]) consent(ccp, member, 10n ** 9n, 10 ** 9);
    ccp.prices({ 1: low });
    const [one, two] = [lotsOf(ccp, large), lotsOf(ccp, small)];
    // 5 % of 38,100 dollars, four times: 7,620 dollars for each coin.
    expect(one).toBeGreaterThan(15_700n);
    expect(one).toBeLessThanOrEqual((12_000n * 10_000n) / 7_620n + 40n);
    const error = one - 3n * two;
    expect(error * error).toBeLessThanOrEqual(100n);
  });

  it("leaves what it cannot take to the others, by the same prices", () => {
    const { ccp, short, rich, weak } = weakLong({ staleSeconds: 100 });
    const stale = ccp.open(20);
    ccp.deposit(stale.id, 1, usd(2_000_000));
    const ether = { id: "e", instrument: 2, buyer: stale.id, seller: short.id, priceTicks: 200_000n } as const;
    ccp.trades([{ ...ether, sizeLots: 10n, maker: "buyer" }]);
    for (const member of [rich, stale]) consent(ccp, member, 1_000_000n);
    // Ether is not marked any more: who holds it may take on nothing.
    ccp.prices({ 1: low }, 500n);
    expect([lotsOf(ccp, stale), ccp.engine.state.auctions.has(weak.id)]).toEqual([0n, false]);
    expect(lotsOf(ccp, weak) + lotsOf(ccp, rich)).toBe(100_000n);
    expect(ccp.engine.health(weak.id).state).not.toBe("liquidation");
  });

  it("consents once for all accounts of its owner, and never takes over from one of them", () => {
    const { ccp, weak, rich } = weakLong();
    const [first, second, own] = [
      ccp.openSub(rich, 1, "cross"),
      ccp.openSub(rich, 2, "cross"),
      ccp.openSub(weak, 1, "cross"),
    ];
    for (const { id } of [first, second, own]) ccp.deposit(id, 1, usd(1_000_000));
    consent(ccp, first, 1_000_000n);
    const limits = [{ instrument: 1, maxLots: 1_000_000n }];
    const applied = ccp.give(second, { kind: "backstop", totalQuanta: usd(1_000_000), limits });
    expect(effectsOf(applied, "backstop-set")).toEqual([
      { kind: "backstop-set", account: first.id, totalQuanta: 0n },
      { kind: "backstop-set", account: second.id, totalQuanta: usd(1_000_000) },
    ]);
    consent(ccp, own, 1_000_000n);
    ccp.prices({ 1: low });
    expect([lotsOf(ccp, first), lotsOf(ccp, own)]).toEqual([0n, 0n]);
    expect(lotsOf(ccp, second)).toBeGreaterThan(0n);
  });

  it("takes over no more of a market than one taker may hold of it", () => {
    const { ccp, rich } = weakLong({ takerSharePpm: 100_000, takerShareFloorQuanta: usd(50_000) });
    consent(ccp, rich, 1_000_000n);
    ccp.prices({ 1: low });
    const most = (50_000n * 100n * 10_000n) / low;
    expect(lotsOf(ccp, rich)).toBeLessThanOrEqual(most);
    expect(lotsOf(ccp, rich)).toBeGreaterThan(most - 10n);
  });

  it("is looked at one time by a set of prices if it cannot take, however many accounts are weak", () => {
    const looks = (weakAccounts: number, consents: number): number => {
      const { ccp, rich, short } = weakLong();
      const weak = Array.from({ length: weakAccounts }, (_, index) => ccp.open(100 + index));
      for (const { id } of weak) ccp.deposit(id, 1, usd(2_500));
      const terms = { instrument: 1, seller: short.id, priceTicks: mark, sizeLots: 10_000n, maker: "buyer" } as const;
      ccp.trades(weak.map(({ id }, index) => ({ ...terms, id: `w${index}`, buyer: id })));
      consent(ccp, rich, 1n);
      const fakes = Array.from({ length: consents }, (_, index) => ccp.open(1_000 + index));
      for (const fake of fakes) consent(ccp, fake, 10n ** 12n, 10 ** 9);
      const ids = new Set(fakes.map(({ id }) => id));
      const { accounts } = ccp.engine.state;
      const get = accounts.get.bind(accounts);
      let count = 0;
      accounts.get = (id) => {
        if (ids.has(id)) count += 1;
        return get(id);
      };
      const applied = ccp.prices({ 1: low });
      expect(effectsOf(applied, "auction-opened").length).toBeGreaterThan(weakAccounts);
      return count;
    };
    expect(looks(20, 50)).toBe(looks(2, 50));
    expect(looks(20, 50)).toBeLessThanOrEqual(5 * 50);
  });
});
