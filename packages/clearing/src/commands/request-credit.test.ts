import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ venue: 2 }, "PARAMETER_INVALID"],
  [{ venue: 77 }, "VENUE_UNKNOWN"],
  [{ expirySeconds: 1n }, "CREDIT_EXPIRED"],
  [{ amountQuanta: 10n ** 15n }, "VENUE_CAP_EXCEEDED"],
  [{ amountQuanta: 10n ** 14n }, "MARGIN_INSUFFICIENT"],
];

describe("request-credit", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "request-credit", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "request-credit")).toEqual({ code: "accepted", changed: true });
  });
});
