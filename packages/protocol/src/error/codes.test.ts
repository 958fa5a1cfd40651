import { describe, expect, it } from "vitest";
import { type ErrorCode, errorCodeByNumber, errorCodes, errorDocs, isErrorCode } from "./codes.ts";
import type { ErrorEntry } from "./table/entry.ts";

const entries = Object.entries(errorCodes) as readonly (readonly [ErrorCode, ErrorEntry])[];

describe("the error table", () => {
  it("gives every code its own number and Solidity name", () => {
    const numbers = entries.map(([, { number }]) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const names = entries.flatMap(([, { solidity }]) => solidity ?? []);
    expect(new Set(names).size).toBe(names.length);
  });

  it("keeps the numbers that contracts and clients already know", () => {
    expect(
      (["INPUT_INVALID", "VOTES_MISSING", "NOTHING_CONSUMABLE", "LIMIT_EXCEEDED", "SLOT_FINALIZED"] as const).map(
        (code) => errorCodes[code].number,
      ),
    ).toEqual([100, 305, 416, 716, 809]);
  });

  it("has what happened and the next step for every code", () => {
    for (const [code, { text, next }] of entries) {
      expect(code).toMatch(/^[A-Z0-9_]+$/);
      expect(text, code).toMatch(/^\S.{8,}[^.]$/);
      expect(next, code).toMatch(/^\S.{4,}[^.]$/);
    }
  });

  it("has an HTTP error status for every code, and none that promises success on a permanent refusal", () => {
    for (const [code, { httpStatus, retriable }] of entries) {
      expect(httpStatus, code).toBeGreaterThanOrEqual(400);
      expect(httpStatus, code).toBeLessThan(600);
      // Clients and proxies repeat these two by themselves.
      if (httpStatus === 503 && code !== "TERM_FENCED") expect(retriable, code).toBe(true);
      if (httpStatus === 429) expect(retriable, code).toBe(true);
    }
  });

  it("lets only codes be replaced by codes that are in use, with the same text", () => {
    for (const [code, { replacedBy, text, solidity }] of entries) {
      if (replacedBy === undefined) continue;
      expect(isErrorCode(replacedBy), code).toBe(true);
      const replacement: ErrorEntry = errorCodes[replacedBy as ErrorCode];
      expect([replacement.replacedBy, replacement.text, solidity]).toEqual([undefined, text, undefined]);
    }
  });

  it("reads a number as its code, and a reserved number as the code that replaces it", () => {
    expect(errorCodeByNumber(305)).toBe("VOTES_MISSING");
    expect(errorCodeByNumber(416)).toBe("NOTHING_RECEIVED");
    expect(errorCodeByNumber(99)).toBeNull();
  });

  it("knows its codes and where they are documented", () => {
    expect([isErrorCode("NOT_FINAL"), isErrorCode("toString"), isErrorCode("not_final")]).toEqual([true, false, false]);
    expect(errorDocs("NOT_FINAL")).toBe("docs/reference/errors.md#not_final");
  });
});
