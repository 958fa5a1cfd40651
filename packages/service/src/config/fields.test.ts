import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { databaseUrlField, hexField, houseIdField, httpUrlField, pollIntervalField, portField } from "./fields.ts";

const bytes = (length: number, byte = "ab") => `0x${byte.repeat(length)}`;

const cases: readonly (readonly [string, z.ZodType, readonly unknown[], readonly unknown[]])[] = [
  [
    "hexField(20)",
    hexField(20),
    [bytes(20), bytes(20, "AB")],
    [bytes(19), bytes(21), "ab".repeat(20), bytes(20, "xy"), 7],
  ],
  [
    "httpUrlField",
    httpUrlField,
    ["http://127.0.0.1:9", "https://a.b/c"],
    ["", "a.b", "file:///etc/passwd", "ftp://a", 7],
  ],
  ["databaseUrlField", databaseUrlField, ["postgres://a@b/c", "postgresql://a:b@c/d"], ["", "mysql://a/b", "hunter2"]],
  ["portField", portField, [0, 65_535], [-1, 65_536, 0.5, "80"]],
  ["houseIdField", houseIdField, [1, 2 ** 32 - 1], [0, 2 ** 32, 1.5, "7"]],
  ["pollIntervalField", pollIntervalField, [10, 60_000], [9, 60_001, "50"]],
];

describe.each(cases)("%s", (_name, field, accepted, refused) => {
  it("accepts its range and nothing else", () => {
    for (const value of accepted) expect(field.safeParse(value).success, String(value)).toBe(true);
    for (const value of refused) expect(field.safeParse(value).success, String(value)).toBe(false);
  });
});

it("hexField gives lower case", () => {
  expect(hexField(2).parse("0xABCD")).toBe("0xabcd");
});
