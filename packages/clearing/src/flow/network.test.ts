import { expect, it } from "vitest";
import { buildNetwork } from "./network.ts";

it("lays the arcs of a node out side by side, forward ones first, each with its reverse at minus the cost", () => {
  const network = buildNetwork(3, Int32Array.of(0, 1, 0), Int32Array.of(1, 2, 2), Int16Array.of(4, 5, 6));
  expect([...network.firstArc]).toEqual([0, 2, 4, 6]);
  expect([...network.forwardArc]).toEqual([0, 2, 1]);
  expect([...network.head]).toEqual([1, 2, 2, 0, 1, 0]);
  expect([...network.cost]).toEqual([4, 6, 5, -4, -5, -6]);
  network.head.forEach((_, arc) => {
    const back = network.reverse[arc] ?? -1;
    expect(network.reverse[back]).toBe(arc);
    expect((network.cost[back] ?? 0) + (network.cost[arc] ?? 0)).toBe(0);
  });
  expect([...buildNetwork(2, Int32Array.of(0), Int32Array.of(1)).cost]).toEqual([1, -1]);
});
