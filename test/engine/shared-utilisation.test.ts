import { TestCcp, type TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, dollarsOf, ethTicks, expectConserved, oneCoin, submitTrade, usd } from "./small-ccp.ts";

const ether = (whole: number): bigint => BigInt(whole) * 10n ** 8n;

/** A lender of a million dollars, and three owners with 1,000 ether each; members may owe a fiftieth of all dollars. */
function borrowers() {
  const ccp = TestCcp.standard({ genesis: { parameters: { maxUtilisationPpm: 20_000 } } });
  const members = [0, 1, 2, 3].map((index) => ccp.open(index)) as [TestMember, TestMember, TestMember, TestMember];
  const [lender, ...owners] = members;
  ccp.deposit(lender.id, 1, usd(1_000_000));
  for (const { id } of owners) ccp.deposit(id, 3, ether(1_000));
  ccp.prices({ 1: btcTicks, 2: ethTicks });
  return { ccp, lender, owners: owners as [TestMember, TestMember, TestMember] };
}

const limit = usd(1_000_000 / 50);
const coins = (count: number): bigint => BigInt(count) * oneCoin;

describe("several owners that hold positions against collateral", () => {
  it("may not come to owe more together than all members may, though each stays below the limit", () => {
    const { ccp, lender, owners } = borrowers();
    const [first, second, third] = owners;
    // Maintenance margin of ten coins is 12,000 dollars, which neither has in dollars; 20,000 may be owed.
    expect(submitTrade(ccp, { buyer: first, seller: lender, sizeLots: coins(10) })).toBe("novated");
    expect(submitTrade(ccp, { buyer: second, seller: lender, sizeLots: coins(10) })).toBe("DEBT_LIMIT_EXCEEDED");
    expect(submitTrade(ccp, { buyer: second, seller: lender, sizeLots: coins(6) })).toBe("novated");
    expect(submitTrade(ccp, { buyer: third, seller: lender, sizeLots: coins(1) })).toBe("DEBT_LIMIT_EXCEEDED");
    // Nor by credit or a withdrawal.
    expect(codeOf(ccp.requestCredit(third, usd(1_000), ccp.timeSeconds + 900n))).toBe("DEBT_LIMIT_EXCEEDED");
    // Both lose their margin, and owe what was counted.
    const lower = (btcTicks * 97n) / 100n;
    ccp.prices({ 1: lower, 2: ethTicks });
    for (const [owner, sizeLots] of [
      [first, coins(10)],
      [second, coins(6)],
    ] as const) {
      expect(submitTrade(ccp, { buyer: lender, seller: owner, sizeLots, priceTicks: lower })).toBe("novated");
    }
    ccp.closeCycle(0n);
    const owed = owners.reduce((sum, owner) => sum - dollarsOf(ccp, owner), 0n);
    expect(owed).toBeLessThanOrEqual(limit);
    expect(owed).toBeGreaterThan((limit * 9n) / 10n);
    expectConserved(ccp);
  });

  it("count both parties of one trade", () => {
    const { ccp, owners } = borrowers();
    const [first, second] = owners;
    expect(submitTrade(ccp, { buyer: first, seller: second, sizeLots: coins(10) })).toBe("DEBT_LIMIT_EXCEEDED");
    expect(submitTrade(ccp, { buyer: first, seller: second, sizeLots: coins(8) })).toBe("novated");
  });

  it("are free again once a position is closed or paid for, whatever the marks do to others", () => {
    const { ccp, lender, owners } = borrowers();
    const [first, second, third] = owners;
    submitTrade(ccp, { buyer: first, seller: lender, sizeLots: coins(10) });
    submitTrade(ccp, { buyer: second, seller: lender, sizeLots: coins(6) });
    expect(submitTrade(ccp, { buyer: lender, seller: second, sizeLots: coins(6) })).toBe("novated");
    expect(submitTrade(ccp, { buyer: third, seller: lender, sizeLots: coins(6) })).toBe("novated");
    ccp.deposit(first.id, 1, usd(30_000));
    expect(submitTrade(ccp, { buyer: second, seller: lender, sizeLots: coins(9) })).toBe("novated");
  });

  it("count for one owner's limit as well", () => {
    const ccp = TestCcp.standard({ genesis: { parameters: { ownerDebtLimitQuanta: usd(20_000) } } });
    const [lender, owner] = [ccp.open(0), ccp.open(1)];
    const other = ccp.openSub(owner, 1, "cross");
    ccp.deposit(lender.id, 1, usd(1_000_000));
    for (const { id } of [owner, other]) ccp.deposit(id, 3, ether(1_000));
    ccp.prices({ 1: btcTicks, 2: ethTicks });
    expect(submitTrade(ccp, { buyer: owner, seller: lender, sizeLots: coins(10) })).toBe("novated");
    expect(submitTrade(ccp, { buyer: other, seller: lender, sizeLots: coins(10) })).toBe("DEBT_LIMIT_EXCEEDED");
    expect(submitTrade(ccp, { buyer: other, seller: lender, sizeLots: coins(6) })).toBe("novated");
  });
});
