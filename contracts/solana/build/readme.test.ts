import { expect, it } from "vitest";
import { readmeWithTable } from "./readme.ts";

/** Tables without the padding of the formatter. */
function unpadded(text: string): string {
  return text.replace(/^\|.*\|$/gm, (line) => line.replace(/ +/g, " ").replace(/-{3,}/g, "---"));
}

it("shows the account table of the code", () => {
  const { current, expected } = readmeWithTable();
  expect(unpadded(current)).toBe(unpadded(expected));
});

it("has a row per account, with its owner, address, type and flags", () => {
  const { expected } = readmeWithTable();
  expect(expected).toContain("| 9 pause | 0 | pauser | any | any |  | yes |  |");
  expect(expected).toContain(
    "|  | 3 | deposit page (deposit index > 0) | vault program | deposits · vault · number u64 |",
  );
  expect(expected).toContain(
    "|  | 4 | mint | Token program or Token-2022 | any | SPL mint; of Token-2022 with no extension but the transfer fee |  |  |",
  );
  expect(expected).toContain("|  | 2 | system program | any | fixed |  |  |  |");
});
