/** A section of a synthetic object; section indices start at 1 in the order given. */
export interface TestSection {
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  readonly bytes: Uint8Array;
  /** Size in the header, for sections without bytes in the file. */
  readonly sizeBytes?: number;
  readonly alignBytes?: number;
  readonly relocations?: readonly { readonly offset: number; readonly type: number; readonly symbol: number }[];
}

/** A symbol of a synthetic object; symbol indices start at 1. Section 0: undefined. */
export interface TestSymbol {
  readonly name: string;
  readonly section: number;
  readonly value: number;
}

interface Row {
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  readonly bytes: Uint8Array;
  readonly sizeBytes: number;
  readonly alignBytes: number;
  readonly link: number;
  readonly info: number;
}

/** The bytes of a relocatable ELF64 object for BPF with these sections, their relocations, and a symbol table. */
export function elfObject(sections: readonly TestSection[], symbols: readonly TestSymbol[]): Uint8Array {
  const names = tableOf(["", ...symbols.map(({ name }) => name)]);
  const symbolIndex = sections.length + 1;
  const rows: Row[] = sections.map((section) => ({
    ...section,
    sizeBytes: section.sizeBytes ?? section.bytes.length,
    alignBytes: section.alignBytes ?? 8,
    link: 0,
    info: 0,
  }));
  const plain = { flags: 0, alignBytes: 1, link: 0, info: 0 };
  const add = (row: Omit<Row, "sizeBytes">): number => rows.push({ ...row, sizeBytes: row.bytes.length });
  add({ ...plain, name: ".symtab", type: 2, bytes: symbolBytes(symbols, names), link: symbolIndex + 1 });
  add({ ...plain, name: ".strtab", type: 3, bytes: names.bytes });
  for (const [index, { name, relocations = [] }] of sections.entries()) {
    const bytes = relocationBytes(relocations);
    if (bytes.length > 0) add({ ...plain, name: `.rel${name}`, type: 9, bytes, link: symbolIndex, info: index + 1 });
  }
  const sectionNames = tableOf(["", ...rows.map(({ name }) => name), ".shstrtab"]);
  add({ ...plain, name: ".shstrtab", type: 3, bytes: sectionNames.bytes });
  return fileOf(rows, sectionNames);
}

interface StringTable {
  readonly bytes: Uint8Array;
  readonly offsetOf: (name: string) => number;
}

function tableOf(names: readonly string[]): StringTable {
  const offsets = new Map<string, number>();
  let text = "";
  for (const name of names) {
    offsets.set(name, text.length);
    text += `${name}\0`;
  }
  return { bytes: new TextEncoder().encode(text), offsetOf: (name) => offsets.get(name) ?? 0 };
}

function symbolBytes(symbols: readonly TestSymbol[], names: StringTable): Uint8Array {
  const bytes = new Uint8Array(24 * (symbols.length + 1));
  const view = new DataView(bytes.buffer);
  for (const [index, symbol] of symbols.entries()) {
    const at = 24 * (index + 1);
    view.setUint32(at, names.offsetOf(symbol.name), true);
    view.setUint16(at + 6, symbol.section, true);
    view.setBigUint64(at + 8, BigInt(symbol.value), true);
  }
  return bytes;
}

function relocationBytes(relocations: NonNullable<TestSection["relocations"]>): Uint8Array {
  const bytes = new Uint8Array(16 * relocations.length);
  const view = new DataView(bytes.buffer);
  for (const [index, { offset, type, symbol }] of relocations.entries()) {
    view.setBigUint64(16 * index, BigInt(offset), true);
    view.setUint32(16 * index + 8, type, true);
    view.setUint32(16 * index + 12, symbol, true);
  }
  return bytes;
}

function fileOf(rows: readonly Row[], names: StringTable): Uint8Array {
  const dataBytes = rows.reduce((sum, row) => sum + row.bytes.length, 0);
  const headersAt = 64 + dataBytes;
  const file = new Uint8Array(headersAt + 64 * (rows.length + 1));
  const view = new DataView(file.buffer);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, 1, true);
  view.setUint16(18, 247, true);
  view.setBigUint64(40, BigInt(headersAt), true);
  view.setUint16(60, rows.length + 1, true);
  view.setUint16(62, rows.length, true);
  let offset = 64;
  for (const [index, row] of rows.entries()) {
    const at = headersAt + 64 * (index + 1);
    view.setUint32(at, names.offsetOf(row.name), true);
    view.setUint32(at + 4, row.type, true);
    view.setBigUint64(at + 8, BigInt(row.flags), true);
    view.setBigUint64(at + 24, BigInt(offset), true);
    view.setBigUint64(at + 32, BigInt(row.sizeBytes), true);
    view.setUint32(at + 40, row.link, true);
    view.setUint32(at + 44, row.info, true);
    view.setBigUint64(at + 48, BigInt(row.alignBytes), true);
    file.set(row.bytes, offset);
    offset += row.bytes.length;
  }
  return file;
}
