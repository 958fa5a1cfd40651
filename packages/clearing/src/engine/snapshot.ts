import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import type { State } from "../model/state.ts";
import { damaged } from "../model/state-reader.ts";
import { SegmentDecoder } from "./segment-decoder.ts";
import { encodeSegments } from "./segment-encoder.ts";
import { segmentEnd, segmentMagic } from "./segment-form.ts";

/** Whether bytes start like a binary snapshot; earlier versions were JSON. */
export function isBinarySnapshot(bytes: Uint8Array): boolean {
  return segmentMagic.equals(bytes.subarray(0, segmentMagic.length));
}

/** A snapshot in one piece: its segments one behind the other. For states that fit into one buffer. @param version 0 to 255 */
export function encodeSnapshot(version: number, state: State): Uint8Array {
  return Buffer.concat([...encodeSegments(version, state)]);
}

/** The version of a binary snapshot, or of a segment. */
export function snapshotVersionOf(bytes: Uint8Array): number {
  const version = bytes[segmentMagic.length];
  if (version === undefined) throw damaged("version");
  return version;
}

/** Decodes a snapshot in one piece. @throws INPUT_INVALID if the bytes are damaged */
export function decodeSnapshot(bytes: Uint8Array): State {
  const decoder = new SegmentDecoder();
  for (let at = 0; at < bytes.length; ) {
    const end = segmentEnd(bytes, at);
    add(decoder, bytes.subarray(at, end));
    at = end;
  }
  return decoder.finish();
}

/**
 * Decodes segments as they come.
 * @throws INPUT_INVALID if one is damaged, missing or out of order, VERSION_UNKNOWN if one is of another version; what the source throws
 */
export async function decodeSegments(
  version: number,
  segments: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<State> {
  const decoder = new SegmentDecoder();
  for await (const bytes of segments) {
    if (snapshotVersionOf(bytes) !== version) throw new IsthmusError("VERSION_UNKNOWN", { field: "snapshot" });
    add(decoder, bytes);
  }
  return decoder.finish();
}

function add(decoder: SegmentDecoder, bytes: Uint8Array): void {
  try {
    decoder.add(bytes);
  } catch (cause) {
    if (isIsthmusError(cause)) throw cause;
    throw damaged("form", cause);
  }
}
