import { IsthmusError } from "@isthmus/protocol";
import { type ElfObject, parseObject, type Relocation, type Section, sectionFlag, sectionType, viewOf } from "./elf.ts";
import { align, headersBytes, type Syscall, writeProgram } from "./write-program.ts";

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
  return writeProgram({ code, data, syscalls, entry: entryAddress(object, addressOf) });
}

/** Sections placed one after the other in one output section. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
  /** Section index in the object → virtual address. */
  readonly addressOf: ReadonlyMap<number, number>;
}

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
