import { systemAccounts } from "@isthmus/clearing";
import { TestCcp, type TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  dollarsOf,
  ethTicks,
  expectConserved,
  oneCoin,
  smallCcp,
  stated,
  submitTrade,
  usd,
} from "./small-ccp.ts";

const ether = (whole: number): bigint => BigInt(whole) * 10n ** 8n;

/**
 * Trades at 10 % above and below the mark between two accounts until one is refused, then unwinds at the mark: the loser's
 * money goes to the winner. @returns the code of the refusal
 */
function washTrades(ccp: TestCcp, loser: TestMember, winner: TestMember, sizeLots: bigint): string {
  const [dear, cheap] = [(btcTicks * 110n) / 100n, (btcTicks * 90n) / 100n];
  for (let n = 0; n < 60; n++) {
    const bought = submitTrade(ccp, { buyer: loser, seller: winner, sizeLots, priceTicks: dear });
    if (bought !== "novated") return bought;
    const sold = submitTrade(ccp, { buyer: winner, seller: loser, sizeLots, priceTicks: cheap });
    if (sold === "novated") continue;
    expect(submitTrade(ccp, { buyer: winner, seller: loser, sizeLots })).toBe("novated");
    return sold;
  }
  return "never";
}

/** Two lenders with 2.5 million dollars each, and an owner with 3,000 ether in five sub-accounts and dollars in a sixth. */
function vaultOfLenders(parameters: Record<string, unknown> = {}) {
  const ccp = TestCcp.standard({ genesis: { parameters } });
  const lenders = [ccp.open(0), ccp.open(1)];
  for (const lender of lenders) ccp.deposit(lender.id, 1, usd(2_500_000));
  const owner = ccp.open(2);
  const accounts = [1, 2, 3, 4, 5].map((number) => ccp.openSub(owner, number, "cross"));
  for (const account of accounts) ccp.deposit(account.id, 3, ether(600));
  const dollars = ccp.openSub(owner, 9, "cross");
  ccp.deposit(dollars.id, 1, usd(600_000));
  ccp.prices({ 1: btcTicks, 2: ethTicks });
  ccp.admin({ kind: "set-parameters", parameters: {}, instruments: [{ instrument: 1, bandPpm: 150_000 }] });
  ccp.closeCycle();
  return { ccp, lenders, owner, accounts, dollars };
}

const debtOf = (ccp: TestCcp, accounts: readonly TestMember[]): bigint =>
  accounts.reduce((sum, account) => sum + (dollarsOf(ccp, account) < 0n ? -dollarsOf(ccp, account) : 0n), 0n);

