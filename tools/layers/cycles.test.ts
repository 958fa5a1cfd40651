import { expect, it } from "vitest";
import { circlesOf } from "./cycles.ts";

const graph = (text: string): Map<string, string[]> =>
  new Map(
    text.split(" ").map((part) => {
      const [from = "", to = ""] = part.split(">");
      return [from, to.split("").filter((each) => each !== "")];
    }),
  );

it.each([
  ["no circle in a diamond", "a>bc b>d c>d d>", []],
  ["two files that import each other", "a>b b>a c>a", [["a", "b"]]],
  ["a long way round, with a branch that stays outside", "a>b b>c c>ad d>", [["a", "b", "c"]]],
  [
    "two circles joined by a one-way import",
    "a>b b>ac c>d d>c",
    [
      ["c", "d"],
      ["a", "b"],
    ],
  ],
  ["circles that share a file as one", "a>b b>ac c>b", [["a", "b", "c"]]],
])("finds %s", (_, text, circles) => {
  expect(circlesOf(graph(text))).toEqual(circles);
});
