import { IsthmusError } from "@isthmus/protocol";
import { type ElfObject, parseObject, type Relocation, type Section, sectionFlag, sectionType, viewOf } from "./elf.ts";

/**
 * Links one BPF object into a program that the Solana loader accepts (sBPF v0): an ET_DYN file whose file offsets are its
 * virtual addresses, with all read-only data in one section and one dynamic relocation per syscall.
 *
 * - Read-only data is addressed at 2^32 + its address; those addresses are final here and need no relocation.
 * - Calls between functions stay relative to the program counter.
 * - A syscall is a call to -1 with a relocation that names it; the loader puts the hash of the name there.
 *
 * @param objectFile output of `clang -target bpf -c`
 * @returns the bytes of the program; the same object always gives the same bytes
 * @throws INPUT_INVALID for anything that sBPF v0 cannot hold: writable data, unknown relocations, no `entrypoint`
 */
export function linkProgram(objectFile: Uint8Array): Uint8Array {
  const object = parseObject(objectFile);
  refuseWritableData(object);

  const code = placeSections(object.sections.filter(isCode), headersBytes);
  const data = placeSections(object.sections.filter(isReadOnlyData), code.end);
  const addressOf = new Map([...code.addressOf, ...data.addressOf]);

  const syscalls: Syscall[] = [];
  for (const section of object.sections.filter(isCode)) {
    for (const relocation of object.relocationsOf(section)) {
      if (isSyscall(relocation)) {
        const address = (code.addressOf.get(section.index) as number) + relocation.offset;
        syscalls.push({ address, name: relocation.symbol.name });
      } else relocateCode(code, addressOf, section, relocation);
    }
  }
  for (const section of object.sections.filter(isReadOnlyData)) {
    for (const relocation of object.relocationsOf(section)) relocateData(data, addressOf, section, relocation);
  }
  return writeProgram(code, data, syscalls, entryAddress(object, addressOf));
}

/** Sections placed one after the other in one output section. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
  /** Section index in the object → virtual address. */
  readonly addressOf: ReadonlyMap<number, number>;
}

/** A call that the loader resolves by name. */
interface Syscall {
  readonly address: number;
  readonly name: string;
}

/** ELF header and three program headers. */
const headersBytes = 64 + 3 * 56;
const readOnlyBase = 1n << 32n;
const relocationType = { lddw: 1, data64: 2, call: 10 } as const;

const isCode = (section: Section): boolean =>
  section.type === sectionType.progbits && (section.flags & sectionFlag.exec) !== 0n && section.bytes.length > 0;

const isSyscall = ({ type, symbol }: Relocation): boolean => type === relocationType.call && symbol.section === 0;

const isReadOnlyData = (section: Section): boolean =>
  section.type === sectionType.progbits &&
  (section.flags & sectionFlag.alloc) !== 0n &&
  (section.flags & (sectionFlag.exec | sectionFlag.write)) === 0n &&
  section.bytes.length > 0;

function refuseWritableData(object: ElfObject): void {
  for (const section of object.sections) {
    if ((section.flags & sectionFlag.write) !== 0n && section.sizeBytes > 0)
      throw new IsthmusError("INPUT_INVALID", { section: section.name, refused: "writable data" });
  }
}

function placeSections(sections: readonly Section[], start: number): Placed {
  const addressOf = new Map<number, number>();
  let end = align(start, 8);
  const first = end;
  for (const section of sections) {
    end = align(end, section.alignBytes);
    addressOf.set(section.index, end);
    end += section.bytes.length;
  }
  end = align(end, 8);
  const bytes = new Uint8Array(end - first);
  for (const section of sections) bytes.set(section.bytes, (addressOf.get(section.index) as number) - first);
  return { start: first, end, bytes, addressOf };
}

