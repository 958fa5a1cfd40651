import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sourceFolder } from "../../build/build.ts";
import { type RecordName, RecordReader, recordBytes, recordType, signerSetMax } from "./reader.ts";

/** A record of this kind with a header and counting bytes after it. */
function record(name: RecordName): Uint8Array {
  const bytes = Uint8Array.from({ length: recordBytes[name] }, (_, index) => index % 256);
  bytes.set([0x49, 0x53, 0x54, 0x48, 4, recordType[name], 254, 0]);
  return bytes;
}

const names = Object.keys(recordType) as RecordName[];

describe("RecordReader", () => {
  it("reads fields little-endian, one after the other, behind the header", () => {
    const reader = new RecordReader("claim", record("claim"));
    expect(reader.bump).toBe(254);
    expect(reader.u8()).toBe(8);
    expect(reader.u16()).toBe(0x0a09);
    expect(reader.u32()).toBe(0x0e0d0c0b);
    reader.skip(1);
    expect(reader.u64()).toBe(0x1716151413121110n);
    expect([...reader.take(2)]).toEqual([0x18, 0x19]);
    reader.skip(-2);
    expect(reader.hex32()).toBe(`0x${Buffer.from(record("claim").subarray(24, 56)).toString("hex")}`);
    reader.skip(-32);
    expect([...reader.key().toBytes()]).toEqual([...record("claim").subarray(24, 56)]);
  });

  it("returns copies and respects the offset of its bytes", () => {
    const padded = new Uint8Array(4 + record("claim").length);
    padded.set(record("claim"), 4);
    const reader = new RecordReader("claim", padded.subarray(4));
    const taken = reader.take(1);
    padded[12] = 99;
    expect([...taken]).toEqual([8]);
    expect(reader.u8()).toBe(9);
  });

  it.each(names)("refuses other bytes as a record of the kind %s", (name) => {
    const valid = record(name);
    expect(() => new RecordReader(name, valid)).not.toThrow();
    const refused: [string, Uint8Array][] = [
      ["shorter", valid.subarray(0, -1)],
      ["empty", new Uint8Array(0)],
      ...[0, 4, 5].map((at): [string, Uint8Array] => {
        const changed = valid.slice();
        changed[at] = (changed[at] as number) ^ 1;
        return [`byte ${at} changed`, changed];
      }),
    ];
    if (!["buffer", "act", "deposits"].includes(name)) refused.push(["longer", new Uint8Array([...valid, 0])]);
    for (const [title, bytes] of refused)
      expect(() => new RecordReader(name, bytes), title).toThrow(expect.objectContaining({ code: "ACCOUNT_TYPE" }));
  });

  it.each(["buffer", "act", "deposits"] as const)("accepts a record of the kind %s with bytes behind it", (name) => {
    expect(() => new RecordReader(name, new Uint8Array([...record(name), 1, 2]))).not.toThrow();
  });
});

it("has the numbers and sizes of the C structs", () => {
  const text = readFileSync(path.join(sourceFolder, "record.h"), "utf8");
  for (const name of names) {
    const struct = ["vault", "asset"].includes(name) ? name : name === "deposits" ? "entry_page" : `${name}_record`;
    expect(text).toContain(`RECORD_${name.toUpperCase()} = ${recordType[name]},`);
    expect(text).toContain(`sizeof(struct ${struct}) == ${recordBytes[name]},`);
  }
  expect(text).toContain(`#define SIGNERS_MAX ${signerSetMax}`);
});
