import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "./canonical.ts";

describe("canonical text", () => {
  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.maxSafeInteger(), fc.string(), fc.boolean(), fc.constant(null))),
        (record) => {
          const turned = Object.fromEntries(Object.entries(record).reverse());
          expect(canonicalText(turned)).toBe(canonicalText(record));
          expect(JSON.parse(canonicalText(record))).toEqual(JSON.parse(JSON.stringify(record)));
        },
      ),
    );
  });

  it("writes bigints as decimal strings and leaves undefined out", () => {
    expect(canonicalText({ b: 12345678901234567890n, a: undefined, c: [1, -0] })).toBe(
      '{"b":"12345678901234567890","c":[1,0]}',
    );
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %s", (value) => {
    expect(() => canonicalText({ value })).toThrowError(/required form/);
  });
});
