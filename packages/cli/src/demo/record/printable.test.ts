import { expect, it } from "vitest";
import { printable } from "./printable.ts";

it("prints bigints at any depth, so that two states are the same text only if they are the same", () => {
  expect(printable({ index: 3n, assets: [{ heldQuanta: 10n ** 20n }] })).toBe(
    '{"index":"3","assets":[{"heldQuanta":"100000000000000000000"}]}',
  );
});
