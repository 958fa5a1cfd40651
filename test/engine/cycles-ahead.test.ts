import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, effectsOf, lotsOf, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

/** P14: the clearing house never runs more than D cycles ahead of any vault's last effective root. */
describe("a clearing house ahead of a vault", () => {
  it("takes reductions only, until the slowest vault's root is effective", () => {
    const { ccp, members } = smallCcp([100_000, 100_000], { maxCyclesAhead: 2 });
    const [alice, bob] = members;
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin })).toBe("novated");
    for (let cycle = 0; cycle < 3; cycle++) ccp.closeCycle();
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin })).not.toBe("novated");
    expect(submitTrade(ccp, { buyer: bob, seller: alice, sizeLots: oneCoin / 2n })).toBe("novated");
    expect(lotsOf(ccp, alice)).toBe(oneCoin / 2n);
    const effective = (chain: number) =>
      ccp.apply({ kind: "root-effective", chain, cycle: 3n, txId: "0x9", height: 1n });
    effective(1);
    effective(2);
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin })).not.toBe("novated");
    effective(3);
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin })).toBe("novated");
  });

  it("still liquidates, and honours on-chain trades within issued credit", () => {
    const { ccp, members } = smallCcp([25_000, 400_000, 400_000], { maxCyclesAhead: 1 });
    const [weak, other, bidder] = members;
    for (const member of [other, bidder]) ccp.requestCredit(member, usd(10_000), ccp.timeSeconds + 9_000n);
    expect(submitTrade(ccp, { buyer: weak, seller: other, sizeLots: 10n * oneCoin })).toBe("novated");
    ccp.closeCycle();
    ccp.closeCycle();
    const trade = { id: "v", instrument: 1, buyer: bidder.id, seller: other.id, priceTicks: btcTicks, sizeLots: 10n };
    expect(effectsOf(ccp.venueTrade(trade, usd(10), usd(10)), "trade-novated")).toHaveLength(1);
    expect(effectsOf(ccp.prices({ 1: btcTicks - 160_000n }), "auction-opened")).toHaveLength(1);
    const bid = { kind: "bid", seller: weak.id, sharePpm: 100n, limitQuanta: usd(1_000) } as const;
    expect(codeOf(ccp.give(bidder, bid))).toBe("accepted");
  });

  it("issues no credit, as trades within it could not be refused", () => {
    const { ccp, members } = smallCcp([100_000], { maxCyclesAhead: 1 });
    for (let cycle = 0; cycle < 3; cycle++) ccp.closeCycle();
    expect(codeOf(ccp.requestCredit(members[0], usd(10), ccp.timeSeconds + 900n))).toBe("CYCLES_TOO_FAR_AHEAD");
  });
});
