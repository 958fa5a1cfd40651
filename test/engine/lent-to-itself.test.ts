import { systemAccounts } from "@isthmus/clearing";
import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { btcTicks, ethTicks, expectConserved, smallCcp, stated, submitTrade, usd } from "./small-ccp.ts";

const ether = (whole: number): bigint => BigInt(whole) * 10n ** 8n;
const { capital, insurance, fees } = systemAccounts;
type AccountId = TestMember["id"];

const worthOf = (ccp: TestCcp, ids: readonly AccountId[]): bigint =>
  ids.reduce((sum, id) => sum + ccp.engine.health(id).marketEquityQuanta, 0n);
const balanceOf = (ccp: TestCcp, id: AccountId, asset: number): bigint =>
  ccp.engine.account(id).balances.find((row) => row.asset === asset)?.amountQuanta ?? 0n;

const noInterest = { debtInterestPpm: 0, interestSlopePpm: 0, interestSteepPpm: 0 };

interface Ring {
  readonly borrowers: number;
  /** Dollars that each borrower loses to its friend by trades away from the mark, on 100 ether, 200,000 dollars. */
  readonly owedByEach: number;
  readonly capitalDollars: number;
  readonly insuranceDollars: number;
  readonly parameters?: Parameters<typeof smallCcp>[1];
}

/** Borrowers against ether whose debts are lent by their own friends, and one honest lender. */
function lendingToItself({ borrowers, owedByEach, capitalDollars, insuranceDollars, parameters = {} }: Ring) {
  const { ccp, members } = smallCcp([20_000_000, 2_000_000, 3_000_000], {
    debtLimitQuanta: usd(100_000_000),
    ownerDebtLimitQuanta: usd(100_000_000),
    ...noInterest,
    ...parameters,
  });
  const [lender, honest, friend] = members;
  ccp.admin({ kind: "set-parameters", parameters: {}, instruments: [{ instrument: 1, bandPpm: 150_000 }] });
  ccp.closeCycle();
  if (capitalDollars > 0) ccp.deposit(capital, 1, usd(capitalDollars));
  if (insuranceDollars > 0) ccp.deposit(insurance, 1, usd(insuranceDollars));
  // Ten per cent above and below 40,000 dollars: a lot, a ten-thousandth of a coin, costs 0.8 dollars.
  const sizeLots = (BigInt(owedByEach) * 10n) / 8n;
  const failing = Array.from({ length: borrowers }, (_, index) => {
    const account = ccp.open(index + 10, [1]);
    ccp.deposit(account.id, 3, ether(100));
    const terms = { buyer: account, seller: friend, sizeLots, priceTicks: (btcTicks * 110n) / 100n };
    expect(submitTrade(ccp, terms)).toBe("novated");
    const back = { buyer: friend, seller: account, sizeLots, priceTicks: (btcTicks * 90n) / 100n };
    expect(submitTrade(ccp, back)).toBe("novated");
    return account;
  });
  ccp.closeCycle();
  const ring = [lender, friend, ...failing].map(({ id }) => id);
  return { ccp, lender, honest, friend, failing, ring };
}

/** Lets ether fall in one step and closes the cycle. @returns what the borrowers were short of at the marks, and what others lost */
function fall(world: ReturnType<typeof lendingToItself>, fallPpm: bigint) {
  const { ccp, honest, ring, failing } = world;
  ccp.prices({ 1: btcTicks, 2: (ethTicks * (1_000_000n - fallPpm)) / 1_000_000n });
  const house = [capital, insurance, fees];
  const before = { ring: worthOf(ccp, ring), house: worthOf(ccp, house), honest: worthOf(ccp, [honest.id]) };
  const shortQuanta = failing.reduce((sum, { id }) => {
    const { marketEquityQuanta } = ccp.engine.health(id);
    return marketEquityQuanta < 0n ? sum - marketEquityQuanta : sum;
  }, 0n);
  const closed = ccp.closeCycle(0n);
  expect(closed.ok).toBe(true);
  expectConserved(ccp);
  return {
    shortQuanta,
    houseLost: before.house - worthOf(ccp, house),
    ringGained: worthOf(ccp, ring) - before.ring,
    honestLost: before.honest - worthOf(ccp, [honest.id]),
  };
}

