import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareText } from "../model/order.ts";
import { orderOfHex } from "./hex-order.ts";

/** Digits of which many start alike. */
const text = fc
  .tuple(
    fc.constantFrom("00000000", "00000001", "0000000f", "a5a5a5a5", "ffffffff"),
    fc.stringMatching(/^[0-9a-f]{0,4}$/),
  )
  .map(([start, end]) => `0x${start}${end}`);

describe("the order of hex texts", () => {
  it("is that of their code units, equal texts as they came", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.stringMatching(/^0x[0-9a-f]{0,40}$/)), { maxLength: 60 }), (texts) => {
        const rows = texts.map((given, index) => ({ given, index }));
        rows.sort((left, right) => compareText(left.given, right.given) || left.index - right.index);
        const order = orderOfHex(texts.length, (index) => texts[index] as string);
        expect([...order]).toEqual(rows.map(({ index }) => index));
      }),
    );
  });

  it("gives every set of equal texts in one run", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
        const runs: [number, number][] = [];
        const order = orderOfHex(
          texts.length,
          (index) => texts[index] as string,
          (start, end) => runs.push([start, end]),
        );
        const sorted = Array.from(order, (index) => texts[index] as string);
        for (let at = 1; at < sorted.length; at++) {
          if (sorted[at] !== sorted[at - 1]) continue;
          expect(runs.some(([start, end]) => start < at && at < end)).toBe(true);
        }
      }),
    );
  });

  it("holds for more texts than a key of eight digits leaves room for", () => {
    const count = 2 ** 21 + 1;
    const textAt = (index: number) => `0x${((index * 7_919) % count).toString(16).padStart(8, "0")}`;
    const order = orderOfHex(count, textAt);
    for (const at of [0, 1, 2, 3, 1_000_003, count - 1]) {
      expect(textAt(order[at] as number)).toBe(`0x${at.toString(16).padStart(8, "0")}`);
    }
  });
});
