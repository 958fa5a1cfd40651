import { expect, it } from "vitest";
import { reportDigest, sortedText } from "./digest.ts";
import type { Report } from "./schema.ts";

it("gives equal values one text, whatever the order of their keys", () => {
  expect(sortedText({ b: [{ y: 1, x: null }], a: 1.5 })).toBe('{"a":1.5,"b":[{"x":null,"y":1}]}');
});

it("covers every field but the digest itself", () => {
  const report = { house: 7, seed: null, digest: "0x00" } as unknown as Report;
  expect(reportDigest({ ...report, digest: "0x01" } as Report)).toBe(reportDigest(report));
  expect(reportDigest({ ...report, seed: 1 })).not.toBe(reportDigest(report));
  expect(reportDigest({ ...report, house: 8 })).not.toBe(reportDigest(report));
});
