import { describe, expect, it } from "vitest";
import { mutantsOf, spread } from "./mutants.ts";

const changes = (source: string, language: "solidity" | "c") =>
  mutantsOf("file", source, language).map(({ line, operator, from, to }) => [line, operator, from, to]);

describe("mutants of a source", () => {
  it("has one for each check, comparison, constant and event of Solidity", () => {
    const source = [
      "// a < b in a comment",
      "function f(uint256 a) external onlyOwner {",
      "  if (a > 7) revert TooHigh(a, max(1));",
      '  emit Set("1 + 1", a);',
      "  total += a;",
      "}",
    ].join("\n");
    expect(changes(source, "solidity")).toEqual([
      [2, "modifier removed", " onlyOwner", ""],
      [3, "check removed", "if (a > 7) revert TooHigh(a, max(1));", ""],
      [3, "comparison", ">", ">="],
      [3, "constant", "7", "8"],
      [3, "constant", "1", "2"],
      [4, "event removed", 'emit Set("1 + 1", a);', ""],
      [5, "assignment", "+=", "-="],
    ]);
  });

  it("has one for each check of C, and none for declarations", () => {
    const source = [
      "#define LIMIT 5",
      "_Static_assert(sizeof(x) == 8, x);",
      "  TRY(load(call, &(*out)->key));",
      "  CHECK(a && b, E);",
    ];
    expect(changes(source.join("\n"), "c")).toEqual([
      [3, "check removed", "TRY(load(call, &(*out)->key));", ""],
      [4, "check removed", "CHECK(a && b, E);", ""],
      [4, "logic", "&&", "||"],
    ]);
  });

  it("changes one place and nothing else", () => {
    const source = "a < b;\na < b;\n";
    expect(mutantsOf("file", source, "c").map((mutant) => mutant.source)).toEqual([
      "a <= b;\na < b;\n",
      "a < b;\na <= b;\n",
    ]);
  });
});

it("spreads what is chosen, and every beginning of it, over all", () => {
  const all = Array.from({ length: 1000 }, (_, index) => index);
  expect([...spread(all, 5000)].sort((one, other) => one - other)).toEqual(all);
  const beginning = spread(all, 500).slice(0, 50);
  for (let tenth = 0; tenth < 10; tenth++)
    expect(beginning.filter((each) => Math.floor(each / 100) === tenth).length).toBeGreaterThan(1);
});
