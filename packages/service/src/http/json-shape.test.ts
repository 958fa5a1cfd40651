import fc from "fast-check";
import { expect, it } from "vitest";
import { requireJsonShape } from "./json-shape.ts";

const limits = { maxDepth: 4, maxContainers: 10, maxValues: 20 };
const check = (text: string) => requireJsonShape(new TextEncoder().encode(text), limits);

it.each([
  ["nested too deeply", "[[[[[]]]]]"],
  ["nested too deeply", '{"a":'.repeat(100_000)],
  ["too many objects", `[${"{},".repeat(10)}{}]`],
  ["too many values", `[${"0,".repeat(40)}0]`],
])("refuses what has %s", (problem, text) => {
  expect(() => check(text)).toThrow(expect.objectContaining({ details: expect.objectContaining({ problem }) }));
});

it("counts nothing inside of texts", () => {
  check(JSON.stringify({ text: '[[[[[[{{{{{{,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,"\\"\\\\[[[[[[' }));
});

it("accepts whatever JSON keeps to the limits, with any text in it", () => {
  const leaf = fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.array(leaf, { maxLength: 4 }), { maxKeys: 4 }), (value) => {
      check(JSON.stringify(value));
    }),
  );
});
