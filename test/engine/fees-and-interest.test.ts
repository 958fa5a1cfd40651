import { systemAccounts } from "@isthmus/clearing";
import { testPerpetual } from "@isthmus/clearing/testing";
import fc from "fast-check";
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

  it("earn an owner nothing by trades between its own accounts, whatever the sizes, prices and who makes them", () => {
    const trade = fc.record({
      lots: fc.bigInt(1n, 30_000n),
      offset: fc.bigInt(-1_000n, 1_000n),
      buys: fc.boolean(),
      maker: fc.constantFrom("buyer" as const, "seller" as const),
    });
    // A rebate as high as the fee: what one account pays the other may get back, and not a quantum more.
    const listing = {
      ...testPerpetual,
      makerFeePpm: -500,
      takerFeePpm: 500,
      quantaPerTickLot: 1n,
      lotsPerUnit: oneCoin,
    };
    fc.assert(
      fc.property(fc.array(trade, { minLength: 1, maxLength: 20 }), (trades) => {
        const { ccp, members } = smallCcp([500_000]);
        const [owner] = members;
        const sub = ccp.openSub(owner, 1, "cross");
        ccp.deposit(sub.id, 1, usd(500_000));
        ccp.admin({ kind: "list-instrument", instrument: 9, symbol: "REBATE", ...listing });
        ccp.closeCycle();
        ccp.prices({ 9: btcTicks });
        for (const { lots, offset, buys, maker } of trades) {
          const [buyer, seller] = buys ? [owner, sub] : [sub, owner];
          submitTrade(ccp, { buyer, seller, sizeLots: lots, priceTicks: btcTicks + offset, instrument: 9, maker });
        }
        ccp.closeCycle();
        expect(dollarsOf(ccp, owner) + dollarsOf(ccp, sub)).toBeLessThanOrEqual(usd(1_000_000));
        expectConserved(ccp);
      }),
      { numRuns: 25 },
    );
    const { ccp } = smallCcp([0]);
    const paid = { ...listing, kind: "list-instrument", instrument: 9, symbol: "PAID", makerFeePpm: -501 } as const;
    expect(() => ccp.admin(paid)).toThrow(expect.objectContaining({ code: "PARAMETER_INVALID" }));
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
