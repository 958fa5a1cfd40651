import { viewOf } from "./elf.ts";

/** A linked program. */
export interface Program {
  /** Instructions, at `codeBase` in memory. */
  readonly code: Uint8Array;
  /** Read-only data, at `dataBase` in memory; may be empty. */
  readonly data: Uint8Array;
  /** Virtual address of the entrypoint. */
  readonly entry: bigint;
}

/** Where sBPF v3 puts the instructions of a program. */
export const codeBase = 1n << 32n;
/** Where it puts read-only data. */
export const dataBase = 0n;

const elfHeaderBytes = 64;
const programHeaderBytes = 56;
const flag = { execute: 1, read: 4 } as const;

/**
 * Writes a program as the file that sBPF v3 asks for (SIMD-0189): an ELF header, a program header for the read-only data if
 * there is any and one for the code, then their bytes; no sections, no relocations.
 * @returns the bytes of the file; the same program always gives the same bytes
 */
export function writeProgram({ code, data, entry }: Program): Uint8Array {
  const segments = [
    { flags: flag.read, address: dataBase, bytes: data },
    { flags: flag.execute, address: codeBase, bytes: code },
  ].filter(({ bytes }) => bytes.length > 0);
  const headersBytes = elfHeaderBytes + programHeaderBytes * segments.length;
  const file = new Uint8Array(headersBytes + data.length + code.length);
  writeElfHeader(file, entry, segments.length);
  let fileOffset = headersBytes;
  for (const [index, segment] of segments.entries()) {
    writeProgramHeader(file, elfHeaderBytes + programHeaderBytes * index, { ...segment, fileOffset });
    file.set(segment.bytes, fileOffset);
    fileOffset += segment.bytes.length;
  }
  return file;
}

function writeElfHeader(file: Uint8Array, entry: bigint, segments: number): void {
  const view = viewOf(file);
  // 64 bits, little-endian, version 1; ET_DYN, EM_BPF, version 1.
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, 3, true);
  view.setUint16(18, 247, true);
  view.setUint32(20, 1, true);
  view.setBigUint64(24, entry, true);
  view.setBigUint64(32, BigInt(elfHeaderBytes), true);
  // e_flags: the version of sBPF.
  view.setUint32(48, 3, true);
  // Sizes and counts: ELF header, program headers, size of a section header (there are none).
  for (const [index, value] of [elfHeaderBytes, programHeaderBytes, segments, 64].entries())
    view.setUint16(52 + 2 * index, value, true);
}

interface Segment {
  readonly flags: number;
  readonly address: bigint;
  readonly bytes: Uint8Array;
  readonly fileOffset: number;
}

function writeProgramHeader(file: Uint8Array, at: number, { flags, address, bytes, fileOffset }: Segment): void {
  const view = viewOf(file);
  const ptLoad = 1;
  view.setUint32(at, ptLoad, true);
  view.setUint32(at + 4, flags, true);
  view.setBigUint64(at + 8, BigInt(fileOffset), true);
  for (const field of [16, 24]) view.setBigUint64(at + field, address, true);
  for (const field of [32, 40]) view.setBigUint64(at + field, BigInt(bytes.length), true);
  view.setBigUint64(at + 48, 8n, true);
}
