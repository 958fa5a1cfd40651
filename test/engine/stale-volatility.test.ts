import { testPerpetual } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";
import { btcTicks, effectsOf, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

const terms = {
  ...testPerpetual,
  quantaPerTickLot: 1n,
  lotsPerUnit: 10_000n,
  underlying: 1,
  type: "option",
  optionType: "call",
  strikeTicks: btcTicks,
} as const;

/** Alice holds a call at 40,000 with 90 days to go, bought at 6,200 dollars with volatility 50 %. */
function holder(aliceDollars: number) {
  const { ccp, members } = smallCcp([aliceDollars, 1_000_000]);
  const [alice, bob] = members;
  const expirySeconds = ccp.timeSeconds + 90n * 86_400n;
  ccp.admin({ kind: "list-instrument", instrument: 12, symbol: "C", ...terms, expirySeconds });
  ccp.prices({ 1: btcTicks, 12: 620_000n }, 60n, {}, { 12: 500_000 });
  const buy = (sizeLots: bigint, priceTicks: bigint) =>
    submitTrade(ccp, { buyer: alice, seller: bob, sizeLots, priceTicks, instrument: 12 });
  expect(buy(oneCoin, 620_000n)).toBe("novated");
  return { ccp, alice, bob, buy };
}

describe("a volatility that nobody renews", () => {
  it("through nine days of moves at 130 % a year takes no new risk and margins the holder at the realised one", () => {
    const { ccp, alice, bob, buy } = holder(3_500);
    const calm = ccp.engine.health(alice.id).initialQuanta;
    // 1.5 % an hour, up and down, is 140 % a year.
    let noticed = false;
    for (let hour = 0; hour < 216; hour++) {
      const spot = hour % 2 === 0 ? (btcTicks * 1_015n) / 1_000n : btcTicks;
      ccp.prices({ 1: spot, 2: 200_000n, 12: 620_000n }, 3_600n);
      const { state } = ccp.engine.health(alice.id);
      noticed ||= state !== "healthy";
    }
    const { equityQuanta, initialQuanta } = ccp.engine.health(alice.id);
    // What she can lose at this volatility is called for while she still has it.
    expect(initialQuanta).toBeGreaterThan((calm * 3n) / 2n);
    expect(noticed).toBe(true);
    expect(equityQuanta).toBeGreaterThan(0n);
    expect(buy(1n, 620_000n)).toBe("PRICE_STALE");
    // Whoever sells the option to close is not stopped.
    expect(submitTrade(ccp, { buyer: bob, seller: alice, sizeLots: 100n, priceTicks: 620_000n, instrument: 12 })).toBe(
      "novated",
    );
    // With a volatility of the present market new risk is taken again.
    ccp.prices({ 1: btcTicks, 2: 200_000n, 12: 620_000n }, 60n, {}, { 12: 750_000 });
    ccp.deposit(alice.id, 1, usd(10_000));
    expect(buy(1n, 620_000n)).toBe("novated");
  });

  it("is not replaced by one far print, whose holders take no new risk meanwhile", () => {
    const { ccp, alice, buy } = holder(1_000_000);
    const before = ccp.engine.health(alice.id).initialQuanta;
    const print = (volatilityE6: number, seconds = 60n) =>
      effectsOf(
        ccp.prices({ 1: btcTicks, 2: 200_000n, 12: 620_000n }, seconds, {}, { 12: volatilityE6 }),
        "input-refused",
      ).map(({ reason }) => reason);
    expect(print(4_000_000)).toEqual(["unconfirmed"]);
    expect(ccp.engine.health(alice.id).initialQuanta).toBeGreaterThanOrEqual(before);
    expect(buy(1n, 620_000n)).toBe("PRICE_STALE");
    expect(print(510_000)).toEqual([]);
    expect(buy(1n, 620_000n)).toBe("novated");
    expect(print(4_000_000)).toEqual(["unconfirmed"]);
    expect(print(3_800_000, 300n)).toEqual([]);
    expect(ccp.engine.state.instruments.get(12)?.volatilityE6).toBe(3_800_000);
    for (const wrong of [0, -1, 100_000_001]) expect(print(wrong)).toEqual(["out-of-range"]);
  });
});
