import { describe, expect, it } from "vitest";
import type { Applied, Effect } from "../model/effect.ts";
import type { Genesis } from "../model/genesis.ts";
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

describe("run-liquidations", () => {
  it("opens an auction only below maintenance margin, for the smallest step that restores it with the buffer", () => {
    const { ccp, weak } = book();
    // Equity 25,000 + rebate 40; maintenance 3% of 400,000 = 12,000. A margin call is no liquidation.
    expect(effects(ccp.prices({ 1: mark - 100_000n }), "auction-opened")).toEqual([]);
    expect(ccp.engine.health(weak.id).state).toBe("marginCall");
    const opened = effects(ccp.prices({ 1: mark - 140_000n }), "auction-opened");
    expect(opened).toHaveLength(1);
    const now = ccp.engine.health(weak.id);
    expect(now.state).toBe("liquidation");
    const lots = opened[0]?.lots ?? 0n;
    expect(lots).toBeGreaterThan(0n);
    expect(lots).toBeLessThanOrEqual(20_000n);
  });

  it("sells no more than restores the account after the market has come back part of the way", () => {
    const { ccp, weak, rich } = book({ auctionChunkPpm: 1_000_000 });
    const [opened] = effects(ccp.prices({ 1: mark - 140_000n }), "auction-opened");
    ccp.prices({ 1: mark - 132_000n });
    const needed = ccp.engine.state.auctions.get(weak.id)?.lots ?? 0n;
    expect(needed).toBeGreaterThan(0n);
    expect(needed).toBeLessThan(opened?.lots ?? 0n);
    const bid = { kind: "bid", seller: weak.id, instrument: 1, limitTicks: mark } as const;
    ccp.give(rich, { ...bid, sizeLots: needed - needed / 50n });
    const short = ccp.engine.health(weak.id);
    expect(short.equityQuanta * 10n).toBeLessThan(short.maintenanceQuanta * 11n);
    ccp.give(rich, { ...bid, sizeLots: needed });
    const after = ccp.engine.health(weak.id);
    expect(after.equityQuanta * 10n).toBeGreaterThanOrEqual(after.maintenanceQuanta * 11n);
  });

  it("auctions instruments with a fresh mark while another mark is stale", () => {
    const { ccp, weak, short } = book({ staleSeconds: 100 });
    ccp.trades([
      {
        id: "e",
        instrument: 2,
        buyer: weak.id,
        seller: short.id,
        priceTicks: 200_000n,
        sizeLots: 40_000n,
        maker: "buyer",
      },
    ]);
    const opened = effects(ccp.prices({ 2: 160_000n }, 500n), "auction-opened");
    expect(opened.map((row) => row.instrument)).toEqual([2]);
  });
});
