import { expect, it } from "vitest";
import { Recent } from "./recent.ts";

it("keeps its capacity and returns the newest first", () => {
  const recent = new Recent<number>(3);
  for (const item of [1, 2, 3, 4]) recent.add(item);
  expect(recent.newest()).toEqual([4, 3, 2]);
  expect(recent.newest(2)).toEqual([4, 3]);
  expect(new Recent<number>(3).newest()).toEqual([]);
});
