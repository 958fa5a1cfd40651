import { describe, expect, it } from "vitest";
import { RateLimit } from "./rate-limit.ts";

describe("RateLimit", () => {
  it("gives each address its rate, and no more than one second's tokens after a pause", () => {
    const limit = new RateLimit(3);
    const accepted = (address: string, nowMs: number) => {
      try {
        limit.take(address, nowMs);
        return true;
      } catch (error) {
        expect(error).toMatchObject({ code: "RATE_LIMITED" });
        return false;
      }
    };
    const burst = (address: string, nowMs: number) => Array.from({ length: 5 }, () => accepted(address, nowMs));
    expect(burst("a", 0)).toEqual([true, true, true, false, false]);
    expect(burst("b", 0)).toEqual([true, true, true, false, false]);
    expect(burst("a", 334)).toEqual([true, false, false, false, false]);
    expect(burst("a", 60_000)).toEqual([true, true, true, false, false]);
    // More addresses than it keeps: each still has its tokens.
    for (let index = 0; index < 20_001; index++) expect(accepted(`flood ${index}`, 60_000)).toBe(true);
  });

  it("does not limit at 0", () => {
    const limit = new RateLimit(0);
    expect(() => {
      for (let index = 0; index < 1_000; index++) limit.take("a", 0);
    }).not.toThrow();
  });
});
