import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, dealt, effectsOf, lotsOf, oneCoin, smallHouse, usd } from "./small-house.ts";

/** PROTOCOL P14: the house never runs more than D cycles ahead of any vault's last effective root. */
describe("a house that runs ahead of a vault", () => {
  it("takes only reductions, and goes on when the slowest vault's root is effective", () => {
    const { ccp, members } = smallHouse([100_000, 100_000], { maxCyclesAhead: 2 });
    const [alice, bob] = members;
    expect(dealt(ccp, alice, bob, oneCoin)).toBe("novated");
    for (let cycle = 0; cycle < 3; cycle++) ccp.closeCycle();
    expect(dealt(ccp, alice, bob, oneCoin)).not.toBe("novated");
    expect(dealt(ccp, bob, alice, oneCoin / 2n)).toBe("novated");
    expect(lotsOf(ccp, alice)).toBe(oneCoin / 2n);
    const effective = (chain: number) =>
      ccp.apply({ kind: "root-effective", chain, cycle: 3n, txId: "0x9", height: 1n });
    effective(1);
    effective(2);
    expect(dealt(ccp, alice, bob, oneCoin)).not.toBe("novated");
    effective(3);
    expect(dealt(ccp, alice, bob, oneCoin)).toBe("novated");
  });

  it("still liquidates, and still honours what was traded on chain within issued credit", () => {
    const { ccp, members } = smallHouse([25_000, 400_000, 400_000], { maxCyclesAhead: 1 });
    const [weak, other, bidder] = members;
    for (const member of [other, bidder]) ccp.requestCredit(member, usd(10_000), ccp.timeSeconds + 9_000n);
    expect(dealt(ccp, weak, other, 10n * oneCoin)).toBe("novated");
    ccp.closeCycle();
    ccp.closeCycle();
    const trade = { id: "v", instrument: 1, buyer: bidder.id, seller: other.id, priceTicks: btcTicks, sizeLots: 10n };
    expect(effectsOf(ccp.venueTrade(trade, usd(10), usd(10)), "trade-novated")).toHaveLength(1);
    expect(effectsOf(ccp.prices({ 1: btcTicks - 160_000n }), "auction-opened")).toHaveLength(1);
    const bid = { kind: "bid", seller: weak.id, instrument: 1, sizeLots: 10n, limitTicks: btcTicks } as const;
    expect(codeOf(ccp.give(bidder, bid))).toBe("accepted");
  });

  it("hands out no more credit: a trade within it could not be refused", () => {
    const { ccp, members } = smallHouse([100_000], { maxCyclesAhead: 1 });
    for (let cycle = 0; cycle < 3; cycle++) ccp.closeCycle();
    expect(codeOf(ccp.requestCredit(members[0], usd(10), ccp.timeSeconds + 900n))).toBe("CYCLES_TOO_FAR_AHEAD");
  });
});
