import { viewOf } from "./elf.ts";

/** A call that the loader resolves by name. */
export interface Syscall {
  /** Virtual address of the call instruction. */
  readonly address: number;
  readonly name: string;
}

/** Bytes of a program at their address, which is also their offset in the file. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** A linked program: everything but the tables of the file. */
export interface Program {
  /** Starts behind the headers (`headersBytes`). */
  readonly code: Segment;
  /** Starts at the end of the code. */
  readonly data: Segment;
  readonly syscalls: readonly Syscall[];
  /** Virtual address of the entrypoint. */
  readonly entry: number;
}

/** ELF header and three program headers. */
export const headersBytes = 64 + 3 * 56;

const syscallRelocation = 10;

/**
 * Writes a program as an ET_DYN file for the Solana loader: code, read-only data, then the dynamic table, symbols, names
 * and relocations of the syscalls, then the section table.
 * @returns the bytes of the file; the same program always gives the same bytes
 */
export function writeProgram(program: Program): Uint8Array {
  const layout = layoutOf(program);
  const file = new Uint8Array(layout.headersAt + 8 * 64);
  writeElfHeader(file, program.entry, layout);
  writeProgramHeaders(file, program, layout);
  file.set(program.code.bytes, program.code.start);
  file.set(program.data.bytes, program.data.start);
  writeDynamicTable(file, layout);
  writeSymbols(file, program.syscalls, layout);
  writeSectionHeaders(file, program, layout);
  return file;
}

/** The next multiple of `alignBytes`, or the value itself if it is one. */
export function align(value: number, alignBytes: number): number {
  return Math.ceil(value / alignBytes) * alignBytes;
}

/** Places and sizes in bytes of the tables behind the read-only data. */
interface Layout {
  /** Distinct syscalls in order of their first call. */
  readonly names: readonly string[];
  readonly strings: StringTable;
  readonly sectionNames: StringTable;
  readonly dynamicAt: number;
  readonly dynsymAt: number;
  readonly dynsymBytes: number;
  readonly dynstrAt: number;
  readonly relAt: number;
  readonly relBytes: number;
  readonly shstrAt: number;
  readonly headersAt: number;
}

function layoutOf({ data, syscalls }: Program): Layout {
  const names = [...new Set(syscalls.map((syscall) => syscall.name))];
  const strings = stringTable(names);
  const sectionNames = stringTable([".text", ".rodata", ".dynamic", ".dynsym", ".dynstr", ".rel.dyn", ".shstrtab"]);
  const dynamicAt = data.end;
  const dynsymAt = dynamicAt + 7 * 16;
  const dynsymBytes = 24 * (names.length + 1);
  const dynstrAt = dynsymAt + dynsymBytes;
  const relAt = align(dynstrAt + strings.bytes.length, 8);
  const relBytes = 16 * syscalls.length;
  const shstrAt = relAt + relBytes;
  const headersAt = align(shstrAt + sectionNames.bytes.length, 8);
  const tables = { dynamicAt, dynsymAt, dynsymBytes, dynstrAt, relAt, relBytes, shstrAt, headersAt };
  return { names, strings, sectionNames, ...tables };
}

function writeElfHeader(file: Uint8Array, entry: number, { headersAt }: Layout): void {
  const view = viewOf(file);
  // ET_DYN, EM_BPF, version 1.
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, 3, true);
  view.setUint16(18, 247, true);
  view.setUint32(20, 1, true);
  view.setBigUint64(24, BigInt(entry), true);
  view.setBigUint64(32, 64n, true);
  view.setBigUint64(40, BigInt(headersAt), true);
  // Sizes and counts: ELF header, program headers, section headers, index of the section names.
  for (const [index, value] of [64, 56, 3, 64, 8, 7].entries()) view.setUint16(52 + 2 * index, value, true);
}

interface SegmentRow {
  readonly type: number;
  readonly flags: number;
  readonly at: number;
  readonly sizeBytes: number;
}

function writeProgramHeaders(file: Uint8Array, { code, data }: Program, layout: Layout): void {
  const { dynamicAt, relAt, relBytes } = layout;
  const view = viewOf(file);
  const rows: readonly SegmentRow[] = [
    { type: 1, flags: 5, at: code.start, sizeBytes: code.bytes.length },
    { type: 1, flags: 4, at: data.start, sizeBytes: relAt + relBytes - data.start },
    { type: 2, flags: 6, at: dynamicAt, sizeBytes: 7 * 16 },
  ];
  for (const [index, { type, flags, at, sizeBytes }] of rows.entries()) {
    const offset = 64 + 56 * index;
    view.setUint32(offset, type, true);
    view.setUint32(offset + 4, flags, true);
    for (const field of [8, 16, 24]) view.setBigUint64(offset + field, BigInt(at), true);
    for (const field of [32, 40]) view.setBigUint64(offset + field, BigInt(sizeBytes), true);
    view.setBigUint64(offset + 48, 8n, true);
  }
}

