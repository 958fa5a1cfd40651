import fc from "fast-check";
import { expect, it } from "vitest";
import { FewMap } from "./few-map.ts";

const step = fc.oneof(
  fc.record({ act: fc.constant("set" as const), key: fc.nat(3), value: fc.integer() }),
  fc.record({ act: fc.constantFrom("delete" as const, "get" as const), key: fc.nat(3), value: fc.constant(0) }),
  fc.record({ act: fc.constant("clear" as const), key: fc.constant(0), value: fc.constant(0) }),
);

it("answers like a map after any steps, in the same order", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const [few, map] = [new FewMap<number, number>(), new Map<number, number>()];
      for (const { act, key, value } of steps) {
        if (act === "set") {
          few.set(key, value);
          map.set(key, value);
        } else if (act === "clear") {
          few.clear();
          map.clear();
        } else if (act === "delete") expect(few.delete(key)).toBe(map.delete(key));
        expect(few.get(key)).toBe(map.get(key));
        expect(few.has(key)).toBe(map.has(key));
        expect(few.size).toBe(map.size);
        expect([...few]).toEqual([...map]);
        expect([...few.keys()]).toEqual([...map.keys()]);
        expect([...few.values()]).toEqual([...map.values()]);
        const seen: [number, number][] = [];
        few.forEach((item, name) => {
          seen.push([name, item]);
        });
        expect(seen).toEqual([...map]);
      }
    }),
  );
});

it("may lose the entry that is walked, and is a map to whoever asks", () => {
  const few = new FewMap([[1, "a"]]);
  for (const [key] of few) few.delete(key);
  expect(few.size).toBe(0);
  expect(few).toBeInstanceOf(Map);
  expect(String(few)).toBe("[object Map]");
});
