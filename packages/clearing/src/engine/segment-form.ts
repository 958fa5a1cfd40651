import { createHash } from "node:crypto";
import { damaged, StateReader } from "../model/state-reader.ts";
import { type StateWriter, shapeCode } from "../model/state-writer.ts";

/** The first bytes of each segment of a snapshot, before its version. */
export const segmentMagic = Buffer.from("isthmus-snapshot\n", "latin1");

/** What a segment holds. Segments come in this order. */
export const segmentKind = { rest: 0, accounts: 1, trades: 2, batches: 3, end: 4 } as const;

/** A segment is closed once it has these bytes, so that no part of a snapshot has to fit into one buffer. */
export const segmentBytes = 4 * 1_048_576;

const checkBytes = 32;
const pointerAt = segmentMagic.length + 1;
const lengthAt = pointerAt + 8;
const bodyAt = lengthAt + 8;

/** Starts a segment: magic, version, place of its field names, its length, kind and number. */
export function startSegment(writer: StateWriter, version: number, { kind, number }: SegmentHead): void {
  writer.length = 0;
  writer.raw(segmentMagic);
  writer.byte(version);
  writer.raw(new Uint8Array(16));
  writer.byte(kind);
  writer.count(number);
}

/** Ends a segment with the field names of its records and a SHA-256 of it all. @returns its bytes, of their own */
export function endSegment(writer: StateWriter): Uint8Array {
  const namesAt = writer.length;
  const shapes = new Map([...writer.shapes].map(([code, { sorted }]) => [code, [...sorted]]));
  writer.value([...shapes.keys()].sort().map((code) => shapes.get(code)));
  const length = writer.length;
  writer.bytes.writeDoubleBE(namesAt, pointerAt);
  writer.bytes.writeDoubleBE(length + checkBytes, lengthAt);
  const body = writer.bytes.subarray(0, length);
  return Buffer.concat([body, createHash("sha256").update(body).digest()]);
}

/** What a segment is. */
export interface SegmentHead {
  readonly kind: number;
  /** 0 for the first. */
  readonly number: number;
}

/** A segment that is whole, to be read on behind its head. */
export interface Segment extends SegmentHead {
  readonly reader: StateReader;
  /** Where its content must end. */
  readonly namesAt: number;
  readonly check: Uint8Array;
}

/** Where a segment ends that starts there. @throws INPUT_INVALID */
export function segmentEnd(bytes: Uint8Array, start: number): number {
  if (start + bodyAt + checkBytes > bytes.length) throw damaged("length");
  const length = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).readDoubleBE(start + lengthAt);
  if (!Number.isInteger(length) || length < bodyAt + checkBytes || start + length > bytes.length)
    throw damaged("length");
  return start + length;
}

/** Opens a segment. @throws INPUT_INVALID where the bytes are damaged */
export function openSegment(bytes: Uint8Array): Segment {
  if (segmentEnd(bytes, 0) !== bytes.length) throw damaged("length");
  if (!segmentMagic.equals(bytes.subarray(0, segmentMagic.length))) throw damaged("magic");
  const end = bytes.length - checkBytes;
  const body = bytes.subarray(0, end);
  const check = createHash("sha256").update(body).digest();
  if (!check.equals(bytes.subarray(end))) throw damaged("checksum");
  const namesAt = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).readDoubleBE(pointerAt);
  if (!Number.isInteger(namesAt) || namesAt < bodyAt || namesAt > end) throw damaged("shapes");
  const named = new StateReader(body, namesAt, new Map()).value() as string[][];
  const shapes = new Map(named.map((names) => [Buffer.from(shapeCode(names)).toString("hex"), names] as const));
  const reader = new StateReader(body, bodyAt, shapes);
  const kind = reader.byte();
  return { kind, number: reader.count(), reader, namesAt, check };
}
