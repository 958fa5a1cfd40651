import { describe, expect, it } from "vitest";
import { codeOf, dealt, lotsOf, oneCoin, smallHouse, usd } from "./small-house.ts";

/** The house's time moves with prices only: when no price comes any more, no single mark ever grows stale by it. */
describe("a house that gets no prices any more while the chains go on", () => {
  const silent = (lagSeconds: bigint, parameters: Parameters<typeof smallHouse>[1] = { maxPriceLagSeconds: 600 }) => {
    const { ccp, members } = smallHouse([100_000, 100_000], parameters);
    const [alice, bob] = members;
    expect(dealt(ccp, alice, bob, oneCoin)).toBe("novated");
    expect(ccp.chainTime(2, ccp.timeSeconds + lagSeconds).ok).toBe(true);
    return { ccp, alice, bob };
  };

  it("takes new risk up to the lag, and none beyond it until prices come again", () => {
    const onTime = silent(600n);
    expect(dealt(onTime.ccp, onTime.alice, onTime.bob, oneCoin)).toBe("novated");
    const { ccp, alice, bob } = silent(601n);
    expect(dealt(ccp, alice, bob, oneCoin)).toBe("PRICE_STALE");
    expect(codeOf(ccp.withdraw(alice, 1, usd(10)))).toBe("PRICE_STALE");
    expect(codeOf(ccp.requestCredit(alice, usd(10), ccp.timeSeconds + 9_000n))).toBe("PRICE_STALE");
    const marks = Object.fromEntries(ccp.engine.instruments().map((row) => [row.instrument, row.markTicks ?? 1n]));
    expect(ccp.prices(marks, 1n).ok).toBe(true);
    expect(dealt(ccp, alice, bob, oneCoin)).toBe("novated");
    expect(codeOf(ccp.withdraw(alice, 1, usd(10)))).toBe("accepted");
  });

  it("lets reductions go on, and pays out who has nothing at risk", () => {
    const { ccp, alice, bob } = silent(10_000n);
    expect(dealt(ccp, bob, alice, oneCoin / 2n)).toBe("novated");
    expect(lotsOf(ccp, alice)).toBe(oneCoin / 2n);
    const idle = ccp.open(7);
    ccp.deposit(idle.id, 1, usd(50));
    expect(codeOf(ccp.withdraw(idle, 1, usd(50)))).toBe("accepted");
  });

  it("asks for no lag unless the parameters do: marks may be historical", () => {
    const { ccp, alice, bob } = silent(1_000_000n, {});
    expect(dealt(ccp, alice, bob, oneCoin)).toBe("novated");
  });
});
