import { describe, expect, it } from "vitest";
import type { Genesis } from "../model/genesis.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import type { TestMember } from "../testing/member.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;

const mark = 4_000_000n; // 40,000 dollars

/** A long of 10 BTC on 25,000 dollars against two shorts with plenty; marks at 40,000. */
function book(parameters: Genesis["parameters"] = {}) {
  const ccp = TestCcp.standard({ genesis: { parameters } });
  const members = [0, 1, 2, 3].map((index) => ccp.open(index));
  const [weak, short, other, rich] = members as [TestMember, TestMember, TestMember, TestMember];
  ccp.deposit(weak.id, 1, usd(25_000));
  ccp.deposit(short.id, 1, usd(500_000));
  ccp.deposit(other.id, 2, usd(500_000));
  ccp.deposit(rich.id, 1, usd(2_000_000));
  ccp.prices({ 1: mark, 2: 200_000n });
  const trade = { instrument: 1, buyer: weak.id, priceTicks: mark, maker: "buyer" } as const;
  ccp.trades([
    { ...trade, id: "1", seller: short.id, sizeLots: 60_000n },
    { ...trade, id: "2", seller: other.id, sizeLots: 40_000n },
  ]);
  return { ccp, weak, short, other, rich };
}

const lotsOf = (ccp: TestCcp, member: TestMember): bigint =>
  ccp.engine.account(member.id).positions.find((row) => row.instrument === 1)?.lots ?? 0n;

describe("allocation", () => {
  it("closes the account out and pays layer by layer", () => {
    const { ccp, weak, short, other, rich } = book({
      insuranceLimitQuanta: usd(2_000),
      capitalLimitQuanta: usd(1_000),
      assessmentPpm: 0,
      fundNotionalPpm: 0,
    });
    ccp.deposit(systemAccounts.capital, 1, usd(50_000));
    ccp.deposit(systemAccounts.insurance, 1, usd(50_000));
    ccp.give(rich, { kind: "contribute", direction: "pay-in", amountQuanta: usd(3_000) });
    ccp.give(other, { kind: "contribute", direction: "pay-in", amountQuanta: usd(1_000) });
    ccp.give(weak, { kind: "contribute", direction: "pay-in", amountQuanta: usd(500) });
    ccp.prices({ 1: crash });
    expect(ccp.engine.health(weak.id).state).toBe("bankrupt");
    // What this one contributed is in the fund already, and nobody is assessed.
    expect(ccp.withdraw(rich, 1, usd(1)).ok).toBe(true);
    ccp.closeCycle();
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    expect(record?.account).toBe(weak.id);
    // 35,000 lost, 25,000 + 40 rebate - 500 contribution there.
    expect(record?.lossQuanta).toBe(usd(35_000) - usd(25_000) - usd(40) + usd(500));
    expect(record?.draws).toEqual([
      { layer: "defaulter-contribution", paidQuanta: usd(500) },
      { layer: "house-capital", paidQuanta: usd(1_000) },
      { layer: "insurance", paidQuanta: usd(2_000) },
      { layer: "default-fund", paidQuanta: usd(4_000) },
      { layer: "gains-haircut", paidQuanta: usd(10_460) - usd(7_500) },
    ]);
    expect(record?.unallocatedQuanta).toBe(0n);
    expect(lotsOf(ccp, weak)).toBe(0n);
    expect(ccp.engine.openInterest(1)).toBe(0n);
    expect(ccp.engine.account(weak.id).balances).toEqual([]);
    expect(ccp.engine.account(rich.id).balances[0]?.amountQuanta).toBe(usd(2_000_000) - usd(3_001));
    // Both shorts gained in proportion to size and were cut in proportion to gain.
    const cut = (member: TestMember): bigint =>
      -(ccp.engine.lastCycle()?.statements.find((row) => row.account === member.id)?.byReason["gains-haircut"] ?? 0n);
    expect(cut(short) + cut(other)).toBe(usd(2_960));
    expect(cut(short)).toBe(usd(1_776));
    for (const row of ccp.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
    expect(ccp.withdraw(rich, 1, usd(1)).ok).toBe(true);
  });

  const crash = mark - 350_000n; // minus 3,500 dollars on 10 BTC: a loss of 35,000 on 25,000

  it("assesses members up to their limit before it cuts gains", () => {
    const { ccp, weak, rich } = book({ assessmentPpm: 2_000_000 });
    ccp.give(rich, { kind: "contribute", direction: "pay-in", amountQuanta: usd(1_000) });
    ccp.prices({ 1: crash });
    ccp.closeCycle();
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    expect(record?.account).toBe(weak.id);
    expect(record?.draws).toEqual([
      { layer: "default-fund", paidQuanta: usd(1_000) },
      { layer: "assessments", paidQuanta: usd(2_000) },
      { layer: "gains-haircut", paidQuanta: usd(9_960) - usd(3_000) },
    ]);
  });

  it("sells a defaulter's collateral at the mark, to the insurance fund within its budget, before any layer pays", () => {
    const { ccp, rich } = book();
    const ether = ccp.open(9);
    ccp.deposit(systemAccounts.insurance, 1, usd(100_000));
    ccp.deposit(ether.id, 3, 10n * 10n ** 8n); // 20,000 dollars
    ccp.trades([
      { id: "e", instrument: 1, buyer: ether.id, seller: rich.id, priceTicks: mark, sizeLots: 50_000n, maker: "buyer" },
    ]);
    ccp.prices({ 1: mark - 420_000n });
    ccp.closeCycle();
    const record = ccp.engine.lastCycle()?.defaults.find((row) => row.account === ether.id);
    expect(record?.lossQuanta).toBe(usd(21_000) - usd(20_000) - usd(20));
    expect(ccp.engine.account(ether.id).balances).toEqual([]);
    const fund = ccp.engine.account(systemAccounts.insurance).balances;
    // The haircut of a tenth is what its budget allows: a hundredth of 100,000 dollars. The rest goes to creditors.
    expect(fund.find((row) => row.asset === 3)?.amountQuanta).toBe(5n * 10n ** 8n);
    for (const row of ccp.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  });
});
