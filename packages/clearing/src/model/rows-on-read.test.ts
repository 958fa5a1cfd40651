import { expect, it } from "vitest";
import { joinedRows, rowsOnRead } from "./rows-on-read.ts";

function squares(count: number): {
  readonly rows: readonly { readonly square: number }[];
  readonly made: () => number;
} {
  let made = 0;
  const rows = rowsOnRead(count, (index) => {
    made += 1;
    return { square: index * index };
  });
  return { rows, made: () => made };
}

it("makes a row when it is read, and none for its length", () => {
  const { rows, made } = squares(1_000_000);
  expect(rows.length).toBe(1_000_000);
  expect(made()).toBe(0);
  expect(rows[3]).toEqual({ square: 9 });
  expect(rows.at(-1)).toEqual({ square: 999_999 ** 2 });
  expect(made()).toBe(2);
});

it("is an array in every respect but that it cannot be changed", () => {
  const { rows } = squares(4);
  const plain = [0, 1, 4, 9].map((square) => ({ square }));
  expect(rows).toEqual(plain);
  expect([...rows]).toEqual(plain);
  expect(Array.isArray(rows)).toBe(true);
  expect(rows.map(({ square }) => square)).toEqual([0, 1, 4, 9]);
  expect(rows.find(({ square }) => square === 4)).toEqual({ square: 4 });
  expect([rows, rows].flat()).toEqual([...plain, ...plain]);
  expect(JSON.stringify(rows)).toBe(JSON.stringify(plain));
  expect(Object.getOwnPropertyNames(rows)).toEqual(["0", "1", "2", "3", "length"]);
  expect(Object.keys(rows)).toEqual(["0", "1", "2", "3"]);
  expect([rows[4], rows[-1], 2 in rows, 4 in rows]).toEqual([undefined, undefined, true, false]);
  expect(() => (rows as { square: number }[]).push({ square: 0 })).toThrow(TypeError);
  expect(() => {
    (rows as { square: number }[])[0] = { square: 7 };
  }).toThrow(TypeError);
  expect(rows).toEqual(plain);
});

it("joins lists without copying them, empty ones included", () => {
  const { rows, made } = squares(3);
  const first = { square: -1 };
  const joined = joinedRows([[first], [], rows, [first], []]);
  expect(joined.length).toBe(5);
  expect(made()).toBe(0);
  expect(joined).toEqual([first, { square: 0 }, { square: 1 }, { square: 4 }, first]);
  expect([...joined]).toEqual([first, ...rows, first]);
  expect([joined[4], joined[0], joined[3], joined[5]]).toEqual([first, first, { square: 4 }, undefined]);
  expect(joinedRows([]).length).toBe(0);
});
