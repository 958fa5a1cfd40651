import fc from "fast-check";
import { expect, it } from "vitest";
import { type PricedTransaction, priorityPrice } from "./priority-price.ts";

const quiet: PricedTransaction = {
  recentMicroLamports: [],
  computeUnits: 100_000,
  generation: 0,
  mostLamports: 1_000_000n,
  secondsLeft: 3_600n,
};

it("offers the least where nobody pays, and what three of four recent transactions paid where they do", () => {
  expect(priorityPrice(quiet)).toBe(1_000n);
  expect(priorityPrice({ ...quiet, recentMicroLamports: [0, 0, 500] })).toBe(1_000n);
  expect(priorityPrice({ ...quiet, recentMicroLamports: [0, 90_000, 2_000, 3_000, 4_000] })).toBe(90_000n);
  expect(priorityPrice({ ...quiet, recentMicroLamports: [1, 2_000, 3_000, 4_000, 90_000] })).toBe(4_000n);
});

it("doubles for every transaction that expired, and takes four times as much shortly before the deadline", () => {
  expect([0, 1, 2].map((generation) => priorityPrice({ ...quiet, generation }))).toEqual([1_000n, 2_000n, 4_000n]);
  expect(priorityPrice({ ...quiet, secondsLeft: 600n })).toBe(1_000n);
  expect(priorityPrice({ ...quiet, secondsLeft: 599n })).toBe(4_000n);
  expect(priorityPrice({ ...quiet, secondsLeft: -1n })).toBe(4_000n);
  expect(priorityPrice({ ...quiet, secondsLeft: null })).toBe(1_000n);
});

it("never pays more than the message is worth, whatever others paid and however often it expired", () => {
  const transaction = fc.record({
    recentMicroLamports: fc.array(fc.nat(2 ** 31)),
    computeUnits: fc.integer({ min: 1, max: 1_400_000 }),
    generation: fc.nat(1_000),
    mostLamports: fc.bigInt({ min: 0n, max: 10_000_000_000n }),
    secondsLeft: fc.option(fc.bigInt({ min: -10_000n, max: 10_000n })),
  });
  fc.assert(
    fc.property(transaction, (one) => {
      const price = priorityPrice(one);
      expect(price >= 0n).toBe(true);
      expect((price * BigInt(one.computeUnits)) / 1_000_000n <= one.mostLamports).toBe(true);
    }),
  );
});
