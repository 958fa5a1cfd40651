import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld, stranger } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const huge = (1n << 127n) - 1n;

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ index: 9n }, "DEPOSIT_OUT_OF_ORDER"],
  [{ index: 1n }, "DEPOSIT_OUT_OF_ORDER"],
  [{ accumulator: stranger }, "INPUT_INVALID"],
  [{ amountQuanta: 6n }, "INPUT_INVALID"],
  [({ ccp, alice }) => ccp.depositCommand(alice.id, 1, huge), "AMOUNT_OUT_OF_RANGE"],
];

describe("deposit", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "deposit", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "deposit")).toEqual({ code: "accepted", changed: true });
  });
});
