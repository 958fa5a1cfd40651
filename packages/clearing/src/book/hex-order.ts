import { compareText } from "../model/order.ts";

/** Digits of a text that a key takes: 32 bits of the 53 that a double holds exactly. */
const keyDigits = 8;
const doubleBits = 53;

/**
 * Indices of hex texts in ascending order of the texts, equal texts in the order in which they came. Sorts by the first digits as
 * numbers, then those that start alike by the whole text: comparing a million texts pairwise takes seconds.
 * @param textAt the text at an index, "0x" and lower-case hex digits
 * @param onRun gets the places, from `start` up to `end`, of several texts that start alike: equal texts are in one such run
 */
export function orderOfHex(
  count: number,
  textAt: (index: number) => string,
  onRun?: (start: number, end: number) => void,
): Uint32Array {
  const indexBits = Math.max(1, Math.ceil(Math.log2(count + 1)));
  const radix = 2 ** indexBits;
  // So that key and index together stay exact.
  const dropped = 2 ** Math.max(0, 4 * keyDigits + indexBits - doubleBits);
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = Math.floor(firstDigits(textAt(i)) / dropped) * radix + i;
  keys.sort();
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = (keys[i] as number) % radix;
  for (let start = 0; start < count; ) {
    const key = Math.floor((keys[start] as number) / radix);
    let end = start + 1;
    while (end < count && Math.floor((keys[end] as number) / radix) === key) end += 1;
    if (end - start > 1) {
      sortRun(order.subarray(start, end), textAt);
      onRun?.(start, end);
    }
    start = end;
  }
  return order;
}

function sortRun(order: Uint32Array, textAt: (index: number) => string): void {
  const run = Array.from(order, (index) => ({ index, text: textAt(index) }));
  run.sort((left, right) => compareText(left.text, right.text));
  order.set(run.map(({ index }) => index));
}

/** The first digits as a number; a text that is too short counts as if zeros followed. */
function firstDigits(text: string): number {
  let value = 0;
  for (let i = 2; i < 2 + keyDigits; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x30;
    value = value * 16 + (code < 0x3a ? code - 0x30 : code - 0x57);
  }
  return value;
}
