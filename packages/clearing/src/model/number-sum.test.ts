import fc from "fast-check";
import { expect, it } from "vitest";
import { AmountColumn } from "./amount-column.ts";
import { NumberSum } from "./number-sum.ts";

const safe = BigInt(Number.MAX_SAFE_INTEGER);
const amount = fc.oneof(
  fc.bigInt({ min: -safe, max: safe }),
  fc.bigInt({ min: -(1n << 90n), max: 1n << 90n }),
  fc.constantFrom(0n, safe, -safe, safe + 1n, -safe - 1n, 1n << 63n, -(1n << 63n)),
);

it("is exact, whatever is added", () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 60 }), (amounts) => {
      const [column, sum] = [new AmountColumn(), new NumberSum()];
      for (const one of amounts) column.push(one);
      amounts.forEach((_, index) => {
        sum.addAt(column, index);
      });
      expect(sum.quanta).toBe(amounts.reduce((total, one) => total + one, 0n));
    }),
  );
});
