import { houseAccounts } from "@isthmus/clearing";
import type { LocalMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import {
  btcTicks,
  codeOf,
  dealt,
  effectsOf,
  ethTicks,
  expectConserved,
  lotsOf,
  oneCoin,
  smallHouse,
  stated,
  usd,
} from "./small-house.ts";

const hundredEther = 100_000n;

/** A long of ten coins on 25,000 dollars against a winner; two others hold a hundred ether against each other. */
function twoMarkets(dollars: readonly number[], parameters: Parameters<typeof smallHouse>[1]) {
  const { house, members } = smallHouse(dollars, parameters);
  const [weak, winner, long, short] = members;
  const saver = house.open(30);
  house.deposit(saver.id, 1, usd(1_000_000));
  expect(dealt(house, weak, winner, 10n * oneCoin)).toBe("novated");
  expect(dealt(house, long, short, hundredEther, ethTicks, 2)).toBe("novated");
  const pay = (member: LocalMember, amount: number) =>
    expect(codeOf(house.give(member, { kind: "contribute", direction: "pay-in", amountQuanta: usd(amount) }))).toBe(
      "accepted",
    );
  return { house, weak, winner, long, short, saver, pay };
}

describe("the whole waterfall", () => {
  it("passes every layer in its order, each to its limit, and ends at those who hold positions", () => {
    const { house, weak, winner, long, short, saver, pay } = twoMarkets([25_000, 500_000, 50_000, 50_000], {
      capitalLimitQuanta: usd(1_000),
      insuranceLimitQuanta: usd(2_000),
      assessmentPpm: 500_000,
      gainsHaircutPpm: 50_000,
    });
    house.deposit(houseAccounts.capital, 1, usd(50_000));
    house.deposit(houseAccounts.insurance, 1, usd(50_000));
    pay(weak, 500);
    pay(long, 1_000);
    const third = house.open(31);
    house.deposit(third.id, 1, usd(50_000));
    expect(dealt(house, third, short, hundredEther / 2n, ethTicks, 2)).toBe("novated");
    // 40,000 dollars lost on 25,000 + 40 rebate - 500 in the fund.
    house.prices({ 1: btcTicks - 400_000n });
    house.closeCycle();
    const [record] = house.engine.lastCycle()?.defaults ?? [];
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
    expect(stated(house, long.id, "assessment")).toBe(-usd(500));
    expect(stated(house, winner.id, "gains-haircut")).toBe(-usd(2_000));
    // The winner's position went with the close-out; of the others' one half, one third and one sixth is on each.
    const torn = [short, long, third].map((member) => -stated(house, member.id, "tear-up"));
    expect(torn).toEqual([usd(4_230), usd(2_820), usd(1_410)]);
    expect([stated(house, winner.id, "tear-up"), stated(house, saver.id, "tear-up")]).toEqual([0n, 0n]);
    expect(house.engine.account(saver.id).balances[0]?.amountQuanta).toBe(usd(1_000_000));
    expectConserved(house);
  });

  it("takes nobody's last quantum twice: what holders cannot pay stays unallocated, and the gate shut", () => {
    const { house, long, short, saver } = twoMarkets([25_000, 500_000, 21_000, 10_300], {
      assessmentPpm: 0,
      gainsHaircutPpm: 0,
    });
    house.prices({ 1: btcTicks - 700_000n });
    const had = [long, short].map((member) => house.engine.health(member.id).equityQuanta);
    house.closeCycle();
    const [record] = house.engine.lastCycle()?.defaults ?? [];
    const paid = [long, short].map((member) => -stated(house, member.id, "tear-up"));
    expect(paid).toEqual(had);
    expect(record?.draws).toEqual([{ layer: "tear-up", paidQuanta: (had[0] ?? 0n) + (had[1] ?? 0n) }]);
    expect(record?.unallocatedQuanta).toBe(usd(70_000) - usd(25_040) - (record?.draws[0]?.paidQuanta ?? 0n));
    expect([long, short].map((member) => house.engine.health(member.id).equityQuanta)).toEqual([0n, 0n]);
    expect(codeOf(house.withdraw(saver, 1, 1n))).toBe("WITHDRAWALS_GATED");
    expectConserved(house);
  });
});

describe("positions of a bankrupt account that nobody has gained on", () => {
  it("are torn up at the mark, by size, among those who hold the other side", () => {
    const { house, members } = smallHouse([60_000, 500_000, 90_000, 30_000]);
    const [weak, winner, big, small] = members;
    expect(dealt(house, weak, winner, 10n * oneCoin)).toBe("novated");
    expect(dealt(house, weak, big, 75_000n, ethTicks, 2)).toBe("novated");
    expect(dealt(house, weak, small, 25_001n, ethTicks, 2)).toBe("novated");
    house.prices({ 1: btcTicks - 700_000n, 2: ethTicks });
    const closed = house.closeCycle(0n);
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
    expect([lotsOf(house, weak), lotsOf(house, weak, 2), lotsOf(house, big, 2)]).toEqual([0n, 0n, 0n]);
    expectConserved(house);
  });

  it("fall on each by its size when it holds more than is torn up", () => {
    const ninetyEther = 90_000n;
    const { house, members } = smallHouse([60_000, 500_000, 900_000, 900_000]);
    const [weak, winner, big, small] = members;
    expect(dealt(house, weak, winner, 10n * oneCoin)).toBe("novated");
    expect(dealt(house, weak, big, ninetyEther, ethTicks, 2)).toBe("novated");
    // Another long beside the bankrupt one, so that the shorts hold 270,000 lots against its 90,000.
    expect(dealt(house, winner, big, ninetyEther, ethTicks, 2)).toBe("novated");
    expect(dealt(house, winner, small, ninetyEther, ethTicks, 2)).toBe("novated");
    house.prices({ 1: btcTicks - 700_000n, 2: ethTicks });
    const torn = new Map(effectsOf(house.closeCycle(0n), "torn-up").map((row) => [row.against, row.lots]));
    expect(torn.get(big.id)).toBe(60_000n);
    expect(torn.get(small.id)).toBe(30_000n);
    expect(lotsOf(house, winner, 2)).toBe(2n * ninetyEther);
    expectConserved(house);
  });
});
