import fc from "fast-check";
import { expect, it } from "vitest";
import { AmountEntries } from "./account-rows.ts";
import { RowMap } from "./row-map.ts";

const key = fc.oneof(fc.nat(3), fc.constantFrom(-1, 2 ** 31, 0.5));
const amount = fc.oneof(fc.bigInt(), fc.bigInt({ min: -9n, max: 9n }));
const step = fc.oneof(
  fc.record({ act: fc.constant("set" as const), key, value: amount }),
  fc.record({ act: fc.constantFrom("delete" as const, "get" as const), key, value: fc.constant(0n) }),
  fc.record({ act: fc.constantFrom("clear" as const, "move" as const), key: fc.nat(90), value: fc.constant(0n) }),
);

it("answers like a map after any steps, in the same order, and leaves other rows alone", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const columns = new AmountEntries();
      const [before, after] = [new RowMap(columns, 0), new RowMap(columns, 100)];
      for (const other of [before, after]) other.set(1, 5n).set(2, 7n);
      const [rowMap, map] = [new RowMap(columns, 99), new Map<number, bigint>()];
      for (const { act, key: at, value } of steps) {
        if (act === "set") {
          rowMap.set(at, value);
          map.set(at, value);
        } else if (act === "clear") {
          rowMap.clear();
          map.clear();
        } else if (act === "move") rowMap.moveTo(new AmountEntries(), at);
        else if (act === "delete") expect(rowMap.delete(at)).toBe(map.delete(at));
        expect(rowMap.get(at)).toBe(map.get(at));
        expect(rowMap.has(at)).toBe(map.has(at));
        expect(rowMap.size).toBe(map.size);
        expect([...rowMap]).toEqual([...map]);
        expect([...rowMap.keys()]).toEqual([...map.keys()]);
        expect([...rowMap.values()]).toEqual([...map.values()]);
        const seen: [number, bigint][] = [];
        rowMap.forEach((item, name) => {
          seen.push([name, item]);
        });
        expect(seen).toEqual([...map]);
      }
      for (const other of [before, after])
        expect([...other]).toEqual([
          [1, 5n],
          [2, 7n],
        ]);
    }),
  );
});

it("may lose the entries that are walked, and is a map to whoever asks", () => {
  const rowMap = new RowMap(new AmountEntries(), 3).set(1, 1n).set(2, 2n).set(3, 3n);
  for (const [asset] of rowMap) rowMap.delete(asset);
  expect(rowMap.size).toBe(0);
  expect(rowMap).toBeInstanceOf(Map);
  expect(String(rowMap)).toBe("[object Map]");
});