function relocateCode(
  code: Placed,
  addressOf: ReadonlyMap<number, number>,
  section: Section,
  relocation: Relocation,
): void {
  const view = viewOf(code.bytes);
  const { type } = relocation;
  const address = (code.addressOf.get(section.index) as number) + relocation.offset;
  const at = address - code.start;
  if (type === relocationType.call) {
    // The object's immediate is relative to the symbol: -1 for a function, its place minus one for a section.
    const target = targetOf(addressOf, relocation) + (view.getInt32(at + 4, true) + 1) * 8;
    view.setInt32(at + 4, (target - address) / 8 - 1, true);
    return;
  }
  if (type === relocationType.lddw) {
    const target = readOnlyBase + BigInt(targetOf(addressOf, relocation) + view.getUint32(at + 4, true));
    view.setUint32(at + 4, Number(target & 0xffffffffn), true);
    view.setUint32(at + 12, Number(target >> 32n), true);
    return;
  }
  throw unknownRelocation(section, relocation);
}

function unknownRelocation(section: Section, { symbol, type }: Relocation): IsthmusError {
  return new IsthmusError("INPUT_INVALID", { section: section.name, symbol: symbol.name, relocationType: type });
}

function relocateData(
  data: Placed,
  addressOf: ReadonlyMap<number, number>,
  section: Section,
  relocation: Relocation,
): void {
  if (relocation.type !== relocationType.data64) throw unknownRelocation(section, relocation);
  const view = viewOf(data.bytes);
  const at = (data.addressOf.get(section.index) as number) + relocation.offset - data.start;
  const target = readOnlyBase + BigInt(targetOf(addressOf, relocation)) + view.getBigUint64(at, true);
  view.setBigUint64(at, target, true);
}

function targetOf(addressOf: ReadonlyMap<number, number>, { symbol }: Relocation): number {
  const base = addressOf.get(symbol.section);
  if (base === undefined) throw new IsthmusError("INPUT_INVALID", { symbol: symbol.name, missing: "section" });
  return base + symbol.value;
}

function entryAddress(object: ElfObject, addressOf: ReadonlyMap<number, number>): number {
  const entry = object.symbols.find((symbol) => symbol.name === "entrypoint" && symbol.section !== 0);
  if (entry === undefined) throw new IsthmusError("INPUT_INVALID", { missing: "function entrypoint" });
  return (addressOf.get(entry.section) as number) + entry.value;
}

