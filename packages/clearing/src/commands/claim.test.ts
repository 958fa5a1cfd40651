import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld, stranger } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ claimedTotalQuanta: 9n }, "EVENT_OUT_OF_ORDER"],
  [{ amountQuanta: 6_000_000n, claimedTotalQuanta: 6_000_000n }, "CLAIM_ABOVE_TOTALS"],
  [{ account: stranger }, "ACCOUNT_UNKNOWN"],
  [{ chain: 2 }, "ASSET_UNKNOWN"],
  [{ asset: 2, chain: 3 }, "CLAIM_ABOVE_TOTALS"],
];

describe("claim", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "claim", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "claim")).toEqual({ code: "accepted", changed: true });
  });
});
