import { describe, expect, it } from "vitest";
import { errorCodes } from "./codes.ts";

const entries = Object.entries(errorCodes) as [
  string,
  { number: number; solidity?: string; text: string; next: string },
][];

describe("the error table", () => {
  it("gives every code a number and a Solidity name of its own", () => {
    const numbers = entries.map(([, { number }]) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const names = entries.flatMap(([, { solidity }]) => solidity ?? []);
    expect(new Set(names).size).toBe(names.length);
  });

  it("says what happened and what to do next", () => {
    for (const [code, { text, next }] of entries) {
      expect(code).toMatch(/^[A-Z0-9_]+$/);
      expect(text.length, code).toBeGreaterThan(8);
      expect(next.length, code).toBeGreaterThan(5);
    }
  });
});
