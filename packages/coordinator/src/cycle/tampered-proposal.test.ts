import { describe, expect, it } from "vitest";
import { closedCycle } from "../testing/closed-cycle.ts";
import { outputText } from "./output-text.ts";
import { tamperedDigest } from "./tampered-proposal.ts";

const output = closedCycle();

describe("tamperedDigest", () => {
  it("is refused for a cycle without leaves", () => {
    const empty = { ...output, vaults: output.vaults.map((vault) => ({ ...vault, leaves: [] })) };
    expect(() => tamperedDigest(empty)).toThrow(expect.objectContaining({ code: "NOT_FOUND" }));
  });

  it("differs from the cycle's digest and leaves the cycle itself unchanged", () => {
    const before = outputText(output);
    expect(tamperedDigest(output)).not.toBe(output.digest);
    expect(tamperedDigest(output)).toBe(tamperedDigest(output));
    expect(outputText(output)).toEqual(before);
  });
});
