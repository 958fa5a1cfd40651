import { type ErrorCode, errorCodes } from "@isthmus/protocol";
import { backoffMs } from "@isthmus/service";
import { describe, expect, it } from "vitest";
import { defaultRetryPolicy, verdictOf } from "./retry.ts";

it("the default policy doubles from a quarter of a second to a minute, 66 attempts in all", () => {
  const delays = Array.from({ length: 10 }, (_, index) => backoffMs(defaultRetryPolicy, index + 1));
  expect(delays).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  expect(defaultRetryPolicy.maxAttempts).toBe(66);
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
