import { systemAccounts } from "@isthmus/clearing";
import type { TestCcp } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  dollarsOf,
  effectsOf,
  ethTicks,
  expectConserved,
  oneCoin,
  smallCcp,
  submitTrade,
  usd,
} from "./small-ccp.ts";

const oneEther = 10n ** 8n;
const lower = (btcTicks * 95n) / 100n;

/** A borrower with 100 ether, 200,000 dollars, has lost 20,000 dollars to a lender; it may owe 13,000, a little more than the margin of its position. */
function borrowed(parameters = {}) {
  const limits = { debtLimitQuanta: usd(13_000), ownerDebtLimitQuanta: usd(13_000), debtInterestPpm: 0 };
  const rates = { interestSlopePpm: 0, interestSteepPpm: 0 };
  const { ccp, members } = smallCcp([0, 1_000_000], { ...limits, ...rates, ...parameters });
  const [borrower, lender] = members;
  ccp.deposit(borrower.id, 3, 100n * oneEther);
  ccp.deposit(systemAccounts.insurance, 1, usd(100_000));
  expect(submitTrade(ccp, { buyer: borrower, seller: lender, sizeLots: 10n * oneCoin })).toBe("novated");
  ccp.closeCycle();
  ccp.prices({ 1: lower, 2: ethTicks });
  const closed = ccp.closeCycle(0n);
  return { ccp, borrower, lender, closed };
}

const hourPasses = (ccp: TestCcp) => {
  ccp.prices({ 1: lower, 2: ethTicks }, 3_600n);
  return ccp.closeCycle(0n);
};

