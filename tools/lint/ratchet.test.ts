import { expect, it } from "vitest";
import type { Offence } from "./offence.ts";
import { heldAgainst } from "./ratchet.ts";

const at = (key: string): Offence => ({ file: "some.ts", line: 1, key, text: "breaks the rule" });
const baseline = new Map([
  ["a", 2],
  ["b", 1],
]);

it("tolerates as many places as the baseline, under whatever name", () => {
  expect(heldAgainst(["a", "a", "c"].map(at), baseline)).toEqual({ found: 3, tolerated: 3, fresh: [] });
});

it("shows the places beyond it that the baseline does not know", () => {
  const { fresh } = heldAgainst(["a", "c", "a", "a", "b"].map(at), baseline);
  expect(fresh.map(({ key }) => key)).toEqual(["c", "a"]);
});

it("tolerates nothing without a baseline", () => {
  expect(heldAgainst([at("a")], new Map()).fresh).toHaveLength(1);
});
