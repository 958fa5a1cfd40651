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

describe("liquidation", () => {
  it("opens an auction only below maintenance, for the smallest step that restores it with the buffer", () => {
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

  it("falls from its start to its floor, takes bids at the present price, and charges the penalty to the insurance fund", () => {
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

  it("ends when the account is back above maintenance plus the buffer, and restores it within the steps", () => {
    const { ccp, weak, rich } = book();
    ccp.prices({ 1: mark - 140_000n });
    let steps = 0;
    for (; ccp.engine.state.auctions.has(weak.id) && steps < 20; steps++) {
      ccp.give(rich, { kind: "bid", seller: weak.id, instrument: 1, sizeLots: 100_000n, limitTicks: mark });
      ccp.prices({ 1: mark - 140_000n }, 1n);
    }
    expect(steps).toBeLessThan(20);
    expect(lotsOf(ccp, weak)).toBeGreaterThan(0n);
    expect(ccp.engine.health(weak.id).state).toBe("marginCall");
    const recovered = book();
    recovered.ccp.prices({ 1: mark - 140_000n });
    expect(effects(recovered.ccp.prices({ 1: mark }), "auction-ended")).toHaveLength(1);
  });

  it("sells no more than restores the account now, when the market has come back a part of the way", () => {
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

  it("sells lots without a bid to the backstop at the end of the ramp", () => {
    const { ccp, weak, rich } = book();
    ccp.admin({ kind: "set-parameters", parameters: { backstop: rich.id } });
    ccp.prices({ 1: mark - 140_000n });
    const taken = effects(ccp.prices({ 1: mark - 140_000n }, 900n), "liquidated");
    expect(taken.map((row) => row.taker)).toEqual([rich.id]);
    expect(lotsOf(ccp, weak) + lotsOf(ccp, rich)).toBe(100_000n);
  });

  it("goes on with an instrument whose mark is fresh while another one's is stale", () => {
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

  it("refuses bids on no auction, on oneself, of a used nonce and beyond the bidder's margin", () => {
    const { ccp, weak, short } = book();
    const bid = { kind: "bid", seller: weak.id, instrument: 1, sizeLots: 1n, limitTicks: mark } as const;
    const code = (applied: Applied): string => (applied.ok ? "accepted" : applied.error.code);
    const digest = ccp.engine.digest();
    expect(code(ccp.give(short, bid))).toBe("AUCTION_UNKNOWN");
    expect(ccp.engine.digest()).toBe(digest);
    ccp.prices({ 1: mark - 140_000n });
    const poor = ccp.open(8);
    const open = ccp.engine.digest();
    expect(code(ccp.give(poor, { ...bid, sizeLots: 10_000n }))).toBe("MARGIN_INSUFFICIENT");
    expect(code(ccp.give(weak, bid))).toBe("SELF_TRADE");
    expect(code(ccp.give(short, { ...bid, instrument: 2 }))).toBe("AUCTION_UNKNOWN");
    expect(ccp.engine.digest()).toBe(open);
  });
});

describe("default", () => {
  const crash = mark - 350_000n; // minus 3,500 dollars on 10 BTC: a loss of 35,000 on 25,000

  it("gates withdrawals while a loss is unallocated, closes the account out and pays layer by layer", () => {
    const { ccp, weak, short, other, rich } = book({
      insuranceLimitQuanta: usd(2_000),
      capitalLimitQuanta: usd(1_000),
      assessmentPpm: 0,
    });
    ccp.deposit(systemAccounts.capital, 1, usd(50_000));
    ccp.deposit(systemAccounts.insurance, 1, usd(50_000));
    ccp.give(rich, { kind: "contribute", direction: "pay-in", amountQuanta: usd(3_000) });
    ccp.give(other, { kind: "contribute", direction: "pay-in", amountQuanta: usd(1_000) });
    ccp.give(weak, { kind: "contribute", direction: "pay-in", amountQuanta: usd(500) });
    ccp.prices({ 1: crash });
    expect(ccp.engine.health(weak.id).state).toBe("bankrupt");
    const gated = ccp.withdraw(rich, 1, usd(1));
    expect(gated.ok ? "" : gated.error.code).toBe("WITHDRAWALS_GATED");
    ccp.closeCycle();
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    expect(record?.account).toBe(weak.id);
    // 35,000 lost, 25,000 + 40 rebate - 500 contribution there.
    expect(record?.lossQuanta).toBe(usd(35_000) - usd(25_000) - usd(40) + usd(500));
    expect(record?.draws).toEqual([
      { layer: "defaulter-contribution", paidQuanta: usd(500) },
      { layer: "house-capital", paidQuanta: usd(1_000) },
      { layer: "insurance", paidQuanta: usd(2_000) },
      { layer: "default-fund", paidQuanta: usd(4_000) },
      { layer: "gains-haircut", paidQuanta: usd(10_460) - usd(7_500) },
    ]);
    expect(record?.unallocatedQuanta).toBe(0n);
    expect(lotsOf(ccp, weak)).toBe(0n);
    expect(ccp.engine.openInterest(1)).toBe(0n);
    expect(ccp.engine.account(weak.id).balances).toEqual([]);
    expect(ccp.engine.account(rich.id).balances[0]?.amountQuanta).toBe(usd(2_000_000) - usd(3_000));
    // Both shorts gained in proportion to size and were cut in proportion to gain.
    const cut = (member: TestMember): bigint =>
      -(ccp.engine.lastCycle()?.statements.find((row) => row.account === member.id)?.byReason["gains-haircut"] ?? 0n);
    expect(cut(short) + cut(other)).toBe(usd(2_960));
    expect(cut(short)).toBe(usd(1_776));
    for (const row of ccp.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
    expect(ccp.withdraw(rich, 1, usd(1)).ok).toBe(true);
  });

  it("assesses members up to their limit before it cuts gains", () => {
    const { ccp, weak, rich } = book({ assessmentPpm: 2_000_000 });
    ccp.give(rich, { kind: "contribute", direction: "pay-in", amountQuanta: usd(1_000) });
    ccp.prices({ 1: crash });
    ccp.closeCycle();
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    expect(record?.account).toBe(weak.id);
    expect(record?.draws).toEqual([
      { layer: "default-fund", paidQuanta: usd(1_000) },
      { layer: "assessments", paidQuanta: usd(2_000) },
      { layer: "gains-haircut", paidQuanta: usd(9_960) - usd(3_000) },
    ]);
  });

  it.each(["pro-rata", "queue"] as const)("deleverages %s against the winners only", (deleverageMode) => {
    const { ccp, weak, short, other, rich } = book({ deleverageMode });
    ccp.trades([
      { id: "3", instrument: 1, buyer: short.id, seller: rich.id, priceTicks: mark, sizeLots: 20_000n, maker: "buyer" },
    ]);
    ccp.prices({ 1: crash });
    const closed = effects(ccp.prices({ 1: crash }, 900n), "deleveraged");
    const taken = new Map(closed.map((row) => [row.against, row.lots]));
    expect([...taken.values()].reduce((sum, lots) => sum + lots, 0n)).toBe(100_000n);
    expect(taken.has(weak.id)).toBe(false);
    expect(taken.get(other.id)).toBe(40_000n);
    expect(lotsOf(ccp, weak)).toBe(0n);
    expect(closed.every((row) => row.priceTicks === crash)).toBe(true);
  });

  it("sells an ether defaulter's collateral to the funds before anyone else pays", () => {
    const { ccp, rich } = book();
    const ether = ccp.open(9);
    ccp.deposit(systemAccounts.insurance, 1, usd(100_000));
    ccp.deposit(ether.id, 3, 10n * 10n ** 8n); // 20,000 dollars, 18,000 after haircut
    ccp.trades([
      { id: "e", instrument: 1, buyer: ether.id, seller: rich.id, priceTicks: mark, sizeLots: 50_000n, maker: "buyer" },
    ]);
    ccp.prices({ 1: mark - 400_000n });
    ccp.closeCycle();
    const record = ccp.engine.lastCycle()?.defaults.find((row) => row.account === ether.id);
    expect(record?.lossQuanta).toBe(usd(20_000) - usd(18_000) - usd(20));
    expect(ccp.engine.account(ether.id).balances).toEqual([]);
    const fund = ccp.engine.account(systemAccounts.insurance).balances;
    expect(fund.find((row) => row.asset === 3)?.amountQuanta).toBe(10n * 10n ** 8n);
    for (const row of ccp.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  });
});
