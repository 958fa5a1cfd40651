import { expect, it } from "vitest";
import { readmeWithTable } from "../build/readme.ts";

/** Tables without the padding that the formatter gives them. */
function unpadded(text: string): string {
  return text.replace(/^\|.*\|$/gm, (line) => line.replace(/ +/g, " ").replace(/-{3,}/g, "---"));
}

it("shows the account table that the code has", () => {
  const { current, wanted } = readmeWithTable();
  expect(unpadded(current)).toBe(unpadded(wanted));
});
