import { expect, it } from "vitest";
import { jsonText } from "./json-text.ts";

it("writes bigints as decimal strings and dates as ISO text, at any depth", () => {
  const value = { a: 1n << 70n, list: [2n, { at: new Date(0) }], text: "3n", none: null };
  expect(JSON.parse(jsonText(value))).toEqual({
    a: "1180591620717411303424",
    list: ["2", { at: "1970-01-01T00:00:00.000Z" }],
    text: "3n",
    none: null,
  });
});

it("writes null for a value that JSON does not have", () => {
  expect(jsonText(undefined)).toBe("null");
});
