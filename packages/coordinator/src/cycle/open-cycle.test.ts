import type { Command } from "@isthmus/clearing";
import { expect, it } from "vitest";
import { OpenCycleCount } from "./open-cycle.ts";

const command = (kind: Command["kind"], more: object = {}) => ({ kind, ...more }) as unknown as Command;

it("counts entries, trades and bytes, and begins again with the next cycle", () => {
  let nowMs = 1_000;
  const count = new OpenCycleCount(() => nowMs);
  count.add(command("trades", { trades: [1, 2, 3] }), 300);
  count.add(command("packed-trades", { rows: "x".repeat(72) }), 100);
  count.add(command("prices"), 7);
  nowMs = 3_500;
  expect(count.open).toEqual({ entries: 3, trades: 5, bytes: 407, leavingMs: null, ageMs: 2_500 });
  count.add(command("close-cycle"), 9);
  expect(count.open).toEqual({ entries: 0, trades: 0, bytes: 0, leavingMs: null, ageMs: 0 });
});

it("does not count the time for which another coordinator led, and waits for nobody's money for longer than from then on", () => {
  let nowMs = 0;
  const count = new OpenCycleCount(() => nowMs);
  nowMs = 86_400_000;
  count.begin();
  nowMs += 700;
  expect(count.open).toMatchObject({ ageMs: 700, leavingMs: 700 });
});

it("keeps the age of the first withdrawal until the close", () => {
  let nowMs = 0;
  const count = new OpenCycleCount(() => nowMs);
  nowMs = 100;
  count.add(command("withdraw"), 1);
  nowMs = 400;
  count.add(command("withdraw"), 1);
  expect(count.open.leavingMs).toBe(300);
  count.add(command("close-cycle"), 1);
  expect(count.open.leavingMs).toBeNull();
});
