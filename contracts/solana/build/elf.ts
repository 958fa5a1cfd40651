import { IsthmusError } from "@isthmus/protocol";

// The parts of an ELF64 relocatable object for BPF that the linker needs, and no others.

/** One section of the object. */
export interface Section {
  readonly index: number;
  readonly name: string;
  readonly type: number;
  readonly flags: bigint;
  readonly bytes: Uint8Array;
  readonly sizeBytes: number;
  readonly link: number;
  /** For relocation sections: the section that they patch. */
  readonly info: number;
  readonly alignBytes: number;
}

/** One symbol. `section` 0: defined outside the object, here by the runtime. */
interface ElfSymbol {
  readonly name: string;
  readonly section: number;
  readonly value: number;
}

/** One relocation of a section: the place to patch and the symbol that it refers to. */
export interface Relocation {
  readonly offset: number;
  readonly type: number;
  readonly symbol: ElfSymbol;
}

/** A parsed object. */
export interface ElfObject {
  readonly sections: readonly Section[];
  readonly symbols: readonly ElfSymbol[];
  readonly relocationsOf: (section: Section) => readonly Relocation[];
}

/** Section types, `sh_type`. */
export const sectionType = { progbits: 1, symtab: 2, nobits: 8, rel: 9 } as const;
/** Bits of `sh_flags`. */
export const sectionFlag = { write: 1n, alloc: 2n, exec: 4n } as const;

const elf64Machine = 247;

/**
 * Parses a relocatable object.
 * @throws INPUT_INVALID if the bytes are not a little-endian ELF64 object for BPF
 */
export function parseObject(file: Uint8Array): ElfObject {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const notA = (required: string): IsthmusError =>
    new IsthmusError("INPUT_INVALID", { required, lengthBytes: file.length });
  const hasHeader = file.length >= 64 && view.getUint32(0, false) === 0x7f454c46;
  if (!hasHeader || file[4] !== 2 || file[5] !== 1) throw notA("a little-endian ELF64 file");
  if (view.getUint16(16, true) !== 1 || view.getUint16(18, true) !== elf64Machine)
    throw notA("a relocatable BPF object");

  const tableOffset = Number(view.getBigUint64(40, true));
  const count = view.getUint16(60, true);
  const nameSection = view.getUint16(62, true);
  const number64 = (offset: number): number => Number(view.getBigUint64(offset, true));
  const headerOf = (index: number): number => tableOffset + 64 * index;
  const namesAt = number64(headerOf(nameSection) + 24);

  const sections: Section[] = Array.from({ length: count }, (_, index) => {
    const at = headerOf(index);
    const type = view.getUint32(at + 4, true);
    const offset = number64(at + 24);
    const sizeBytes = number64(at + 32);
    return {
      index,
      name: textAt(file, namesAt + view.getUint32(at, true)),
      type,
      flags: view.getBigUint64(at + 8, true),
      bytes: type === sectionType.nobits ? new Uint8Array(0) : file.slice(offset, offset + sizeBytes),
      sizeBytes,
      link: view.getUint32(at + 40, true),
      info: view.getUint32(at + 44, true),
      alignBytes: Math.max(1, number64(at + 48)),
    };
  });

  const symbols = parseSymbols(sections);
  return {
    sections,
    symbols,
    relocationsOf: (section) => {
      const found: Relocation[] = [];
      for (const rel of sections) {
        if (rel.type !== sectionType.rel || rel.info !== section.index) continue;
        const relView = viewOf(rel.bytes);
        for (let at = 0; at < rel.bytes.length; at += 16) {
          const symbol = symbols[relView.getUint32(at + 12, true)];
          if (symbol === undefined) throw new IsthmusError("INPUT_INVALID", { section: rel.name, missing: "symbol" });
          found.push({
            offset: Number(relView.getBigUint64(at, true)),
            type: relView.getUint32(at + 8, true),
            symbol,
          });
        }
      }
      return found;
    },
  };
}

/** A view over exactly these bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function parseSymbols(sections: readonly Section[]): ElfSymbol[] {
  const table = sections.find((section) => section.type === sectionType.symtab);
  const names = table === undefined ? undefined : sections[table.link];
  if (table === undefined || names === undefined) throw new IsthmusError("INPUT_INVALID", { missing: "symbol table" });
  const view = viewOf(table.bytes);
  return Array.from({ length: table.bytes.length / 24 }, (_, index) => ({
    name: textAt(names.bytes, view.getUint32(24 * index, true)),
    section: view.getUint16(24 * index + 6, true),
    value: Number(view.getBigUint64(24 * index + 8, true)),
  }));
}

function textAt(bytes: Uint8Array, offset: number): string {
  let end = offset;
  while (bytes[end] !== 0 && end < bytes.length) end++;
  return new TextDecoder().decode(bytes.subarray(offset, end));
}
