import { expect, it } from "vitest";
import { TestCcp } from "../testing/test-ccp.ts";
import { openNotional, positionValue, tradeValue } from "./value.ts";

it("values lots exactly: at a price, at the mark, and open interest with hypothetical lots", () => {
  const ccp = TestCcp.standard();
  const instrument = () => {
    const found = ccp.engine.state.instruments.get(2);
    if (found === undefined) throw new Error("no instrument");
    return found;
  };
  expect(positionValue(instrument(), 5n)).toBe(0n);
  ccp.prices({ 2: 200_000n });
  expect(tradeValue(instrument(), -3n, 1n << 70n)).toBe(-3n * (1n << 70n) * 10n);
  expect(positionValue(instrument(), -3n)).toBe(-3n * 200_000n * 10n);
  instrument().openInterestLots = 4n;
  expect([openNotional(instrument()), openNotional(instrument(), 2n)]).toEqual([8_000_000n, 12_000_000n]);
});