describe("losses moved by wash trades from ether accounts to a dollar account", () => {
  it("take nothing out of the vault: the owner's debts come off what its other accounts may withdraw", () => {
    const { ccp, lenders, accounts, dollars } = vaultOfLenders({
      debtLimitQuanta: usd(100_000_000),
      ownerDebtLimitQuanta: usd(100_000_000),
    });
    const ends = accounts.map((account) => washTrades(ccp, account, dollars, 125_000n));
    ccp.closeCycle();
    const owed = debtOf(ccp, accounts);
    expect(owed).toBeGreaterThan(usd(1_000_000));
    expect(ends).toContain("DEBT_LIMIT_EXCEEDED");
    const held = dollarsOf(ccp, dollars);
    expect(codeOf(ccp.withdraw(dollars, 1, held))).toBe("OWNER_DEBT_UNPAID");
    expect(codeOf(ccp.withdraw(dollars, 1, held - owed + 1n))).toBe("OWNER_DEBT_UNPAID");
    // Moving it to a sixth account of the owner does not help, nor does giving that account away.
    expect(codeOf(ccp.port(dollars, lenders[0] as TestMember))).toBe("OWNER_DEBT_UNPAID");
    expect(codeOf(ccp.withdraw(dollars, 1, held - owed))).toBe("accepted");
    for (const lender of lenders) expect(codeOf(ccp.withdraw(lender, 1, dollarsOf(ccp, lender)))).toBe("accepted");
    expectConserved(ccp);
  });

  it("leave their owner by no port before they are settled: a gain of the open cycle is owed like a balance", () => {
    const { ccp, lenders, accounts, dollars } = vaultOfLenders();
    const [weak] = accounts as [TestMember];
    washTrades(ccp, weak, dollars, 125_000n);
    const held = dollarsOf(ccp, dollars);
    const sent = { kind: "transfer", asset: 1, amountQuanta: held, instrument: null, sizeLots: null } as const;
    expect(codeOf(ccp.give(dollars, { ...sent, to: weak.id }))).toBe("accepted");
    expect(ccp.engine.health(dollars.id).marketEquityQuanta).toBeGreaterThan(0n);
    expect(codeOf(ccp.port(dollars, lenders[0] as TestMember))).toBe("OWNER_DEBT_UNPAID");
    // Within its owner it may move.
    expect(codeOf(ccp.port(dollars, accounts[1] as TestMember))).toBe("accepted");
    ccp.closeCycle();
    expect(dollarsOf(ccp, accounts[1] as TestMember)).toBeGreaterThan(0n);
    expect(dollarsOf(ccp, weak)).toBeLessThan(0n);
    expectConserved(ccp);
  });

  it("are bounded by the limit of the owner, whatever the number of its accounts", () => {
    const { ccp, accounts, dollars } = vaultOfLenders({ ownerDebtLimitQuanta: usd(300_000) });
    const ends = accounts.map((account) => washTrades(ccp, account, dollars, 125_000n));
    expect(ends).toEqual(accounts.map(() => "DEBT_LIMIT_EXCEEDED"));
    ccp.closeCycle();
    expect(debtOf(ccp, accounts)).toBeLessThanOrEqual(usd(300_000));
    expect(debtOf(ccp, accounts)).toBeGreaterThan(0n);
  });

  it("are bounded by the part of the members' money that may be lent, for owners that collude", () => {
    const { ccp, lenders, accounts } = vaultOfLenders({
      debtLimitQuanta: usd(100_000_000),
      ownerDebtLimitQuanta: usd(100_000_000),
      maxUtilisationPpm: 200_000,
    });
    const other = ccp.open(7);
    ccp.deposit(other.id, 1, usd(600_000));
    for (const account of accounts) washTrades(ccp, account, other, 125_000n);
    ccp.closeCycle();
    // A fifth of what lenders, the dollar account and the other owner held.
    expect(debtOf(ccp, accounts)).toBeLessThanOrEqual(usd(6_200_000) / 5n);
    expect(debtOf(ccp, accounts)).toBeGreaterThan(usd(500_000));
    expect(codeOf(ccp.withdraw(other, 1, dollarsOf(ccp, other)))).toBe("accepted");
    // What left is owed, with more than its worth in ether behind it; nobody is bankrupt.
    for (const account of accounts) expect(ccp.engine.health(account.id).marketEquityQuanta).toBeGreaterThan(0n);
    const [first] = lenders as [TestMember];
    expect(codeOf(ccp.withdraw(first, 1, usd(2_500_000)))).toBe("accepted");
    expectConserved(ccp);
  });
});

describe("a debt against ether that falls", () => {
  it("is liquidated before it is bankrupt, and closes no gate while its ether is worth more than it owes", () => {
    const { ccp, members } = smallCcp([2_000_000, 0, 400_000]);
    const [lender, borrower, other] = members;
    ccp.deposit(borrower.id, 3, ether(600));
    ccp.prices({ 1: btcTicks, 2: ethTicks });
    const trade = { instrument: 1, sizeLots: 100n * oneCoin, maker: "buyer", priceTicks: btcTicks } as const;
    ccp.trades([{ ...trade, id: "1", buyer: borrower.id, seller: other.id }]);
    ccp.prices({ 1: btcTicks - 700_000n, 2: ethTicks });
    ccp.trades([{ ...trade, id: "2", buyer: other.id, seller: borrower.id, priceTicks: btcTicks - 700_000n }]);
    ccp.closeCycle();
    const owed = -dollarsOf(ccp, borrower);
    expect(owed).toBeGreaterThan(usd(690_000));
    // 40 % down: 720,000 dollars of ether against less than 704,000 owed.
    ccp.prices({ 1: btcTicks - 700_000n, 2: (ethTicks * 60n) / 100n });
    const health = ccp.engine.health(borrower.id);
    expect(health.state).toBe("liquidation");
    expect(health.marketEquityQuanta).toBe(usd(720_000) - owed);
    expect(ccp.engine.state.unallocatedQuanta).toBe(0n);
    expect(codeOf(ccp.withdraw(lender, 1, usd(1_000)))).toBe("accepted");
    ccp.closeCycle();
    expect(ccp.engine.lastCycle()?.defaults).toEqual([]);
    expect(codeOf(ccp.withdraw(lender, 1, usd(1_000)))).toBe("accepted");
  });
});

