import { expect, it } from "vitest";
import { CircuitBreaker } from "./circuit-breaker.ts";

it("admits one probe at a time to an unreachable chain, ever more rarely, and all deliveries once it answers", () => {
  let nowMs = 0;
  const breaker = new CircuitBreaker(
    () => nowMs,
    () => 0.5,
  );
  for (let i = 0; i < 2; i++) breaker.failed(2);
  expect(breaker.waitMs(2, { urgent: false })).toBe(0);
  breaker.failed(2);
  expect(breaker.waitMs(2, { urgent: false })).toBe(2_000);
  expect(breaker.waitMs(3, { urgent: false })).toBe(0);
  nowMs = 2_000;
  expect(breaker.waitMs(2, { urgent: false })).toBe(0);
  // The probe is in flight: no other is admitted, and the spread grows with the outage.
  expect(breaker.waitMs(2, { urgent: false })).toBe(10_500);
  expect(breaker.waitMs(2, { urgent: true })).toBe(10_000);
  breaker.failed(2);
  expect(breaker.waitMs(2, { urgent: true })).toBe(4_000);
  for (let i = 0; i < 40; i++) breaker.failed(2);
  nowMs = 600_000;
  breaker.failed(2);
  expect(breaker.waitMs(2, { urgent: false })).toBe(25_000);
  breaker.answered(2);
  expect(breaker.waitMs(2, { urgent: false })).toBe(0);
});
