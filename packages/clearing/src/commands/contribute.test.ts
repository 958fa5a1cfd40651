import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const huge = (1n << 127n) - 1n;

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ amountQuanta: huge }, "MARGIN_INSUFFICIENT"],
  [{ direction: "take-back" }, "BALANCE_INSUFFICIENT"],
];

describe("contribute", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "contribute", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "contribute")).toEqual({ code: "accepted", changed: true });
  });
});
