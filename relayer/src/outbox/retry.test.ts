import { type ErrorCode, errorCodes } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { defaultRetryPolicy, retryDelayMs, verdictOf } from "./retry.ts";

describe("retryDelayMs", () => {
  const policy = { firstDelayMs: 100, maxDelayMs: 1_000, maxAttempts: 9 };
  it.each([
    [1, 0, 50],
    [1, 0.999, 99],
    [2, 0, 100],
    [2, 0.5, 150],
    [3, 0, 200],
    [4, 0, 400],
    [5, 0, 500],
    [5, 0.5, 750],
    [6, 0.999, 999],
    [66, 0.5, 750],
    [2 ** 31, 0, 500],
  ])("attempt %i with draw %f waits %i ms", (attempts, random, wantedMs) => {
    expect(retryDelayMs(policy, attempts, random)).toBe(wantedMs);
  });

  it("keeps every delay of the default policy inside its bounds", () => {
    for (let attempts = 1; attempts <= defaultRetryPolicy.maxAttempts; attempts++) {
      for (const random of [0, 0.25, 0.5, 0.999]) {
        const delayMs = retryDelayMs(defaultRetryPolicy, attempts, random);
        expect(delayMs).toBeGreaterThanOrEqual(defaultRetryPolicy.firstDelayMs / 2);
        expect(delayMs).toBeLessThanOrEqual(defaultRetryPolicy.maxDelayMs);
      }
    }
  });
});

describe("verdictOf", () => {
  it.each<[ErrorCode, string]>([
    ["MESSAGE_ALREADY_VOTED", "done"],
    ["MESSAGE_ALREADY_EXECUTED", "done"],
    ["SEQUENCE_STALE", "done"],
    ["ROOT_NOT_NEWER", "done"],
    ["VOTES_MISSING", "wait"],
    ["ROOT_NOT_MATURE", "wait"],
    ["NOT_FINAL", "wait"],
    ["REQUEST_TIMEOUT", "retry"],
    ["QUORUM_MISSING", "retry"],
    ["SIGNATURE_INVALID", "park"],
    ["EMITTER_MISMATCH", "park"],
    ["DEPOSIT_POSITION_UNKNOWN", "retry"],
    ["CONSUMED_MISMATCH", "retry"],
    ["TOTALS_EXCEED_HELD", "retry"],
    ["DEADLINE_PASSED", "park"],
    ["PROOF_INVALID", "park"],
  ])("%s means %s", (code, kind) => {
    expect(verdictOf(code).kind).toBe(kind);
  });

  it("has an answer for every code of the table", () => {
    for (const code of Object.keys(errorCodes) as ErrorCode[])
      expect(["done", "wait", "retry", "park"]).toContain(verdictOf(code).kind);
  });
});
