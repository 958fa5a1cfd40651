import { testPerpetual } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  effectsOf,
  ethTicks,
  expectConserved,
  lotsOf,
  oneCoin,
  smallCcp,
  submitTrade,
  usd,
} from "./small-ccp.ts";

const fallen = btcTicks - 160_000n; // 1,600 dollars on ten coins: 16,000 of 25,000 dollars

/** A long of ten coins on 25,000 dollars, in liquidation, against rich members. */
function oneInLiquidation(parameters: Parameters<typeof smallCcp>[1] = {}) {
  const { ccp, members } = smallCcp([25_000, 3_000_000, 3_000_000], parameters);
  const [weak, rich, bidder] = members;
  expect(submitTrade(ccp, { buyer: weak, seller: rich, sizeLots: 10n * oneCoin })).toBe("novated");
  const opened = effectsOf(ccp.prices({ 1: fallen }), "auction-opened");
  expect(opened).toHaveLength(1);
  return { ccp, weak, rich, bidder, offered: opened[0]?.lots ?? 0n };
}

describe("an auction sells only what its account still holds", () => {
  const bid = { kind: "bid", instrument: 1, limitTicks: btcTicks } as const;

  it("after the account has reduced its position itself", () => {
    const { ccp, weak, rich, bidder, offered } = oneInLiquidation();
    const lost = btcTicks - 300_000n;
    ccp.prices({ 1: lost });
    expect(ccp.engine.health(weak.id).state).toBe("bankrupt");
    // A little above the mark, so that it loses nothing by it.
    expect(
      submitTrade(ccp, { buyer: rich, seller: weak, sizeLots: 10n * oneCoin - 5n, priceTicks: lost + 3_000n }),
    ).toBe("novated");
    expect([lotsOf(ccp, weak), offered > 5n]).toEqual([5n, true]);
    expect(codeOf(ccp.give(bidder, { ...bid, seller: weak.id, sizeLots: offered }))).toBe("accepted");
    expect([lotsOf(ccp, weak), lotsOf(ccp, bidder)]).toEqual([0n, 5n]);
    expect(ccp.engine.state.auctions.has(weak.id)).toBe(false);
    expectConserved(ccp);
  });

  it("and nothing after the account has closed its position", () => {
    const { ccp, weak, rich, bidder, offered } = oneInLiquidation();
    const lost = btcTicks - 300_000n;
    ccp.prices({ 1: lost });
    expect(submitTrade(ccp, { buyer: rich, seller: weak, sizeLots: 10n * oneCoin, priceTicks: lost + 3_000n })).toBe(
      "novated",
    );
    expect(codeOf(ccp.give(bidder, { ...bid, seller: weak.id, sizeLots: offered }))).toBe("AUCTION_UNKNOWN");
    expect(lotsOf(ccp, weak)).toBe(0n);
  });
});

describe("the limit of concurrent auctions", () => {
  it("admits an account whose single step is larger than the cap", () => {
    const { ccp, members } = smallCcp([250_000, 9_000_000], {
      sizeBrackets: [],
      auctionChunkPpm: 1_000_000,
      auctionCapQuanta: usd(40_000),
    });
    const [weak, rich] = members;
    expect(submitTrade(ccp, { buyer: weak, seller: rich, sizeLots: 100n * oneCoin })).toBe("novated");
    const [opened] = effectsOf(ccp.prices({ 1: fallen }), "auction-opened");
    // 40,000 dollars at 38,400 a coin.
    expect(opened?.lots).toBe(usd(40_000) / fallen);
  });

  it("is not used up by instruments with stale marks", () => {
    const { ccp, members } = smallCcp([60_000, 60_000, 9_000_000], {
      staleSeconds: 600,
      auctionChunkPpm: 1_000_000,
      auctionCapQuanta: usd(500_000),
    });
    const [both, other, rich] = members;
    expect(submitTrade(ccp, { buyer: both, seller: rich, sizeLots: 10n * oneCoin })).toBe("novated");
    expect(
      submitTrade(ccp, { buyer: both, seller: rich, sizeLots: 100_000n, priceTicks: ethTicks, instrument: 2 }),
    ).toBe("novated");
    expect(
      submitTrade(ccp, { buyer: other, seller: rich, sizeLots: 300_000n, priceTicks: ethTicks, instrument: 2 }),
    ).toBe("novated");
    const first = effectsOf(ccp.prices({ 1: btcTicks - 440_000n, 2: ethTicks }), "auction-opened");
    expect(first.map((row) => row.instrument)).toEqual([1]);
    // BTC is not marked any more; ether falls.
    ccp.prices({ 2: ethTicks }, 300n);
    const later = ccp.prices({ 2: (ethTicks * 93n) / 100n }, 400n);
    expect(effectsOf(later, "auction-ended").map((row) => row.instrument)).toEqual([1]);
    const opened = effectsOf(later, "auction-opened");
    expect(opened.map((row) => [row.account, row.instrument])).toEqual(expect.arrayContaining([[both.id, 2]]));
  });
});

