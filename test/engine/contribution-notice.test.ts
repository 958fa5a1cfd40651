import { systemAccounts } from "@isthmus/clearing";
import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  dollarsOf,
  effectsOf,
  expectConserved,
  oneCoin,
  smallCcp,
  stated,
  submitTrade,
  usd,
} from "./small-ccp.ts";

const payIn = (ccp: TestCcp, member: TestMember, dollars: number) =>
  ccp.give(member, { kind: "contribute", direction: "pay-in", amountQuanta: usd(dollars) });
const takeBack = (ccp: TestCcp, member: TestMember, dollars: number) =>
  ccp.give(member, { kind: "contribute", direction: "take-back", amountQuanta: usd(dollars) });

/** What an account has in the default fund, and what of it is to leave at the close of which cycle. */
function inFund(ccp: TestCcp, member: TestMember): [bigint, ...(readonly [bigint, bigint])[]] {
  const { contributionQuanta, leavingContributions } = ccp.engine.account(member.id);
  return [contributionQuanta, ...leavingContributions.map(({ cycle, amountQuanta }) => [cycle, amountQuanta] as const)];
}

function fundDollars(ccp: TestCcp): bigint {
  const { balances, pendingQuanta } = ccp.engine.account(systemAccounts.defaultFund);
  return balances.reduce((sum, row) => sum + row.amountQuanta, pendingQuanta);
}

