import { expect, it } from "vitest";
import { inputsOf } from "./inputs.ts";

const typed = (...types: string[]) => types.map((type) => ({ type }));

it("gives the same inputs for the same seed, within their types", () => {
  const inputs = inputsOf(typed("uint8", "bool", "bytes4"), "seed") ?? "";
  expect(inputs).toBe(inputsOf(typed("uint8", "bool", "bytes4"), "seed"));
  expect(inputs).toHaveLength(3 * 64);
  expect(BigInt(`0x${inputs.slice(0, 64)}`)).toBeLessThan(256n);
  expect(BigInt(`0x${inputs.slice(64, 128)}`)).toBeLessThan(2n);
  expect(inputs.slice(136)).toBe("0".repeat(56));
});

it("puts what has no fixed length behind the rest", () => {
  const inputs = inputsOf(typed("bytes", "uint256"), "seed") ?? "";
  expect(BigInt(`0x${inputs.slice(0, 64)}`)).toBe(64n);
  const length = Number(BigInt(`0x${inputs.slice(128, 192)}`));
  expect(inputs).toHaveLength(3 * 64 + Math.ceil(length / 32) * 64);
});

it("knows no input for a type that it does not know", () => {
  expect(inputsOf(typed("tuple"), "seed")).toBeNull();
});
