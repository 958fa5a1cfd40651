import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { bigText, idText, limitText, numberText } from "./fields.ts";

const id = `0x${"ab".repeat(32)}`;
const cases: readonly (readonly [string, z.ZodType, ReadonlyMap<string, unknown>, readonly unknown[]])[] = [
  [
    "numberText",
    numberText,
    new Map([
      ["1", 1],
      ["65535", 65_535],
    ]),
    ["0", "65536", "01", "1e3", "", 1],
  ],
  [
    "bigText",
    bigText,
    new Map([
      ["0", 0n],
      ["9223372036854775807", 9_223_372_036_854_775_807n],
    ]),
    // One more than the database holds.
    ["01", "-1", "1.0", "9223372036854775808", "9999999999999999999", "10000000000000000000", ""],
  ],
  ["idText", idText, new Map([[id, id]]), [id.toUpperCase(), id.slice(2), `${id}00`]],
  [
    "limitText",
    limitText(200, 50),
    new Map([
      ["1", 1],
      ["200", 200],
    ]),
    ["0", "201", "-1", ""],
  ],
];

describe.each(cases)("%s", (_name, field, accepted, refused) => {
  it("accepts its range and nothing else", () => {
    for (const value of refused) expect(field.safeParse(value).success, String(value)).toBe(false);
    for (const [text, value] of accepted) expect(field.parse(text), text).toBe(value);
  });
});

it("limitText has a usual value", () => {
  expect(limitText(200, 50).parse(undefined)).toBe(50);
});
