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
  expect(effectsOf(ccp.prices({ 1: fallen }), "auction-opened")).toHaveLength(1);
  const bid = { kind: "bid", seller: weak.id, sharePpm: 1_000_000n, limitQuanta: 10n ** 30n } as const;
  return { ccp, weak, rich, bidder, bid };
}

describe("an auction sells only what its account still holds", () => {
  it("after the account has reduced its position itself", () => {
    const { ccp, weak, rich, bidder, bid } = oneInLiquidation({ closeOutSeconds: 0 });
    const lost = btcTicks - 300_000n;
    ccp.prices({ 1: lost });
    expect(ccp.engine.health(weak.id).state).toBe("bankrupt");
    // A little above the mark, so that it loses nothing by it.
    const sold = { buyer: rich, seller: weak, sizeLots: 10n * oneCoin - 5n, priceTicks: lost + 3_000n };
    expect(submitTrade(ccp, sold)).toBe("novated");
    expect(codeOf(ccp.give(bidder, bid))).toBe("accepted");
    expect([lotsOf(ccp, weak), lotsOf(ccp, bidder)]).toEqual([0n, 5n]);
    expect(ccp.engine.state.auctions.has(weak.id)).toBe(false);
    expectConserved(ccp);
  });

  it("and nothing after the account has closed its position", () => {
    const { ccp, weak, rich, bidder, bid } = oneInLiquidation({ closeOutSeconds: 0 });
    const lost = btcTicks - 300_000n;
    ccp.prices({ 1: lost });
    expect(submitTrade(ccp, { buyer: rich, seller: weak, sizeLots: 10n * oneCoin, priceTicks: lost + 3_000n })).toBe(
      "novated",
    );
    expect(codeOf(ccp.give(bidder, bid))).toBe("AUCTION_UNKNOWN");
    expect(lotsOf(ccp, weak)).toBe(0n);
  });
});

describe("a bidder", () => {
  it("holds one instrument in an isolated account, and takes no new risk on stale marks", () => {
    const { ccp, rich, bidder, bid } = oneInLiquidation({ staleSeconds: 600 });
    const sub = ccp.openSub(bidder, 1, "isolated");
    const money = { kind: "transfer", to: sub.id, instrument: null, sizeLots: null } as const;
    ccp.give(bidder, { ...money, asset: 1, amountQuanta: usd(100_000) });
    const ether = { seller: rich, sizeLots: 10n, priceTicks: ethTicks, instrument: 2 };
    expect(submitTrade(ccp, { ...ether, buyer: sub })).toBe("novated");
    expect(codeOf(ccp.give(sub, { ...bid, sharePpm: 100n }))).toBe("ISOLATED_ACCOUNT");
    // The bidder holds ether, whose mark grows stale.
    expect(submitTrade(ccp, { ...ether, buyer: bidder })).toBe("novated");
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
    const bid = { kind: "bid", seller: weak.id, sharePpm: 10n, limitQuanta: 10n ** 30n } as const;
    expect(codeOf(ccp.give(bidder, bid))).toBe("AUCTION_UNKNOWN");
    expect(effectsOf(ccp.prices({ 9: btcTicks - 60_000n }), "auction-ended")).toHaveLength(1);
  });
});