describe("a ring that lends to itself, after a fall that leaves its borrowers short", () => {
  const world = (given: Partial<Ring> = {}) =>
    lendingToItself({ borrowers: 6, owedByEach: 168_000, capitalDollars: 1_000_000, insuranceDollars: 0, ...given });

  it("is paid what its borrowers are short of at the mark, and no discount on the ether that its lenders get", () => {
    const found = world();
    const { ccp, lender, honest, friend } = found;
    const { shortQuanta, houseLost, ringGained, honestLost } = fall(found, 170_000n);
    // 168,000 dollars and the fees against 166,000; the discount on all that ether would be 100,000.
    expect(shortQuanta).toBeGreaterThan(usd(12_000));
    expect(shortQuanta).toBeLessThan(usd(20_000));
    expect(houseLost).toBeGreaterThan(shortQuanta - 100n);
    expect(houseLost).toBeLessThan(shortQuanta + 100n);
    expect(ringGained).toBeLessThan(shortQuanta + 100n);
    expect(honestLost).toBeLessThanOrEqual(100n);
    const got = [lender.id, friend.id, honest.id, fees, capital].map((id) => balanceOf(ccp, id, 3));
    expect(got.reduce((sum, quanta) => sum + quanta, 0n)).toBe(ether(600));
  });

  it("gains from no house and no member more than that, whatever it owes, the fall and the funds", () => {
    fc.assert(
      fc.property(
        fc.record({
          borrowers: fc.integer({ min: 1, max: 4 }),
          owedByEach: fc.integer({ min: 120_000, max: 172_000 }),
          capitalDollars: fc.constantFrom(0, 5_000, 1_000_000),
          insuranceDollars: fc.constantFrom(0, 20_000, 2_000_000),
          fallPpm: fc.bigInt(50_000n, 400_000n),
        }),
        ({ fallPpm, ...given }) => {
          const found = world(given);
          const { shortQuanta, houseLost, ringGained, honestLost } = fall(found, fallPpm);
          const rounding = 100n;
          expect(houseLost).toBeLessThanOrEqual(shortQuanta + rounding);
          expect(ringGained).toBeLessThanOrEqual(shortQuanta + rounding);
          expect(houseLost + honestLost).toBeLessThanOrEqual(shortQuanta + rounding);
          expect(balanceOf(found.ccp, insurance, 1)).toBeGreaterThanOrEqual(0n);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("an insurance fund that buys ether of many borrowers in one cut-off", () => {
  it("spends no more than its money on all of them, nor more than its budget for discounts, and owes nobody", () => {
    const found = lendingToItself({
      borrowers: 6,
      owedByEach: 168_000,
      capitalDollars: 1_000_000,
      insuranceDollars: 100_000,
    });
    fall(found, 170_000n);
    const { ccp } = found;
    const spentQuanta = usd(100_000) - balanceOf(ccp, insurance, 1);
    // At the mark, of which a tenth counts for nothing: that is a hundredth of what it owned, less what it kept for losses.
    expect(spentQuanta).toBeGreaterThan(usd(9_990));
    expect(spentQuanta).toBeLessThanOrEqual(usd(10_000));
    expect(ccp.engine.health(insurance).marketEquityQuanta).toBeGreaterThan(usd(100_000) - 10n);
  });

  it("buys for its money alone from solvent borrowers whose calls are overdue", () => {
    const found = lendingToItself({
      borrowers: 4,
      owedByEach: 120_000,
      capitalDollars: 0,
      insuranceDollars: 100_000,
      parameters: { debtCallSeconds: 0, auctionRampSeconds: 1 },
    });
    const { ccp, failing } = found;
    ccp.admin({ kind: "set-parameters", parameters: { debtLimitQuanta: usd(80_000) }, instruments: [] });
    ccp.closeCycle();
    ccp.closeCycle();
    // Nobody bids for their ether in the auctions, whose ramps end.
    ccp.prices({ 1: btcTicks, 2: ethTicks }, 60n);
    const { houseLost } = fall(found, 0n);
    expect(houseLost).toBeLessThan(0n);
    expect(balanceOf(ccp, insurance, 1)).toBeGreaterThanOrEqual(0n);
    expect(balanceOf(ccp, insurance, 1)).toBeLessThan(100n);
    // 40,000 dollars of each of two, and what is left of the money of a third.
    const sold = failing.map(({ id }) => ether(100) - balanceOf(ccp, id, 3)).sort((a, b) => Number(b - a));
    expect(sold.map((quanta) => quanta > 0n)).toEqual([true, true, true, false]);
    expectConserved(ccp);
  });
});

describe("an insurance fund that has paid more than its money, against ether that it holds", () => {
  it("owes interest to those whose money it has used until it has sold the ether", () => {
    const found = lendingToItself({
      borrowers: 1,
      owedByEach: 168_000,
      capitalDollars: 0,
      insuranceDollars: 0,
      parameters: { debtInterestPpm: 50_000 },
    });
    const { ccp, honest } = found;
    ccp.deposit(insurance, 3, ether(100));
    fall(found, 170_000n);
    const owedQuanta = -balanceOf(ccp, insurance, 1);
    expect(owedQuanta).toBeGreaterThan(usd(2_000));
    ccp.closeCycle(31_536_000n);
    const charged = stated(ccp, insurance, "interest");
    // Less its own part of it, the reserve of a tenth.
    expect(charged).toBeLessThan((-owedQuanta * 44n) / 1_000n);
    expect(charged).toBeGreaterThan((-owedQuanta * 46n) / 1_000n);
    expect(stated(ccp, honest.id, "interest")).toBeGreaterThan(0n);
    expectConserved(ccp);
  });
});
