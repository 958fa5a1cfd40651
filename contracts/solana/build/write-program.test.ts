import { describe, expect, it } from "vitest";
import { viewOf } from "./elf.ts";
import { align, headersBytes, type Program, writeProgram } from "./write-program.ts";

const code = { start: headersBytes, end: headersBytes + 16, bytes: new Uint8Array(16).fill(1) };
const data = { start: code.end, end: code.end + 8, bytes: new Uint8Array(8).fill(2) };
const syscalls = [
  { address: code.start, name: "sol_log_" },
  { address: code.start + 8, name: "sol_memcpy_" },
  { address: code.start, name: "sol_log_" },
];
const program: Program = { code, data, syscalls, entry: code.start + 8 };
const file = writeProgram(program);
const view = viewOf(file);
const u64 = (at: number): number => Number(view.getBigUint64(at, true));

function textAt(at: number): string {
  return Buffer.from(file.subarray(at, file.indexOf(0, at))).toString();
}

interface SectionHeader {
  readonly type: number;
  readonly address: number;
  readonly at: number;
  readonly sizeBytes: number;
}

/** Sections by name, read through the section table. */
function sections(): Map<string, SectionHeader> {
  const headersAt = u64(40);
  const count = view.getUint16(60, true);
  const names = u64(headersAt + 64 * view.getUint16(62, true) + 24);
  const found = new Map<string, SectionHeader>();
  for (let index = 1; index < count; index++) {
    const at = headersAt + 64 * index;
    const name = textAt(names + view.getUint32(at, true));
    found.set(name, {
      type: view.getUint32(at + 4, true),
      address: u64(at + 16),
      at: u64(at + 24),
      sizeBytes: u64(at + 32),
    });
  }
  return found;
}

describe("writeProgram", () => {
  it("writes the header of a shared object for BPF with the entrypoint's address", () => {
    expect([...file.subarray(0, 7)]).toEqual([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
    expect([view.getUint16(16, true), view.getUint16(18, true), u64(24)]).toEqual([3, 247, program.entry]);
    expect(u64(40) + 64 * view.getUint16(60, true)).toBe(file.length);
  });

  it("puts code and data at their addresses in the file", () => {
    for (const [name, segment] of [
      [".text", code],
      [".rodata", data],
    ] as const) {
      const section = sections().get(name);
      expect(section).toMatchObject({ at: segment.start, address: segment.start, sizeBytes: segment.bytes.length });
      expect(file.subarray(segment.start, segment.end)).toEqual(segment.bytes);
    }
  });

  it("relocates every call to its name, and lists a name once", () => {
    const all = sections();
    const relocations = all.get(".rel.dyn");
    const symbols = all.get(".dynsym");
    const strings = all.get(".dynstr");
    if (relocations === undefined || symbols === undefined || strings === undefined) throw new Error("tables exist");
    expect(symbols.sizeBytes).toBe(3 * 24);
    const calls = Array.from({ length: relocations.sizeBytes / 16 }, (_, index) => {
      const at = relocations.at + 16 * index;
      const symbol = symbols.at + 24 * view.getUint32(at + 12, true);
      expect(view.getUint32(at + 8, true)).toBe(10);
      return { address: u64(at), name: textAt(strings.at + view.getUint32(symbol, true)) };
    });
    expect(calls).toEqual(syscalls);
  });

  it("points the dynamic table at relocations, symbols and names", () => {
    const all = sections();
    const at = all.get(".dynamic")?.at ?? 0;
    const rows = new Map(Array.from({ length: 7 }, (_, index) => [u64(at + 16 * index), u64(at + 16 * index + 8)]));
    expect(rows.get(17)).toBe(all.get(".rel.dyn")?.at);
    expect(rows.get(18)).toBe(all.get(".rel.dyn")?.sizeBytes);
    expect(rows.get(6)).toBe(all.get(".dynsym")?.at);
    expect(rows.get(5)).toBe(all.get(".dynstr")?.at);
  });

  it("loads code as executable and all other segments as not executable", () => {
    const segments = [0, 1, 2].map((index) => {
      const at = 64 + 56 * index;
      return { executable: (view.getUint32(at + 4, true) & 1) !== 0, at: u64(at + 8), sizeBytes: u64(at + 32) };
    });
    const relocations = sections().get(".rel.dyn");
    const end = (relocations?.at ?? 0) + (relocations?.sizeBytes ?? 0);
    expect(segments.slice(0, 2)).toEqual([
      { executable: true, at: code.start, sizeBytes: 16 },
      { executable: false, at: data.start, sizeBytes: end - data.start },
    ]);
    expect(segments[2]?.executable).toBe(false);
  });
});

it("align rounds up to a multiple", () => {
  expect([0, 1, 8, 9].map((value) => align(value, 8))).toEqual([0, 8, 8, 16]);
});
