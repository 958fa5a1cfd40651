import { type Canonical, canonicalText } from "@isthmus/protocol";

/** A command's canonical bytes: what the journal stores, and what its signers sign. */
export interface EncodedCommand {
  /** As `encodeCommand` gives them. */
  readonly bytes: Uint8Array;
  /** As `unsignedBytes` gives them: without `signature` and `signatures`. */
  readonly unsigned: Uint8Array;
}

/** Encodes a command once for both uses: a large batch costs as much to encode as to apply. */
export function encodeSigned(command: object): EncodedCommand {
  const record = command as Readonly<Record<string, Canonical | undefined>>;
  const [all, rest]: [Uint8Array[], Uint8Array[]] = [[], []];
  for (const key of Object.keys(record).sort()) {
    const value = record[key];
    if (value === undefined) continue;
    // Bytes are copied for the second use, not encoded again.
    const field = Buffer.from(`${JSON.stringify(key)}:${canonicalText(value)}`);
    all.push(field);
    if (key !== "signature" && key !== "signatures") rest.push(field);
  }
  return { bytes: joined(all), unsigned: joined(rest) };
}

/** The fields of an object, with its braces and commas. */
function joined(fields: readonly Uint8Array[]): Uint8Array {
  const [open, comma, close] = [0x7b, 0x2c, 0x7d];
  const length = fields.reduce((sum, field) => sum + field.length, 1 + Math.max(1, fields.length));
  const bytes = new Uint8Array(length).fill(comma);
  let at = 1;
  for (const field of fields) {
    bytes.set(field, at);
    at += field.length + 1;
  }
  bytes[0] = open;
  bytes[length - 1] = close;
  return bytes;
}
