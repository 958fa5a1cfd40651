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
  const [all, rest]: [string[], string[]] = [[], []];
  for (const key of Object.keys(record).sort()) {
    const value = record[key];
    if (value === undefined) continue;
    const field = `${JSON.stringify(key)}:${canonicalText(value)}`;
    all.push(field);
    if (key !== "signature" && key !== "signatures") rest.push(field);
  }
  const text = new TextEncoder();
  return { bytes: text.encode(`{${all.join(",")}}`), unsigned: text.encode(`{${rest.join(",")}}`) };
}