describe("a withdrawal of a contribution", () => {
  it("leaves the fund when the cycle after the open one has closed", () => {
    const { ccp, members } = smallCcp([1_000]);
    const [saver] = members;
    payIn(ccp, saver, 100);
    const applied = takeBack(ccp, saver, 60);
    expect(effectsOf(applied, "contribution-noticed")).toEqual([
      { kind: "contribution-noticed", account: saver.id, amountQuanta: usd(60), cycle: 2n },
    ]);
    expect(effectsOf(applied, "posting")).toEqual([]);
    expect(inFund(ccp, saver)).toEqual([usd(100), [2n, usd(60)]]);
    expect(ccp.engine.health(saver.id).equityQuanta).toBe(usd(900));
    ccp.closeCycle();
    expect([inFund(ccp, saver), fundDollars(ccp)]).toEqual([[usd(100), [2n, usd(60)]], usd(100)]);
    expect(codeOf(ccp.withdraw(saver, 1, usd(901)))).toBe("BALANCE_INSUFFICIENT");
    const closed = ccp.closeCycle();
    expect(effectsOf(closed, "contributed")).toEqual([
      { kind: "contributed", account: saver.id, contributionQuanta: usd(40) },
    ]);
    expect([inFund(ccp, saver), fundDollars(ccp)]).toEqual([[usd(40)], usd(40)]);
    expect(stated(ccp, saver.id, "default-fund")).toBe(usd(60));
    expect(dollarsOf(ccp, saver)).toBe(usd(960));
    expectConserved(ccp);
  });

  it("cannot be requested twice, also after a change of the notice", () => {
    const { ccp, members } = smallCcp([1_000]);
    const [saver] = members;
    payIn(ccp, saver, 100);
    expect(codeOf(takeBack(ccp, saver, 60))).toBe("accepted");
    ccp.admin({ kind: "set-parameters", parameters: { contributionNoticeCycles: 0 } });
    ccp.closeCycle();
    const before = ccp.engine.digest();
    expect(codeOf(takeBack(ccp, saver, 41))).toBe("BALANCE_INSUFFICIENT");
    expect(ccp.engine.digest()).toBe(before);
    // Without notice the free part leaves immediately; what was requested before keeps its cycle.
    expect(codeOf(takeBack(ccp, saver, 40))).toBe("accepted");
    expect(inFund(ccp, saver)).toEqual([usd(60), [2n, usd(60)]]);
    ccp.closeCycle();
    expect([inFund(ccp, saver), fundDollars(ccp)]).toEqual([[0n], 0n]);
    expectConserved(ccp);
  });

  it("adds up by cycle, each part with its own notice", () => {
    const { ccp, members } = smallCcp([1_000], { contributionNoticeCycles: 2 });
    const [saver] = members;
    payIn(ccp, saver, 100);
    takeBack(ccp, saver, 10);
    takeBack(ccp, saver, 20);
    ccp.closeCycle();
    takeBack(ccp, saver, 30);
    expect(inFund(ccp, saver)).toEqual([usd(100), [3n, usd(30)], [4n, usd(30)]]);
    ccp.closeCycle();
    ccp.closeCycle();
    expect(inFund(ccp, saver)).toEqual([usd(70), [4n, usd(30)]]);
    ccp.closeCycle();
    expect(inFund(ccp, saver)).toEqual([usd(40)]);
    expectConserved(ccp);
  });

  it("bears losses until its notice ends, also in the last cycle", () => {
    const { ccp, members } = smallCcp([25_000, 500_000, 500_000, 500_000]);
    const [weak, winner, leaver, stayer] = members;
    payIn(ccp, leaver, 10_000);
    payIn(ccp, stayer, 10_000);
    submitTrade(ccp, { buyer: weak, seller: winner, sizeLots: 10n * oneCoin });
    // Below maintenance: an auction runs, and everybody can see what is coming.
    ccp.prices({ 1: btcTicks - 210_000n });
    expect(ccp.engine.state.auctions.size).toBe(1);
    expect(ccp.engine.state.unallocatedQuanta).toBe(0n);
    expect(codeOf(takeBack(ccp, leaver, 5_000))).toBe("accepted");
    ccp.closeCycle();
    expect(inFund(ccp, leaver)).toEqual([usd(10_000), [2n, usd(5_000)]]);
    ccp.prices({ 1: btcTicks - 350_000n });
    ccp.closeCycle();
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    expect(record?.draws.map(({ layer }) => layer)).toEqual(["default-fund"]);
    const half = (record?.lossQuanta ?? 0n) / 2n;
    expect(half).toBeGreaterThan(usd(4_000));
    // Both lost half of it; of the part that was to leave as much of it as of the rest, rounded for the fund.
    const left = usd(10_000) - half;
    expect(inFund(ccp, stayer)[0] - left).toBeLessThanOrEqual(0n);
    expect(inFund(ccp, stayer)[0] - left).toBeGreaterThanOrEqual(-1n);
    expect(stated(ccp, leaver.id, "default-fund")).toBe(left / 2n);
    expect(inFund(ccp, leaver)).toEqual([left - left / 2n]);
    expectConserved(ccp);
  });

  it("bears an unallocated loss like the rest, whether requested before it or after", () => {
    const { ccp, members } = smallCcp([25_000, 500_000, 500_000], { assessmentPpm: 0, gainsHaircutPpm: 0 });
    const [weak, winner, saver] = members;
    submitTrade(ccp, { buyer: weak, seller: winner, sizeLots: 10n * oneCoin });
    payIn(ccp, saver, 100);
    expect(codeOf(takeBack(ccp, saver, 50))).toBe("accepted");
    ccp.prices({ 1: btcTicks - 350_000n });
    expect(codeOf(takeBack(ccp, saver, 50))).toBe("accepted");
    ccp.closeCycle();
    expect(inFund(ccp, saver)).toEqual([0n]);
    expect(ccp.engine.state.unallocatedQuanta).toBe(0n);
    payIn(ccp, saver, 100);
    expect(codeOf(takeBack(ccp, saver, 50))).toBe("accepted");
    expectConserved(ccp);
  });

  it("moves with its contribution in a port", () => {
    const { ccp, members } = smallCcp([1_000, 1_000]);
    const [saver, other] = members;
    payIn(ccp, saver, 100);
    payIn(ccp, other, 100);
    takeBack(ccp, saver, 60);
    takeBack(ccp, other, 10);
    expect(codeOf(ccp.port(saver, other))).toBe("accepted");
    expect([inFund(ccp, saver), inFund(ccp, other)]).toEqual([[0n], [usd(200), [2n, usd(70)]]]);
    ccp.closeCycle();
    ccp.closeCycle();
    expect([inFund(ccp, other), fundDollars(ccp)]).toEqual([[usd(130)], usd(130)]);
    expectConserved(ccp);
  });

  it("counts in Cover-2 until it has left", () => {
    const { ccp, members } = smallCcp([25_000, 500_000, 1_000]);
    const [weak, winner, saver] = members;
    payIn(ccp, saver, 100);
    submitTrade(ccp, { buyer: weak, seller: winner, sizeLots: 10n * oneCoin });
    const funds = () =>
      ccp.engine.coverTwo([
        { name: "down", movesPpm: new Map([[1, -200_000]]), collateralPpm: 0, volatilityMove: "None" },
      ]).fundsQuanta;
    expect(funds()).toBe(usd(100));
    takeBack(ccp, saver, 60);
    expect(funds()).toBe(usd(100));
    ccp.closeCycle();
    expect(funds()).toBe(usd(100));
    ccp.closeCycle();
    expect(funds()).toBe(usd(40));
  });
});
