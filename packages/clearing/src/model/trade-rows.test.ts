import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { tradeSchema } from "./trade.ts";
import { readTradeRows } from "./trade-rows.ts";

const row = {
  buyer: `0x${"5a".repeat(32)}`,
  id: "t-1",
  instrument: 1,
  maker: "seller",
  priceTicks: "4000000",
  seller: `0x${"4c".repeat(32)}`,
  sizeLots: "100",
};
const schema = z.array(tradeSchema).min(1).max(10_000);

/** What a field may hold, the borders of each rule among it. */
const value = fc.oneof(
  fc.constantFrom<unknown>(
    ...["0", "-0", "00", "-1", "1e3", " 1", "1\n", "9".repeat(18), "9".repeat(19), "9".repeat(41), String(1n << 63n)],
    ...[0, 1, -1, 1.5, 65_535, 65_536, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, true, [], {}],
    ...["buyer", "seller", "", "a b", "é", "x".repeat(64), "x".repeat(65), "\u007f"],
    ...[`0x${"5A".repeat(32)}`, `0x${"5a".repeat(31)}`, `0x${"5a".repeat(32)}\n`, "0x"],
  ),
  fc.string(),
);

it("reads a row as the schema does, or leaves it to the schema", () => {
  const fields = fc.constantFrom(...Object.keys(row), "more", "__proto__");
  const changes = fc.array(fc.tuple(fields, value), { maxLength: 2 });
  let read = 0;
  fc.assert(
    fc.property(fc.array(changes, { minLength: 1, maxLength: 3 }), fc.boolean(), (given, isCut) => {
      const rows = given.map((changed) => {
        const entries = Object.entries({ ...row }).filter(([key]) => !isCut || key !== changed[0]?.[0]);
        return Object.fromEntries([...entries, ...(isCut ? [] : changed)]);
      });
      const quick = readTradeRows(rows);
      if (quick === null) return;
      read++;
      expect(schema.parse(rows)).toEqual(quick);
    }),
    { seed: 11, numRuns: 4_000 },
  );
  expect(read).toBeGreaterThan(50);
});

it("leaves whatever is not one to ten thousand rows to the schema", () => {
  for (const rows of [null, undefined, {}, "rows", [], Array.from({ length: 10_001 }, () => row), [row, null], [[]]])
    expect(readTradeRows(rows)).toBeNull();
  expect(readTradeRows(Array.from({ length: 10_000 }, () => row))).toHaveLength(10_000);
  expect(readTradeRows([row])).toEqual(schema.parse([row]));
});
