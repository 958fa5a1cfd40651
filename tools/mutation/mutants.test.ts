import { describe, expect, it } from "vitest";
import { changed, mutantsOf, spread } from "./mutants.ts";

const changes = (source: string) =>
  mutantsOf("file", source).map(({ line, operator, from, to }) => [line, operator, from, to]);

describe("mutants of a source of C", () => {
  it("has one for each check, comparison and constant, and none for comments and declarations", () => {
    const source = [
      "#define LIMIT 5",
      "_Static_assert(sizeof(x) == 8, x);",
      "  TRY(load(call, &(*out)->key)); // a < b",
      "  CHECK(a && b, E);",
      "  a += 7;",
    ];
    expect(changes(source.join("\n"))).toEqual([
      [3, "check removed", "TRY(load(call, &(*out)->key));", ""],
      [4, "check removed", "CHECK(a && b, E);", ""],
      [4, "logic", "&&", "||"],
      [5, "assignment", "+=", "-="],
      [5, "constant", "7", "8"],
    ]);
  });

  it("changes one place and nothing else", () => {
    const source = "a < b;\na < b;\n";
    expect(mutantsOf("file", source).map((mutant) => changed(source, mutant))).toEqual([
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
