import { testPerpetual } from "@isthmus/clearing/testing";
import { expect, it } from "vitest";
import { oneCoin, smallCcp, submitTrade } from "./small-ccp.ts";

/** A call and a put on BTC at 40,000 dollars, each marked at 1,000. */
function withOptions(strikeTicks = 4_000_000n) {
  const { ccp, members } = smallCcp([10_000_000, 10_000_000], { markStepPpm: 0 });
  const expirySeconds = ccp.timeSeconds + 7n * 86_400n;
  const terms = { ...testPerpetual, type: "option", expirySeconds, underlying: 1, strikeTicks } as const;
  const rest = { quantaPerTickLot: 1n, lotsPerUnit: oneCoin, makerFeePpm: 0, takerFeePpm: 0 };
  ccp.admin({ kind: "list-instrument", instrument: 30, ...terms, ...rest, symbol: "CALL", optionType: "call" });
  ccp.admin({ kind: "list-instrument", instrument: 31, ...terms, ...rest, symbol: "PUT", optionType: "put" });
  const [alice, bob] = members;
  const deal = (instrument: number, priceTicks: bigint): string =>
    submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 100n, priceTicks, instrument });
  const mark = (call: bigint, put: bigint): void => {
    ccp.prices({ 1: 4_000_000n, 30: call, 31: put }, 60n, {}, { 30: 500_000, 31: 500_000 });
  };
  mark(100_000n, 100_000n);
  return { deal, mark };
}

it("refuses a call marked 1,000 dollars at 80,000, and any option far from its mark", () => {
  const { deal } = withOptions();
  expect(deal(30, 8_000_000n)).toBe("PRICE_OUTSIDE_BAND");
  // A tenth of the underlying's price on either side.
  expect([deal(30, 500_000n), deal(30, 500_001n)]).toEqual(["novated", "PRICE_OUTSIDE_BAND"]);
  expect([deal(31, 500_000n), deal(31, 500_001n)]).toEqual(["novated", "PRICE_OUTSIDE_BAND"]);
  expect(deal(30, 1n)).toBe("novated");
});

it("refuses a call above its underlying and a put above its strike", () => {
  const { deal, mark } = withOptions(1_000_000n);
  mark(3_900_000n, 950_000n);
  expect([deal(30, 4_000_000n), deal(30, 4_000_001n)]).toEqual(["novated", "PRICE_OUTSIDE_BAND"]);
  expect([deal(31, 1_000_000n), deal(31, 1_000_001n)]).toEqual(["novated", "PRICE_OUTSIDE_BAND"]);
});

it("refuses an option far below its intrinsic value, and never one at its mark", () => {
  const { deal, mark } = withOptions(1_000_000n);
  mark(3_000_000n, 1_000n);
  // Intrinsic 30,000 dollars less a tenth of it; the band around the mark reaches down to 26,000.
  expect([deal(30, 2_700_000n), deal(30, 2_699_999n)]).toEqual(["novated", "PRICE_OUTSIDE_BAND"]);
  mark(2_000_000n, 1_000n);
  expect([deal(30, 2_000_000n), deal(30, 1_999_999n)]).toEqual(["novated", "PRICE_OUTSIDE_BAND"]);
});
