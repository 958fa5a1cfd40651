import type { TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { effectsOf, expectConserved, lotsOf } from "../../engine/small-ccp.ts";
import { deal, dollars, fund, plainMarket, unit } from "./plain-market.ts";

// Figures: BitMEX, "Auto-Deleveraging Further Information" (www.bitmex.com/app/autoDeleveragingExamples): six longs with a rank of
// profit and leverage, 6 being the highest; a short of 20 with the bankruptcy price 650 is closed against them.

const longs = [
  { contracts: 10, rank: 3 },
  { contracts: 10, rank: 6 },
  { contracts: 20, rank: 1 },
  { contracts: 30, rank: 4 },
  { contracts: 20, rank: 5 },
  { contracts: 10, rank: 2 },
];
const left = [10, 0, 20, 30, 10, 10];
const [entry, bankruptcy, mark] = [600n, 650n, 660n];

/** The longs after the close-out of the short, at a mark beyond its bankruptcy price. */
function closeOut(deleverageMode: "queue" | "pro-rata") {
  const ccp = plainMarket({ initialPpm: 20_000, maintenanceOfInitialPpm: 500_000 }, { deleverageMode });
  // The higher the rank, the less money behind a contract.
  const members = fund(
    ccp,
    longs.map(({ contracts, rank }) => (contracts * 1_000) / rank),
  );
  const shortUnits = 20;
  const [short, other] = fund(ccp, [shortUnits * Number(bankruptcy - entry), 1_000_000], longs.length) as [
    TestMember,
    TestMember,
  ];
  ccp.prices({ 9: entry });
  longs.forEach(({ contracts }, index) => {
    const seller = index < 2 ? short : other;
    deal(ccp, [members[index] as TestMember, seller], contracts, { priceTicks: entry });
  });
  ccp.prices({ 9: mark });
  const worth = members.map(({ id }) => ccp.engine.health(id).equityQuanta);
  // Immediately: unsold, the short would be closed out by later prices.
  const closed = ccp.closeCycle(0n);
  expectConserved(ccp);
  return {
    left: members.map((member) => Number(lotsOf(ccp, member, 9) / unit)),
    prices: [...new Set(effectsOf(closed, "deleveraged").map(({ priceTicks }) => priceTicks))],
    paid: members.map(({ id }, index) => dollars((worth[index] ?? 0n) - ccp.engine.health(id).equityQuanta)),
  };
}

describe("BitMEX: a short of 20 closed against six longs by rank", () => {
  it("closes account 2 whole and ten of account 5", () => {
    expect(closeOut("queue").left).toEqual(left);
  });

  // At its bankruptcy price the two would bear the 200 dollars beyond it alone, 100 each. Here they leave at the mark, and all
  // that gained on the market bear them in proportion.
  it("differs in who bears the loss: all winners in proportion, not the two that are closed", () => {
    const { prices, paid } = closeOut("queue");
    expect(prices).toEqual([mark]);
    expect(paid).toEqual(longs.map(({ contracts }) => 2 * contracts));
  });

  it("differs by default: every winner gives up a fifth of its contracts", () => {
    expect(closeOut("pro-rata").left).toEqual([8, 8, 16, 24, 16, 8]);
  });
});
