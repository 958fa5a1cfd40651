import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fifo, Rotation } from "./rotation.ts";

interface Item {
  readonly key: string;
  readonly cost: number;
  readonly number: number;
}

const quantum = 10;
const rotation = () => new Rotation<Item>({ quantum, keyOf: ({ key }) => key, line: () => new Fifo<Item>() });
const items = (key: string, costs: readonly number[]): Item[] => costs.map((cost, number) => ({ key, cost, number }));

function drain(from: Rotation<Item>): Item[] {
  const taken: Item[] = [];
  for (let item = from.take(); item !== undefined; item = from.take()) taken.push(item);
  return taken;
}

describe("a rotation", () => {
  it("serves who has just come within a round, however much others have waiting", () => {
    const turns = rotation();
    for (const item of items("flood", Array<number>(1_000).fill(1))) turns.add(item);
    for (let count = 0; count < 5; count++) turns.take();
    for (const item of items("one", [1])) turns.add(item);
    const order = drain(turns).map(({ key }) => key);
    expect(order.indexOf("one")).toBe(5);
    expect(order).toHaveLength(996);
  });

  it("lets small pieces pass while a large one saves up", () => {
    const turns = rotation();
    for (const item of [...items("large", [100]), ...items("small", Array<number>(200).fill(1))]) turns.add(item);
    expect(
      drain(turns)
        .map(({ key }) => key)
        .indexOf("large"),
    ).toBe(90);
  });

  it("gives no credit to who was idle", () => {
    const turns = rotation();
    for (const item of items("a", [1])) turns.add(item);
    expect(drain(turns)).toHaveLength(1);
    for (const item of [...items("b", [10, 10, 10]), ...items("a", [10, 10, 10])]) turns.add(item);
    expect(drain(turns).map(({ key }) => key)).toEqual(["b", "a", "b", "a", "b", "a"]);
  });

  it("loses and doubles nothing, keeps the order of a key, and shares cost evenly among those who wait", () => {
    const costs = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(costs, { minLength: 2, maxLength: 6 }), (keys) => {
        const all = keys.flatMap((of, index) => items(`k${index}`, of));
        const turns = rotation();
        for (const item of all) turns.add(item);
        const left = new Map(keys.map((of, index) => [`k${index}`, of.length]));
        const spent = new Map(keys.map((_, index) => [`k${index}`, 0]));
        const taken: Item[] = [];
        for (let item = turns.take(); item !== undefined; item = turns.take()) {
          taken.push(item);
          spent.set(item.key, (spent.get(item.key) ?? 0) + item.cost);
          left.set(item.key, (left.get(item.key) ?? 0) - 1);
          if ([...left.values()].some((count) => count === 0)) continue;
          // Two keys that have waited since the start differ by at most a quantum and the largest piece, on either side.
          const values = [...spent.values()];
          expect(Math.max(...values) - Math.min(...values)).toBeLessThanOrEqual(quantum + 2 * 40);
        }
        for (const [key, index] of keys.map((_, at) => [`k${at}`, at] as const))
          expect(taken.filter((item) => item.key === key)).toEqual(items(key, keys[index] ?? []));
        expect(taken).toHaveLength(all.length);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
