import { afterEach, expect, it, vi } from "vitest";
import { readLimit } from "./read-limit.ts";

afterEach(() => {
  vi.useRealTimers();
});

it("rejects after five seconds, and never once aborted", async () => {
  vi.useFakeTimers();
  const settled: string[] = [];
  const watch = (name: string, limit: Promise<never>) =>
    limit.catch((error: { code: string }) => settled.push(`${name} ${error.code}`));
  const aborted = new AbortController();
  void watch("kept", readLimit(new AbortController().signal));
  void watch("aborted", readLimit(aborted.signal));
  await vi.advanceTimersByTimeAsync(4_999);
  expect(settled).toEqual([]);
  aborted.abort();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toEqual(["kept STORE_UNAVAILABLE"]);
  expect(vi.getTimerCount()).toBe(0);
});
