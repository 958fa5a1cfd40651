import { IsthmusError } from "@isthmus/protocol";
import { type ElfObject, parseObject, type Relocation, type Section, sectionFlag, sectionType, viewOf } from "./elf.ts";
import { refuse32BitArithmetic } from "./opcodes.ts";
import { syscallKey } from "./syscalls.ts";
import { codeBase, dataBase, writeProgram } from "./write-program.ts";

/**
 * Links one BPF object into an sBPF v3 program: the only version that clusters deploy, upgrade and finalise once SIMD-0500
 * is active. Code and read-only data have fixed addresses, so no relocation is left for the loader.
 *
 * - Calls between functions stay relative to the program counter.
 * - A syscall is called by the hash of its name.
 *
 * @param objectFile output of `clang -target bpf -c`
 * @returns the bytes of the program; the same object always gives the same bytes
 * @throws INPUT_INVALID for anything that the program cannot hold: writable data, 32-bit arithmetic, unknown relocations,
 * functions that are neither defined nor syscalls, no `entrypoint`
 */
export function linkProgram(objectFile: Uint8Array): Uint8Array {
  const object = parseObject(objectFile);
  refuseWritableData(object);
  const code = placeSections(object.sections.filter(isCode), codeBase);
  const data = placeSections(object.sections.filter(isReadOnlyData), dataBase);
  const addressOf = new Map([...code.addressOf, ...data.addressOf]);
  for (const section of object.sections.filter(isCode)) {
    for (const relocation of object.relocationsOf(section)) relocateCode(code, addressOf, section, relocation);
  }
  for (const section of object.sections.filter(isReadOnlyData)) {
    for (const relocation of object.relocationsOf(section)) relocateData(data, addressOf, section, relocation);
  }
  refuse32BitArithmetic(code.bytes);
  return writeProgram({ code: code.bytes, data: data.bytes, entry: entryAddress(object, addressOf) });
}

/** Section index in the object → virtual address. */
type Addresses = ReadonlyMap<number, bigint>;

/** Sections placed one after the other. */
interface Placed {
  readonly base: bigint;
  readonly bytes: Uint8Array;
  readonly addressOf: Addresses;
}

const relocationType = { lddw: 1, data64: 2, call: 10 } as const;
/** Source register of a call: a function of the runtime, or one of the program. */
const callOf = { syscall: 0x00, function: 0x10 } as const;

const isCode = (section: Section): boolean =>
  section.type === sectionType.progbits && (section.flags & sectionFlag.exec) !== 0n && section.bytes.length > 0;

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

function placeSections(sections: readonly Section[], base: bigint): Placed {
  const offsets = new Map<Section, number>();
  let end = 0;
  for (const section of sections) {
    const start = align(end, section.alignBytes);
    offsets.set(section, start);
    end = start + section.bytes.length;
  }
  const bytes = new Uint8Array(align(end, 8));
  for (const [section, offset] of offsets) bytes.set(section.bytes, offset);
  const addressOf = new Map([...offsets].map(([{ index }, offset]) => [index, base + BigInt(offset)]));
  return { base, bytes, addressOf };
}

/** The next multiple of `alignBytes`, or the value itself if it is one. */
function align(value: number, alignBytes: number): number {
  return Math.ceil(value / alignBytes) * alignBytes;
}

/** Where a relocation patches the placed bytes. */
function placeOf(placed: Placed, section: Section, { offset }: Relocation): number {
  return Number((placed.addressOf.get(section.index) as bigint) - placed.base) + offset;
}

function relocateCode(code: Placed, addressOf: Addresses, section: Section, relocation: Relocation): void {
  const view = viewOf(code.bytes);
  const { type, symbol } = relocation;
  const at = placeOf(code, section, relocation);
  if (type === relocationType.call) {
    const isSyscall = symbol.section === 0;
    view.setUint8(at + 1, (view.getUint8(at + 1) & 0x0f) | (isSyscall ? callOf.syscall : callOf.function));
    if (isSyscall) {
      view.setUint32(at + 4, syscallKey(symbol.name), true);
      return;
    }
    // The object's immediate is relative to the symbol: -1 for a function, its place minus one for a section.
    const callee = Number(targetOf(addressOf, relocation) - code.base) + (view.getInt32(at + 4, true) + 1) * 8;
    view.setInt32(at + 4, (callee - at) / 8 - 1, true);
  } else if (type === relocationType.lddw) {
    const target = targetOf(addressOf, relocation) + BigInt(view.getUint32(at + 4, true));
    view.setUint32(at + 4, Number(target & 0xffffffffn), true);
    view.setUint32(at + 12, Number(target >> 32n), true);
  } else throw unknownRelocation(section, relocation);
}

function unknownRelocation(section: Section, { symbol, type }: Relocation): IsthmusError {
  return new IsthmusError("INPUT_INVALID", { section: section.name, symbol: symbol.name, relocationType: type });
}

function relocateData(data: Placed, addressOf: Addresses, section: Section, relocation: Relocation): void {
  if (relocation.type !== relocationType.data64) throw unknownRelocation(section, relocation);
  const view = viewOf(data.bytes);
  const at = placeOf(data, section, relocation);
  view.setBigUint64(at, targetOf(addressOf, relocation) + view.getBigUint64(at, true), true);
}

function targetOf(addressOf: Addresses, { symbol }: Relocation): bigint {
  const base = addressOf.get(symbol.section);
  if (base === undefined) throw new IsthmusError("INPUT_INVALID", { symbol: symbol.name, missing: "section" });
  return base + BigInt(symbol.value);
}

function entryAddress(object: ElfObject, addressOf: Addresses): bigint {
  const entry = object.symbols.find((symbol) => symbol.name === "entrypoint" && symbol.section !== 0);
  if (entry === undefined) throw new IsthmusError("INPUT_INVALID", { missing: "function entrypoint" });
  return (addressOf.get(entry.section) as bigint) + BigInt(entry.value);
}