function writeDynamicTable(file: Uint8Array, { dynamicAt, relAt, relBytes, dynsymAt, dynstrAt }: Layout): void {
  const view = viewOf(file);
  // DT_REL, DT_RELSZ, DT_RELENT, DT_SYMTAB, DT_SYMENT, DT_STRTAB, DT_NULL
  const rows = [
    [17, relAt],
    [18, relBytes],
    [19, 16],
    [6, dynsymAt],
    [11, 24],
    [5, dynstrAt],
    [0, 0],
  ] as const;
  for (const [index, [tag, value]] of rows.entries()) {
    view.setBigUint64(dynamicAt + 16 * index, BigInt(tag), true);
    view.setBigUint64(dynamicAt + 16 * index + 8, BigInt(value), true);
  }
}

/** Symbols, their names, and one relocation per call. */
function writeSymbols(file: Uint8Array, syscalls: readonly Syscall[], layout: Layout): void {
  const { names, strings, dynsymAt, dynstrAt, relAt } = layout;
  const view = viewOf(file);
  for (const [index, name] of names.entries()) {
    const at = dynsymAt + 24 * (index + 1);
    view.setUint32(at, strings.offsetOf(name), true);
    view.setUint8(at + 4, 0x10);
  }
  file.set(strings.bytes, dynstrAt);
  for (const [index, syscall] of syscalls.entries()) {
    view.setBigUint64(relAt + 16 * index, BigInt(syscall.address), true);
    view.setUint32(relAt + 16 * index + 8, syscallRelocation, true);
    view.setUint32(relAt + 16 * index + 12, names.indexOf(syscall.name) + 1, true);
  }
}

interface SectionRow {
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  readonly at: number;
  readonly sizeBytes: number;
  readonly link?: number;
  readonly info?: number;
  readonly alignBytes?: number;
  readonly entryBytes?: number;
}

function sectionRows({ code, data }: Program, layout: Layout): readonly SectionRow[] {
  const { dynamicAt, dynsymAt, dynsymBytes, dynstrAt, relAt, relBytes, shstrAt } = layout;
  const stringBytes = layout.strings.bytes.length;
  const nameBytes = layout.sectionNames.bytes.length;
  return [
    { name: ".text", type: 1, flags: 6, at: code.start, sizeBytes: code.bytes.length },
    { name: ".rodata", type: 1, flags: 2, at: data.start, sizeBytes: data.bytes.length },
    { name: ".dynamic", type: 6, flags: 3, at: dynamicAt, sizeBytes: 7 * 16, link: 5, entryBytes: 16 },
    { name: ".dynsym", type: 11, flags: 2, at: dynsymAt, sizeBytes: dynsymBytes, link: 5, info: 1, entryBytes: 24 },
    { name: ".dynstr", type: 3, flags: 2, at: dynstrAt, sizeBytes: stringBytes, alignBytes: 1 },
    { name: ".rel.dyn", type: 9, flags: 2, at: relAt, sizeBytes: relBytes, link: 4, entryBytes: 16 },
    { name: ".shstrtab", type: 3, flags: 0, at: shstrAt, sizeBytes: nameBytes, alignBytes: 1 },
  ];
}

/** The section table behind an empty entry, and the names of the sections. */
function writeSectionHeaders(file: Uint8Array, program: Program, layout: Layout): void {
  const view = viewOf(file);
  file.set(layout.sectionNames.bytes, layout.shstrAt);
  for (const [index, row] of sectionRows(program, layout).entries()) {
    const at = layout.headersAt + 64 * (index + 1);
    view.setUint32(at, layout.sectionNames.offsetOf(row.name), true);
    view.setUint32(at + 4, row.type, true);
    view.setBigUint64(at + 8, BigInt(row.flags), true);
    // Sections that are loaded are at their address; the names are not loaded.
    view.setBigUint64(at + 16, BigInt(row.flags === 0 ? 0 : row.at), true);
    view.setBigUint64(at + 24, BigInt(row.at), true);
    view.setBigUint64(at + 32, BigInt(row.sizeBytes), true);
    view.setUint32(at + 40, row.link ?? 0, true);
    view.setUint32(at + 44, row.info ?? 0, true);
    view.setBigUint64(at + 48, BigInt(row.alignBytes ?? 8), true);
    view.setBigUint64(at + 56, BigInt(row.entryBytes ?? 0), true);
  }
}

interface StringTable {
  readonly bytes: Uint8Array;
  readonly offsetOf: (name: string) => number;
}

/** Names behind an empty one, each with a final zero. */
function stringTable(names: readonly string[]): StringTable {
  const offsets = new Map<string, number>();
  let text = "\0";
  for (const name of names) {
    offsets.set(name, text.length);
    text += `${name}\0`;
  }
  return { bytes: new TextEncoder().encode(text), offsetOf: (name) => offsets.get(name) ?? 0 };
}
