import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, effectsOf, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

describe("netting efficiency", () => {
  it("compares gross settlement of every trade with one net obligation per account", () => {
    const { ccp, members } = smallCcp([100_000, 100_000, 100_000]);
    const [alice, bob, carol] = members;
    ccp.admin({ kind: "suspend", what: "instrument", id: "2" });
    // A coin goes round: 100 dollars above the mark, 200 above, at the mark.
    submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin, priceTicks: btcTicks + 10_000n });
    submitTrade(ccp, { buyer: bob, seller: carol, sizeLots: oneCoin, priceTicks: btcTicks + 20_000n });
    submitTrade(ccp, { buyer: carol, seller: alice, sizeLots: oneCoin, priceTicks: btcTicks });
    ccp.closeCycle();
    const cycle = ccp.engine.lastCycle();
    const fees = (cycle?.statements ?? [])
      .filter((row) => members.some(({ id }) => id === row.account))
      .flatMap((row) =>
        Object.entries(row.byReason).filter(([reason]) => reason !== "variation-margin" && reason !== "realised"),
      )
      .reduce((sum, [, amountQuanta]) => sum + (amountQuanta < 0n ? -amountQuanta : amountQuanta), 0n);
    const { grossQuanta, netQuanta, savedQuanta } = cycle?.obligations ?? {};
    expect(grossQuanta).toBe(usd(300) + fees);
    const paid = (cycle?.statements ?? []).reduce((sum, row) => (row.netQuanta < 0n ? sum - row.netQuanta : sum), 0n);
    expect(netQuanta).toBe(paid);
    expect(savedQuanta).toBe(usd(300) + fees - paid);
  });

  it("includes auctions, and never exceeds the gross", () => {
    const { ccp, members } = smallCcp([25_000, 500_000, 500_000], {
      auctionStartPpm: 500_000,
      takerSharePpm: 0,
    });
    const [weak, rich, bidder] = members;
    submitTrade(ccp, { buyer: weak, seller: rich, sizeLots: 10n * oneCoin });
    const fallen = btcTicks - 160_000n;
    expect(effectsOf(ccp.prices({ 1: fallen }), "auction-opened")).toHaveLength(1);
    ccp.closeCycle();
    const bid = { kind: "bid", seller: weak.id, sharePpm: 1_000_000n, limitQuanta: 10n ** 30n } as const;
    expect(codeOf(ccp.give(bidder, bid))).toBe("accepted");
    ccp.closeCycle();
    // Nothing else happened in this cycle: the mark stood, so only the discount of the auction and the penalty move.
    const { grossQuanta, netQuanta, savedQuanta } = ccp.engine.lastCycle()?.obligations ?? {};
    expect(netQuanta).toBeGreaterThan(0n);
    expect(savedQuanta).toBe((grossQuanta ?? 0n) - (netQuanta ?? 0n));
    expect(savedQuanta).toBeGreaterThanOrEqual(0n);
    expect([...ccp.engine.state.instruments.values()].every((row) => row.fills === undefined)).toBe(true);
  });
});
