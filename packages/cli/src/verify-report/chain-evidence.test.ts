import { expect, it } from "vitest";
import { cachedLookup, countOf, groupByKey } from "./chain-evidence.ts";

it("requests every transaction once, also one that the chain does not hold", async () => {
  const requested: string[] = [];
  const lookUp = cachedLookup(async (txId) => {
    requested.push(txId);
    return txId === "held" ? { cost: 1n, timeSeconds: 2 } : undefined;
  });
  const found = await Promise.all(["held", "gone", "held", "gone"].map(lookUp));
  expect(found.map((each) => each?.cost)).toEqual([1n, undefined, 1n, undefined]);
  expect(requested).toEqual(["held", "gone"]);
});

it("counts texts and groups values in order", () => {
  expect([...countOf(["a", "b", "a"])]).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
  expect([
    ...groupByKey([
      ["m1", "wormhole"],
      ["m2", "attester"],
      ["m1", "attester"],
    ]),
  ]).toEqual([
    ["m1", ["wormhole", "attester"]],
    ["m2", ["attester"]],
  ]);
});
