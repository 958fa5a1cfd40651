import { uintBytes } from "@isthmus/protocol";
import fc from "fast-check";
import { expect, it } from "vitest";
import { AmountColumn } from "./amount-column.ts";

const edge = 1n << 63n;

it("gives back every amount, those of more than eight bytes included", () => {
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

it("writes an amount as its bytes, and refuses what 16 bytes do not hold", () => {
  const amount = fc.oneof(
    fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }),
    fc.constantFrom(0n, 1n, edge, edge - 1n, (1n << 32n) - 1n, 1n << 31n),
  );
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 20 }), (amounts) => {
      const column = new AmountColumn();
      for (const one of amounts) column.push(one);
      const bytes = new Uint8Array(19).fill(0xff);
      const view = new DataView(bytes.buffer, 1);
      amounts.forEach((one, index) => {
        column.writeUint128(index, view, 2);
        expect(bytes.subarray(3)).toEqual(uintBytes(one, 16));
      });
    }),
  );
  const column = new AmountColumn();
  for (const one of [-1n, 1n << 128n, 0n]) column.push(one);
  const write = (index: number) => () => column.writeUint128(index, new DataView(new ArrayBuffer(16)), 0);
  expect(write(0)).toThrow(/AMOUNT_OUT_OF_RANGE|range/i);
  expect(write(1)).toThrow(/AMOUNT_OUT_OF_RANGE|range/i);
  expect(write(2)).not.toThrow();
});