describe("a healthy member that its losses have taken beyond a debt limit", () => {
  it("is called for the excess and sells nothing before the deadline; its lender can be paid all the same", () => {
    const { ccp, borrower, lender, closed } = borrowed();
    const owedQuanta = -dollarsOf(ccp, borrower);
    expect(ccp.engine.health(borrower.id).state).toBe("healthy");
    const deadlineSeconds = ccp.timeSeconds + 14_400n;
    expect(effectsOf(closed, "debt-called")).toEqual([
      { kind: "debt-called", account: borrower.id, amountQuanta: owedQuanta - usd(13_000), deadlineSeconds },
    ]);
    expect(ccp.engine.account(borrower.id).debtDueSeconds).toBe(deadlineSeconds);
    const { marketEquityQuanta } = ccp.engine.health(borrower.id);
    for (let index = 0; index < 3; index++) expect(effectsOf(hourPasses(ccp), "debt-called")).toEqual([]);
    expect(ccp.engine.health(borrower.id).marketEquityQuanta).toBe(marketEquityQuanta);
    expect(dollarsOf(ccp, borrower)).toBe(-owedQuanta);
    expect(codeOf(ccp.withdraw(lender, 1, usd(900_000)))).toBe("accepted");
    expectConserved(ccp);
  });

  it("loses nothing if it pays the excess down in time, and has the whole time again afterwards", () => {
    const { ccp, borrower } = borrowed();
    const { marketEquityQuanta } = ccp.engine.health(borrower.id);
    ccp.deposit(borrower.id, 1, usd(16_000));
    for (let index = 0; index < 6; index++) hourPasses(ccp);
    expect(ccp.engine.account(borrower.id).debtDueSeconds).toBeNull();
    expect(ccp.engine.health(borrower.id).marketEquityQuanta).toBe(marketEquityQuanta + usd(16_000));
  });

  it("is auctioned from the deadline on: a bidder pays for coins alone, the excess and no more, at a small part of their haircut", () => {
    const { ccp, borrower, lender } = borrowed();
    for (let index = 0; index < 3; index++) hourPasses(ccp);
    expect(ccp.engine.auctions()).toEqual([]);
    ccp.prices({ 1: lower, 2: ethTicks }, 3_600n);
    const excess = -dollarsOf(ccp, borrower) - usd(13_000);
    const [auction] = ccp.engine.auctions();
    expect(auction).toMatchObject({ account: borrower.id, positions: [], discountPaidBy: "account" });
    expect(auction?.collateral[0]?.asset).toBe(3);
    // The ramp is long past; the discount is a tenth of a maintenance haircut of six percent.
    ccp.prices({ 1: lower, 2: ethTicks }, 3_000n);
    const before = ccp.engine.health(borrower.id).marketEquityQuanta;
    const lots = ccp.engine.account(borrower.id).positions;
    const bid = { kind: "bid", seller: borrower.id, sharePpm: 1_000_000n, limitQuanta: 10n ** 15n } as const;
    const [sold] = effectsOf(ccp.give(lender, bid), "liquidated");
    const paid = (sold?.valueQuanta ?? 0n) - (sold?.discountQuanta ?? 0n);
    expect(paid >= excess && paid <= excess + usd(1)).toBe(true);
    const cost = before - ccp.engine.health(borrower.id).marketEquityQuanta;
    expect(cost).toBeLessThanOrEqual(((sold?.valueQuanta ?? 0n) * 6n) / 1_000n + 1n);
    expect(sold).toMatchObject({ positions: [], penaltyQuanta: 0n });
    expect(ccp.engine.account(borrower.id).positions).toEqual(lots);
    // Nothing is left for the fund at the cut-off.
    const coins = dollarsOf(ccp, borrower, 3);
    ccp.closeCycle(0n);
    expect(dollarsOf(ccp, borrower, 3)).toBe(coins);
    expect(ccp.engine.auctions()).toEqual([]);
    expect(ccp.engine.account(borrower.id).debtDueSeconds).toBeNull();
    expectConserved(ccp);
  });

  it("sells to the insurance fund, at the haircut and no more than the excess, what no bidder bought while the discount rose", () => {
    const { ccp, borrower } = borrowed();
    for (let index = 0; index < 4; index++) hourPasses(ccp);
    const before = ccp.engine.health(borrower.id).marketEquityQuanta;
    // The deadline is past, the ramp is not.
    const excess = -dollarsOf(ccp, borrower) - usd(13_000);
    expect(excess).toBeGreaterThan(usd(6_000));
    hourPasses(ccp);
    const cost = before - ccp.engine.health(borrower.id).marketEquityQuanta;
    // A tenth of what was sold: a ninth of what it raised, but for a quantum of ether.
    expect(cost >= (excess - 20n) / 9n && cost <= excess / 9n + 1_000_000n).toBe(true);
    // What a quantum of ether is worth is all that is left of it.
    expect(-dollarsOf(ccp, borrower) - usd(13_000)).toBeLessThan(20n);
    expectConserved(ccp);
  });

  it("is offered and then sold without a delay in a house that gives no time", () => {
    const { ccp, borrower } = borrowed({ debtCallSeconds: 0 });
    ccp.prices({ 1: lower, 2: ethTicks });
    expect(ccp.engine.auctions()).toHaveLength(1);
    ccp.prices({ 1: lower, 2: ethTicks }, 240n);
    ccp.closeCycle(0n);
    expect(-dollarsOf(ccp, borrower) - usd(13_000)).toBeLessThan(20n);
  });

  it("starts its auction again once it falls below maintenance margin, and then sells positions too", () => {
    const { ccp, borrower } = borrowed();
    for (let index = 0; index < 4; index++) hourPasses(ccp);
    const first = ccp.engine.state.auctions.get(borrower.id)?.startedSeconds ?? 0n;
    let ether = ethTicks;
    for (let step = 0; step < 40 && ccp.engine.health(borrower.id).state !== "liquidation"; step++) {
      ether = (ether * 95n) / 100n;
      ccp.prices({ 1: lower, 2: ether });
    }
    expect(ccp.engine.health(borrower.id).state).toBe("liquidation");
    const [auction] = ccp.engine.auctions();
    expect(auction?.startedSeconds).toBeGreaterThan(first);
    expect(auction?.positions).toHaveLength(1);
  });
});
