import { describe, expect, it } from "vitest";
import { code, mark, usd } from "../testing/traders.ts";
import { effectsOf, lotsOf, weakLong } from "../testing/weak-long.ts";

const fallen = mark - 140_000n;

describe("a bid", () => {
  it("is refused without an auction, by the seller, and beyond the bidder's margin", () => {
    const { ccp, weak, short, bid } = weakLong();
    const digest = ccp.engine.digest();
    expect(code(ccp.give(short, bid))).toBe("AUCTION_UNKNOWN");
    expect(ccp.engine.digest()).toBe(digest);
    ccp.prices({ 1: fallen });
    const poor = ccp.open(8);
    const open = ccp.engine.digest();
    expect(code(ccp.give(poor, bid))).toBe("MARGIN_INSUFFICIENT");
    expect(code(ccp.give(weak, bid))).toBe("SELF_TRADE");
    expect(ccp.engine.digest()).toBe(open);
  });

  it("takes its share at the marks less the discount, and never pays more than its limit for it", () => {
    const { ccp, weak, rich, bid } = weakLong();
    ccp.prices({ 1: fallen });
    const share = { ...bid, sharePpm: 100_000n };
    // A tenth of the long is one coin; the first discount is a twentieth of 3% of it.
    const valueQuanta = fallen * 10_000n;
    const costQuanta = valueQuanta - (valueQuanta * 3n) / 2_000n;
    expect(code(ccp.give(rich, { ...share, limitQuanta: costQuanta - 1n }))).toBe("BID_PRICE_TOO_LOW");
    const [sale] = effectsOf(ccp.give(rich, { ...share, limitQuanta: costQuanta }), "liquidated");
    expect(sale?.positions).toEqual([{ instrument: 1, lots: 10_000n, markTicks: fallen }]);
    expect([sale?.valueQuanta, sale?.discountQuanta]).toEqual([valueQuanta, valueQuanta - costQuanta]);
    expect([lotsOf(ccp, weak), lotsOf(ccp, rich)]).toEqual([90_000n, 10_000n]);
    expect(ccp.engine.health(rich.id).equityQuanta).toBe(usd(2_000_000) + valueQuanta - costQuanta);
  });

  it("takes what is left of an offer, for its limit in proportion", () => {
    const { ccp, rich, short, bid, weak } = weakLong();
    ccp.prices({ 1: fallen });
    const offered = ccp.engine.state.auctions.get(weak.id)?.offeredPpm ?? 0n;
    expect(code(ccp.give(short, { ...bid, sharePpm: offered - 10_000n }))).toBe("accepted");
    const value = (fallen * 100_000n * 10_000n) / 1_000_000n;
    // Asked for all, filled for a hundredth: a hundredth of the limit must do.
    const limitQuanta = value * 100n;
    expect(code(ccp.give(rich, { ...bid, limitQuanta: limitQuanta / 2n }))).toBe("BID_PRICE_TOO_LOW");
    expect(code(ccp.give(rich, { ...bid, limitQuanta }))).toBe("accepted");
    expect(lotsOf(ccp, rich)).toBe(1_000n);
  });

  it("counts the requirement taken over, so that as much of the bidder's contribution is drawn last", () => {
    const { ccp, rich, bid } = weakLong();
    ccp.prices({ 1: fallen });
    const [sale] = effectsOf(ccp.give(rich, bid), "liquidated");
    expect(ccp.engine.state.accounts.get(rich.id)?.auctionsWonQuanta).toBe(sale?.freedQuanta);
    ccp.closeCycle();
    expect(ccp.engine.state.accounts.get(rich.id)?.auctionsWonQuanta).toBe(0n);
  });

  it("needs the house's multiple of initial margin, unless it lowers the bidder's own margin", () => {
    const { ccp, short, rich, bid } = weakLong({ takerMarginPpm: 2_000_000 });
    const tenth = { ...bid, sharePpm: 100_000n };
    const small = ccp.open(8);
    // One coin at 38,600 dollars needs 1,930 as anybody's, and twice as much of who takes it over.
    ccp.deposit(small.id, 1, usd(3_800));
    ccp.prices({ 1: fallen });
    expect(code(ccp.give(small, tenth))).toBe("MARGIN_INSUFFICIENT");
    ccp.deposit(small.id, 1, usd(60));
    expect(code(ccp.give(small, tenth))).toBe("accepted");
    // A short that buys back needs nothing more, however little it holds.
    const { freeCollateralQuanta } = ccp.engine.health(short.id);
    expect(code(ccp.withdraw(short, 1, freeCollateralQuanta))).toBe("accepted");
    expect(code(ccp.give(short, tenth))).toBe("accepted");
    expect(code(ccp.give(rich, tenth))).toBe("accepted");
  });

  it("counts nothing that the bidder's owner had already: buying from one's own account makes no contribution senior", () => {
    const { ccp, weak, rich, bid } = weakLong();
    const own = ccp.openSub(weak, 1, "cross");
    ccp.deposit(own.id, 1, usd(1_000_000));
    ccp.prices({ 1: fallen });
    const half = { ...bid, sharePpm: 50_000n };
    expect(code(ccp.give(own, half))).toBe("accepted");
    expect(ccp.engine.state.accounts.get(own.id)?.auctionsWonQuanta).toBe(0n);
    expect(code(ccp.give(rich, half))).toBe("accepted");
    expect(ccp.engine.state.accounts.get(rich.id)?.auctionsWonQuanta).toBeGreaterThan(0n);
  });

  it("leaves its owner at most the share of a market that one taker may hold, over all its accounts", () => {
    const { ccp, weak, rich, bid } = weakLong({ takerSharePpm: 100_000, takerShareFloorQuanta: usd(100_000) });
    const second = ccp.openSub(rich, 1, "cross");
    ccp.deposit(second.id, 1, usd(1_000_000));
    ccp.prices({ 1: mark - 190_000n });
    const coins = (tenths: bigint) => ({ ...bid, sharePpm: tenths * 10_000n });
    // Two coins and a half are 95,250 dollars; the open interest has not been counted at a cut-off yet.
    expect(code(ccp.give(rich, coins(15n)))).toBe("accepted");
    expect(code(ccp.give(second, coins(15n)))).toBe("POSITION_LIMIT");
    expect(code(ccp.give(second, coins(10n)))).toBe("accepted");
    expect(lotsOf(ccp, rich) + lotsOf(ccp, second)).toBe(25_000n);
    // An owner's own accounts move nothing between owners.
    const own = ccp.openSub(weak, 1, "cross");
    ccp.deposit(own.id, 1, usd(1_000_000));
    expect(code(ccp.give(own, coins(20n)))).toBe("accepted");
  });
});
