import { type Engine, systemAccounts } from "@isthmus/clearing";
import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, dollarsOf, ethTicks, expectConserved, oneCoin, smallCcp, stated, usd } from "./small-ccp.ts";

const ether = (whole: number): bigint => BigInt(whole) * 10n ** 8n;
const etherOf = (ccp: TestCcp, account: TestMember["id"]): bigint =>
  ccp.engine.account(account).balances.find((row) => row.asset === 3)?.amountQuanta ?? 0n;
const recordsOf = (engine: Engine) => engine.lastCycle()?.defaults ?? [];

/**
 * Two lenders with one and three quarters of four million dollars, and a borrower that lost money on 600 ether and closed its
 * position at the bottom: no funds, no bidder and no winner of the cycle.
 */
function borrowedMoney(lost: number, parameters: Parameters<typeof smallCcp>[1] = {}) {
  const { ccp, members } = smallCcp([1_000_000, 3_000_000, 0, 800_000], {
    debtLimitQuanta: usd(10_000_000),
    ownerDebtLimitQuanta: usd(10_000_000),
    ...parameters,
  });
  const [small, large, borrower, other] = members;
  ccp.deposit(borrower.id, 3, ether(600));
  ccp.prices({ 1: btcTicks, 2: ethTicks });
  const down = btcTicks - (BigInt(lost) * 100n) / 100n;
  const trade = { instrument: 1, sizeLots: 100n * oneCoin, maker: "buyer" } as const;
  ccp.trades([{ ...trade, id: "1", buyer: borrower.id, seller: other.id, priceTicks: btcTicks }]);
  ccp.prices({ 1: down, 2: ethTicks });
  ccp.trades([{ ...trade, id: "2", buyer: other.id, seller: borrower.id, priceTicks: down }]);
  ccp.closeCycle();
  expect(codeOf(ccp.withdraw(other, 1, dollarsOf(ccp, other)))).toBe("accepted");
  const { fees } = systemAccounts;
  const feesQuanta = ccp.engine.account(fees).balances[0]?.amountQuanta ?? 0n;
  return { ccp, small, large, borrower, other, down, feesQuanta };
}

describe("a debt beyond the worth of its collateral, with no funds, no bidder and no winner", () => {
  it("ends with the cut-off: lenders get the ether at its mark and bear the rest by what they hold", () => {
    const { ccp, small, large, borrower, down, feesQuanta } = borrowedMoney(950_000);
    const owed = -dollarsOf(ccp, borrower);
    expect(owed).toBeGreaterThan(usd(940_000));
    // 40 % down: 720,000 dollars of ether.
    ccp.prices({ 1: down, 2: (ethTicks * 60n) / 100n });
    expect(ccp.engine.health(borrower.id).state).toBe("bankrupt");
    const before = [small, large].map((lender) => dollarsOf(ccp, lender));
    ccp.closeCycle(0n);
    const [record] = recordsOf(ccp.engine);
    const lossQuanta = owed - usd(720_000);
    expect(record).toMatchObject({ account: borrower.id, lossQuanta, unallocatedQuanta: 0n, suspended: true });
    expect(record?.draws).toEqual([
      { layer: "house-remainder", paidQuanta: feesQuanta },
      { layer: "balance-haircut", paidQuanta: lossQuanta - feesQuanta },
    ]);
    // Nothing is left of the borrower, and its ether is with those whose money it owed.
    expect(ccp.engine.account(borrower.id).balances).toEqual([]);
    expect(ccp.engine.health(borrower.id).marketEquityQuanta).toBe(0n);
    expect(etherOf(ccp, small.id) + etherOf(ccp, large.id)).toBe(ether(600));
    expect(etherOf(ccp, large.id)).toBe(3n * etherOf(ccp, small.id));
    const cuts = [small, large].map((lender) => -stated(ccp, lender.id, "balance-haircut"));
    expect(cuts.reduce((sum, cut) => sum + cut, 0n)).toBe(lossQuanta - feesQuanta);
    [small, large].forEach((lender, index) => {
      const paid = (cuts[index] ?? 0n) - stated(ccp, lender.id, "in-kind");
      expect(dollarsOf(ccp, lender)).toBe((before[index] ?? 0n) - paid);
    });
    // Withdrawals resume, of all that is left in money.
    expect(ccp.engine.state.unallocatedQuanta).toBe(0n);
    for (const lender of [small, large]) {
      expect(codeOf(ccp.withdraw(lender, 1, dollarsOf(ccp, lender)))).toBe("accepted");
    }
    ccp.prices({ 2: (ethTicks * 30n) / 100n });
    ccp.closeCycle();
    expect(recordsOf(ccp.engine)).toEqual([]);
    expectConserved(ccp);
  });
});