describe("interest", () => {
  /** A debt of 996 dollars in the first location, and lenders with three quarters and a quarter of the money. */
  function lent(parameters: Record<string, unknown> = {}) {
    const { ccp, members } = smallCcp([0, 3_000, 1_000, 500_000], parameters);
    const [borrower, large, small, counterparty] = members;
    ccp.deposit(borrower.id, 3, ether(100));
    ccp.trades([
      {
        id: "1",
        instrument: 1,
        buyer: borrower.id,
        seller: counterparty.id,
        priceTicks: btcTicks,
        sizeLots: oneCoin,
        maker: "buyer",
      },
    ]);
    ccp.prices({ 1: btcTicks - 100_000n });
    ccp.closeCycle();
    return { ccp, borrower, large, small, counterparty, owed: -dollarsOf(ccp, borrower) };
  }

  it("is nothing for a debt that money at another location covers", () => {
    const { ccp, borrower, owed } = lent();
    ccp.deposit(borrower.id, 2, owed);
    ccp.closeCycle(31_536_000n);
    expect(stated(ccp, borrower.id, "interest")).toBe(0n);
    expectConserved(ccp);
  });

  it("is charged on what money elsewhere does not cover, and paid to the lenders after the reserve", () => {
    const { ccp, borrower, large, small, owed } = lent({ interestSlopePpm: 0, interestReservePpm: 250_000 });
    ccp.deposit(borrower.id, 2, owed - usd(100));
    ccp.closeCycle(31_536_000n);
    // 5 % of 100 dollars: 1.25 to the insurance fund, 3.75 to the lenders, of which none has two thirds of the money.
    expect(stated(ccp, borrower.id, "interest")).toBe(-usd(5));
    expect(stated(ccp, systemAccounts.insurance, "interest")).toBe(1_250_000n);
    const [toLarge, toSmall] = [stated(ccp, large.id, "interest"), stated(ccp, small.id, "interest")];
    expect(toSmall).toBeGreaterThan(0n);
    expect(toLarge / toSmall).toBe(3n);
    expectConserved(ccp);
  });

  it("rises with utilisation, steeply above the kink", () => {
    const paid = [usd(500_000), usd(1_000), 0n].map((more) => {
      const { ccp, members } = smallCcp([0, 0, 2_000], { interestKinkPpm: 300_000 });
      const [borrower, lender, counterparty] = members;
      ccp.deposit(borrower.id, 3, ether(100));
      if (more > 0n) ccp.deposit(lender.id, 1, more);
      ccp.trades([
        {
          id: "1",
          instrument: 1,
          buyer: borrower.id,
          seller: counterparty.id,
          priceTicks: btcTicks,
          sizeLots: oneCoin / 2n,
          maker: "buyer",
        },
      ]);
      ccp.prices({ 1: btcTicks - 200_000n });
      ccp.closeCycle();
      ccp.closeCycle(86_400n);
      return -stated(ccp, borrower.id, "interest");
    });
    const [low, middle, high] = paid as [bigint, bigint, bigint];
    expect(middle).toBeGreaterThan(low);
    expect(high - middle).toBeGreaterThan(middle - low);
  });
});
