import type { TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { effectsOf } from "../../engine/small-ccp.ts";
import { deal, dollars, fund, plainMarket } from "./plain-market.ts";

// Figures: derivexyz/v2-core, test/integration-tests/liquidation/liquidationTests.json, first bids: value at the marks (PreMtM), net
// maintenance margin (PreMM), what a bid pays (ExpectedBidPrice) for its part, and the largest part that is sold (PreFMax), which
// restores maintenance margin and a buffer of 20 %. The requirement is value less net margin. Here the discount is a part of it.

const auctions = [
  {
    name: "Test1",
    value: 119.306330180774,
    net: -103.09061949053,
    bid: [65.2346086760595, 0.557941285425569],
    part: 0.557941285425569,
  },
  {
    name: "Test3",
    value: 119.308718797352,
    net: -103.087867828869,
    bid: [16.5719810409523, 0.15],
    part: 0.571861527362325,
  },
  {
    name: "Test6",
    value: 103.116914250415,
    net: -129.478717730831,
    bid: [9.54862625958839, 0.1],
    part: 0.648280469348716,
  },
  {
    name: "Long_Box_Short_Cash",
    value: 49.6762571263747,
    net: -74.3984618422647,
    bid: [31.4284425185249, 0.683223831325438],
    part: 0.683223831325438,
  },
  {
    name: "PMRM_Other",
    value: 1320.5880884791,
    net: -1361.15790817267,
    bid: [258.359853630051, 0.2],
    part: 0.594959180462664,
  },
] as const;

const scale = 1_000;
const maintenance = 0.1;
const [entry, mark] = [120n, 100n];

describe("Derive: the largest part that an auction sells", () => {
  it.each(auctions)("$name: $part", ({ value, net, bid: [paid, of], part }) => {
    const requirement = value - net;
    const ccp = plainMarket(
      { initialPpm: 2 * maintenance * 1e6, maintenanceOfInitialPpm: 500_000 },
      {
        liquidationBufferPpm: 200_000,
        liquidationPenaltyPpm: 0,
        auctionStartPpm: Math.round(((value - paid / of) / requirement) * 1e6),
        auctionDustQuanta: 0n,
      },
    );
    // A long that needs the requirement, and that the fall leaves with the value.
    const units = (scale * requirement) / maintenance / Number(mark);
    const [owner, other] = fund(ccp, [scale * value + units * Number(entry - mark), 100_000 * scale]) as [
      TestMember,
      TestMember,
    ];
    ccp.prices({ 9: entry });
    deal(ccp, [owner, other], units, { priceTicks: entry });
    const opened = effectsOf(ccp.prices({ 9: mark }), "auction-opened");
    const { equityQuanta, maintenanceQuanta } = ccp.engine.health(owner.id);
    expect([equityQuanta, maintenanceQuanta].map((amount) => dollars(amount) / scale)).toEqual([
      expect.closeTo(value, 5),
      expect.closeTo(requirement, 5),
    ]);
    expect(opened.map(({ account }) => account)).toEqual([owner.id]);
    // Up to the next millionth.
    expect(Math.abs(Number(opened[0]?.sharePpm) - part * 1e6)).toBeLessThan(1.5);
  });
});
