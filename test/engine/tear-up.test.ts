import { systemAccounts } from "@isthmus/clearing";
import type { TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  effectsOf,
  ethTicks,
  expectConserved,
  lotsOf,
  oneCoin,
  smallCcp,
  stated,
  submitTrade,
  usd,
} from "./small-ccp.ts";

const hundredEther = 100_000n;

/** A long of ten coins on 25,000 dollars against a winner; two others hold a hundred ether against each other. */
function twoMarkets(dollars: readonly number[], parameters: Parameters<typeof smallCcp>[1]) {
  const { ccp, members } = smallCcp(dollars, parameters);
  const [weak, winner, long, short] = members;
  const saver = ccp.open(30);
  ccp.deposit(saver.id, 1, usd(1_000_000));
  expect(submitTrade(ccp, { buyer: weak, seller: winner, sizeLots: 10n * oneCoin })).toBe("novated");
  expect(
    submitTrade(ccp, { buyer: long, seller: short, sizeLots: hundredEther, priceTicks: ethTicks, instrument: 2 }),
  ).toBe("novated");
  const pay = (member: TestMember, amount: number) =>
    expect(codeOf(ccp.give(member, { kind: "contribute", direction: "pay-in", amountQuanta: usd(amount) }))).toBe(
      "accepted",
    );
  return { ccp, weak, winner, long, short, saver, pay };
}

describe("the whole waterfall", () => {
  it("draws every layer in order, each to its limit, and ends with tear-ups", () => {
    const { ccp, weak, winner, long, short, saver, pay } = twoMarkets([25_000, 500_000, 50_000, 50_000], {
      capitalLimitQuanta: usd(1_000),
      insuranceLimitQuanta: usd(2_000),
      assessmentPpm: 500_000,
      gainsHaircutPpm: 50_000,
      // Otherwise the insurance fund takes over a part of the position.
      fundNotionalPpm: 0,
    });
    ccp.deposit(systemAccounts.capital, 1, usd(50_000));
    ccp.deposit(systemAccounts.insurance, 1, usd(50_000));
    pay(weak, 500);
    pay(long, 1_000);
    const third = ccp.open(31);
    ccp.deposit(third.id, 1, usd(50_000));
    expect(
      submitTrade(ccp, {
        buyer: third,
        seller: short,
        sizeLots: hundredEther / 2n,
        priceTicks: ethTicks,
        instrument: 2,
      }),
    ).toBe("novated");
    // 40,000 dollars lost on 25,000 + 40 rebate - 500 in the fund.
    ccp.prices({ 1: btcTicks - 400_000n });
    ccp.closeCycle();
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    expect(record?.lossQuanta).toBe(usd(15_460));
    expect(record?.draws).toEqual([
      { layer: "defaulter-contribution", paidQuanta: usd(500) },
      { layer: "house-capital", paidQuanta: usd(1_000) },
      { layer: "insurance", paidQuanta: usd(2_000) },
      { layer: "default-fund", paidQuanta: usd(1_000) },
      { layer: "assessments", paidQuanta: usd(500) },
      { layer: "gains-haircut", paidQuanta: usd(2_000) },
      { layer: "tear-up", paidQuanta: usd(8_460) },
    ]);
    expect(record?.unallocatedQuanta).toBe(0n);
    expect(stated(ccp, long.id, "assessment")).toBe(-usd(500));
    expect(stated(ccp, winner.id, "gains-haircut")).toBe(-usd(2_000));
    // The winner's position went with the close-out; of the others' one half, one third and one sixth is on each.
    const torn = [short, long, third].map((member) => -stated(ccp, member.id, "tear-up"));
    expect(torn).toEqual([usd(4_230), usd(2_820), usd(1_410)]);
    expect([stated(ccp, winner.id, "tear-up"), stated(ccp, saver.id, "tear-up")]).toEqual([0n, 0n]);
    expect(ccp.engine.account(saver.id).balances[0]?.amountQuanta).toBe(usd(1_000_000));
    expectConserved(ccp);
  });

  it("takes no account below zero: fees and a haircut of the money of all others bear the rest", () => {
    const { ccp, winner, long, short, saver } = twoMarkets([25_000, 500_000, 21_000, 10_300], {
      assessmentPpm: 0,
      gainsHaircutPpm: 0,
    });
    ccp.prices({ 1: btcTicks - 700_000n });
    const had = [long, short].map((member) => ccp.engine.health(member.id).equityQuanta);
    ccp.closeCycle();
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    const paid = [long, short].map((member) => -stated(ccp, member.id, "tear-up"));
    expect(paid).toEqual(had);
    const restQuanta = usd(70_000) - usd(25_040) - (had[0] ?? 0n) - (had[1] ?? 0n) - usd(240);
    expect(record?.draws).toEqual([
      { layer: "tear-up", paidQuanta: (had[0] ?? 0n) + (had[1] ?? 0n) },
      { layer: "house-remainder", paidQuanta: usd(240) },
      { layer: "balance-haircut", paidQuanta: restQuanta },
    ]);
    expect(record?.unallocatedQuanta).toBe(0n);
    // Who has a million of one and a half, with the winner's gain, bears as much of it.
    const [ofWinner, ofSaver] = [winner, saver].map((member) => -stated(ccp, member.id, "balance-haircut"));
    expect((ofWinner ?? 0n) + (ofSaver ?? 0n)).toBe(restQuanta);
    const held = usd(500_000) + usd(70_000) - usd(200);
    expect(ofSaver).toBe((restQuanta * usd(1_000_000)) / (usd(1_000_000) + held));
    expect([long, short].map((member) => ccp.engine.health(member.id).equityQuanta)).toEqual([0n, 0n]);
    expect(codeOf(ccp.withdraw(saver, 1, 1n))).toBe("accepted");
    expectConserved(ccp);
  });
});

