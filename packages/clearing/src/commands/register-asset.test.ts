import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ asset: 1 }, "ALREADY_REGISTERED"],
  [{ nonce: 1n }, "NONCE_USED"],
  [{ chain: 9 }, "CHAIN_UNKNOWN"],
  [{ settlement: true }, "PARAMETER_INVALID"],
  [{ class: "USD", decimals: 18 }, "PARAMETER_INVALID"],
];

describe("register-asset", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "register-asset", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "register-asset")).toEqual({ code: "accepted", changed: true });
  });
});
