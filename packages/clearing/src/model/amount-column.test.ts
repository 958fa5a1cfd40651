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

it("gives numbers where they are exact, takes them, and knows signs", () => {
  const safe = BigInt(Number.MAX_SAFE_INTEGER);
  const amount = fc.oneof(
    fc.bigInt({ min: -safe, max: safe }),
    fc.bigInt({ min: -9n, max: 9n }),
    fc.constantFrom(safe, -safe, safe + 1n, -safe - 1n, edge, -edge, -edge - 1n, 1n << 32n, -(1n << 32n)),
  );
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 80 }), (amounts) => {
      const [column, numbers] = [new AmountColumn(), new AmountColumn()];
      numbers.reserve(amounts.length);
      amounts.forEach((one, index) => {
        column.push(one);
        const isExact = one <= safe && one >= -safe;
        expect(column.numberAt(index)).toBe(isExact ? Number(one) : Number.NaN);
        expect(column.isNegative(index)).toBe(one < 0n);
        if (index % 2 === 0) numbers.set(index, edge);
        if (isExact) numbers.setNumber(index, Number(one));
        else numbers.set(index, one);
      });
      expect(amounts.map((_, index) => numbers.at(index))).toEqual(amounts);
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
