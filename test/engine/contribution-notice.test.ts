import { houseAccounts } from "@isthmus/clearing";
import type { LocalHouse, LocalMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  dealt,
  dollarsOf,
  effectsOf,
  expectConserved,
  oneCoin,
  smallHouse,
  stated,
  usd,
} from "./small-house.ts";

const payIn = (house: LocalHouse, member: LocalMember, dollars: number) =>
  house.give(member, { kind: "contribute", direction: "pay-in", amountQuanta: usd(dollars) });
const takeBack = (house: LocalHouse, member: LocalMember, dollars: number) =>
  house.give(member, { kind: "contribute", direction: "take-back", amountQuanta: usd(dollars) });

/** What an account has in the default fund, and what of it is to leave at the close of which cycle. */
function inFund(house: LocalHouse, member: LocalMember): [bigint, ...(readonly [bigint, bigint])[]] {
  const { contributionQuanta, leavingContributions } = house.engine.account(member.id);
  return [contributionQuanta, ...leavingContributions.map(({ cycle, amountQuanta }) => [cycle, amountQuanta] as const)];
}

function fundDollars(house: LocalHouse): bigint {
  const { balances, pendingQuanta } = house.engine.account(houseAccounts.defaultFund);
  return balances.reduce((sum, row) => sum + row.amountQuanta, pendingQuanta);
}

