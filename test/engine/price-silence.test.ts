import { describe, expect, it } from "vitest";
import { codeOf, lotsOf, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

/** The journal's time moves with prices only: without any price no mark becomes stale by it. */
describe("a clearing house without prices while the chains go on", () => {
  const silent = (lagSeconds: bigint, parameters: Parameters<typeof smallCcp>[1] = { maxPriceLagSeconds: 600 }) => {
    const { ccp, members } = smallCcp([100_000, 100_000], parameters);
    const [alice, bob] = members;
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin })).toBe("novated");
    expect(ccp.chainTime(2, ccp.timeSeconds + lagSeconds).ok).toBe(true);
    return { ccp, alice, bob };
  };

  it("takes new risk up to the lag, and none beyond it until prices return", () => {
    const onTime = silent(600n);
    expect(submitTrade(onTime.ccp, { buyer: onTime.alice, seller: onTime.bob, sizeLots: oneCoin })).toBe("novated");
    const { ccp, alice, bob } = silent(601n);
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin })).toBe("PRICE_STALE");
    expect(codeOf(ccp.withdraw(alice, 1, usd(10)))).toBe("PRICE_STALE");
    expect(codeOf(ccp.requestCredit(alice, usd(10), ccp.timeSeconds + 9_000n))).toBe("PRICE_STALE");
    const marks = Object.fromEntries(ccp.engine.instruments().map((row) => [row.instrument, row.markTicks ?? 1n]));
    expect(ccp.prices(marks, 1n).ok).toBe(true);
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin })).toBe("novated");
    expect(codeOf(ccp.withdraw(alice, 1, usd(10)))).toBe("accepted");
  });

  it("allows reductions, and withdrawals without positions", () => {
    const { ccp, alice, bob } = silent(10_000n);
    expect(submitTrade(ccp, { buyer: bob, seller: alice, sizeLots: oneCoin / 2n })).toBe("novated");
    expect(lotsOf(ccp, alice)).toBe(oneCoin / 2n);
    const idle = ccp.open(7);
    ccp.deposit(idle.id, 1, usd(50));
    expect(codeOf(ccp.withdraw(idle, 1, usd(50)))).toBe("accepted");
  });

  it("has no limit by default: marks may be historical", () => {
    const { ccp, alice, bob } = silent(1_000_000n, {});
    expect(submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin })).toBe("novated");
  });
});
