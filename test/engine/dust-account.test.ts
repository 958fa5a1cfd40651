import { testPerpetual } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { dollarsOf, effectsOf, expectConserved, lotsOf, smallCcp, submitTrade } from "./small-ccp.ts";

const market = 9;
const terms = { ...testPerpetual, makerFeePpm: 0, takerFeePpm: 0 };

/** A long of 90 lots at a hundred ticks, 9,000 quanta, on 900 quanta, against somebody rich. */
function dustLong() {
  const { ccp, members } = smallCcp([0, 100_000, 100_000]);
  const [poor, rich, bidder] = members;
  const scale = { quantaPerTickLot: 1n, lotsPerUnit: 1_000_000n };
  ccp.admin({ kind: "list-instrument", instrument: market, symbol: "DUST", ...terms, ...scale });
  ccp.closeCycle();
  ccp.prices({ [market]: 100n });
  ccp.deposit(poor.id, 1, 900n);
  const trade = { buyer: poor, seller: rich, sizeLots: 90n, priceTicks: 100n, instrument: market };
  expect(submitTrade(ccp, trade)).toBe("novated");
  return { ccp, poor, rich, bidder };
}

describe("a position of less than a cent", () => {
  it("below its margin is offered whole, and a bidder takes all of it", () => {
    const { ccp, poor, bidder } = dustLong();
    const [opened] = effectsOf(ccp.prices({ [market]: 92n }), "auction-opened");
    expect(opened).toMatchObject({ account: poor.id, sharePpm: 1_000_000n });
    const bid = { kind: "bid", seller: poor.id, sharePpm: 1_000_000n, limitQuanta: 10n ** 9n } as const;
    expect(effectsOf(ccp.give(bidder, bid), "liquidated")).toHaveLength(1);
    expect([lotsOf(ccp, poor, market), lotsOf(ccp, bidder, market)]).toEqual([0n, 90n]);
    expect(ccp.engine.health(poor.id).equityQuanta).toBeGreaterThanOrEqual(0n);
    expectConserved(ccp);
  });

  it("beyond its margin is closed at the cut-off, and its loss is paid to the last quantum", () => {
    const { ccp, poor, rich } = dustLong();
    ccp.prices({ [market]: 89n });
    const closed = ccp.closeCycle();
    const [record] = effectsOf(closed, "defaulted");
    expect(record).toMatchObject({ account: poor.id, lossQuanta: 90n, unallocatedQuanta: 0n });
    expect(record?.draws.reduce((sum, { paidQuanta }) => sum + paidQuanta, 0n)).toBe(90n);
    expect([lotsOf(ccp, poor, market), dollarsOf(ccp, poor)]).toEqual([0n, 0n]);
    expect(lotsOf(ccp, rich, market)).toBe(0n);
    expectConserved(ccp);
  });
});
