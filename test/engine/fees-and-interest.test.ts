import { systemAccounts } from "@isthmus/clearing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  dollarsOf,
  effectsOf,
  expectConserved,
  oneCoin,
  smallCcp,
  stated,
  submitTrade,
  usd,
} from "./small-ccp.ts";

describe("fees", () => {
  it("charge the taker, pay the maker a rebate, and leave the difference to the fee account", () => {
    const { ccp, members } = smallCcp([100_000, 100_000]);
    const [alice, bob] = members;
    // One coin at 40,000: taker 0.05% = 20 dollars, maker rebate 0.01% = 4 dollars.
    submitTrade(ccp, {
      buyer: alice,
      seller: bob,
      sizeLots: oneCoin,
      priceTicks: btcTicks,
      instrument: 1,
      maker: "seller",
    });
    ccp.closeCycle();
    expect(stated(ccp, alice.id, "fee")).toBe(-usd(20));
    expect(stated(ccp, bob.id, "rebate")).toBe(usd(4));
    expect(stated(ccp, systemAccounts.fees, "fee") + stated(ccp, systemAccounts.fees, "rebate")).toBe(usd(16));
    expect([dollarsOf(ccp, alice), dollarsOf(ccp, bob)]).toEqual([usd(99_980), usd(100_004)]);
    expectConserved(ccp);
  });

  it("round against the payer and never exceed the rebate's rate", () => {
    const { ccp, members } = smallCcp([100_000, 100_000]);
    const [alice, bob] = members;
    // One lot at 39,999.99: 3,999,999 quanta; 0.05% = 1,999.9995 and 0.01% = 399.9999.
    submitTrade(ccp, {
      buyer: alice,
      seller: bob,
      sizeLots: 1n,
      priceTicks: btcTicks - 1n,
      instrument: 1,
      maker: "seller",
    });
    expect(ccp.engine.account(alice.id).pendingQuanta).toBe(-2_000n);
    expect(ccp.engine.account(bob.id).pendingQuanta).toBe(399n);
    expectConserved(ccp);
  });

  it("charge both sides as takers if an on-chain venue does not report the maker", () => {
    const { ccp, members } = smallCcp([100_000, 100_000]);
    const [alice, bob] = members;
    for (const member of [alice, bob]) ccp.requestCredit(member, usd(10_000), ccp.timeSeconds + 1_000n);
    const trade = { id: "v", instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: btcTicks, sizeLots: oneCoin };
    expect(effectsOf(ccp.venueTrade(trade, usd(3_000), usd(3_000)), "trade-novated")).toHaveLength(1);
    ccp.closeCycle();
    for (const member of [alice, bob]) expect(stated(ccp, member.id, "fee")).toBe(-usd(20));
  });
});

describe("a negative balance", () => {
  /** Ether as collateral, a loss in dollars: the debt is owed to the clearing house. */
  function debtor(parameters: Parameters<typeof smallCcp>[1]) {
    const { ccp, members } = smallCcp([0, 500_000], parameters);
    const [ether, bob] = members;
    ccp.deposit(ether.id, 3, 100n * 10n ** 8n); // 200,000 dollars, 180,000 after haircut
    submitTrade(ccp, { buyer: ether, seller: bob, sizeLots: oneCoin });
    ccp.prices({ 1: btcTicks - 100_000n });
    ccp.closeCycle();
    return { ccp, ether, bob, debtQuanta: -dollarsOf(ccp, ether) };
  }

  it("pays interest since the last cycle, rounded up, to the lender and a reserve of it to the insurance fund", () => {
    const { ccp, ether, bob, debtQuanta } = debtor({ debtInterestPpm: 80_000, interestSlopePpm: 0 });
    expect(debtQuanta).toBe(usd(1_000) - usd(4));
    ccp.closeCycle(86_400n);
    // 996 dollars x 8% x 1 / 365 of a year, up to the next quantum.
    const interest = (debtQuanta * 8n + 36_500n - 1n) / 36_500n;
    expect(stated(ccp, ether.id, "interest")).toBe(-interest);
    expect(stated(ccp, systemAccounts.insurance, "interest")).toBe(interest / 10n);
    expect(stated(ccp, bob.id, "interest")).toBe(interest - interest / 10n);
    expect(-dollarsOf(ccp, ether)).toBe(debtQuanta + interest);
    expectConserved(ccp);
  });

  it("is paid down from collateral beyond its limit", () => {
    const free = { debtInterestPpm: 0, interestSlopePpm: 0 };
    const { ccp, ether } = debtor({ debtCallSeconds: 0, auctionRampSeconds: 1, ...free });
    expect(-dollarsOf(ccp, ether)).toBe(usd(996));
    // In force from the next cycle on.
    ccp.admin({ kind: "set-parameters", parameters: { debtLimitQuanta: usd(600) } });
    ccp.closeCycle();
    expect(-dollarsOf(ccp, ether)).toBe(usd(996));
    ccp.deposit(systemAccounts.insurance, 1, usd(10_000));
    ccp.closeCycle();
    // An auction opens with the next prices, and nobody bids before its ramp ends.
    ccp.closeCycle(60n);
    ccp.closeCycle(60n);
    expect(-dollarsOf(ccp, ether)).toBe(usd(600));
    // 396 dollars of ether at 2,000 less 10%: 0.22 ether, in quanta of 10^-8.
    expect(dollarsOf(ccp, ether, 3)).toBe(100n * 10n ** 8n - 22_000_000n);
    expectConserved(ccp);
  });

  it("cannot be increased or created by a withdrawal", () => {
    const { ccp, ether } = debtor({});
    const applied = ccp.withdraw(ether, 1, 1n);
    expect(applied.ok ? "accepted" : applied.error.code).toBe("BALANCE_INSUFFICIENT");
  });
});
