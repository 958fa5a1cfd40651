import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld, stranger } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ venue: 2 }, "ALREADY_REGISTERED"],
  [{ authority: null }, "PARAMETER_INVALID"],
  [{ chain: 3 }, "PARAMETER_INVALID"],
  [{ chain: 2, contract: stranger }, "ALREADY_REGISTERED"],
];

describe("register-venue", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "register-venue", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "register-venue")).toEqual({ code: "accepted", changed: true });
  });
});
