import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { type AuctionWorld, auctionWorld } from "../testing/auction-world.ts";
import { type Change, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<AuctionWorld>, ErrorCode])[] = [
  [{ chain: 1 }, "ALREADY_REGISTERED"],
  [{ chain: 999 }, "CHAIN_UNKNOWN"],
  [{ nonce: 0n }, "NONCE_USED"],
];

describe("register-vault", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(auctionWorld(), "register-vault", change)).toEqual({ code, changed: false });
  });
});
