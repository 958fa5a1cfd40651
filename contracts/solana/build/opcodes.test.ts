import { describe, expect, it } from "vitest";
import { refuse32BitArithmetic } from "./opcodes.ts";

const op = (opcode: number): number[] => [opcode, 0, 0, 0, 0, 0, 0, 0];
const code = (...ops: number[][]): Uint8Array => Uint8Array.from(ops.flat());

describe("refuse32BitArithmetic", () => {
  it("accepts 64-bit arithmetic, byte swaps, and whatever the second half of a load holds", () => {
    expect(() => refuse32BitArithmetic(code(op(0x07), op(0xdc), op(0x18), op(0x04), op(0x95)))).not.toThrow();
  });

  it.each([0x04, 0x0c, 0x14, 0x1c, 0x24, 0x2c, 0x34, 0x44, 0x64, 0x84, 0x94, 0xa4, 0xb4, 0xc4, 0xd4])(
    "refuses opcode 0x%s, with its place",
    (opcode) => {
      expect(() => refuse32BitArithmetic(code(op(0x18), op(0), op(opcode)))).toThrow(
        expect.objectContaining({
          code: "INPUT_INVALID",
          details: { refused: "32-bit arithmetic", opcode, offsetBytes: 16 },
        }),
      );
    },
  );
});