describe("a bidder or the backstop", () => {
  it("takes as backstop what its margin allows", () => {
    const { ccp, weak, offered } = oneInLiquidation({ liquidationBufferPpm: 300_000 });
    const small = ccp.open(20);
    ccp.deposit(small.id, 1, usd(2_000));
    ccp.admin({ kind: "set-parameters", parameters: { backstop: small.id } });
    const taken = effectsOf(ccp.prices({ 1: fallen }, 900n), "liquidated");
    expect(taken.map((row) => row.taker)).toEqual([small.id]);
    const lots = lotsOf(ccp, small);
    expect(lots).toBeGreaterThan(0n);
    expect(lots).toBeLessThan(offered);
    expect(lotsOf(ccp, weak) + lots).toBe(10n * oneCoin);
    expect(ccp.engine.health(small.id).freeCollateralQuanta).toBeGreaterThanOrEqual(0n);
    // One lot more would have been too much.
    expect(ccp.engine.health(small.id).freeCollateralQuanta).toBeLessThan((fallen * 60_000n) / 1_000_000n);
    expect(ccp.engine.state.auctions.get(weak.id)?.lots).toBe(offered - lots);
    expectConserved(ccp);
  });

  it("holds one instrument in an isolated account, and takes no new risk on stale marks", () => {
    const { ccp, weak, rich, bidder } = oneInLiquidation({ staleSeconds: 600 });
    const sub = ccp.openSub(bidder, 1, "isolated");
    const money = { kind: "transfer", to: sub.id, instrument: null, sizeLots: null } as const;
    ccp.give(bidder, { ...money, asset: 1, amountQuanta: usd(100_000) });
    expect(submitTrade(ccp, { buyer: sub, seller: rich, sizeLots: 10n, priceTicks: ethTicks, instrument: 2 })).toBe(
      "novated",
    );
    const bid = { kind: "bid", seller: weak.id, instrument: 1, sizeLots: 10n, limitTicks: btcTicks } as const;
    expect(codeOf(ccp.give(sub, bid))).toBe("ISOLATED_ACCOUNT");
    // The bidder holds ether, whose mark grows stale.
    expect(submitTrade(ccp, { buyer: bidder, seller: rich, sizeLots: 10n, priceTicks: ethTicks, instrument: 2 })).toBe(
      "novated",
    );
    ccp.prices({ 1: fallen }, 700n);
    expect(codeOf(ccp.give(bidder, bid))).toBe("PRICE_STALE");
  });
});

describe("a healthy account", () => {
  it("is not liquidated if maintenance with the buffer exceeds initial margin", () => {
    const { ccp, members } = smallCcp([25_000, 3_000_000, 3_000_000]);
    const [weak, rich, bidder] = members;
    const terms = { ...testPerpetual, symbol: "TIGHT", quantaPerTickLot: 1n, lotsPerUnit: 10_000n };
    ccp.admin({ kind: "list-instrument", instrument: 9, ...terms, maintenanceOfInitialPpm: 1_000_000 });
    ccp.prices({ 9: btcTicks });
    expect(
      submitTrade(ccp, { buyer: weak, seller: rich, sizeLots: 10n * oneCoin, priceTicks: btcTicks, instrument: 9 }),
    ).toBe("novated");
    expect(effectsOf(ccp.prices({ 9: btcTicks - 60_000n }), "auction-opened")).toHaveLength(1);
    ccp.deposit(weak.id, 1, usd(1_500));
    expect(ccp.engine.health(weak.id).state).toBe("healthy");
    const bid = { kind: "bid", seller: weak.id, instrument: 9, sizeLots: 10n, limitTicks: btcTicks } as const;
    expect(codeOf(ccp.give(bidder, bid))).toBe("AUCTION_UNKNOWN");
    expect(effectsOf(ccp.prices({ 9: btcTicks - 60_000n }), "auction-ended")).toHaveLength(1);
  });
});
