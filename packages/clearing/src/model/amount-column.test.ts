import fc from "fast-check";
import { expect, it } from "vitest";
import { AmountColumn } from "./amount-column.ts";

it("gives back every amount, those of more than eight bytes included", () => {
  const edge = 1n << 63n;
  const amount = fc.oneof(
    fc.bigInt({ min: -(1n << 130n), max: 1n << 130n }),
    fc.constantFrom(edge, edge - 1n, -edge, -edge - 1n),
  );
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 200 }), (amounts) => {
      const column = new AmountColumn();
      for (const one of amounts) column.push(one);
      expect(amounts.map((_, index) => column.at(index))).toEqual(amounts);
    }),
  );
});
