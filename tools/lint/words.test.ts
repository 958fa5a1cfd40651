import { expect, it } from "vitest";
import { usesInLine } from "./words.ts";

const found = (line: string, path = "packages/risk/src/some.ts"): string[] =>
  usesInLine(path, line, 1).map(({ text }) => text);

it.each([
  ["prose", "/** Refused at once. */", "“at once”: write immediately"],
  ["a name of one word", "const door = createServer();", "“door”: write HTTP server"],
  ["a part of a compound name", "const maxSlotsAtOnce = 3;", "“maxSlotsAtOnce”: write immediately"],
  ["a constant", "const HOUSE_ACCOUNTS = [];", "“HOUSE_ACCOUNTS”: write system account"],
  ["a hyphenated name", 'import { a } from "./quick-trades.ts";', "“quick-trades”: write fast path"],
  ["the last part of a fixture's name", "const smallHouse = open();", "“smallHouse”: write clearing"],
  ["a capital at the start", "// Nobody is told.", "“told”: write report"],
])("finds a banned word in %s and names the replacement", (_, line, expected) => {
  expect(found(line)).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
});

it.each([
  ["a longer word", "// outstanding history, outdoors"],
  ["the field's use of a word", "// a long-standing order; in fact it is cleared"],
  ["a clearing house", "const clearingHouse = anotherHouse; // ERROR_HOUSE_MISMATCH"],
  ["a vote that is cast", "readonly votes: { readonly cast: number };"],
  ["quick outside of a name", "// a quick sort"],
])("leaves %s", (_, line) => {
  expect(found(line)).toEqual([]);
});

it("leaves a word where it is the field's own", () => {
  expect(found("const fence = 3n;", "packages/store/src/fence.ts")).toEqual([]);
  expect(found("const fence = 3n;", "packages/clearing/src/fence.ts")).toHaveLength(1);
});
