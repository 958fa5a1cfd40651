import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { type AuctionWorld, auctionWorld } from "../testing/auction-world.ts";
import { stranger } from "../testing/open-world.ts";
import { type Change, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<AuctionWorld>, ErrorCode])[] = [
  [{ seller: stranger }, "AUCTION_UNKNOWN"],
  [({ bob }) => ({ seller: bob.id }), "AUCTION_UNKNOWN"],
  [({ alice }) => ({ seller: alice.id }), "SELF_TRADE"],
  [{ account: stranger }, "ACCOUNT_UNKNOWN"],
  [{ limitQuanta: 0n }, "BID_PRICE_TOO_LOW"],
  [{ limitQuanta: -1n }, "BID_PRICE_TOO_LOW"],
  [{ nonce: 0n }, "NONCE_USED"],
];

describe("bid", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(auctionWorld(), "bid", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(auctionWorld(), "bid")).toEqual({ code: "accepted", changed: true });
  });
});
