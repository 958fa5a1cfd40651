import { describe, expect, it } from "vitest";
import { closedCycle } from "../testing/closed-cycle.ts";
import { headerOf, outputOf, outputText } from "./output-text.ts";

const output = closedCycle();

describe("a stored cycle", () => {
  const { header, outputs } = outputText(output);

  it("is refused when its leaves or its digest were changed", () => {
    const leaf = output.vaults.flatMap(({ leaves }) => leaves)[0];
    expect(leaf?.entitledQuanta).toBeGreaterThan(0n);
    const changed = outputs.replace(`"entitledQuanta":"${leaf?.entitledQuanta}"`, '"entitledQuanta":"1"');
    expect(() => outputOf(output.digest, header, changed)).toThrow(
      expect.objectContaining({ code: "JOURNAL_INVALID" }),
    );
    expect(() => outputOf(`0x${"00".repeat(32)}`, header, outputs)).toThrow(
      expect.objectContaining({ code: "JOURNAL_INVALID" }),
    );
  });

  it("is read back with its trees", () => {
    expect(outputOf(output.digest, header, outputs)).toEqual(output);
    expect(headerOf(header)).toEqual(output.header);
  });
});
