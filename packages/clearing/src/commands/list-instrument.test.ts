import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ instrument: 1 }, "ALREADY_REGISTERED"],
  [{ initialPpm: 0 }, "PARAMETER_INVALID"],
  [{ makerFeePpm: -501 }, "PARAMETER_INVALID"],
  [{ type: "option" }, "PARAMETER_INVALID"],
  [{ expirySeconds: 5n }, "PARAMETER_INVALID"],
  [{ underlying: 77 }, "INSTRUMENT_UNKNOWN"],
];

describe("list-instrument", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "list-instrument", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "list-instrument")).toEqual({ code: "accepted", changed: true });
  });
});
