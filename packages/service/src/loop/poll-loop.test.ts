import { IsthmusError } from "@isthmus/protocol";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failurePauses, PollLoop } from "./poll-loop.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A loop whose rounds answer from a list; the last answer repeats. */
function loopOf(answers: readonly (boolean | Error)[], intervalMs = 1_000) {
  const logged: string[] = [];
  const startedMs: number[] = [];
  const logAt = (level: string) => (details: object, message: string) => {
    logged.push(`${level} ${(details as { code: string }).code} ${message}`);
  };
  const loop = new PollLoop({
    name: "test",
    intervalMs,
    log: { warn: logAt("warn"), debug: logAt("debug") },
    round: async () => {
      const answer = answers[Math.min(startedMs.length, answers.length - 1)];
      startedMs.push(performance.now());
      if (answer instanceof Error) throw answer;
      return answer ?? false;
    },
  });
  return { loop, logged, startedMs };
}

describe("failurePauses", () => {
  it("doubles from twice the interval, and from 100 ms for shorter intervals", () => {
    expect(failurePauses(250)).toEqual({ firstDelayMs: 500, maxDelayMs: 5_000 });
    expect(failurePauses(10, 2_000)).toEqual({ firstDelayMs: 100, maxDelayMs: 2_000 });
  });
});

describe("PollLoop", () => {
  it("pauses for the interval after a round without more work, and not at all after one with more", async () => {
    const { loop, startedMs } = loopOf([true, true, false]);
    const beginMs = performance.now();
    loop.start();
    await vi.advanceTimersByTimeAsync(2_500);
    await Promise.all([loop.stop(), vi.runAllTimersAsync()]);
    expect(startedMs.map((ms) => Math.round(ms - beginMs))).toEqual([0, 0, 0, 1_000, 2_000]);
  });

  it("repeats a failed round with the pauses of its policy and returns to the interval afterwards", async () => {
    const timeout = new IsthmusError("REQUEST_TIMEOUT");
    const { loop, startedMs } = loopOf([timeout, timeout, timeout, timeout, false]);
    const beginMs = performance.now();
    loop.start();
    await vi.advanceTimersByTimeAsync(17_000);
    await Promise.all([loop.stop(), vi.runAllTimersAsync()]);
    expect(startedMs.map((ms) => Math.round(ms - beginMs))).toEqual([0, 2_000, 6_000, 11_000, 16_000, 17_000]);
  });

  it("warns once per code and reports the code and the age until a round succeeds", async () => {
    const { loop, logged } = loopOf([
      new IsthmusError("REQUEST_TIMEOUT"),
      new IsthmusError("REQUEST_TIMEOUT"),
      new Error("x"),
      false,
    ]);
    loop.start();
    await vi.advanceTimersByTimeAsync(6_500);
    expect(loop.lastError).toBe("INTERNAL");
    expect(Math.round(loop.ageMs)).toBe(6_500);
    await vi.advanceTimersByTimeAsync(5_000);
    expect([loop.lastError, Math.round(loop.ageMs)]).toEqual([null, 500]);
    await Promise.all([loop.stop(), vi.runAllTimersAsync()]);
    expect(logged).toEqual([
      "warn REQUEST_TIMEOUT round failed",
      "debug REQUEST_TIMEOUT round failed again",
      "warn INTERNAL round failed",
    ]);
  });

  it("runs immediately when woken, also when woken during a round", async () => {
    let finish: () => void = () => undefined;
    let rounds = 0;
    const loop = new PollLoop({
      name: "test",
      intervalMs: 60_000,
      log: { warn: () => undefined, debug: () => undefined },
      round: () => {
        rounds += 1;
        return new Promise((resolve) => {
          finish = () => resolve(false);
        });
      },
    });
    loop.start();
    loop.wake();
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(rounds).toBe(2);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    loop.wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(rounds).toBe(3);
    finish();
    await loop.stop();
  });

  it("ends the pause when it stops, waits for the round that runs, and starts no other", async () => {
    let finish: () => void = () => undefined;
    let aborted = false;
    let rounds = 0;
    const loop = new PollLoop({
      name: "test",
      intervalMs: 60_000,
      log: { warn: () => undefined, debug: () => undefined },
      round: (signal) => {
        rounds += 1;
        return new Promise((resolve) => {
          finish = () => {
            aborted = signal.aborted;
            resolve(true);
          };
        });
      },
    });
    loop.start();
    let stopped = false;
    const stopping = loop.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).toBe(false);
    finish();
    await stopping;
    expect([aborted, rounds]).toEqual([true, 1]);
  });
});
