import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import { divideUp } from "@isthmus/risk";
import { describe, expect, it } from "vitest";
import { effectsOf, lotsOf } from "../../engine/small-ccp.ts";
import { deal, dollars, fund, list, plainMarket } from "./plain-market.ts";

// Figures: drift-labs/protocol-v2, programs/drift/src/math/liquidation/tests.rs (base to sell for a margin shortage of ten dollars
// at ten times leverage) and programs/drift/src/controller/liquidation/tests.rs (successful_liquidation_to_cover_margin_shortage,
// successful_resolve_perp_bankruptcy). Their fees are parts of the price, ours of the requirement that a sale frees.

const price = 100n;

/** A long account that a fall to 100 dollars leaves with the stated worth; its counterparty and a bidder. */
function world(at: {
  readonly terms: { readonly initialPpm: number; readonly maintenanceOfInitialPpm: number };
  readonly parameters: Parameters<typeof plainMarket>[1];
  readonly units: number;
  readonly worth: number;
}): { readonly ccp: TestCcp; readonly seller: TestMember; readonly bidder: TestMember } {
  const ccp = plainMarket(at.terms, { auctionRampSeconds: 3_600, auctionDustQuanta: 0n, ...at.parameters });
  const bought = 120n;
  const deposit = at.worth + at.units * Number(bought - price);
  const [seller, other, bidder] = fund(ccp, [deposit, 1_000_000, 1_000]) as [TestMember, TestMember, TestMember];
  ccp.prices({ 9: bought });
  deal(ccp, [seller, other], at.units, { priceTicks: bought });
  return { ccp, seller, bidder };
}

describe("Drift: base to sell for a shortage of 10 dollars at a margin of 10 %", () => {
  it.each([
    ["no fee", 0, 0, 1_000_000_000n],
    ["1 % to the liquidator", 10_000, 0, 1_111_111_111n],
    ["1 % to the liquidator and 1 % to the insurance fund", 10_000, 10_000, 1_250_000_000n],
  ])("%s (%i and %i ppm): %s of 10^9 a unit", (_name, liquidatorPpm, fundPpm, publishedE9) => {
    const units = 10;
    const { ccp, seller } = world({
      terms: { initialPpm: 200_000, maintenanceOfInitialPpm: 500_000 },
      parameters: {
        liquidationBufferPpm: 0,
        // A part of the margin of 10 %.
        auctionStartPpm: liquidatorPpm * 10,
        liquidationPenaltyPpm: fundPpm,
      },
      units,
      worth: 90,
    });
    const opened = effectsOf(ccp.prices({ 9: price }), "auction-opened");
    expect(dollars(ccp.engine.health(seller.id).maintenanceQuanta)).toBe(100);
    // The share of ten units, up to the next millionth; theirs is rounded down.
    expect(opened.map(({ sharePpm }) => sharePpm)).toEqual([divideUp(publishedE9, 10_000n)]);
  });
});

describe("Drift: a liquidation that covers the shortage", () => {
  it("sells 1.8 of 2 units at 99 dollars, 1.80 dollars to the insurance fund, and leaves a margin of 7 %", () => {
    // Margin of 5 % and a buffer of two points.
    const { ccp, seller, bidder } = world({
      terms: { initialPpm: 100_000, maintenanceOfInitialPpm: 500_000 },
      parameters: { liquidationBufferPpm: 400_000, auctionStartPpm: 200_000, liquidationPenaltyPpm: 10_000 },
      units: 2,
      worth: 5,
    });
    ccp.prices({ 9: price });
    const bid = ccp.give(bidder, { kind: "bid", seller: seller.id, sharePpm: 1_000_000n, limitQuanta: 10n ** 9n });
    const [sale] = effectsOf(bid, "liquidated");
    expect(sale?.positions).toEqual([{ instrument: 9, lots: 1_800_000n, markTicks: price }]);
    const received = dollars((sale?.valueQuanta ?? 0n) - (sale?.discountQuanta ?? 0n));
    expect([received, dollars(sale?.penaltyQuanta ?? 0n)]).toEqual([178.2, 1.8]);
    expect(lotsOf(ccp, seller, 9)).toBe(200_000n);
    // 7 % of the 20 dollars that are left.
    expect(dollars(ccp.engine.health(seller.id).equityQuanta)).toBe(1.4);
  });
});

describe("Drift: a hole of 100 dollars that no fund covers, five units long and five short in the market", () => {
  /** Whole dollars that the long, the short and the winner of the loss pay. */
  function payers(parameters: Parameters<typeof plainMarket>[1]): readonly number[] {
    const ccp = plainMarket({ initialPpm: 200_000, maintenanceOfInitialPpm: 500_000 }, parameters);
    const expirySeconds = ccp.timeSeconds + 864_000n;
    list(ccp, { instrument: 10, symbol: "X-FUT", type: "future", underlying: 9, expirySeconds });
    const [long, short, bankrupt, winner] = fund(ccp, [10_000, 10_000, 100, 10_000]) as [
      TestMember,
      TestMember,
      TestMember,
      TestMember,
    ];
    ccp.prices({ 9: price, 10: price });
    deal(ccp, [long, short], 5, { priceTicks: price });
    ccp.closeCycle();
    // A future of the same market loses 200 dollars; the mark of the other contract stays.
    deal(ccp, [bankrupt, winner], 8, { priceTicks: price, instrument: 10 });
    ccp.prices({ 10: 75n });
    const worth = [long, short, winner].map(({ id }) => ccp.engine.health(id).equityQuanta);
    const defaults = effectsOf(ccp.closeCycle(), "defaulted");
    expect(defaults.map(({ account, lossQuanta }) => [account, dollars(lossQuanta)])).toEqual([[bankrupt.id, 100]]);
    return [long, short, winner].map(
      ({ id }, index) => dollars((worth[index] ?? 0n) - ccp.engine.health(id).equityQuanta) + 0,
    );
  }

  it("takes 50 dollars from each side of the market, as published, where gains may not be cut", () => {
    expect(payers({ gainsHaircutPpm: 0 })).toEqual([50, 50, 0]);
  });

  it("takes them from who has won them in the same cycle by default: their gain is the loss that was not paid", () => {
    expect(payers({})).toEqual([0, 0, 100]);
  });
});
