import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { type AuctionWorld, auctionWorld } from "../testing/auction-world.ts";
import { stranger } from "../testing/open-world.ts";
import { type Change, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<AuctionWorld>, ErrorCode])[] = [
  [{ account: stranger }, "ACCOUNT_UNKNOWN"],
  [{ nonce: 0n }, "NONCE_USED"],
  [{ limits: [{ instrument: 77, maxLots: 1n }] }, "INSTRUMENT_UNKNOWN"],
  [
    {
      limits: [
        { instrument: 1, maxLots: 1n },
        { instrument: 1, maxLots: 2n },
      ],
    },
    "PARAMETER_INVALID",
  ],
  [
    ({ ccp, alice }) => {
      ccp.admin({ kind: "suspend", what: "account", id: alice.id });
      return {};
    },
    "ACCOUNT_SUSPENDED",
  ],
];

describe("backstop", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    const world = auctionWorld();
    const given = typeof change === "function" ? change(world) : change;
    expect(outcomeOf(world, "backstop", given)).toEqual({ code, changed: false });
  });

  it("keeps a member's limits until an empty list withdraws its consent", () => {
    const world = auctionWorld();
    expect(outcomeOf(world, "backstop")).toEqual({ code: "accepted", changed: true });
    const { backstops } = world.ccp.engine.state;
    expect(backstops.get(world.alice.id)).toEqual({ totalQuanta: 1_000_000_000n, limits: new Map([[1, 5n]]) });
    expect(outcomeOf(world, "backstop", { limits: [], nonce: 101n })).toEqual({ code: "accepted", changed: true });
    expect(backstops.size).toBe(0);
  });
});