describe("a contribution that is taken back", () => {
  it("stays in the fund until the cycle after the open one has closed, and then counts as money again", () => {
    const { house, members } = smallHouse([1_000]);
    const [saver] = members;
    payIn(house, saver, 100);
    const applied = takeBack(house, saver, 60);
    expect(effectsOf(applied, "contribution-noticed")).toEqual([
      { kind: "contribution-noticed", account: saver.id, amountQuanta: usd(60), cycle: 2n },
    ]);
    expect(effectsOf(applied, "posting")).toEqual([]);
    expect(inFund(house, saver)).toEqual([usd(100), [2n, usd(60)]]);
    expect(house.engine.health(saver.id).equityQuanta).toBe(usd(900));
    house.closeCycle();
    expect([inFund(house, saver), fundDollars(house)]).toEqual([[usd(100), [2n, usd(60)]], usd(100)]);
    expect(codeOf(house.withdraw(saver, 1, usd(901)))).toBe("BALANCE_INSUFFICIENT");
    const closed = house.closeCycle();
    expect(effectsOf(closed, "contributed")).toEqual([
      { kind: "contributed", account: saver.id, contributionQuanta: usd(40) },
    ]);
    expect([inFund(house, saver), fundDollars(house)]).toEqual([[usd(40)], usd(40)]);
    expect(stated(house, saver.id, "default-fund")).toBe(usd(60));
    expect(dollarsOf(house, saver)).toBe(usd(960));
    expectConserved(house);
  });

  it("cannot be asked for twice, whatever the notice is by then", () => {
    const { house, members } = smallHouse([1_000]);
    const [saver] = members;
    payIn(house, saver, 100);
    expect(codeOf(takeBack(house, saver, 60))).toBe("accepted");
    house.admin({ kind: "set-parameters", parameters: { contributionNoticeCycles: 0 } });
    house.closeCycle();
    const before = house.engine.digest();
    expect(codeOf(takeBack(house, saver, 41))).toBe("BALANCE_INSUFFICIENT");
    expect(house.engine.digest()).toBe(before);
    // Without notice what is free leaves at once; what was asked for before keeps its cycle.
    expect(codeOf(takeBack(house, saver, 40))).toBe("accepted");
    expect(inFund(house, saver)).toEqual([usd(60), [2n, usd(60)]]);
    house.closeCycle();
    expect([inFund(house, saver), fundDollars(house)]).toEqual([[0n], 0n]);
    expectConserved(house);
  });

  it("adds up by cycle, each part with its own", () => {
    const { house, members } = smallHouse([1_000], { contributionNoticeCycles: 2 });
    const [saver] = members;
    payIn(house, saver, 100);
    takeBack(house, saver, 10);
    takeBack(house, saver, 20);
    house.closeCycle();
    takeBack(house, saver, 30);
    expect(inFund(house, saver)).toEqual([usd(100), [3n, usd(30)], [4n, usd(30)]]);
    house.closeCycle();
    house.closeCycle();
    expect(inFund(house, saver)).toEqual([usd(70), [4n, usd(30)]]);
    house.closeCycle();
    expect(inFund(house, saver)).toEqual([usd(40)]);
    expectConserved(house);
  });

  it("bears a loss that comes while its auction runs, and the one of the very cycle at whose close it would leave", () => {
    const { house, members } = smallHouse([25_000, 500_000, 500_000, 500_000]);
    const [weak, winner, leaver, stayer] = members;
    payIn(house, leaver, 10_000);
    payIn(house, stayer, 10_000);
    dealt(house, weak, winner, 10n * oneCoin);
    // Below maintenance: an auction runs, and everybody can see what is coming.
    house.prices({ 1: btcTicks - 210_000n });
    expect(house.engine.state.auctions.size).toBe(1);
    expect(house.engine.state.unallocatedQuanta).toBe(0n);
    expect(codeOf(takeBack(house, leaver, 5_000))).toBe("accepted");
    house.closeCycle();
    expect(inFund(house, leaver)).toEqual([usd(10_000), [2n, usd(5_000)]]);
    house.prices({ 1: btcTicks - 350_000n });
    house.closeCycle();
    const [record] = house.engine.lastCycle()?.defaults ?? [];
    expect(record?.draws.map(({ layer }) => layer)).toEqual(["default-fund"]);
    const half = (record?.lossQuanta ?? 0n) / 2n;
    expect(half).toBeGreaterThan(usd(4_000));
    // Both lost half of it; of the part that was to leave as much of it as of the rest, rounded for the fund.
    const left = usd(10_000) - half;
    expect(inFund(house, stayer)[0] - left).toBeLessThanOrEqual(0n);
    expect(inFund(house, stayer)[0] - left).toBeGreaterThanOrEqual(-1n);
    expect(stated(house, leaver.id, "default-fund")).toBe(left / 2n);
    expect(inFund(house, leaver)).toEqual([left - left / 2n]);
    expectConserved(house);
  });

  it("is not asked for while a loss is unallocated, and what was asked for before is drawn upon like the rest", () => {
    const { house, members } = smallHouse([25_000, 500_000, 500_000], { assessmentPpm: 0, gainsHaircutPpm: 0 });
    const [weak, winner, saver] = members;
    dealt(house, weak, winner, 10n * oneCoin);
    payIn(house, saver, 100);
    expect(codeOf(takeBack(house, saver, 50))).toBe("accepted");
    house.prices({ 1: btcTicks - 350_000n });
    const before = house.engine.digest();
    expect(codeOf(takeBack(house, saver, 50))).toBe("WITHDRAWALS_GATED");
    expect(house.engine.digest()).toBe(before);
    house.closeCycle();
    expect(inFund(house, saver)).toEqual([0n]);
    expect(house.engine.state.unallocatedQuanta).toBeGreaterThan(0n);
    house.deposit(houseAccounts.insurance, 1, usd(20_000));
    house.closeCycle();
    payIn(house, saver, 100);
    expect(codeOf(takeBack(house, saver, 50))).toBe("accepted");
    expectConserved(house);
  });

  it("goes along with its contribution when the account is ported", () => {
    const { house, members } = smallHouse([1_000, 1_000]);
    const [saver, other] = members;
    payIn(house, saver, 100);
    payIn(house, other, 100);
    takeBack(house, saver, 60);
    takeBack(house, other, 10);
    expect(codeOf(house.port(saver, other))).toBe("accepted");
    expect([inFund(house, saver), inFund(house, other)]).toEqual([[0n], [usd(200), [2n, usd(70)]]]);
    house.closeCycle();
    house.closeCycle();
    expect([inFund(house, other), fundDollars(house)]).toEqual([[usd(130)], usd(130)]);
    expectConserved(house);
  });

  it("counts in Cover-2 until it has left", () => {
    const { house, members } = smallHouse([25_000, 500_000, 1_000]);
    const [weak, winner, saver] = members;
    payIn(house, saver, 100);
    dealt(house, weak, winner, 10n * oneCoin);
    const funds = () => house.engine.coverTwo([new Map([[1, -200_000]])]).fundsQuanta;
    expect(funds()).toBe(usd(100));
    takeBack(house, saver, 60);
    expect(funds()).toBe(usd(100));
    house.closeCycle();
    expect(funds()).toBe(usd(100));
    house.closeCycle();
    expect(funds()).toBe(usd(40));
  });
});
