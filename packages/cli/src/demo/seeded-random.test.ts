import { expect, it } from "vitest";
import { SeededRandom } from "./seeded-random.ts";

const draws = (seed: number): number[] => {
  const random = new SeededRandom(seed);
  return Array.from({ length: 50 }, () => random.below(1_000));
};

it("repeats its numbers for a seed", () => {
  expect(draws(7)).toEqual(draws(7));
  expect(draws(7)).not.toEqual(draws(8));
});

it("reaches every number of its range and no other, ends included", () => {
  const random = new SeededRandom(1);
  const drawn = new Set(Array.from({ length: 400 }, () => random.between(3, 6)));
  expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  expect(random.below(1)).toBe(0);
});
