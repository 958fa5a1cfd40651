import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { openWorld } from "../testing/open-world.ts";
import { type Change, type CommandWorld, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<CommandWorld>, ErrorCode])[] = [
  [{ chain: 9 }, "CHAIN_UNKNOWN"],
  [{ cycle: 99n }, "EVENT_OUT_OF_ORDER"],
  [{ cycle: 0n }, "EVENT_OUT_OF_ORDER"],
];

describe("root-effective", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(openWorld(), "root-effective", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(openWorld(), "root-effective")).toEqual({ code: "accepted", changed: true });
  });
});
