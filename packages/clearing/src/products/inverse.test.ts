import { absolute } from "@isthmus/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InstrumentTerms } from "../model/state.ts";
import { testPerpetual } from "../testing/local.ts";
import { inversePerpetual } from "./inverse.ts";

const coin = 100_000_000n;

/** A contract of so many dollars at prices in whole dollars. */
function contract(dollars: bigint): InstrumentTerms {
  const type = "inverse-perpetual";
  const sizes = { quantaPerTickLot: dollars * coin, lotsPerUnit: 1n, settlementClass: "BTC" };
  return { ...testPerpetual, ...sizes, symbol: "BTC-COIN", type };
}

const gainOf = (terms: InstrumentTerms, lots: bigint, entry: bigint, exit: bigint) =>
  inversePerpetual.value(terms, lots, exit) - inversePerpetual.value(terms, lots, entry);

describe("inverse contracts", () => {
  it("gain what BitMEX publishes for XBTUSD: 50,000 contracts of 1 dollar from 10,000", () => {
    // Its guide to perpetual contracts: 0.4545 XBT at 11,000, -0.5556 XBT at 9,000.
    expect(gainOf(contract(1n), 50_000n, 10_000n, 11_000n)).toBe(45_454_545n);
    expect(gainOf(contract(1n), 50_000n, 10_000n, 9_000n)).toBe(-55_555_556n);
  });

  it("gain what the rule of coin-margined futures gives: contracts × size × (1/entry - 1/exit)", () => {
    // Ten contracts of 100 dollars, from 20,000 to 25,000: 1,000 / 20,000 - 1,000 / 25,000 = 0.01.
    expect(gainOf(contract(100n), 10n, 20_000n, 25_000n)).toBe(1_000_000n);
    expect(gainOf(contract(100n), -10n, 20_000n, 25_000n)).toBe(-1_000_000n);
  });

  it("never round for a holder: the values of all holders leave less than a quantum of dust each, never a hole", () => {
    const sizes = fc.array(
      fc.bigInt(-1_000_000n, 1_000_000n).filter((lots) => lots !== 0n),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(sizes, fc.bigInt(1n, 200_000n), (lots, price) => {
        const all = [...lots, -lots.reduce((sum, one) => sum + one, 0n)];
        const sum = all.reduce((total, one) => total + inversePerpetual.value(contract(1n), one, price), 0n);
        expect(sum).toBeLessThanOrEqual(0n);
        expect(-sum).toBeLessThan(BigInt(all.length));
      }),
    );
  });

  it("find the price at which lots are worth an amount, and not one tick further", () => {
    const size = fc.bigInt(-1_000_000n, 1_000_000n).filter((lots) => lots !== 0n);
    fc.assert(
      fc.property(size, fc.bigInt(1n, 10n ** 12n), (lots, amount) => {
        const terms = contract(7n);
        const valueQuanta = lots > 0n ? -amount : amount;
        const price = inversePerpetual.priceFor(terms, lots, valueQuanta) ?? 0n;
        const worth = (ticks: bigint) => inversePerpetual.value(terms, lots, ticks);
        // Of a short lot no positive price may do, if the amount is more than a tick's worth.
        if (price > 0n) expect(worth(price)).toBeGreaterThanOrEqual(valueQuanta);
        const further = lots > 0n ? price - 1n : price + 1n;
        if (further > 0n) expect(worth(further)).toBeLessThan(valueQuanta);
        expect(absolute(price)).toBe(price);
      }),
    );
    expect(inversePerpetual.priceFor(contract(1n), 5n, 0n)).toBeNull();
    expect(inversePerpetual.priceFor(contract(1n), -5n, 0n)).toBeNull();
  });
});
