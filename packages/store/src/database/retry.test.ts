import { IsthmusError } from "@isthmus/protocol";
import { beforeEach, expect, it, vi } from "vitest";
import { isTransient, withRetry } from "./retry.ts";

/** Pauses since the start of a test; each advances the clock by its length. */
const clock = vi.hoisted(() => ({ nowMs: 0, pausesMs: [] as number[] }));

vi.mock("node:timers/promises", () => ({
  setTimeout: async (pauseMs: number, _value: unknown, { signal }: { signal?: AbortSignal } = {}) => {
    signal?.throwIfAborted();
    clock.pausesMs.push(pauseMs);
    clock.nowMs += pauseMs;
  },
}));

beforeEach(() => {
  clock.nowMs = 0;
  clock.pausesMs = [];
  vi.spyOn(Date, "now").mockImplementation(() => clock.nowMs);
});

const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
const policy = { firstPauseMs: 10, longestPauseMs: 40, giveUpAfterMs: 1_000 };

function failing(times: number, error: unknown): () => Promise<number> {
  let calls = 0;
  return async () => {
    calls++;
    if (calls <= times) throw error;
    return calls;
  };
}

it("retries with doubling pauses up to the longest one until the work succeeds", async () => {
  expect(await withRetry(failing(5, refused), policy)).toBe(6);
  expect(clock.pausesMs).toEqual([10, 20, 40, 40, 40]);
});

it("throws an error that is not transient immediately", async () => {
  const wrong = Object.assign(new Error("syntax error"), { code: "42601" });
  await expect(withRetry(failing(1, wrong), policy)).rejects.toBe(wrong);
  expect(clock.pausesMs).toEqual([]);
});

it("stops before a pause that exceeds the time limit, with the last error as cause", async () => {
  const limited = { ...policy, giveUpAfterMs: 69 };
  await expect(withRetry(failing(99, refused), limited)).rejects.toMatchObject({
    code: "STORE_UNAVAILABLE",
    details: { attempts: 3, waitedMs: 30 },
    cause: refused,
  });
});

it("stops on abort, before and during a pause", async () => {
  const abort = new AbortController();
  const work = async () => {
    abort.abort();
    throw refused;
  };
  await expect(withRetry(work, { ...policy, signal: abort.signal })).rejects.toMatchObject({
    code: "STORE_UNAVAILABLE",
    details: { attempts: 1 },
  });
  expect(clock.pausesMs).toEqual([]);
});

it.each([
  ["a refused connection", refused, true],
  ["a server that shuts down", Object.assign(new Error("terminating"), { code: "57P01" }), true],
  ["a connection exception of class 08", Object.assign(new Error("broken"), { code: "08006" }), true],
  ["a serialisation failure", Object.assign(new Error("retry"), { code: "40001" }), true],
  ["a connection that ended", new Error("Connection terminated unexpectedly"), true],
  ["a store that was unreachable", new IsthmusError("STORE_UNAVAILABLE", {}), true],
  ["a fenced term", new IsthmusError("TERM_FENCED", {}), false],
  ["a violated constraint", Object.assign(new Error("duplicate key"), { code: "23505" }), false],
  ["a value that is no error", "ECONNREFUSED", false],
])("classifies %s", (_what, error, expected) => {
  expect(isTransient(error)).toBe(expected);
});
