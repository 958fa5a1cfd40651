import { systemAccounts } from "@isthmus/clearing";
import type { TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { effectsOf } from "../../engine/small-ccp.ts";
import { deal, dollars, fund, plainMarket } from "./plain-market.ts";

// Figures: acadifi.com/community/default-fund-contribution-sizing-ccp-methodology: stressed exposures of 4.2 and 3.6 billion dollars on
// initial margin of 3.1 and 2.8 billion; 1.9 billion for the two largest members, 1.71 beyond the clearing house's 190 million.
// A stress of 50 % is the largest here.

const billion = 1_000_000_000;

function world() {
  const ccp = plainMarket(
    { initialPpm: 50_000, maintenanceOfInitialPpm: 500_000 },
    { fundSizingCycles: 1, capitalLimitQuanta: 10n ** 18n },
  );
  ccp.deposit(systemAccounts.capital, 1, BigInt(0.19 * billion) * 1_000_000n);
  const [first, second, other] = fund(ccp, [3.1 * billion, 2.8 * billion, 20 * billion]) as [
    TestMember,
    TestMember,
    TestMember,
  ];
  ccp.prices({ 9: 1_000n });
  // Half of it is lost.
  deal(ccp, [first, other], (2 * 4.2 * billion) / 1_000, { priceTicks: 1_000n });
  deal(ccp, [second, other], (2 * 3.6 * billion) / 1_000, { priceTicks: 1_000n });
  return { ccp, first, second, other };
}

describe("a default fund by the two largest members", () => {
  it("must cover 1.1 and 0.8 billion dollars, 1.71 beyond the clearing house's own", () => {
    const { ccp, first, second, other } = world();
    const scenario = {
      name: "down",
      movesPpm: new Map([[9, -500_000]]),
      collateralPpm: 0,
      volatilityMove: "None",
    } as const;
    const cover = ccp.engine.coverTwo([scenario]);
    expect(cover.members.map(({ account, lossQuanta }) => [account, dollars(lossQuanta) / billion])).toEqual([
      [first.id, 1.1],
      [second.id, 0.8],
    ]);
    expect([cover.lossQuanta, cover.fundsQuanta].map((amount) => dollars(amount) / billion)).toEqual([1.9, 0.19]);
    const [sized] = effectsOf(ccp.closeCycle(), "fund-sized");
    expect([sized?.lossQuanta, sized?.targetQuanta].map((amount) => dollars(amount ?? 0n) / billion)).toEqual([
      1.9, 1.71,
    ]);
    // By the stressed loss of each, of the methods that the page lists: who causes none pays none.
    const required = [first, second, other].map(({ id }) => ccp.engine.account(id).requiredContributionQuanta);
    expect(required.map((amount) => dollars(amount) / billion)).toEqual([
      expect.closeTo((1.71 * 1.1) / 1.9, 9),
      expect.closeTo((1.71 * 0.8) / 1.9, 9),
      0,
    ]);
  });
});
