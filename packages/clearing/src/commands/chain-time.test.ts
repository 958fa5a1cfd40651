import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ height: 1n }, "EVENT_OUT_OF_ORDER"],
  [{ timestampSeconds: 1n }, "EVENT_OUT_OF_ORDER"],
  [{ chain: 77 }, "CHAIN_UNKNOWN"],
];

describe("chain-time", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "chain-time", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "chain-time")).toEqual({ code: "accepted", changed: true });
  });
});
