import fc from "fast-check";
import { expect, it } from "vitest";
import { closeReason, isFull, scheduleSchema } from "./close-reason.ts";

const nothing = { entries: 0, trades: 0, bytes: 0, leavingMs: null, ageMs: 0 };
const schedule = scheduleSchema.parse({
  everySeconds: 60,
  leavingSeconds: 10,
  maxEntries: 100,
  maxTrades: 1_000,
  maxBytes: 2_000_000,
});

it.each([
  [nothing, null],
  [{ ...nothing, ageMs: 59_999 }, null],
  [{ ...nothing, ageMs: 60_000 }, "interval"],
  [{ ...nothing, leavingMs: 9_999 }, null],
  [{ ...nothing, leavingMs: 10_000 }, "leaving"],
  [{ ...nothing, entries: 100, ageMs: 60_000 }, "entries"],
  [{ ...nothing, trades: 1_000 }, "trades"],
  [{ ...nothing, bytes: 2_000_000, trades: 1_000, entries: 100 }, "bytes"],
])("closes %o for %s", (open, reason) => {
  expect(closeReason(open, schedule)).toBe(reason);
});

it("closes by size alone unless a time is set", () => {
  const bySize = scheduleSchema.parse({});
  expect(closeReason({ ...nothing, ageMs: 1e12, leavingMs: 1e12 }, bySize)).toBeNull();
  expect(closeReason({ ...nothing, entries: bySize.maxEntries }, bySize)).toBe("entries");
});

it("is full only long after it had a reason of size to close", () => {
  const count = fc.nat(5_000);
  fc.assert(
    fc.property(count, count, fc.nat(9_000_000), (entries, trades, bytes) => {
      const open = { ...nothing, entries, trades, bytes };
      if (isFull(open, schedule)) expect(["entries", "trades", "bytes"]).toContain(closeReason(open, schedule));
    }),
  );
  expect(isFull({ ...nothing, entries: 199 }, schedule)).toBe(false);
  expect(isFull({ ...nothing, entries: 200 }, schedule)).toBe(true);
});