describe("positions of a bankrupt account without gains on the other side", () => {
  it("are torn up at the mark, by size, against the other side", () => {
    const { ccp, members } = smallCcp([60_000, 500_000, 90_000, 30_000]);
    const [weak, winner, big, small] = members;
    expect(submitTrade(ccp, { buyer: weak, seller: winner, sizeLots: 10n * oneCoin })).toBe("novated");
    expect(submitTrade(ccp, { buyer: weak, seller: big, sizeLots: 75_000n, priceTicks: ethTicks, instrument: 2 })).toBe(
      "novated",
    );
    expect(
      submitTrade(ccp, { buyer: weak, seller: small, sizeLots: 25_001n, priceTicks: ethTicks, instrument: 2 }),
    ).toBe("novated");
    ccp.prices({ 1: btcTicks - 700_000n, 2: ethTicks });
    const closed = ccp.closeCycle(0n);
    expect(effectsOf(closed, "deleveraged").map((row) => [row.instrument, row.against, row.lots])).toEqual([
      [1, winner.id, 10n * oneCoin],
    ]);
    const torn = new Map(effectsOf(closed, "torn-up").map((row) => [row.against, [row.instrument, row.lots]]));
    expect(torn).toEqual(
      new Map([
        [big.id, [2, 75_000n]],
        [small.id, [2, 25_001n]],
      ]),
    );
    expect([lotsOf(ccp, weak), lotsOf(ccp, weak, 2), lotsOf(ccp, big, 2)]).toEqual([0n, 0n, 0n]);
    expectConserved(ccp);
  });

  it("are torn up pro rata if the other side is larger", () => {
    const ninetyEther = 90_000n;
    const { ccp, members } = smallCcp([60_000, 500_000, 900_000, 900_000]);
    const [weak, winner, big, small] = members;
    expect(submitTrade(ccp, { buyer: weak, seller: winner, sizeLots: 10n * oneCoin })).toBe("novated");
    expect(
      submitTrade(ccp, { buyer: weak, seller: big, sizeLots: ninetyEther, priceTicks: ethTicks, instrument: 2 }),
    ).toBe("novated");
    // Another long beside the bankrupt one, so that the shorts hold 270,000 lots against its 90,000.
    expect(
      submitTrade(ccp, { buyer: winner, seller: big, sizeLots: ninetyEther, priceTicks: ethTicks, instrument: 2 }),
    ).toBe("novated");
    expect(
      submitTrade(ccp, { buyer: winner, seller: small, sizeLots: ninetyEther, priceTicks: ethTicks, instrument: 2 }),
    ).toBe("novated");
    ccp.prices({ 1: btcTicks - 700_000n, 2: ethTicks });
    const torn = new Map(effectsOf(ccp.closeCycle(0n), "torn-up").map((row) => [row.against, row.lots]));
    expect(torn.get(big.id)).toBe(60_000n);
    expect(torn.get(small.id)).toBe(30_000n);
    expect(lotsOf(ccp, winner, 2)).toBe(2n * ninetyEther);
    expectConserved(ccp);
  });
});
