import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ sequence: 2n }, "EVENT_OUT_OF_ORDER"],
  [{ venue: 2 }, "VENUE_UNKNOWN"],
  [{ height: 1n }, "EVENT_OUT_OF_ORDER"],
];

describe("venue-trade", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "venue-trade", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "venue-trade")).toEqual({ code: "accepted", changed: true });
  });
});
