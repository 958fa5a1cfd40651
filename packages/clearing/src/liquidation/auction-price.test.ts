import { describe, expect, it } from "vitest";
import type { Applied, Effect } from "../model/effect.ts";
import type { Genesis } from "../model/genesis.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import type { TestMember } from "../testing/member.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;

const mark = 4_000_000n; // 40,000 dollars

function effects<K extends Effect["kind"]>(applied: Applied, kind: K): Extract<Effect, { kind: K }>[] {
  if (!applied.ok) throw applied.error;
  return applied.effects.filter((effect): effect is Extract<Effect, { kind: K }> => effect.kind === kind);
}

/** A long of 10 BTC on 25,000 dollars against two shorts with plenty; marks at 40,000. */
function book(parameters: Genesis["parameters"] = {}) {
  const ccp = TestCcp.standard({ genesis: { parameters } });
  const members = [0, 1, 2, 3].map((index) => ccp.open(index));
  const [weak, short, other, rich] = members as [TestMember, TestMember, TestMember, TestMember];
  ccp.deposit(weak.id, 1, usd(25_000));
  ccp.deposit(short.id, 1, usd(500_000));
  ccp.deposit(other.id, 2, usd(500_000));
  ccp.deposit(rich.id, 1, usd(2_000_000));
  ccp.prices({ 1: mark, 2: 200_000n });
  const trade = { instrument: 1, buyer: weak.id, priceTicks: mark, maker: "buyer" } as const;
  ccp.trades([
    { ...trade, id: "1", seller: short.id, sizeLots: 60_000n },
    { ...trade, id: "2", seller: other.id, sizeLots: 40_000n },
  ]);
  return { ccp, weak, short, other, rich };
}

const lotsOf = (ccp: TestCcp, member: TestMember): bigint =>
  ccp.engine.account(member.id).positions.find((row) => row.instrument === 1)?.lots ?? 0n;

describe("auction-price", () => {
  it("falls from start to floor, fills bids at the present price, and charges the penalty to the insurance fund", () => {
    const { ccp, weak, rich } = book();
    ccp.prices({ 1: mark - 140_000n });
    const before = ccp.engine.health(weak.id);
    const bid = { kind: "bid", seller: weak.id, instrument: 1, sizeLots: 1_000n } as const;
    const cheap = ccp.give(rich, { ...bid, limitTicks: 3_000_000n });
    expect(cheap.ok ? "" : cheap.error.code).toBe("BID_PRICE_TOO_LOW");
    const [fill] = effects(ccp.give(rich, { ...bid, limitTicks: mark }), "liquidated");
    expect(fill?.lots).toBe(1_000n);
    expect(fill?.priceTicks).toBe(((mark - 140_000n) * 995n + 999n) / 1000n);
    expect(lotsOf(ccp, rich)).toBe(1_000n);
    const after = ccp.engine.health(weak.id);
    expect(after.maintenanceQuanta).toBeLessThan(before.maintenanceQuanta);
    expect(after.equityQuanta * before.maintenanceQuanta).toBeGreaterThanOrEqual(
      before.equityQuanta * after.maintenanceQuanta,
    );
    const penalty = ccp.engine.account(systemAccounts.insurance).pendingQuanta;
    expect(penalty).toBe(fill?.penaltyQuanta);
    expect(penalty).toBeGreaterThan(0n);
    ccp.prices({ 1: mark - 140_000n }, 450n);
    const [later] = effects(ccp.give(rich, { ...bid, limitTicks: mark }), "liquidated");
    expect(later?.priceTicks).toBeLessThan(fill?.priceTicks ?? 0n);
  });
});
