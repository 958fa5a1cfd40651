import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const row = { instrument: 1, priceTicks: 4_000_000n };

/** What is wrong with the message itself refuses all of it; what is wrong with a row refuses the row alone. */
const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ sequence: 1n }, "PRICE_STALE"],
  [({ ccp }) => ({ sequence: ccp.engine.state.pricesSequence + 1_001n }), "PRICE_STALE"],
  [{ sequence: (1n << 64n) - 1n }, "PRICE_STALE"],
  [{ timeSeconds: 1n }, "PRICE_STALE"],
  [({ ccp }) => ({ timeSeconds: ccp.timeSeconds + 86_401n }), "PRICE_GAP_EXCEEDED"],
  [({ ccp }) => ({ timeSeconds: ccp.timeSeconds * 1_000n }), "PRICE_GAP_EXCEEDED"],
  [{ prices: [row, row] }, "PARAMETER_INVALID"],
  [{ funding: [1n, 2n].map((rateE9) => ({ instrument: 1, rateE9 })) }, "PARAMETER_INVALID"],
  [{ volatilities: [1, 2].map((volatilityE6) => ({ instrument: 5, volatilityE6 })) }, "PARAMETER_INVALID"],
  [{ forwards: [1n, 2n].map((forwardTicks) => ({ instrument: 5, forwardTicks })) }, "PARAMETER_INVALID"],
  [{ rates: [1, 2].map((rateE6) => ({ class: "USD", rateE6 })) }, "PARAMETER_INVALID"],
  [{ settlements: [row, row] }, "PARAMETER_INVALID"],
  // Two assets of one class are one price named twice.
  [{ assetPrices: [1, 2].map((asset) => ({ asset, unitPriceQuanta: 5n })) }, "PARAMETER_INVALID"],
];

describe("prices", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "prices", change)).toEqual({ code, changed: false });
  });

  it.each<Change<CommandWorld>>([
    {},
    { prices: [row, { instrument: 2, priceTicks: 0n }] },
    { prices: [row, { instrument: 77, priceTicks: 1n }] },
    { assetPrices: [{ asset: 1, unitPriceQuanta: 5n }] },
    { funding: [{ instrument: 1, rateE9: 10_000_001n }] },
    { funding: [{ instrument: 5, rateE9: 1n }] },
  ])("is accepted, whatever is wrong with one of its rows: %#", (change) => {
    expect(outcomeOf(openWorld(), "prices", change)).toEqual({ code: "accepted", changed: true });
  });
});
