import fc from "fast-check";
import { expect, it } from "vitest";
import type { Instrument } from "../model/state.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { feeOf, tradeFees } from "./fees.ts";

it("rounds a fee up against the payer, and a rebate down", () => {
  fc.assert(
    fc.property(
      fc.bigInt(-(2n ** 100n), 2n ** 100n),
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      (notional, ppm) => {
        const product = (notional < 0n ? -notional : notional) * BigInt(ppm);
        const short = feeOf(notional, ppm) * 1_000_000n - product;
        expect(short).toBeGreaterThanOrEqual(0n);
        expect(short).toBeLessThan(1_000_000n);
      },
    ),
  );
});

it("charges the taker, gives the maker the maker fee, and charges both if nobody made the price", () => {
  const instrument = TestCcp.standard().engine.state.instruments.get(1) as Instrument;
  const fees = (maker: "buyer" | "seller" | null) =>
    tradeFees(instrument, { priceTicks: 4_000_000n, sizeLots: 10n, maker });
  expect(fees("buyer")).toEqual({ buyerQuanta: -4_000n, sellerQuanta: 20_000n });
  expect(fees("seller")).toEqual({ buyerQuanta: 20_000n, sellerQuanta: -4_000n });
  expect(fees(null)).toEqual({ buyerQuanta: 20_000n, sellerQuanta: 20_000n });
});
