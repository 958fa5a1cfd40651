import { expect, it } from "vitest";
import { FairTurns } from "./fair-turns.ts";

/** Takes a turn for each of the costs, all of them at the same time. @returns keys in the order of their turns */
async function order(quantum: number, asked: readonly (readonly [key: string, cost: number])[]): Promise<string[]> {
  const turns = new FairTurns(quantum);
  const served: string[] = [];
  await Promise.all(asked.map(([key, cost]) => turns.take(key, cost).then(() => served.push(key))));
  await new Promise(setImmediate);
  expect([turns.waiting, turns.isIdle]).toEqual([0, true]);
  return served;
}

it("lets a key wait for one round of the others, however much they send", async () => {
  const flood = Array.from({ length: 1_000 }, () => ["flood", 10] as const);
  const served = await order(10, [...flood, ["one", 1]]);
  expect(served.indexOf("one")).toBeLessThanOrEqual(2);
  expect(served).toHaveLength(1_001);
});

it("shares by cost: who sends pieces of ten times the cost gets a tenth of the turns", async () => {
  const large = Array.from({ length: 20 }, () => ["large", 100] as const);
  const small = Array.from({ length: 200 }, () => ["small", 10] as const);
  const first = (await order(10, [...large, ...small])).slice(0, 110);
  const ofLarge = first.filter((key) => key === "large").length;
  expect(Math.abs(ofLarge - 10)).toBeLessThanOrEqual(1);
});

it("serves one key in the order of arrival, and what costs more than a round all the same", async () => {
  const turns = new FairTurns(10);
  const served: number[] = [];
  await Promise.all([35, 1, 99, 2].map((cost) => turns.take("a", cost).then(() => served.push(cost))));
  expect(served).toEqual([35, 1, 99, 2]);
});

it("runs the event loop between two turns", async () => {
  const turns = new FairTurns(10);
  let ticks = 0;
  const seen: number[] = [];
  const count = () => {
    ticks++;
    if (seen.length < 3) setImmediate(count);
  };
  setImmediate(count);
  await Promise.all([1, 2, 3].map(() => turns.take("a", 10).then(() => seen.push(ticks))));
  expect(seen[2]).toBeGreaterThan(seen[0] ?? 0);
});
