import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const mark = 4_000_000n;

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ sequence: 1n }, "PRICE_STALE"],
  [{ timeSeconds: 1n }, "PRICE_STALE"],
  [
    {
      prices: [
        { instrument: 1, priceTicks: mark + 1n },
        { instrument: 2, priceTicks: 0n },
      ],
    },
    "PRICE_INVALID",
  ],
  [{ prices: [{ instrument: 77, priceTicks: 1n }] }, "INSTRUMENT_UNKNOWN"],
  [{ assetPrices: [{ asset: 1, unitPriceQuanta: 5n }] }, "PARAMETER_INVALID"],
  [{ funding: [{ instrument: 1, rateE9: 10_000_001n }] }, "FUNDING_RATE_EXCEEDED"],
  [{ funding: [{ instrument: 5, rateE9: 1n }] }, "PARAMETER_INVALID"],
];

describe("prices", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "prices", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "prices")).toEqual({ code: "accepted", changed: true });
  });
});
