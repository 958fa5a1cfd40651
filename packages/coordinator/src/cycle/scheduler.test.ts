import { IsthmusError } from "@isthmus/protocol";
import { afterEach, expect, it } from "vitest";
import { quiet } from "../testing/test-setup.ts";
import { scheduleSchema } from "./close-reason.ts";
import type { OpenCycle } from "./open-cycle.ts";
import { Scheduler, type SchedulerOptions } from "./scheduler.ts";

const patience = { timeout: 60_000, interval: 5 };
const idle: OpenCycle = { entries: 0, trades: 0, bytes: 0, leavingMs: null, ageMs: 0 };
let scheduler: Scheduler | undefined;

afterEach(() => scheduler?.stop());

/** A scheduler over a cycle that the test sets; a close empties it. */
function scheduled(more: Partial<SchedulerOptions> = {}) {
  const world = {
    open: idle,
    closed: 0,
    closing: 0,
    unfinished: 0,
    refusal: null as IsthmusError | null,
    nowMs: 0,
    priced: 0,
  };
  const options: SchedulerOptions = {
    schedule: scheduleSchema.parse({ everySeconds: 60, maxEntries: 10 }),
    log: quiet,
    intervalMs: 5,
    open: () => world.open,
    unfinished: async () => world.unfinished,
    close: async () => {
      world.closing++;
      expect(world.closing).toBe(1);
      await new Promise(setImmediate);
      world.closing--;
      if (world.refusal !== null) throw world.refusal;
      world.closed++;
      world.open = idle;
    },
    price: async () => {
      world.priced++;
    },
    now: () => world.nowMs,
    ...more,
  };
  scheduler = new Scheduler(options);
  scheduler.start();
  return world;
}

it("closes once for each reason, one close at a time, and shows the last one", async () => {
  const world = scheduled();
  world.open = { ...idle, ageMs: 60_000 };
  await expect.poll(() => world.closed, patience).toBe(1);
  world.open = { ...idle, entries: 10 };
  await expect.poll(() => world.closed, patience).toBe(2);
  await expect.poll(() => scheduler?.status, patience).toMatchObject({ lastReason: "entries", lastError: null });
});

it("tries again what was refused, and shows why meanwhile", async () => {
  const world = scheduled();
  world.refusal = new IsthmusError("WITHDRAWALS_GATED", {});
  world.open = { ...idle, ageMs: 60_000 };
  await expect.poll(() => scheduler?.status.lastError, patience).toBe("WITHDRAWALS_GATED");
  expect(world.closed).toBe(0);
  world.refusal = null;
  await expect.poll(() => world.closed, patience).toBe(1);
});

it("lets no cycles pile up by time while none becomes final, but closes what is too large", async () => {
  const world = scheduled();
  world.unfinished = 8;
  world.open = { ...idle, ageMs: 60_000 };
  // Two looks at least, none of which closes.
  const looks = { count: 0 };
  Object.defineProperty(world, "unfinished", { get: () => ++looks.count * 0 + 8 });
  await expect.poll(() => looks.count, patience).toBeGreaterThanOrEqual(2);
  expect(world.closed).toBe(0);
  world.open = { ...idle, entries: 10 };
  await expect.poll(() => world.closed, patience).toBe(1);
});

it("does nothing while it is paused, and goes on when it is not", async () => {
  const world = scheduled({ schedule: scheduleSchema.parse({ everySeconds: 60, pricesEverySeconds: 5 }) });
  scheduler?.pause({ paused: true });
  const looks = { count: 0 };
  Object.defineProperty(world, "open", {
    get: () => {
      looks.count++;
      return { ...idle, ageMs: world.closed === 0 ? 60_000 : 0 };
    },
    set: () => undefined,
  });
  world.nowMs = 5_000;
  expect(scheduler?.status.paused).toBe(true);
  expect([world.closed, world.priced]).toEqual([0, 0]);
  scheduler?.pause({ paused: false });
  await expect.poll(() => world.closed, patience).toBe(1);
  await expect.poll(() => world.priced, patience).toBe(1);
});

it("takes prices once for each interval", async () => {
  const world = scheduled({ schedule: scheduleSchema.parse({ pricesEverySeconds: 5 }) });
  for (const [nowMs, priced] of [
    [5_000, 1],
    [10_000, 2],
  ] as const) {
    world.nowMs = nowMs;
    await expect.poll(() => world.priced, patience).toBe(priced);
  }
  world.nowMs = 14_999;
  await new Promise(setImmediate);
  expect(world.priced).toBe(2);
});
