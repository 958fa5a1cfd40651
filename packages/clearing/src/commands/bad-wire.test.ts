import { isIsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { parseCommand } from "./codec.ts";
import { commandDefinitions } from "./registry.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const examples = commandDefinitions.map(({ example }) => example as { readonly kind: string });

/** Texts that a venue or a chain chooses: nearly anything is one. */
const freeText = new Set(["id", "tradeId", "txId", "symbol", "class", "name", "rows"]);
/** Sentences: any printable text is one. */
const sentences = new Set(["reason"]);
/** Numbers that may be below zero on the wire (the engine asks more of the highest rate). */
const signed = new Set(["makerFeePpm", "takerFeePpm", "rateE9", "maxFundingRateE9", "limitQuanta"]);

/** Keys that a command may leave out. */
const optional = new Set(["collateral", "volatilities", "instruments"]);

/** What no field of a value's form may be: wrong sign, out of range, not a number, of another type. */
function bad(key: string, value: Json): readonly Json[] {
  if (typeof value === "number") {
    const never = [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "1", true];
    return signed.has(key) ? never : [...never, -1];
  }
  if (typeof value !== "string" || key === "kind") return [];
  const otherType = [5, true, {}, []];
  if (/^0x/.test(value) && !freeText.has(key)) {
    return [
      ...otherType,
      "",
      "0x",
      // 64 bytes are a signature as much as 65 are.
      `${value}${key.startsWith("signature") ? "0000" : "00"}`,
      value.slice(0, -1),
      value.toUpperCase(),
      `${value.slice(0, -1)}g`,
      "NaN",
    ];
  }
  if (/^-?[0-9]+$/.test(value) && !freeText.has(key)) {
    const never = [
      ...otherType,
      "",
      "NaN",
      "Infinity",
      "1e3",
      "0x1",
      "1.5",
      "01",
      "-0",
      " 1",
      `${1n << 127n}`,
      `${-(1n << 127n)}`,
    ];
    return signed.has(key) ? never : [...never, "-1"];
  }
  if (sentences.has(key)) return [...otherType, null, "", "\u0000", "x".repeat(500_000)];
  return freeText.has(key)
    ? [...otherType, null, "", "with space", "\u0000", "x".repeat(500_000)]
    : [...otherType, "", "none"];
}

/** Every place in a value, as a path. */
function places(
  value: Json,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; value: Json }[] {
  if (value === null || typeof value !== "object") return [{ path, value }];
  return Object.entries(value).flatMap(([key, item]) =>
    places(item as Json, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function withValue(value: Json, [first, ...rest]: readonly (string | number)[], next: Json): Json {
  if (first === undefined) return next;
  if (Array.isArray(value))
    return value.map((item, at) => (at === first ? withValue(item as Json, rest, next) : item)) as Json;
  const record = value as { readonly [key: string]: Json };
  return { ...record, [first]: withValue(record[first] ?? null, rest, next) };
}

function codeOf(value: unknown): string {
  try {
    parseCommand(value);
  } catch (error) {
    if (isIsthmusError(error)) return error.code;
    throw error;
  }
  return "accepted";
}

describe("a command with one wrong field", () => {
  it.each(examples.map((example) => [example.kind, example] as const))(
    "%s is refused, whichever field it is",
    (_kind, example) => {
      expect(codeOf(example)).toBe("accepted");
      let tried = 0;
      for (const { path, value } of places(example as unknown as Json)) {
        const key = String(path.filter((part) => typeof part === "string").at(-1));
        for (const next of bad(key, value)) {
          // Prices may be stated negative: the row is refused, not the message.
          if (example.kind === "prices" && key === "priceTicks" && next === "-1") continue;
          tried += 1;
          const changed = withValue(example as unknown as Json, path, next);
          expect(codeOf(changed), `${path.join(".")} = ${String(next).slice(0, 80)}`).toBe("INPUT_INVALID");
        }
      }
      expect(tried).toBeGreaterThan(10);
    },
  );

  it("is refused with an extra or a missing key, at every depth", () => {
    for (const example of examples) {
      expect(codeOf({ ...example, extra: "1" })).toBe("INPUT_INVALID");
      for (const key of Object.keys(example)) {
        if (optional.has(key)) continue;
        const { [key as keyof typeof example]: _gone, ...rest } = example;
        expect(codeOf(rest), `${example.kind} without ${key}`).toBe("INPUT_INVALID");
      }
    }
  });
});

describe("amounts", () => {
  it("end below 2^127, and positive ones start at one quantum", () => {
    const deposit = examples.find((example) => example.kind === "deposit");
    const withdraw = examples.find((example) => example.kind === "withdraw");
    for (const example of [deposit, withdraw]) {
      expect(codeOf({ ...example, amountQuanta: `${(1n << 127n) - 1n}` })).toBe("accepted");
      expect(codeOf({ ...example, amountQuanta: `${1n << 127n}` })).toBe("INPUT_INVALID");
      expect(codeOf({ ...example, amountQuanta: "0" })).toBe("INPUT_INVALID");
      expect(codeOf({ ...example, amountQuanta: "1" })).toBe("accepted");
    }
    const bid = examples.find((example) => example.kind === "bid");
    for (const sharePpm of ["0", "1000001"]) expect(codeOf({ ...bid, sharePpm })).toBe("INPUT_INVALID");
    const backstop = examples.find((example) => example.kind === "backstop");
    for (const maxLots of ["0", `${1n << 63n}`]) {
      expect(codeOf({ ...backstop, limits: [{ instrument: 1, maxLots }] })).toBe("INPUT_INVALID");
    }
  });
});
