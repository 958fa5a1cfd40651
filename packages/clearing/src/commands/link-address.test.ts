import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld, stranger } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ account: stranger }, "ACCOUNT_UNKNOWN"],
  [{ nonce: 0n }, "NONCE_USED"],
  [({ bob }) => ({ address: { chain: 2, address: bob.evmWord } }), "ALREADY_REGISTERED"],
];

describe("link-address", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "link-address", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "link-address")).toEqual({ code: "accepted", changed: true });
  });
});
