import { coin, coinWorld, type TestMember, wholeCoin } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, dollarsOf, expectConserved, submitTrade, usd } from "./small-ccp.ts";

const accounts = 8;

/**
 * A lender with 6 million dollars, a taker with 2, somebody who sells coins, and eight accounts with coins alone, of one owner or
 * of eight.
 */
function borrowersWith(owners: 1 | 8) {
  const { ccp, members } = coinWorld([
    { usd: usd(6_000_000), btc: 0n },
    { usd: usd(2_000_000), btc: 0n },
    { usd: usd(10), btc: 200n * wholeCoin },
    ...Array.from({ length: owners }, () => ({ usd: usd(10), btc: 80n * wholeCoin })),
  ]);
  const [lender, taker, seller, ...firsts] = members as [TestMember, TestMember, TestMember, ...TestMember[]];
  const [first] = firsts as [TestMember];
  const subs = Array.from({ length: accounts - owners }, (_, index) => {
    const sub = ccp.openSub(first, index + 1, "cross");
    ccp.deposit(sub.id, coin.asset, 80n * wholeCoin);
    return sub;
  });
  const borrowers = [...firsts, ...subs];
  const prices = () => {
    ccp.prices(
      { 1: btcTicks, 2: 200_000n, [coin.inverse]: btcTicks, [coin.quanto]: 200_000n, [coin.spot]: btcTicks },
      60n,
    );
    for (const chain of [1, 2, 3]) ccp.chainTime(chain, ccp.timeSeconds);
  };
  prices();
  ccp.closeCycle(0n);
  prices();
  const credit = (member: TestMember, dollars: number) =>
    codeOf(ccp.requestCredit(member, usd(dollars), ccp.timeSeconds + 36_000n));
  const buyOnCredit = (member: TestMember, dollars: number) =>
    submitTrade(ccp, {
      buyer: member,
      seller,
      sizeLots: BigInt(dollars / 4),
      priceTicks: btcTicks,
      instrument: coin.spot,
    });
  /** Loses a whole credit to the taker on chain, and settles it. */
  const useCredit = () => {
    credit(taker, 1_900_000);
    borrowers.forEach((buyer, index) => {
      const trade = { id: `v${index}`, instrument: 1, buyer: buyer.id, seller: taker.id };
      ccp.venueTrade({ ...trade, priceTicks: 13_000_000n, sizeLots: 100_000n }, usd(950_000), usd(200_000));
      submitTrade(ccp, { buyer: taker, seller: buyer, sizeLots: 100_000n, instrument: 1 });
    });
    expect(ccp.closeCycle(0n).ok).toBe(true);
    prices();
  };
  const owed = () => borrowers.map((member) => -dollarsOf(ccp, member)).filter((quanta) => quanta > 0n);
  return { ccp, lender, borrowers, credit, buyOnCredit, useCredit, owed };
}

describe("credit at an on-chain venue, which may become a debt without being asked again", () => {
  it("counts towards an account's limit before it buys on credit, in whichever order", () => {
    const one = borrowersWith(8);
    const [member] = one.borrowers as [TestMember];
    expect(one.credit(member, 990_000)).toBe("accepted");
    expect(one.buyOnCredit(member, 900_000)).toBe("DEBT_LIMIT_EXCEEDED");
    const other = borrowersWith(8);
    const [second] = other.borrowers as [TestMember];
    expect(other.buyOnCredit(second, 900_000)).toBe("novated");
    expect(other.credit(second, 990_000)).toBe("DEBT_LIMIT_EXCEEDED");
    one.useCredit();
    for (const quanta of one.owed()) expect(quanta).toBeLessThanOrEqual(usd(1_000_000));
    expectConserved(one.ccp);
  });

  it("counts towards the limit of its owner, over all its accounts", () => {
    const { ccp, borrowers, credit, useCredit, owed } = borrowersWith(1);
    expect(borrowers.map((member) => credit(member, 990_000))).toEqual([
      "accepted",
      ...Array.from({ length: accounts - 1 }, () => "DEBT_LIMIT_EXCEEDED"),
    ]);
    useCredit();
    expect(owed().reduce((sum, quanta) => sum + quanta, 0n)).toBeLessThanOrEqual(usd(1_000_000));
    expectConserved(ccp);
  });

  it("counts towards what all members together may owe: the lender can take out the other half", () => {
    const { ccp, lender, borrowers, credit, useCredit, owed } = borrowersWith(8);
    expect(borrowers.map((member) => credit(member, 990_000)).filter((code) => code === "accepted")).toHaveLength(4);
    useCredit();
    const { maxUtilisationPpm } = ccp.engine.state.parameters;
    const all = owed().reduce((sum, quanta) => sum + quanta, 0n);
    expect(all * 1_000_000n).toBeLessThanOrEqual(usd(8_000_110) * BigInt(maxUtilisationPpm));
    expect(ccp.withdraw(lender, 1, usd(3_990_000)).ok).toBe(true);
    expectConserved(ccp);
  });

  it("is no debt of an account whose money covers it", () => {
    const { lender, credit, borrowers } = borrowersWith(8);
    expect(credit(lender, 2_000_000)).toBe("accepted");
    expect(borrowers.map((member) => credit(member, 990_000)).filter((code) => code === "accepted")).toHaveLength(4);
  });
});
