import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld, stranger } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ id: "77" }, "INSTRUMENT_UNKNOWN"],
  [{ what: "venue", id: "77" }, "VENUE_UNKNOWN"],
  [{ what: "asset", id: "77" }, "ASSET_UNKNOWN"],
  [{ what: "account", id: stranger }, "ACCOUNT_UNKNOWN"],
  [{ what: "withdrawals", id: "1" }, "INPUT_INVALID"],
];

describe("suspend", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "suspend", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "suspend")).toEqual({ code: "accepted", changed: true });
  });
});
