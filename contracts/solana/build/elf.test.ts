import { describe, expect, it } from "vitest";
import { programElf } from "../src/index.ts";
import { parseObject, sectionFlag, sectionType, viewOf } from "./elf.ts";
import { elfObject } from "./testing/elf-object.ts";

const code = Uint8Array.from({ length: 16 }, (_, index) => index);
const file = elfObject(
  [
    { name: ".text", type: 1, flags: 6, bytes: code, relocations: [{ offset: 8, type: 10, symbol: 2 }] },
    { name: ".bss", type: 8, flags: 3, bytes: new Uint8Array(0), sizeBytes: 24, alignBytes: 0 },
  ],
  [
    { name: "entrypoint", section: 1, value: 8 },
    { name: "sol_log_", section: 0, value: 0 },
  ],
);

describe("parseObject", () => {
  it("reads sections with their bytes, flags and sizes", () => {
    const { sections } = parseObject(file);
    const [, text, bss] = sections;
    expect(text).toMatchObject({ index: 1, name: ".text", type: sectionType.progbits, bytes: code, alignBytes: 8 });
    expect(text?.flags).toBe(sectionFlag.alloc | sectionFlag.exec);
    // Without bytes in the file, and an alignment of 0 means none.
    expect(bss).toMatchObject({ type: sectionType.nobits, bytes: new Uint8Array(0), sizeBytes: 24, alignBytes: 1 });
  });

  it("reads symbols and the relocations of one section", () => {
    const object = parseObject(file);
    expect(object.symbols.slice(1)).toEqual([
      { name: "entrypoint", section: 1, value: 8 },
      { name: "sol_log_", section: 0, value: 0 },
    ]);
    const [, text, bss] = object.sections;
    if (text === undefined || bss === undefined) throw new Error("the object has both sections");
    expect(object.relocationsOf(text)).toEqual([{ offset: 8, type: 10, symbol: object.symbols[2] }]);
    expect(object.relocationsOf(bss)).toEqual([]);
  });

  it.each([
    ["an empty file", new Uint8Array(0), "a little-endian ELF64 file"],
    ["zeros", new Uint8Array(100), "a little-endian ELF64 file"],
    ["a big-endian file", changed(5, 2), "a little-endian ELF64 file"],
    ["a linked program", programElf(), "a relocatable BPF object"],
    ["another machine", changed(18, 62), "a relocatable BPF object"],
  ])("refuses %s", (_, bytes, required) => {
    expect(() => parseObject(bytes)).toThrow(
      expect.objectContaining({ code: "INPUT_INVALID", details: { required, lengthBytes: bytes.length } }),
    );
  });

  it("refuses an object without symbol table, and a relocation without symbol", () => {
    const withoutTable = file.slice();
    const table = parseObject(file).sections.findIndex(({ type }) => type === sectionType.symtab);
    const headersAt = Number(viewOf(file).getBigUint64(40, true));
    viewOf(withoutTable).setUint32(headersAt + 64 * table + 4, 0, true);
    expect(() => parseObject(withoutTable)).toThrow(expect.objectContaining({ details: { missing: "symbol table" } }));
    const dangling = parseObject(
      elfObject(
        [{ name: ".text", type: 1, flags: 6, bytes: code, relocations: [{ offset: 0, type: 1, symbol: 9 }] }],
        [],
      ),
    );
    const [, text] = dangling.sections;
    if (text === undefined) throw new Error("the object has a section");
    expect(() => dangling.relocationsOf(text)).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
  });
});

function changed(at: number, value: number): Uint8Array {
  const bytes = file.slice();
  bytes[at] = value;
  return bytes;
}
