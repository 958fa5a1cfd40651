import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteReader, compareBytes, concatBytes, fromHex, padLeft32, toHex, uintBytes } from "./bytes.ts";

describe("hex", () => {
  it("refuses text that is not hex or has another length", () => {
    for (const text of ["", "00", "0x0", "0xzz", "0X00"])
      expect(() => fromHex(text)).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
    for (const text of ["0x", "0x0000"]) expect(() => fromHex(text, 1)).toThrow("lengthBytes=1");
  });

  it("restores every byte array, from either case", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(fromHex(toHex(bytes), bytes.length)).toEqual(bytes);
        expect(fromHex(`0x${toHex(bytes).slice(2).toUpperCase()}`)).toEqual(bytes);
      }),
    );
  });
});

describe("uintBytes", () => {
  it("refuses negative numbers and numbers that do not fit", () => {
    for (const value of [-1n, 256n])
      expect(() => uintBytes(value, 1)).toThrow(expect.objectContaining({ code: "AMOUNT_OUT_OF_RANGE" }));
  });

  it("is big-endian with an exact length", () => {
    expect(toHex(uintBytes(258, 4))).toBe("0x00000102");
    expect(toHex(uintBytes((1n << 128n) - 1n, 16))).toBe(`0x${"ff".repeat(16)}`);
  });
});

describe("padLeft32", () => {
  it("refuses more than 32 bytes", () => {
    expect(() => padLeft32(new Uint8Array(33))).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
  });

  it("pads on the left", () => {
    expect(toHex(padLeft32(Uint8Array.of(1, 2)))).toBe(`0x${"00".repeat(30)}0102`);
  });
});

it("compareBytes orders lexicographically", () => {
  const order = (a: number[], b: number[]) => Math.sign(compareBytes(Uint8Array.from(a), Uint8Array.from(b)));
  expect([order([1, 2], [1, 3]), order([2, 0], [1, 9]), order([1, 2], [1, 2])]).toEqual([-1, 1, 0]);
});

describe("ByteReader", () => {
  it("refuses to read beyond the end and keeps its place", () => {
    const reader = new ByteReader(Uint8Array.of(1, 2, 3));
    expect(() => reader.uint(4)).toThrow(expect.objectContaining({ code: "ENVELOPE_MALFORMED" }));
    expect(reader.remaining).toBe(3);
  });

  it("reads field by field", () => {
    const reader = new ByteReader(concatBytes(uintBytes(258, 2), Uint8Array.of(9, 8), uintBytes(7n, 8)));
    expect([reader.number(2), toHex(reader.take(2)), reader.uint(8), reader.remaining]).toEqual([258, "0x0908", 7n, 0]);
  });
});
