import { expect, it } from "vitest";
import { deadCode } from "./dead-code.ts";

it("names what nothing uses, but no type of an entry point", () => {
  const issue = {
    file: "packages/risk/src/index.ts",
    dependencies: [],
    exports: [{ name: "isSafe", line: 4 }],
    types: [{ name: "Equity", line: 5 }],
    duplicates: [[{ name: "a" }, { name: "b" }]],
  };
  const lines = (entries: readonly string[], reexported: readonly string[] = []) =>
    deadCode([issue], new Set(entries), new Set(reexported)).map(({ line, text }) => `${line} ${text}`);
  const values = ["4 isSafe is exported and imported nowhere"];
  const twice = ["0 a is exported twice", "0 b is exported twice"];
  expect(lines([issue.file])).toEqual([...values, ...twice]);
  expect(lines([], [`${issue.file} Equity`])).toEqual([...values, ...twice]);
  expect(lines([], [`${issue.file} isSafe`])).toEqual([
    ...values,
    "5 Equity is exported and imported nowhere",
    ...twice,
  ]);
});
