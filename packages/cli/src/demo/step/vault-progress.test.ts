import { expect, it } from "vitest";
import { vaultProgress } from "./vault-progress.ts";

const at = (effectiveCycle: bigint, receivedCycle: bigint, ...assets: bigint[]) =>
  vaultProgress({ effectiveCycle, receivedCycle, assets: assets.map((cycle) => ({ effectiveCycle: cycle })) }, 3n);

it("follows a root from the hub until every asset has its totals", () => {
  expect(at(2n, 2n, 2n, 2n)).toEqual({ text: "under way", done: false });
  expect(at(2n, 3n, 2n, 2n)).toEqual({ text: "maturing", done: false });
  expect(at(3n, 3n, 3n, 2n)).toEqual({ text: "effective, 1 of 2 assets", done: false });
  expect(at(3n, 3n, 3n, 3n)).toEqual({ text: "effective, 2 of 2 assets", done: true });
});

it("accepts a root of a later cycle for an earlier one", () => {
  expect(at(5n, 5n, 5n)).toEqual({ text: "effective, 1 of 1 assets", done: true });
});
