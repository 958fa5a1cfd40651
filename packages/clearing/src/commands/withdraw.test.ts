import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld, stranger } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const huge = (1n << 127n) - 1n;

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ account: stranger }, "ACCOUNT_UNKNOWN"],
  [{ asset: 77 }, "ASSET_UNKNOWN"],
  [{ nonce: 1n }, "NONCE_USED"],
  [{ amountQuanta: huge }, "BALANCE_INSUFFICIENT"],
  [{ amountQuanta: 99_500_000_000n }, "WITHDRAWAL_BREAKS_MARGIN"],
  [({ bob }) => ({ account: bob.id, asset: 2 }), "RECIPIENT_MISSING"],
];

describe("withdraw", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "withdraw", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "withdraw")).toEqual({ code: "accepted", changed: true });
  });
});
