import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { type AuctionWorld, auctionWorld } from "../testing/auction-world.ts";
import { stranger } from "../testing/open-world.ts";
import { type Change, outcomeOf } from "../testing/world.ts";

const huge = (1n << 127n) - 1n;

const refusals: readonly (readonly [Change<AuctionWorld>, ErrorCode])[] = [
  [{ amountQuanta: 9_001n }, "BALANCE_INSUFFICIENT"],
  [{ amountQuanta: huge }, "BALANCE_INSUFFICIENT"],
  [{ asset: 1 }, "BALANCE_INSUFFICIENT"],
  [{ asset: 77 }, "ASSET_UNKNOWN"],
  [{ account: stranger }, "ACCOUNT_UNKNOWN"],
  [{ nonce: 1n }, "NONCE_USED"],
];

describe("assign-suspense", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(auctionWorld(), "assign-suspense", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(auctionWorld(), "assign-suspense")).toEqual({ code: "accepted", changed: true });
  });
});