function writeProgram(code: Placed, data: Placed, syscalls: readonly Syscall[], entry: number): Uint8Array {
  const names = [...new Set(syscalls.map((syscall) => syscall.name))];
  const strings = stringTable(names);
  const dynamicAt = data.end;
  const dynsymAt = dynamicAt + 7 * 16;
  const dynsymBytes = 24 * (names.length + 1);
  const dynstrAt = dynsymAt + dynsymBytes;
  const relAt = align(dynstrAt + strings.bytes.length, 8);
  const relBytes = 16 * syscalls.length;
  const sectionNames = stringTable([".text", ".rodata", ".dynamic", ".dynsym", ".dynstr", ".rel.dyn", ".shstrtab"]);
  const shstrAt = relAt + relBytes;
  const headersAt = align(shstrAt + sectionNames.bytes.length, 8);
  const file = new Uint8Array(headersAt + 8 * 64);
  const view = viewOf(file);
  const put64 = (offset: number, value: number): void => view.setBigUint64(offset, BigInt(value), true);

  // ELF header: ET_DYN, EM_BPF.
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, 3, true);
  view.setUint16(18, 247, true);
  view.setUint32(20, 1, true);
  put64(24, entry);
  put64(32, 64);
  put64(40, headersAt);
  for (const [offset, value] of [
    [52, 64],
    [54, 56],
    [56, 3],
    [58, 64],
    [60, 8],
    [62, 7],
  ] as const)
    view.setUint16(offset, value, true);

  const programHeader = (index: number, row: SegmentRow): void => {
    const { type, flags, at, sizeBytes } = row;
    const offset = 64 + 56 * index;
    view.setUint32(offset, type, true);
    view.setUint32(offset + 4, flags, true);
    for (const field of [8, 16, 24]) put64(offset + field, at);
    for (const field of [32, 40]) put64(offset + field, sizeBytes);
    put64(offset + 48, 8);
  };
  programHeader(0, { type: 1, flags: 5, at: code.start, sizeBytes: code.bytes.length });
  programHeader(1, { type: 1, flags: 4, at: data.start, sizeBytes: relAt + relBytes - data.start });
  programHeader(2, { type: 2, flags: 6, at: dynamicAt, sizeBytes: 7 * 16 });

  file.set(code.bytes, code.start);
  file.set(data.bytes, data.start);

  // DT_REL, DT_RELSZ, DT_RELENT, DT_SYMTAB, DT_SYMENT, DT_STRTAB, DT_NULL
  const dynamic = [
    [17, relAt],
    [18, relBytes],
    [19, 16],
    [6, dynsymAt],
    [11, 24],
    [5, dynstrAt],
    [0, 0],
  ] as const;
  for (const [index, [tag, value]] of dynamic.entries()) {
    put64(dynamicAt + 16 * index, tag);
    put64(dynamicAt + 16 * index + 8, value);
  }
  for (const [index, name] of names.entries()) {
    const at = dynsymAt + 24 * (index + 1);
    view.setUint32(at, strings.offsetOf(name), true);
    view.setUint8(at + 4, 0x10);
  }
  file.set(strings.bytes, dynstrAt);
  for (const [index, syscall] of syscalls.entries()) {
    put64(relAt + 16 * index, syscall.address);
    view.setUint32(relAt + 16 * index + 8, relocationType.call, true);
    view.setUint32(relAt + 16 * index + 12, names.indexOf(syscall.name) + 1, true);
  }
  file.set(sectionNames.bytes, shstrAt);

  const sectionHeader = (index: number, row: SectionRow): void => {
    const at = headersAt + 64 * index;
    view.setUint32(at, sectionNames.offsetOf(row.name), true);
    view.setUint32(at + 4, row.type, true);
    put64(at + 8, row.flags);
    put64(at + 16, row.at === shstrAt ? 0 : row.at);
    put64(at + 24, row.at);
    put64(at + 32, row.sizeBytes);
    view.setUint32(at + 40, row.link ?? 0, true);
    view.setUint32(at + 44, row.info ?? 0, true);
    put64(at + 48, row.alignBytes ?? 8);
    put64(at + 56, row.entryBytes ?? 0);
  };
  const rows: readonly SectionRow[] = [
    { name: ".text", type: 1, flags: 6, at: code.start, sizeBytes: code.bytes.length },
    { name: ".rodata", type: 1, flags: 2, at: data.start, sizeBytes: data.bytes.length },
    { name: ".dynamic", type: 6, flags: 3, at: dynamicAt, sizeBytes: 7 * 16, link: 5, entryBytes: 16 },
    { name: ".dynsym", type: 11, flags: 2, at: dynsymAt, sizeBytes: dynsymBytes, link: 5, info: 1, entryBytes: 24 },
    { name: ".dynstr", type: 3, flags: 2, at: dynstrAt, sizeBytes: strings.bytes.length, alignBytes: 1 },
    { name: ".rel.dyn", type: 9, flags: 2, at: relAt, sizeBytes: relBytes, link: 4, entryBytes: 16 },
    { name: ".shstrtab", type: 3, flags: 0, at: shstrAt, sizeBytes: sectionNames.bytes.length, alignBytes: 1 },
  ];
  for (const [index, row] of rows.entries()) sectionHeader(index + 1, row);
  return file;
}

interface SegmentRow {
  readonly type: number;
  readonly flags: number;
  readonly at: number;
  readonly sizeBytes: number;
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

function stringTable(names: readonly string[]): { bytes: Uint8Array; offsetOf: (name: string) => number } {
  const offsets = new Map<string, number>();
  let text = "\0";
  for (const name of names) {
    offsets.set(name, text.length);
    text += `${name}\0`;
  }
  return { bytes: new TextEncoder().encode(text), offsetOf: (name) => offsets.get(name) ?? 0 };
}

function align(value: number, alignBytes: number): number {
  return Math.ceil(value / alignBytes) * alignBytes;
}
