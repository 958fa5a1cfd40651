import { describe, expect, it } from "vitest";
import { viewOf } from "./elf.ts";
import { codeBase, dataBase, type Program, writeProgram } from "./write-program.ts";

const code = new Uint8Array(16).fill(1);
const data = new Uint8Array(8).fill(2);
const program: Program = { code, data, entry: codeBase + 8n };

interface Segment {
  readonly type: number;
  readonly flags: number;
  readonly address: bigint;
  readonly bytes: Uint8Array;
}

function segmentsOf(file: Uint8Array): Segment[] {
  const view = viewOf(file);
  return Array.from({ length: view.getUint16(56, true) }, (_, index) => {
    const at = 64 + 56 * index;
    const [offset, sizeBytes] = [8, 32].map((field) => Number(view.getBigUint64(at + field, true))) as [number, number];
    expect(view.getBigUint64(at + 24, true)).toBe(view.getBigUint64(at + 16, true));
    expect(view.getBigUint64(at + 40, true)).toBe(BigInt(sizeBytes));
    return {
      type: view.getUint32(at, true),
      flags: view.getUint32(at + 4, true),
      address: view.getBigUint64(at + 16, true),
      bytes: file.subarray(offset, offset + sizeBytes),
    };
  });
}

describe("writeProgram", () => {
  it("writes the header of a shared object for BPF of version 3, with the entrypoint and no sections", () => {
    const view = viewOf(writeProgram(program));
    expect([...new Uint8Array(view.buffer, 0, 7)]).toEqual([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
    expect([view.getUint16(16, true), view.getUint16(18, true), view.getBigUint64(24, true)]).toEqual([
      3,
      247,
      program.entry,
    ]);
    expect([view.getUint32(48, true), view.getBigUint64(40, true), view.getUint16(60, true)]).toEqual([3, 0n, 0]);
  });

  it("loads read-only data, then code that alone is executable", () => {
    const file = writeProgram(program);
    expect(segmentsOf(file)).toEqual([
      { type: 1, flags: 4, address: dataBase, bytes: data },
      { type: 1, flags: 1, address: codeBase, bytes: code },
    ]);
    expect(file.length).toBe(64 + 2 * 56 + 8 + 16);
  });

  it("writes no segment for data that does not exist", () => {
    expect(segmentsOf(writeProgram({ ...program, data: new Uint8Array(0) }))).toEqual([
      { type: 1, flags: 1, address: codeBase, bytes: code },
    ]);
  });
});
