import { compareText } from "../model/order.ts";

/** Digits of a text that a key takes, and how many keys there are. */
const keyDigits = 8;
const keyCount = 0x1_0000_0000;

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
  // Powers of two.
  let radix = 2;
  while (radix < count) radix *= 2;
  let dropped = 1;
  // So that key and index together stay exact.
  while ((keyCount / dropped) * radix > Number.MAX_SAFE_INTEGER) dropped *= 2;
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
