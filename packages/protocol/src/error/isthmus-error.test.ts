import { describe, expect, it } from "vitest";
import { codeOfThrown, IsthmusError, isIsthmusError } from "./isthmus-error.ts";

describe("IsthmusError", () => {
  it("has the table's number, next step, status and retriability, and shows its details", () => {
    const error = new IsthmusError("NOT_FINAL", { height: 7n });
    expect(error).toMatchObject({ name: "IsthmusError", number: 504, httpStatus: 425, retriable: true });
    expect(error.message).toBe("The source is not final yet (height=7)");
    expect(new IsthmusError("NOT_FINAL").message).toBe("The source is not final yet");
  });

  it("gives a JSON body with bigints as decimal strings and without its cause", () => {
    const error = new IsthmusError(
      "AMOUNT_ZERO",
      { amountQuanta: 1n << 70n, asset: 3 },
      { cause: new Error("secret") },
    );
    const text = JSON.stringify(error.toBody());
    expect(JSON.parse(text)).toEqual({
      code: "AMOUNT_ZERO",
      message: error.message,
      details: { amountQuanta: "1180591620717411303424", asset: 3 },
      next: error.next,
      retriable: false,
      docs: "docs/reference/errors.md#amount_zero",
    });
    expect(text).not.toContain("secret");
  });
});

it("isIsthmusError narrows by code", () => {
  const error = new IsthmusError("NOT_FOUND");
  expect([isIsthmusError(error), isIsthmusError(error, "NOT_FOUND"), isIsthmusError(error, "NOT_FINAL")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(isIsthmusError(new Error("NOT_FOUND"))).toBe(false);
});

it("codeOfThrown gives INTERNAL for everything that has no code of the table", () => {
  expect([new IsthmusError("PAUSED"), new Error("x"), "x", undefined].map(codeOfThrown)).toEqual([
    "PAUSED",
    "INTERNAL",
    "INTERNAL",
    "INTERNAL",
  ]);
});
