import { isIsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { z } from "zod";
import { parseInput } from "./parse-input.ts";

const schema = z.strictObject({ a: z.int(), list: z.array(z.strictObject({ b: z.string() })).default([]) });

it("returns what the schema gives", () => {
  expect(parseInput(schema, { a: 1 }, "body")).toEqual({ a: 1, list: [] });
});

it.each([
  [{ a: "x" }, "a"],
  [{ a: 1, list: [{ b: "" }, { b: 7 }] }, "list.1.b"],
  [{ a: 1, more: 1 }, "more"],
  [{ a: 1, list: [{ b: "", ["c".repeat(300)]: 1 }] }, `list.0.${"c".repeat(193)}`],
  [7, "body"],
])("refuses %j by the path of its first wrong field", (value, field) => {
  try {
    parseInput(schema, value, "body");
  } catch (error) {
    if (!isIsthmusError(error, "INPUT_INVALID")) throw error;
    expect(error.details.field).toBe(field);
    expect(String(error.details.problem).length).toBeLessThanOrEqual(200);
    return;
  }
  throw new Error("it was accepted");
});
