import { houseAccounts } from "@isthmus/clearing";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, dealt, expectConserved, oneCoin, smallHouse, stated, usd } from "./small-house.ts";

describe("a loss finds who must bear it", () => {
  it("though the winner moves its account to another member before the cycle closes", () => {
    const { house, members } = smallHouse([25_000, 500_000, 100, 500_000]);
    const [weak, winner, other, rich] = members;
    expect(dealt(house, weak, winner, 10n * oneCoin)).toBe("novated");
    house.prices({ 1: btcTicks - 350_000n });
    // Takes its gain at the mark, and carries it away.
    expect(dealt(house, winner, rich, 10n * oneCoin, btcTicks - 350_000n)).toBe("novated");
    expect(codeOf(house.port(winner, other))).toBe("accepted");
    house.closeCycle();
    const [record] = house.engine.lastCycle()?.defaults ?? [];
    expect(record?.draws.map((row) => row.layer)).toEqual(["gains-haircut"]);
    expect(record?.unallocatedQuanta).toBe(0n);
    expect(stated(house, other.id, "gains-haircut")).toBe(-(record?.lossQuanta ?? 0n));
    expect(stated(house, winner.id, "realised")).toBe(0n);
    expect(stated(house, other.id, "realised")).toBe(usd(35_000));
    expectConserved(house);
  });

  it("and is seen at the next marks though its account holds no position any more", () => {
    const { house, members } = smallHouse([25_000, 500_000, 500_000]);
    const [weak, winner, saver] = members;
    const credit = usd(20_000);
    expect(codeOf(house.requestCredit(weak, credit, house.timeSeconds + 9_000n))).toBe("accepted");
    expect(codeOf(house.requestCredit(winner, credit, house.timeSeconds + 9_000n))).toBe("accepted");
    // On chain, between two marks: bought dear, sold cheap, within credit and so never refused.
    const buy = { id: "b", instrument: 1, buyer: weak.id, seller: winner.id, sizeLots: 10n * oneCoin };
    house.venueTrade({ ...buy, priceTicks: btcTicks + 200_000n }, usd(10_000), usd(10_000));
    const sell = { ...buy, id: "s", buyer: winner.id, seller: weak.id };
    house.venueTrade({ ...sell, priceTicks: btcTicks - 200_000n }, usd(10_000), usd(10_000));
    expect(house.engine.account(weak.id).positions).toEqual([]);
    expect(house.engine.health(weak.id).equityQuanta).toBeLessThan(-usd(14_000));
    house.prices({ 1: btcTicks });
    expect(house.engine.state.unallocatedQuanta).toBeGreaterThan(usd(14_000));
    expect(codeOf(house.withdraw(saver, 1, usd(1)))).toBe("WITHDRAWALS_GATED");
    house.deposit(houseAccounts.insurance, 1, usd(50_000));
    house.closeCycle();
    expect(house.engine.lastCycle()?.defaults.map((row) => row.account)).toEqual([weak.id]);
    expectConserved(house);
  });
});
