import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, effectsOf, lotsOf, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

const fallen = btcTicks - 160_000n; // 1,600 dollars on ten coins: 16,000 of 25,000 dollars

/** Three longs of ten coins on 25,000 dollars each against one rich short; every long is in liquidation. */
function threeInLiquidation(parameters: Parameters<typeof smallCcp>[1]) {
  const { ccp, members } = smallCcp([25_000, 25_000, 25_000, 3_000_000, 3_000_000], parameters);
  const longs = members.slice(0, 3);
  const [rich, bidder] = members.slice(3);
  if (rich === undefined || bidder === undefined) throw new Error("no members");
  for (const long of longs)
    expect(submitTrade(ccp, { buyer: long, seller: rich, sizeLots: 10n * oneCoin })).toBe("novated");
  const applied = ccp.prices({ 1: fallen });
  return { ccp, longs, rich, bidder, opened: effectsOf(applied, "auction-opened") };
}

describe("the size of an auction", () => {
  it("is at most a chunk of a position at a time", () => {
    const { opened } = threeInLiquidation({ auctionChunkPpm: 50_000, auctionChunkFloorQuanta: 0n });
    expect(opened.map((row) => row.lots)).toEqual([5_000n, 5_000n, 5_000n]);
  });

  it("is the whole need if the position is below the chunk's floor", () => {
    const { opened } = threeInLiquidation({ auctionChunkPpm: 1, auctionChunkFloorQuanta: usd(10_000_000) });
    const [first] = opened;
    expect(first?.lots).toBeGreaterThan(5_000n);
    expect(first?.lots).toBeLessThan(10n * oneCoin);
  });

  it("is at most the cap over all accounts; the next opens when there is room", () => {
    const { ccp, opened, bidder, longs } = threeInLiquidation({
      auctionChunkPpm: 50_000,
      auctionChunkFloorQuanta: 0n,
      auctionCapQuanta: usd(40_000),
    });
    // Half a coin at 38,400 is 19,200 dollars: two fit, three do not.
    expect(opened).toHaveLength(2);
    const [first] = opened;
    const bid = { kind: "bid", seller: first?.account ?? bidder.id, instrument: 1, sizeLots: 5_000n } as const;
    expect(codeOf(ccp.give(bidder, { ...bid, limitTicks: btcTicks }))).toBe("accepted");
    const next = effectsOf(ccp.prices({ 1: fallen }), "auction-opened");
    expect(next).toHaveLength(1);
    const held = longs.map((long) => lotsOf(ccp, long)).sort((a, b) => Number(a - b));
    expect(held).toEqual([95_000n, 100_000n, 100_000n]);
  });
});
