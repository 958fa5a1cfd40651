import { systemAccounts } from "@isthmus/clearing";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, expectConserved, oneCoin, smallCcp, stated, submitTrade, usd } from "./small-ccp.ts";

describe("a loss is allocated", () => {
  it("although the gainer ports its account before the cycle closes", () => {
    const { ccp, members } = smallCcp([25_000, 500_000, 100, 500_000]);
    const [weak, winner, other, rich] = members;
    expect(submitTrade(ccp, { buyer: weak, seller: winner, sizeLots: 10n * oneCoin })).toBe("novated");
    ccp.prices({ 1: btcTicks - 350_000n });
    // Takes its gain at the mark, and carries it away.
    expect(
      submitTrade(ccp, { buyer: winner, seller: rich, sizeLots: 10n * oneCoin, priceTicks: btcTicks - 350_000n }),
    ).toBe("novated");
    expect(codeOf(ccp.port(winner, other))).toBe("accepted");
    ccp.closeCycle();
    const [record] = ccp.engine.lastCycle()?.defaults ?? [];
    expect(record?.draws.map((row) => row.layer)).toEqual(["gains-haircut"]);
    expect(record?.unallocatedQuanta).toBe(0n);
    expect(stated(ccp, other.id, "gains-haircut")).toBe(-(record?.lossQuanta ?? 0n));
    expect(stated(ccp, winner.id, "realised")).toBe(0n);
    expect(stated(ccp, other.id, "realised")).toBe(usd(35_000));
    expectConserved(ccp);
  });

  it("at the next marks although its account has no positions left", () => {
    const { ccp, members } = smallCcp([25_000, 500_000, 500_000]);
    const [weak, winner, saver] = members;
    // The venue may still trade around the mark of the last cut-off.
    ccp.prices({ 1: btcTicks + 200_000n });
    ccp.closeCycle();
    ccp.prices({ 1: btcTicks - 200_000n });
    const credit = usd(24_500);
    expect(codeOf(ccp.requestCredit(weak, credit, ccp.timeSeconds + 9_000n))).toBe("accepted");
    expect(codeOf(ccp.requestCredit(winner, credit, ccp.timeSeconds + 9_000n))).toBe("accepted");
    // On chain, between two marks: bought dear, sold cheap, within credit and so never refused.
    const buy = { id: "b", instrument: 1, buyer: weak.id, seller: winner.id, sizeLots: 10n * oneCoin };
    ccp.venueTrade({ ...buy, priceTicks: btcTicks + 200_000n }, usd(12_700), usd(12_700));
    const sell = { ...buy, id: "s", buyer: winner.id, seller: weak.id };
    ccp.venueTrade({ ...sell, priceTicks: btcTicks - 200_000n }, usd(11_500), usd(11_500));
    expect(ccp.engine.account(weak.id).positions).toEqual([]);
    expect(ccp.engine.health(weak.id).equityQuanta).toBeLessThan(-usd(14_000));
    ccp.prices({ 1: btcTicks });
    expect(ccp.engine.state.unallocatedQuanta).toBeGreaterThan(usd(14_000));
    expect(codeOf(ccp.withdraw(saver, 1, usd(1)))).toBe("accepted");
    ccp.deposit(systemAccounts.insurance, 1, usd(50_000));
    ccp.closeCycle();
    expect(ccp.engine.lastCycle()?.defaults.map((row) => row.account)).toEqual([weak.id]);
    expectConserved(ccp);
  });
});
