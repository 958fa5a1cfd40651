import { expect, it } from "vitest";
import { commentPercent, countLines } from "./comments.ts";
import { solidityTests, spread } from "./measures.ts";
import { untestedFiles } from "./tests-beside.ts";

it("counts comment and code lines, and empty lines as neither", () => {
  const text = `// one
/* two
   three */ code();

code(); // behind
/** four */
/* inside */ code();
`;
  expect(countLines(text)).toEqual({ comment: 3, code: 3 });
  expect(commentPercent([text, "code();\n"])).toBeCloseTo(300 / 7);
});

it("counts test functions with arguments as fuzzed", () => {
  const text = `
    function test_refusesAnEmptyRoot() public {}
    function testFuzz_keepsTheTotal(uint128 amount,
      uint8 asset) public {}
    function invariant_solvent() public {}
    function helper(uint256 test) internal {}`;
  expect(solidityTests(text)).toEqual({ fuzzed: 1, all: 2 });
});

it("gives median, 90th percentile and maximum", () => {
  expect(spread([10, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe("6 / 10 / 10");
});

it("refuses a smaller share of files with a test beside them", () => {
  expect(untestedFiles({ files: 10, missing: ["a.ts", "b.ts"] })).toEqual([]);
  const missing = ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map((name) => `packages/risk/src/${name}.ts`);
  expect(untestedFiles({ files: 10, missing }).map(({ key }) => key)).toContain("i.ts");
});
