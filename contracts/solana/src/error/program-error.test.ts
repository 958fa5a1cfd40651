import { errorCodes } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { errorCodeOf, errorCodeOfNumber } from "./program-error.ts";

const { number } = errorCodes.VOTES_MISSING;

it("finds the code of a number", () => {
  expect(errorCodeOfNumber(number)).toBe("VOTES_MISSING");
  expect(errorCodeOfNumber(1)).toBe(null);
});

it.each([
  ["a transaction error", { InstructionError: [0, { Custom: number }] }],
  ["a transaction error with a bigint", { InstructionError: [0, { Custom: BigInt(number) }] }],
  ["an Error with a hexadecimal number", new Error("Simulation failed: custom program error: 0x131")],
  ["a log line", `Program X failed: custom program error: 0x${number.toString(16)}`],
])("finds the code in %s", (_, error) => {
  expect(errorCodeOf(error)).toBe("VOTES_MISSING");
});

it.each([
  ["an error of the runtime", { InstructionError: [0, "MissingAccount"] }],
  ["another program's number", "custom program error: 0x1"],
  ["an Error without a number", new Error("Blockhash not found")],
  ["null", null],
  ["a number", 7],
])("finds no code in %s", (_, error) => {
  expect(errorCodeOf(error)).toBe(null);
});
