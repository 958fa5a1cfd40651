import { expect, it } from "vitest";
import { jsonText, jsonTextInSlices } from "./json-text.ts";

it("writes bigints as decimal strings and dates as ISO text, at any depth", () => {
  const value = { a: 1n << 70n, list: [2n, { at: new Date(0) }], text: "3n", none: null };
  expect(JSON.parse(jsonText(value))).toEqual({
    a: "1180591620717411303424",
    list: ["2", { at: "1970-01-01T00:00:00.000Z" }],
    text: "3n",
    none: null,
  });
});

it("writes null for a value that JSON does not have", () => {
  expect(jsonText(undefined)).toBe("null");
});

it("writes long lists in slices to the same text, and lets others in between", async () => {
  const rows = (length: number) =>
    Array.from({ length }, (_, index) => ({
      id: BigInt(index),
      at: new Date(index),
      none: undefined,
      list: [index, null],
    }));
  for (const length of [0, 1, 500, 501, 999, 1_000, 1_001, 2_500]) {
    const answer = {
      journalIndex: 7n,
      effects: rows(length),
      absent: undefined,
      more: { list: rows(3) },
      text: "\u2028",
    };
    expect(await jsonTextInSlices(answer)).toBe(jsonText(answer));
  }
  for (const value of [null, undefined, 5n, "text", new Date(0), [1n, undefined], {}])
    expect(await jsonTextInSlices(value)).toBe(jsonText(value));
  let turns = 0;
  const written = jsonTextInSlices({ effects: rows(5_000) });
  let isWritten = false;
  void written.then(() => {
    isWritten = true;
  });
  while (!isWritten) {
    turns++;
    await new Promise(setImmediate);
  }
  expect(turns).toBeGreaterThanOrEqual(10);
});
