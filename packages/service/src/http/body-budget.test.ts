import fc from "fast-check";
import { expect, it } from "vitest";
import { BodyBudget } from "./body-budget.ts";

const limits = { totalBytes: 1_000, perAddressBytes: 600 };

it("refuses an address beyond its part and all beyond the whole, and counts nothing of what it refuses", () => {
  const budget = new BodyBudget(limits);
  const giveBack = budget.take("a", 600);
  expect(() => budget.take("a", 1)).toThrow(expect.objectContaining({ code: "RATE_LIMITED" }));
  budget.take("b", 400);
  expect(() => budget.take("c", 1)).toThrow(expect.objectContaining({ code: "RATE_LIMITED" }));
  expect(budget.heldBytes).toBe(1_000);
  giveBack();
  giveBack();
  expect(budget.heldBytes).toBe(400);
  budget.take("a", 600);
});

it("holds what was taken and not given back, never more than its limits", () => {
  const act = fc.record({ address: fc.constantFrom("a", "b", "c"), bytes: fc.nat(500), gives: fc.boolean() });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const budget = new BodyBudget(limits);
      const held: { address: string; bytes: number; giveBack: () => void }[] = [];
      const sum = (address?: string) =>
        held.reduce((total, row) => (address === undefined || row.address === address ? total + row.bytes : total), 0);
      for (const { address, bytes, gives } of acts) {
        if (gives) held.shift()?.giveBack();
        const fits = sum(address) + bytes <= limits.perAddressBytes && sum() + bytes <= limits.totalBytes;
        if (fits) held.push({ address, bytes, giveBack: budget.take(address, bytes) });
        else expect(() => budget.take(address, bytes)).toThrow();
        expect(budget.heldBytes).toBe(sum());
      }
    }),
  );
});
